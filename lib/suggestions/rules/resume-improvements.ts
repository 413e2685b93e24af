import type { Evidence, Priority } from "../model.ts";
import type { Proposal, SuggestInput } from "../ports.ts";

type Resume = NonNullable<SuggestInput["resume"]>;

/** Of one kind of finding so many are shown; the next ones come when these are done. */
const MOST_OF_A_KIND = 4;
const LONGEST_HIGHLIGHT = 240;
/** Highlights and summaries of so many characters do not fit two pages. */
const LONGEST_RESUME = 7_000;
/** Months between two positions that a reader asks about. */
const GAP_MONTHS = 6;

/** What a reader would stumble over in the résumé; each with the line that it is about. */
export function resumeImprovements({ resume }: SuggestInput): Proposal[] {
  if (!resume) return [];
  return [contact, summary, dates, numbers, longLines, wholeLength, gaps].flatMap((find) =>
    find(resume).slice(0, MOST_OF_A_KIND),
  );
}

function proposal(
  { resumeId }: Resume,
  priority: Priority,
  rule: string,
  words: { title: string; text: string },
  at: { path: string; quote: string }[],
): Proposal {
  const evidence = at.map((one): Evidence => ({ of: "resume", resumeId, ...one }));
  const subject = at.map(({ path, quote }) => `${path} ${quote}`).join(" ");
  return {
    key: `${rule} ${resumeId} ${subject}`,
    category: "RESUME_IMPROVEMENT",
    priority,
    ...words,
    evidence,
  };
}

function contact(resume: Resume): Proposal[] {
  const { basics = {} } = resume.document;
  const missing = [
    ...(basics.email?.trim() ? [] : ["/basics/email"]),
    ...(basics.phone?.trim() ? [] : ["/basics/phone"]),
  ];
  if (missing.length < 2 && basics.email?.trim()) return [];
  return [
    proposal(
      resume,
      "high",
      "contact",
      {
        title: "Say how you can be reached",
        text: "Add an e-mail address, and a telephone number if you want to be called. Without one nobody can invite you.",
      },
      missing.map((path) => ({ path, quote: "" })),
    ),
  ];
}

function summary(resume: Resume): Proposal[] {
  if (resume.document.basics?.summary?.trim()) return [];
  return [
    proposal(
      resume,
      "medium",
      "summary",
      {
        title: "Begin with a summary",
        text: "Two or three lines on what you do, for how long and what you are looking for tell a reader where to look.",
      },
      [{ path: "/basics/summary", quote: "" }],
    ),
  ];
}

function dates(resume: Resume): Proposal[] {
  const { work = [], education = [] } = resume.document;
  const undated = [
    ...work.map((entry, at) => ({ entry, path: `/work/${at}`, name: entry.position ?? entry.name })),
    ...education.map((entry, at) => ({
      entry,
      path: `/education/${at}`,
      name: entry.studyType ?? entry.institution,
    })),
  ].filter(({ entry }) => entry.startDate === undefined && entry.endDate === undefined);
  return undated.map(({ path, name = "" }) =>
    proposal(
      resume,
      "high",
      "dates",
      {
        title: name === "" ? "Add the missing dates" : `Add dates to ${name}`,
        text: "Without dates neither a reader nor a filter can count your experience.",
      },
      [{ path, quote: name }],
    ),
  );
}

type Line = { path: string; quote: string };

function highlightsOf({ document }: Resume): Line[] {
  return (document.work ?? []).flatMap(({ highlights = [] }, entry) =>
    highlights.map((quote, at) => ({ path: `/work/${entry}/highlights/${at}`, quote })),
  );
}

/** Only lines of entries that give no number anywhere: where one is told, not every line needs another. */
function numbers(resume: Resume): Proposal[] {
  return (resume.document.work ?? []).flatMap(({ highlights = [], position, name }, entry) => {
    const [first] = highlights;
    if (first === undefined || highlights.some((line) => /\p{N}/u.test(line))) return [];
    const where = position !== undefined ? `as ${position}` : name !== undefined ? `at ${name}` : "";
    return [
      proposal(
        resume,
        entry === 0 ? "high" : "medium",
        "numbers",
        {
          title: `Put figures on your work ${where}`.trim(),
          text: "No line of this position has a number. Where you know one (how many, how often, how much faster), put it in; where you do not, leave it.",
        },
        [{ path: `/work/${entry}/highlights/0`, quote: first }],
      ),
    ];
  });
}

function longLines(resume: Resume): Proposal[] {
  return highlightsOf(resume)
    .filter(({ quote }) => quote.length > LONGEST_HIGHLIGHT)
    .map((line) =>
      proposal(
        resume,
        "low",
        "long line",
        {
          title: "Shorten a long line",
          text: "This line is longer than two lines on paper. Keep what you did and what came of it, or make two of it.",
        },
        [line],
      ),
    );
}

function wholeLength(resume: Resume): Proposal[] {
  const { basics, work = [] } = resume.document;
  const texts = [basics?.summary, ...work.flatMap((entry) => [entry.summary, ...(entry.highlights ?? [])])];
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (length <= LONGEST_RESUME) return [];
  return [
    proposal(
      resume,
      "medium",
      "length",
      {
        title: "Shorten the résumé to two pages",
        text: "Cut what is oldest and furthest from what you want to do next; a tailoring with `maxPages` does it for one job.",
      },
      [{ path: "/work", quote: "" }],
    ),
  ];
}

const monthOf = (date: string, unsaid: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || unsaid);

type Dated = { startDate?: string | undefined; endDate?: string | undefined };

/** The months that an entry may have filled: of a year alone all of them, and of an end alone all before it. */
function filledBy({ startDate, endDate }: Dated): { start: number; end: number } | undefined {
  if (startDate === undefined && endDate === undefined) return undefined;
  return {
    start: startDate === undefined ? -Infinity : monthOf(startDate, "1"),
    end: endDate === undefined ? Infinity : monthOf(endDate, "12"),
  };
}

/** Times before a position, told by the month, in which the résumé tells of no work, studies or voluntary work. */
function gaps(resume: Resume): Proposal[] {
  const { work = [], education = [], volunteer = [] } = resume.document;
  const told = [...work, ...education, ...volunteer].flatMap((entry) => filledBy(entry) ?? []);
  const begun = Math.min(...work.flatMap((entry) => filledBy(entry)?.start ?? []));
  return work.flatMap(({ startDate = "", position, name = "" }, at) => {
    if (startDate.length < 7) return [];
    const start = monthOf(startDate, "1");
    const reached = Math.max(...told.filter((one) => one.start < start).map(({ end }) => end));
    if (start === begun || start - reached <= GAP_MONTHS) return [];
    const called = position ?? name;
    const words = {
      title: `Explain the time before ${called === "" ? startDate : called}`,
      text: `There are ${start - reached - 1} months without an entry before it. A line on study, care or travel answers the question before it is asked.`,
    };
    return [proposal(resume, "low", "gap", words, [{ path: `/work/${at}/startDate`, quote: startDate }])];
  });
}
