import type { ResumeDocument } from "../../../resumes/index.ts";
import type { Topicality } from "../belongs-elsewhere.ts";
import type { Evidence } from "../evidence.ts";
import type { LanguageFound } from "../text/language.ts";

/** What a floor looks at: one answer with its question, and what stands beside it. */
export type FloorInput = {
  evidence: Evidence;
  /** The whole answer, folded, on one line. */
  folded: string;
  /** The same with its line breaks. */
  lines: string;
  language: LanguageFound;
  resume: ResumeDocument | undefined;
  posting: string | undefined;
  topicality: Topicality;
};

/** Whether an answer is held at the minimum for one reason. A rule is sure or silent: what is merely weak is left to the dimensions. */
export type FloorRule = (input: FloorInput) => boolean;

/** Share of the words of an answer in the sentences that `is` picks. */
export function shareOfWords(
  { evidence: { answer } }: FloorInput,
  is: (sentence: FloorInput["evidence"]["answer"]["sentences"][number]) => boolean,
): number {
  const picked = answer.sentences.filter(is).reduce((sum, { words }) => sum + words.length, 0);
  return answer.wordCount === 0 ? 0 : picked / answer.wordCount;
}
