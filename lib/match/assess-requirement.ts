import type { Requirement } from "../jobs/analysis/index.ts";
import { skillById } from "../skills/index.ts";
import { assessEducation } from "./assess-education.ts";
import { assessLanguages } from "./assess-languages.ts";
import { credited, evidenceOf, MISSING, UNKNOWN, type Assessment } from "./assessment.ts";
import { yearsAsked, yearsCovered, type MonthSpan } from "./experience.ts";
import type { MatchEvidence } from "./model.ts";
import type { ResumeFacts, ResumeLine } from "./resume-facts.ts";
import { RUBRIC } from "./rubric.ts";
import { decisive, evidenceFor, linesFor, wantedGroups, type WantedGroup } from "./wanted-skills.ts";
import { contentWords, overlap } from "./words.ts";

/** Judges one requirement against the résumé by the rules of docs/match-rubric.md. */
export function assess(requirement: Requirement, facts: ResumeFacts): Assessment {
  const { groups, soft } = decisive(wantedGroups(requirement));
  const years = yearsAsked(requirement.text);
  if (requirement.category === "education") return assessEducation(requirement, facts);
  if (requirement.category === "language") return assessLanguages(requirement, groups, facts);
  if (years !== undefined && requirement.category === "experience")
    return assessYears(requirement, years, groups, soft, facts);
  if (requirement.category === "certificate") return assessCertificate(requirement, groups, facts);
  if (groups.length > 0) {
    const assessment = assessSkills(groups, soft, facts);
    return assessment.verdict === "missing" && SELDOM_WRITTEN.test(requirement.text) ? UNKNOWN : assessment;
  }
  return assessText(requirement, facts);
}

function assessSkills(groups: readonly WantedGroup[], soft: boolean, facts: ResumeFacts): Assessment {
  const shown = groups.map((group) => evidenceFor(facts, group, groups.length === 1 ? 3 : 1));
  const met = shown.filter((evidence) => evidence.length > 0).length;
  // That a résumé does not speak of teamwork says nothing about it.
  if (soft && met < groups.length) return UNKNOWN;
  return credited(met / groups.length, distinctEvidence(shown.flat()));
}

function distinctEvidence(evidence: readonly MatchEvidence[]): MatchEvidence[] {
  return [...new Map(evidence.toReversed().map((one) => [one.path, one])).values()].toReversed();
}

/** A skill that is shown without its years earns half; the years earn the other half in proportion. */
function assessYears(
  requirement: Requirement,
  years: number,
  groups: readonly WantedGroup[],
  soft: boolean,
  facts: ResumeFacts,
): Assessment {
  if (groups.length === 0 || soft) return assessWorkYears(requirement, years, facts);
  const each = groups.map((group) => {
    const lines = linesFor(facts, group);
    if (lines.length === 0) return { credit: 0, evidence: [] };
    const spans = lines.flatMap(({ line }) => line.span ?? []);
    const credit = 0.5 + 0.5 * shareOf(spans, years);
    return { credit, evidence: evidenceFor(facts, group, 2) };
  });
  const credit = each.reduce((sum, one) => sum + one.credit, 0) / each.length;
  return credited(credit, distinctEvidence(each.flatMap((one) => one.evidence)));
}

/** The share of the years asked for, with a quarter of a year forgiven for months that a résumé rounds. */
function shareOf(spans: readonly MonthSpan[], years: number): number {
  const had = yearsCovered(spans);
  return had + RUBRIC.yearsForgiven >= years ? 1 : had / years;
}

const YEAR_WORDS =
  /\b(?:\d+\S*|years?|yrs?|ans|années|jahren?|minimum|least|professional|relevant|overall|total|industry|related|progressive|proven|role|roles|position|positions|field|erfahrung|berufserfahrung|expérience)\b/giu;

const isNoPosition = ({ path }: ResumeLine): boolean => !path.endsWith("/position");

