import type { ResumeDocument } from "../document.ts";
import type { Placement } from "./placed.ts";

type Warning = { code: string; message: string };

/** Characters of a section's text that a warning quotes. */
const LONGEST_QUOTE = 1_500;

/** What a person should look at: what is missing, what an entry lacks, and every text that has no place in the document. */
export function warningsOf(document: ResumeDocument, placements: readonly Placement[]): Warning[] {
  return [...missingIn(document), ...placements.flatMap(notPlaced), ...lackingIn(document)];
}

function missingIn(document: ResumeDocument): Warning[] {
  const missing = [
    [document.basics?.name, "no_name", "No name was found."],
    [document.basics?.email, "no_email", "No e-mail address was found."],
    [document.work, "no_work", "No work experience was found."],
    [document.education, "no_education", "No education was found."],
  ] as const;
  return missing.filter(([value]) => value === undefined).map(([, code, message]) => ({ code, message }));
}

function notPlaced({ section, left, impossible }: Placement): Warning[] {
  if (section.kind === "other")
    return left.length === 0
      ? []
      : [
          {
            code: "section_not_placed",
            message: `The section “${section.title}” has no place in the document and was left out${quoted(left)}.`,
          },
        ];
  const place = section.title === "" ? "At the top of the document" : `In the section “${section.title}”`;
  const dates = [...new Set(impossible)].map((date) => ({
    code: "date_not_read",
    message: `${place}, “${date}” is no date of the calendar and was left out.`,
  }));
  const texts = left.filter((text) => !impossible.includes(text));
  if (texts.length === 0) return dates;
  return [
    ...dates,
    { code: "text_not_placed", message: `${place} some text was not placed${quoted(texts)}.` },
  ];
}

function quoted(texts: readonly string[]): string {
  const whole = texts.map((text) => `“${text}”`).join(", ");
  if (whole === "") return "";
  return `: ${whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole}`;
}

function lackingIn(document: ResumeDocument): Warning[] {
  const jobs = document.work ?? [];
  const studies = document.education ?? [];
  const lacking = [
    [
      "work_without_dates",
      jobs.filter((job) => job.startDate === undefined && job.endDate === undefined).length,
      "positions have no dates",
    ],
    [
      "work_without_employer",
      jobs.filter((job) => job.name === undefined).length,
      "positions have no employer",
    ],
    [
      "work_without_title",
      jobs.filter((job) => job.position === undefined).length,
      "positions have no title",
    ],
    [
      "education_without_institution",
      studies.filter((item) => item.institution === undefined).length,
      "studies have no school",
    ],
  ] as const;
  return lacking
    .filter(([, count]) => count > 0)
    .map(([code, count, what]) => ({ code, message: `${count} of the ${what}.` }));
}
