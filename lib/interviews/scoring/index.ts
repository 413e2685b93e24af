/** Scoring of interviews by the published rubric (docs/interview-rubric.md). */
export { makeRulesScorer } from "./make-rules-scorer.ts";
export type { GivenAnswer, ScoredQuestion } from "./model.ts";
