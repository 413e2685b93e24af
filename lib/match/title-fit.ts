import { seniorityOf, type AnalysisResult } from "../jobs/analysis/index.ts";
import { yearsCovered } from "./experience.ts";
import type { ResumeFacts } from "./resume-facts.ts";
import { RUBRIC } from "./rubric.ts";
import { contentWords, overlap } from "./words.ts";

type Seniority = AnalysisResult["seniority"];

const RUNG: Readonly<Record<Exclude<Seniority, "unknown">, number>> = {
  intern: 0,
  entry: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  manager: 4,
  director: 5,
  executive: 6,
};
const RUNG_WORDS =
  /\b(?:senior|sr|junior|jr|lead|principal|staff|intern|trainee|entry[- ]level|mid[- ]level|head|chief|graduate|i{1,3}|iv)\b\.?/gi;

/** Titles that the field uses for one another. */
const SAME_CRAFT = /\b(?:developer|programmer|coder)(s?)\b/gi;

/** The words of a title that say what somebody does, without the rung. */
export const titleWords = (title: string): Set<string> =>
  contentWords(title.replace(RUNG_WORDS, " ").replace(SAME_CRAFT, "engineer$1"));

/**
 * How well titles held (positions and the label) fit the title of the posting, 0 to 1: its words, and its rung against the
 * highest one held or, without one, the years of work. `null` when the posting or the résumé has no title.
 */
export function titleFit(analysis: AnalysisResult, facts: ResumeFacts): number | null {
  const wanted = titleWords(analysis.title);
  const titles = [
    facts.document.basics?.label,
    ...(facts.document.work ?? []).map((entry) => entry.position),
  ].filter((title) => title !== undefined && title.trim() !== "");
  if (wanted.size === 0 || titles.length === 0) return null;
  const words = Math.max(...titles.map((title) => overlap(wanted, titleWords(title ?? ""))));
  const rung = rungFit(
    analysis.seniority,
    titles.map((title) => title ?? ""),
    facts,
  );
  return rung === null ? words : RUBRIC.titleWords * words + (1 - RUBRIC.titleWords) * rung;
}

function rungFit(wanted: Seniority, titles: readonly string[], facts: ResumeFacts): number | null {
  if (wanted === "unknown") return null;
  const held = titles.map((title) => seniorityOf([], title, "")).filter((rung) => rung !== "unknown");
  const rungs = [
    ...held.map((rung) => RUNG[rung]),
    ...(facts.workSpans.length > 0 ? [rungByYears(facts)] : []),
  ];
  if (rungs.length === 0) return null;
  const below = RUNG[wanted] - Math.max(...rungs);
  return below <= 0 ? 1 : below === 1 ? 0.5 : 0;
}

/** Under two years is a beginner, from five on a senior, as postings commonly draw the lines. */
function rungByYears(facts: ResumeFacts): number {
  const years = yearsCovered(facts.workSpans);
  return years >= 5 ? RUNG.senior : years >= 2 ? RUNG.mid : RUNG.entry;
}
