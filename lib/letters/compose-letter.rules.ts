import { checkLetter } from "../facts/index.ts";
import { matchResume } from "../match/index.ts";
import type { MatchReport } from "../match/index.ts";
import type { AnalysisResult } from "../jobs/index.ts";
import { withArticle } from "../kernel/titles.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { canonicalSkill, isVague } from "../skills/index.ts";
import { firstPerson } from "./first-person.ts";
import { letterAround } from "./letter-words.ts";
import type { LetterEngine, LetterInput } from "./ports.ts";
import type { LetterLength } from "./tones.ts";

const POINTS: Record<LetterLength, number> = { short: 2, standard: 3, long: 5 };
const MOST_SKILLS = 5;

/** A point of the person's work, in the words of the résumé. */
type Point = { entry: number; text: string; worth: number };

/**
 * Writes a letter out of the résumé's own words: what it is for, the latest position, the skills asked for that the résumé shows, and the
 * points of work that answer to the posting's requirements, with their employer and title.
 */
export const composeLetter: LetterEngine = (input) =>
  Promise.resolve({ engine: "rules", text: letterOf(input) });

function letterOf(input: LetterInput): string {
  const { document, analysis, length, now } = input;
  const report = matchResume(document, analysis, { now });
  const skills = shownSkills(document, report);
  const points = pointsOf(document, analysis, report).slice(0, POINTS[length]);
  const body = [
    skills.length === 0 ? "" : `Of the skills that you name, I bring ${listed(skills)}.`,
    ...pointParagraphs(input, points),
  ];
  return letterAround(input, body, positionOf(document));
}

/** "I work as a Registered Nurse at Mercy Hospital." Only of an entry that says when it was. */
function positionOf({ work = [] }: ResumeDocument): string {
  const dated = work.filter(({ startDate, endDate }) => startDate !== undefined || endDate !== undefined);
  const [latest] = dated.toSorted((a, b) => (b.endDate ?? "9999").localeCompare(a.endDate ?? "9999"));
  const position = latest?.position?.trim();
  const employer = latest?.name?.trim();
  if (latest === undefined || position === undefined || position === "") return "";
  const place = employer === undefined || employer === "" ? "" : ` at ${employer.replace(/\.$/, "")}`;
  return latest.endDate === undefined
    ? `I work as ${withArticle(position)}${place}.`
    : `Most recently I worked as ${withArticle(position)}${place}.`;
}

/** Skills in the posting's order that the résumé names by the very same words. */
function shownSkills(document: ResumeDocument, { keywords }: MatchReport): string[] {
  const text = JSON.stringify([document.skills, document.work, document.projects]).toLowerCase();
  return keywords.matched
    .filter((term) => text.includes(term.toLowerCase()) && !isVague(canonicalSkill(term)?.id ?? ""))
    .slice(0, MOST_SKILLS);
}

/** "A, B and C" */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Highlights that requirements rest on, the ones that answer to most first; others of the same entries when there are too few. */
function pointsOf(
  { work = [] }: ResumeDocument,
  { requirements }: AnalysisResult,
  report: MatchReport,
): Point[] {
  const musts = new Set(
    requirements.filter(({ importance }) => importance === "must").map((one) => one.requirementId),
  );
  const worth = new Map<string, number>();
  for (const { requirementId, evidence } of report.requirements)
    for (const { path } of evidence)
      worth.set(path, (worth.get(path) ?? 0) + (musts.has(requirementId) ? 2 : 1));
  const all = work.flatMap(({ highlights = [] }, entry) =>
    highlights.map((text, at) => ({
      entry,
      text: text.trim(),
      worth: worth.get(`/work/${entry}/highlights/${at}`) ?? 0,
    })),
  );
  return all.filter(({ text }) => text !== "").toSorted((a, b) => b.worth - a.worth || a.entry - b.entry);
}

/** The points by the entry they belong to, in the résumé's order: told in sentences where they read as such, else listed. */
function pointParagraphs(input: LetterInput, points: readonly Point[]): string[] {
  return (input.document.work ?? []).flatMap((work, entry) => {
    const own = points.filter((point) => point.entry === entry).map(({ text }) => text);
    return own.length === 0 ? [] : [toldParagraph(input, work, own) ?? listedParagraph(work, own)];
  });
}

type Work = NonNullable<ResumeDocument["work"]>[number];

/** "As a Planner at Northwind, I cut … . I also plan … ."; undefined when a point is no sentence, or the gate would not let one stand. */
function toldParagraph(
  { document, company, title, now }: LetterInput,
  { position, name, startDate, endDate }: Work,
  points: readonly string[],
): string | undefined {
  const told = points.flatMap(
    (point) => firstPerson(point, startDate !== undefined && endDate === undefined) ?? [],
  );
  const [first, second, ...others] = told;
  if (first === undefined || told.length < points.length) return undefined;
  const [as, at] = [position?.trim(), name?.trim()];
  const place = `${as ? `As ${withArticle(as)}` : ""}${at ? `${as ? " at" : "At"} ${at}` : ""}`;
  const text = [
    place === "" ? first : `${place}, ${first}`,
    ...(second === undefined ? [] : [second.replace(/^I /, "I also ")]),
    ...others,
  ].join(" ");
  const { refused } = checkLetter(document, text, { company, title }, { now });
  return refused.length === 0 ? text : undefined;
}

function listedParagraph({ position, name }: Work, points: readonly string[]): string {
  const head = [position, name]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(", ");
  return [...(head === "" ? [] : [`${head}:`]), ...points.map((text) => `- ${text}`)].join("\n");
}
