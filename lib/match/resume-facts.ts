import type { ResumeDocument } from "../resumes/document.ts";
import { affirmedSkills, affirmedText, canonicalSkill } from "../skills/index.ts";
import { monthSpan, type MonthSpan } from "./experience.ts";

/** One text of the résumé: where it is, what it says, the skills it names, and the time of the entry it belongs to. */
export type ResumeLine = {
  /** JSON Pointer (RFC 6901) to this text in the document. */
  path: string;
  text: string;
  /** The text with blanks, letter for letter, in place of what it denies or only wishes for. */
  affirmed: string;
  kind:
    | "summary"
    | "work"
    | "project"
    | "volunteer"
    | "education"
    | "certificate"
    | "skill"
    | "language"
    | "other";
  /** Skill id and the spelling found. */
  skills: readonly { id: string; quote: string }[];
  /** The months of a dated work entry. */
  span?: MonthSpan;
};

/** A résumé as the matcher reads it. */
export type ResumeFacts = {
  lines: readonly ResumeLine[];
  /** Months of dated work, one span an entry. */
  workSpans: readonly MonthSpan[];
  document: ResumeDocument;
};

function mentionsOf(text: string, kind: ResumeLine["kind"]): ResumeLine["skills"] {
  // What is listed as a skill needs no context: "go" in a list of skills is the language.
  const listed = kind === "skill" || kind === "language" ? canonicalSkill(text) : undefined;
  if (listed !== undefined) return [{ id: listed.id, quote: text }];
  return affirmedSkills(text).map((mention) => ({ id: mention.skillId, quote: mention.text }));
}

/** Every text of the document that may prove something. Interests and references prove nothing and are left out. */
export function factsOf(document: ResumeDocument, nowMonth: number): ResumeFacts {
  const lines: ResumeLine[] = [];
  const workSpans: MonthSpan[] = [];
  const add = (kind: ResumeLine["kind"], path: string, text: string | undefined, span?: MonthSpan) => {
    if (text === undefined || text.trim() === "") return;
    lines.push({
      path,
      text,
      affirmed: affirmedText(text),
      kind,
      skills: mentionsOf(text, kind),
      ...(span === undefined ? {} : { span }),
    });
  };
  const all = (
    kind: ResumeLine["kind"],
    path: string,
    texts: readonly string[] | undefined,
    span?: MonthSpan,
  ) => texts?.forEach((text, index) => add(kind, `${path}/${index}`, text, span));

  document.work?.forEach((entry, index) => {
    const path = `/work/${index}`;
    const span = monthSpan(entry.startDate, entry.endDate, nowMonth);
    if (span !== undefined) workSpans.push(span);
    add("work", `${path}/position`, entry.position, span);
    add("work", `${path}/summary`, entry.summary, span);
    add("work", `${path}/description`, entry.description, span);
    all("work", `${path}/highlights`, entry.highlights, span);
  });
  document.projects?.forEach((entry, index) => {
    const path = `/projects/${index}`;
    add("project", `${path}/name`, entry.name);
    add("project", `${path}/description`, entry.description);
    all("project", `${path}/highlights`, entry.highlights);
    all("project", `${path}/keywords`, entry.keywords);
  });
  document.volunteer?.forEach((entry, index) => {
    const path = `/volunteer/${index}`;
    add("volunteer", `${path}/position`, entry.position);
    add("volunteer", `${path}/summary`, entry.summary);
    all("volunteer", `${path}/highlights`, entry.highlights);
  });
  document.certificates?.forEach((entry, index) =>
    add("certificate", `/certificates/${index}/name`, entry.name),
  );
  document.education?.forEach((entry, index) => {
    const path = `/education/${index}`;
    add("education", `${path}/studyType`, entry.studyType);
    add("education", `${path}/area`, entry.area);
    all("education", `${path}/courses`, entry.courses);
  });
  document.skills?.forEach((entry, index) => {
    add("skill", `/skills/${index}/name`, entry.name);
    all("skill", `/skills/${index}/keywords`, entry.keywords);
  });
  document.languages?.forEach((entry, index) =>
    add("language", `/languages/${index}/language`, entry.language),
  );
  add("summary", "/basics/label", document.basics?.label);
  add("summary", "/basics/summary", document.basics?.summary);
  document.awards?.forEach((entry, index) => {
    add("other", `/awards/${index}/title`, entry.title);
    add("other", `/awards/${index}/summary`, entry.summary);
  });
  document.publications?.forEach((entry, index) => {
    add("other", `/publications/${index}/name`, entry.name);
    add("other", `/publications/${index}/summary`, entry.summary);
  });
  return { lines, workSpans, document };
}
