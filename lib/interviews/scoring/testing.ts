import { makeRulesScorer } from "./index.ts";
import type { AnswerScore, ScoredQuestion } from "./model.ts";

const score = makeRulesScorer();

/** One answer scored by the rules, alone in its session and without a résumé. */
export async function scored(question: ScoredQuestion, answer: string | undefined): Promise<AnswerScore> {
  const { answers } = await score({
    answers: [{ question, answer }],
    resume: undefined,
    now: "2026-11-01T00:00:00.000Z",
  });
  const [first] = answers;
  if (first === undefined) throw new Error("no score");
  return first;
}
