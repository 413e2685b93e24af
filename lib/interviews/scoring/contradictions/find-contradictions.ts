import type { ResumeDocument } from "../../../resumes/index.ts";
import type { Contradiction } from "../model.ts";
import type { ReadAnswer } from "../read-answer.ts";
import { employmentClaims } from "./employment.ts";
import { numberClaims } from "./numbers.ts";
import { yearsClaims } from "./years.ts";

/**
 * The claims of an answer that the résumé tells otherwise. Only what both speak of can contradict: what the résumé does not mention may well
 * be true.
 */
export function findContradictions(answer: ReadAnswer, resume: ResumeDocument, now: string): Contradiction[] {
  return answer.sentences.flatMap((sentence) => [
    ...employmentClaims(sentence, resume, now),
    ...yearsClaims(sentence, resume, now),
    ...numberClaims(sentence, resume),
  ]);
}
