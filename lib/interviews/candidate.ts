import type { QuestionId } from "../kernel/ids.ts";
import type { BankQuestion } from "./bank/model.ts";
import type { PlannedQuestion } from "./model.ts";

/** A question that could be asked. `about` names the one thing it is about: a session asks about a thing once. */
export type Candidate = Omit<PlannedQuestion, "questionId" | "followUpOf"> & { about: string };

/** A question of the bank as one that could be asked. */
export function candidateOf({ id, ...question }: BankQuestion): Candidate {
  const keyPoints = question.keyPoints.map(({ point, signs }) => ({ point, signs: [...signs] }));
  return { ...question, keyPoints, key: id, about: id };
}

/** A candidate that was chosen, as it is kept. */
export function plannedOf(candidate: Candidate, questionId: QuestionId): PlannedQuestion {
  const { key, text, category, focusArea, difficulty, keyPoints, expectedDurationSeconds } = candidate;
  return { questionId, key, text, category, focusArea, difficulty, keyPoints, expectedDurationSeconds };
}
