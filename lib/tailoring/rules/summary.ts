import type { AnalysisResult } from "../../jobs/index.ts";
import { RUBRIC } from "../../match/rubric.ts";
import { titleWords } from "../../match/title-fit.ts";
import { overlap } from "../../match/words.ts";
import { monthOfTime, monthSpan, yearsCovered } from "../../match/experience.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import { affirmedSkills, canonicalSkill, findSkills, isVague } from "../../skills/index.ts";
import type { Evidence } from "../model.ts";
import { evidenceAt, wordsOf, type Draft } from "./draft.ts";
import type { Weigh } from "./relevance.ts";
import { askedSkills } from "./skills.ts";

type Fact = { words: string; evidence: Evidence[] };

const MOST_SKILLS = 5;
/** Skills and certificates asked for that a summary names, to stand in the place of the person's own. */
const FEWEST_INSTEAD = 2;
const LONGEST_TITLE = 60;

/** A summary composed of facts that the document holds; none when there is too little to say. */
export function summaryDraft(
  document: ResumeDocument,
  analysis: AnalysisResult,
  weigh: Weigh,
  now: string,
): Draft[] {
  const career = careerOf(document, weigh, now);
  if (career === undefined) return [];
  const skills = shownSkills(document, analysis);
  const papers = papersOf(document, weigh);
  const sentences = [
    career,
    ...(skills.length === 0
      ? []
      : [{ words: `Skilled in ${listOf(skills)}.`, evidence: skills.flatMap((one) => one.evidence) }]),
    ...(papers.length === 0
      ? []
      : [{ words: `Holds ${listOf(papers)}.`, evidence: papers.flatMap((one) => one.evidence) }]),
  ];
  const after = sentences.map(({ words }) => words).join(" ");
  const before = document.basics?.summary;
  if (sentences.length < 2 || before === after) return [];
  // words of the person's own do not go for a single one of the posting's
  if (before?.trim() && skills.length + papers.length < FEWEST_INSTEAD) return [];
  const asked = new Set(skills.map(({ words }) => canonicalSkill(words)?.id));
  const requirements = analysis.requirements.filter(({ skills: names }) =>
    names.some((name) => asked.has(canonicalSkill(name)?.id ?? "")),
  );
  const [first] = requirements;
  return [
    {
      path: "/basics/summary",
      action: before === undefined ? "add" : "rewrite",
      before: before ?? null,
      after,
      reason:
        first === undefined
          ? "Opens with the facts of the résumé that matter for this posting."
          : `Opens with the facts of the résumé that answer to ${wordsOf(first)}.`,
      requirementIds: requirements.map(({ requirementId }) => requirementId),
      evidence: sentences.flatMap(({ evidence }) => evidence),
    },
  ];
}

/** "Registered Nurse with 7 years of work experience, most recently at Mercy Hospital." */
function careerOf(document: ResumeDocument, weigh: Weigh, now: string): Fact | undefined {
  const work = document.work ?? [];
  const latest = latestOf(document);
  const label = document.basics?.label;
  const short =
    label !== undefined &&
    label.trim() !== "" &&
    label.length <= LONGEST_TITLE &&
    !/[|/\u2022\u00b7,;.]/u.test(label);
  const position = latest === undefined ? undefined : work[latest]?.position;
  const title = short ? label : position;
  if (title === undefined || title.trim() === "") return undefined;
  const counted = timeWorked(document, title.trim(), weigh, now);
  // Of entries without dates nobody can tell which is the last, let alone that it goes on.
  const last = latest === undefined ? undefined : work[latest];
  const dated = last?.startDate !== undefined || last?.endDate !== undefined;
  const employer = dated ? last.name : undefined;
  const when = last?.endDate === undefined ? "currently" : "most recently";
  const place =
    employer === undefined || employer.trim() === ""
      ? ""
      : `${counted === undefined ? "" : `, ${when}`} at ${employer.trim()}`;
  // Someone who is called something else there is not called this at that place.
  const held = !short || counted !== undefined || label === position;
  return {
    words: `${counted?.opening ?? title.trim()}${held ? place.replace(/\.$/, "") : ""}.`,
    evidence: [
      ...evidenceAt(document, short ? "/basics/label" : `/work/${latest ?? 0}/position`),
      ...(place === "" || !held ? [] : evidenceAt(document, `/work/${latest ?? 0}/name`)),
      ...(counted?.entries ?? []).flatMap((at) => evidenceAt(document, `/work/${at}/startDate`)),
    ],
  };
}

