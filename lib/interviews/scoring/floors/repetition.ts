import { englishShare } from "../text/language.ts";
import { shareOfWords, type FloorRule } from "./floor-rule.ts";

const ROW = 4;

/** The share of rows of four words that were there before. */
function repeatedRows(words: readonly string[]): number {
  const seen = new Set<string>();
  let repeated = 0;
  for (let at = 0; at + ROW <= words.length; at++) {
    const row = words.slice(at, at + ROW).join(" ");
    if (seen.has(row)) repeated++;
    seen.add(row);
  }
  return words.length < 2 * ROW ? 0 : repeated / (words.length - ROW + 1);
}

/** The same sentence, or the same words, over and over. A text pasted twice is not held here: its second half just adds nothing. */
export const isRepetition: FloorRule = (input) => {
  const words = input.evidence.answer.sentences.flatMap(({ words }) => [...words]);
  const distinct = new Set(words).size;
  return (
    shareOfWords(input, ({ repeated }) => repeated) > 0.55 ||
    repeatedRows(words) > 0.5 ||
    (words.length >= 30 && distinct < words.length * 0.5 && englishShare(words) < 0.3) ||
    (words.length >= 12 && distinct < words.length * 0.2 && distinct < 20)
  );
};
