import type { FloorRule } from "./floor-rule.ts";

// Scripts that put no blanks between words: about two letters are one.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const LETTERS_A_WORD = 2;

/** A word or two, or a few words that carry nothing: "Yes, of course I have." */
export const isTooShort: FloorRule = ({ evidence: { answer, numbers }, folded }) => {
  const words = Math.max(answer.wordCount, (folded.match(UNSPACED)?.length ?? 0) / LETTERS_A_WORD);
  return words <= 3 || (words <= 8 && answer.carrying.length === 0 && numbers.size === 0);
};