type TimeWorked = { opening: string; entries: readonly number[] };

/**
 * The years that may stand beside a title. All of them when each dated entry has to do with the title (a third of its words, as in the
 * rubric) or with the posting; when some has nothing to do with either, those of the positions that bear the title, by its name.
 */
function timeWorked(
  document: ResumeDocument,
  title: string,
  weigh: Weigh,
  now: string,
): TimeWorked | undefined {
  const called = titleWords(title);
  const dated = (document.work ?? []).flatMap((entry, at) => {
    const span = monthSpan(entry.startDate, entry.endDate, monthOfTime(now));
    const share = overlap(called, titleWords(entry.position ?? ""));
    const texts = [entry.position, entry.summary, ...(entry.highlights ?? [])];
    const speaks = texts.some((text) => text !== undefined && weigh(text).weight > 0);
    const related = share >= RUBRIC.fittingWork || speaks;
    return span === undefined ? [] : [{ at, span, position: entry.position, related }];
  });
  const told = (entries: typeof dated, opening: (years: string) => string): TimeWorked | undefined => {
    const years = Math.floor(Math.round(12 * yearsCovered(entries.map(({ span }) => span))) / 12);
    if (years < 2) return undefined;
    return { opening: opening(`${years} years of`), entries: entries.map(({ at }) => at) };
  };
  if (dated.every(({ related }) => related))
    return told(dated, (years) => `${title} with ${years} work experience`);
  // by its whole name: years as an analyst are none as a senior analyst
  const titled = dated.filter(({ position }) => position?.trim().toLowerCase() === title.toLowerCase());
  return told(titled, (years) => `${years} experience as ${title}`);
}

/** The work entry that is open or ended last. */
function latestOf(document: ResumeDocument): number | undefined {
  const dated = (document.work ?? []).map(({ startDate, endDate }, at) => ({
    at,
    end: endDate ?? (startDate === undefined ? "" : "9999"),
    start: startDate ?? "",
  }));
  return dated.toSorted((a, b) =>
    a.end === b.end ? (a.start < b.start ? 1 : a.start > b.start ? -1 : a.at - b.at) : a.end < b.end ? 1 : -1,
  )[0]?.at;
}

/** Skills that the posting asks for and the document names, heaviest first, as the posting spells them where that reads as the same skill. */
function shownSkills(document: ResumeDocument, analysis: AnalysisResult): Fact[] {
  const texts = namingTexts(document);
  return askedSkills(analysis)
    .filter(({ id }) => !isVague(id))
    .flatMap(({ id, term }): Fact[] => {
      for (const { path, text } of texts) {
        const listed = path.startsWith("/skills/") && canonicalSkill(text)?.id === id;
        const named = listed ? text : affirmedSkills(text).find(({ skillId }) => skillId === id)?.text;
        if (named === undefined) continue;
        const reads = findSkills(`Skilled in ${term}.`).some(
          (one) => one.skillId === id && one.text === term,
        );
        return [{ words: reads ? term : named, evidence: evidenceAt(document, path) }];
      }
      return [];
    })
    .slice(0, MOST_SKILLS);
}

function namingTexts(document: ResumeDocument): { path: string; text: string }[] {
  const lists = (path: string, list: readonly string[] | undefined) =>
    (list ?? []).map((text, at) => ({ path: `${path}/${at}`, text }));
  return [
    ...(document.skills ?? []).flatMap(({ name, keywords }, at) => [
      ...(keywords === undefined ? [{ path: `/skills/${at}/name`, text: name ?? "" }] : []),
      ...lists(`/skills/${at}/keywords`, keywords),
    ]),
    ...(document.work ?? []).flatMap(({ highlights }, at) => lists(`/work/${at}/highlights`, highlights)),
    ...(document.projects ?? []).flatMap(({ highlights }, at) =>
      lists(`/projects/${at}/highlights`, highlights),
    ),
  ];
}

const MOST_PAPERS = 2;

/** Certificates that the posting has a use for. */
function papersOf(document: ResumeDocument, weigh: Weigh): Fact[] {
  return (document.certificates ?? [])
    .flatMap(({ name }, at) =>
      name === undefined || weigh(name).requirements.length === 0
        ? []
        : [{ words: name, evidence: evidenceAt(document, `/certificates/${at}/name`) }],
    )
    .slice(0, MOST_PAPERS);
}

function listOf(facts: readonly Fact[]): string {
  const words = facts.map((one) => one.words);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
