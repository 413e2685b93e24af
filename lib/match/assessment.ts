import type { MatchEvidence, Verdict } from "./model.ts";
import type { ResumeLine } from "./resume-facts.ts";
import { sentenceAround } from "./quote.ts";

/** What one requirement earns: `credit` is 0 to 1, or `null` when the résumé says nothing either way. */
export type Assessment = { verdict: Verdict; credit: number | null; evidence: MatchEvidence[] };

/** Nothing to go by: the requirement does not count. */
export const UNKNOWN: Assessment = { verdict: "unknown", credit: null, evidence: [] };
/** The résumé could have said it and does not. */
export const MISSING: Assessment = { verdict: "missing", credit: 0, evidence: [] };

/** The assessment of a credit between 0 and 1. */
export function credited(credit: number, evidence: MatchEvidence[]): Assessment {
  if (credit <= 0) return MISSING;
  return { verdict: credit >= 1 ? "met" : "partial", credit: Math.min(1, credit), evidence };
}

/** Points at a line of the résumé, quoting the sentence around `words`. */
export function evidenceOf(line: ResumeLine, words: string): MatchEvidence {
  return { path: line.path, quote: sentenceAround(line.text, words) };
}
