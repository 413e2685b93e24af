import { checkLetter } from "../../facts/index.ts";
import { fromData } from "../../model/index.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import type { JudgedAnswer } from "../prompts/score.v1.ts";

/** Shorter ones are no answer. */
const SHORTEST = 60;
/** Addresses, links and markup have no place in an answer. */
const SUSPICIOUS = /[@<>[\]{}|\\]|https?:|www\./iu;
/** It goes nowhere and asks for nothing. */
const NO_FRAME = { company: "", title: "" };

/**
 * The model's own answer for the person, when the fact gate lets every sentence of it stand and it names lines of the résumé; otherwise
 * nothing, and the rules' one is shown.
 */
export function modelAnswerOf(
  { modelAnswer, modelAnswerLines }: JudgedAnswer,
  resume: ResumeDocument | undefined,
  lines: number,
  now: string,
): string | undefined {
  const text = fromData(modelAnswer).replace(/\s+/gu, " ").trim();
  if (resume === undefined || text.length < SHORTEST || SUSPICIOUS.test(text)) return undefined;
  if (modelAnswerLines.length === 0 || modelAnswerLines.some((number) => number > lines)) return undefined;
  return checkLetter(resume, text, NO_FRAME, { now }).refused.length === 0 ? text : undefined;
}
