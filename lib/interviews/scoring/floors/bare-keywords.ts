import type { ReadSentence } from "../read-answer.ts";
import { isPast } from "../text/stem.ts";
import { englishShare } from "../text/language.ts";
import { shareOfWords, type FloorRule } from "./floor-rule.ts";

const PROSE = 0.25;

const FRAGMENT = 10;
const LEAST_WORDS = 6;
const FINITE =
  /\b(?:i|we|you|he|she|they|it|there)(?:'\w+)? \w|\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|must|need|needs|means|because)\b|'s\b/u;

/** A heading: a few words without anybody doing anything. */
function isFragment({ words, folded, numbers }: ReadSentence): boolean {
  return (
    words.length <= FRAGMENT &&
    numbers.length === 0 &&
    !FINITE.test(folded) &&
    !(words.length > 4 && words.some(isPast))
  );
}

/** Terms in a row, or the key points as a heading would name them: what could be said about them is not said. */
export const isBareKeywords: FloorRule = (input) => {
  // What is a statement in another language these rules cannot see.
  if (input.language.kind === "other") return false;
  const { evidence } = input;
  const told = evidence.own.size + evidence.shared.size;
  if (shareOfWords(input, ({ list }) => list) >= 0.65 && told < 2) return true;
  if (evidence.answer.wordCount >= LEAST_WORDS && shareOfWords(input, isFragment) >= 0.85) return true;
  const words = evidence.answer.sentences.flatMap(({ words }) => [...words]);
  const stems = evidence.answer.sentences.flatMap(({ stems }) => [...stems]);
  const signs = new Set(evidence.question.points.flatMap(({ signs }) => signs.flatMap(({ stems }) => stems)));
  const fromSigns = stems.filter((word) => signs.has(word)).length / Math.max(1, stems.length);
  return englishShare(words) < PROSE && told === 0 && fromSigns > 0.4;
};
