/** Scoring of interviews by the published rubric (docs/interview-rubric.md). */
export { makeRulesScorer } from "./make-rules-scorer.ts";
export { AnswerScore, DimensionScore } from "./model.ts";
export type { GivenAnswer, ScoreEngine, ScoreInput, ScoreOutput, ScoredQuestion } from "./model.ts";