/** A department says where somebody worked, not as what: "Sales Associate, Electrical Dept." is a sales associate. */
const DEPARTMENT =
  /[,(\u2013\u2014-]?[^,(\u2013\u2014-]*\b(?:dept|department|division|aisle|section|abteilung)\b.*$/i;

function positionWords(lines: readonly ResumeLine[]): Set<string> {
  const position = lines.find((line) => !isNoPosition(line))?.affirmed ?? "";
  return contentWords(position.replace(DEPARTMENT, " "));
}

/** Years of work that fits the words of the requirement ("4 years as a data analyst"), or of all work when it names none. */
function assessWorkYears(requirement: Requirement, years: number, facts: ResumeFacts): Assessment {
  if (facts.workSpans.length === 0) return UNKNOWN;
  const wanted = contentWords(requirement.text.replace(YEAR_WORDS, " "));
  const entries = Map.groupBy(
    facts.lines.filter((line) => line.kind === "work" && line.span !== undefined),
    (line) => line.path.split("/")[2],
  );
  const fitting = [...entries.values()].filter((lines) => {
    const had = new Set([
      ...positionWords(lines),
      ...contentWords(
        lines
          .filter(isNoPosition)
          .map((line) => line.affirmed)
          .join(" "),
      ),
    ]);
    return wanted.size === 0 || overlap(wanted, had) >= RUBRIC.fittingWork;
  });
  const spans = wanted.size === 0 ? facts.workSpans : fitting.flatMap((lines) => lines[0]?.span ?? []);
  const byPosition = (lines: readonly ResumeLine[]) => overlap(wanted, positionWords(lines));
  const evidence = fitting
    .toSorted((a, b) => byPosition(b) - byPosition(a))
    .slice(0, 3)
    .flatMap((lines) => lines.slice(0, 1).map((line) => evidenceOf(line, line.text)));
  return credited(shareOf(spans, years), evidence);
}

/** Things people hold and seldom write down. */
const SELDOM_WRITTEN =
  /\b(?:driv(?:er|ing)\S*|führerschein|permis de conduire|clearance|authori[sz]\w+ to work|work authori[sz]ation|eligib\w+|background check|right to work|visa|passport|vaccinat\w+)(?![\p{L}])/iu;

/** A line that tells of a paper, not of work with what the paper is about. */
const TELLS_OF_PAPER = /certif|licen[cs]|zertifi|qualified|accredit|diplom|führerschein/i;

/** "AWS certification" is not shown by work with AWS, but by any certificate that names it. */
function assessCertificate(
  requirement: Requirement,
  groups: readonly WantedGroup[],
  facts: ResumeFacts,
): Assessment {
  const papers = {
    ...facts,
    lines: facts.lines.filter(({ kind, text }) => kind === "certificate" || TELLS_OF_PAPER.test(text)),
  };
  if (groups.length > 0) {
    const shown = groups.map((group) => {
      const isPaper = group.some(({ id }) => id !== undefined && skillById(id)?.kind === "certificate");
      const named = evidenceFor(isPaper ? facts : papers, group, groups.length === 1 ? 3 : 1);
      return named.length > 0 ? named : group.flatMap(({ name }) => paperNamed(name, papers)).slice(0, 1);
    });
    const met = shown.filter((evidence) => evidence.length > 0).length;
    if (met > 0) return credited(met / groups.length, distinctEvidence(shown.flat()));
  } else {
    const evidence = paperNamed(requirement.text, facts);
    if (evidence.length > 0) return credited(1, evidence);
  }
  return SELDOM_WRITTEN.test(requirement.text) ? UNKNOWN : MISSING;
}

/** The certificate, or the line of skills or summary, that holds most of the words of a paper's name. */
function paperNamed(name: string, facts: ResumeFacts): MatchEvidence[] {
  const wanted = contentWords(
    name.replace(/\b(?:certif\w+|licen[cs]\w+|valid|current|active|hold\w*)(?![\p{L}])/giu, " "),
  );
  const best = bestLine(
    wanted,
    facts,
    (kind) => kind === "certificate" || kind === "skill" || kind === "summary",
  );
  return best === undefined || best.share < RUBRIC.textMet ? [] : [evidenceOf(best.line, best.line.text)];
}

function bestLine(
  wanted: ReadonlySet<string>,
  facts: ResumeFacts,
  kinds: (kind: ResumeLine["kind"]) => boolean,
) {
  let best: { line: ResumeLine; share: number; words: number } | undefined;
  for (const line of facts.lines) {
    if (!kinds(line.kind)) continue;
    const had = contentWords(line.affirmed);
    const share = overlap(wanted, had);
    if (share > (best?.share ?? 0)) best = { line, share, words: Math.round(share * wanted.size) };
  }
  return best;
}

const PROVABLE =
  /\b(?:experience|background|knowledge|track record|understanding|familiar\w*|history of|expertise|expérience|connaissance|erfahrung|kenntnisse|trained in|training in)(?![\p{L}])/iu;

/** What no lexicon entry covers: the share of its content words that one line of the résumé holds. */
function assessText(requirement: Requirement, facts: ResumeFacts): Assessment {
  const wanted = contentWords(requirement.text);
  const best = bestLine(wanted, facts, (kind) => kind !== "language");
  const enough = best !== undefined && best.words >= Math.min(2, wanted.size);
  if (enough && best.share >= RUBRIC.textMet) return credited(1, [evidenceOf(best.line, best.line.text)]);
  // A trait ("you are curious") is met or open; only what a career shows can be missed.
  if (!PROVABLE.test(requirement.text)) return UNKNOWN;
  if (enough && best.share >= RUBRIC.textPartial)
    return credited(0.5, [evidenceOf(best.line, best.line.text)]);
  return wanted.size === 0 ? UNKNOWN : MISSING;
}
