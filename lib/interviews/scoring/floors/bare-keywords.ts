import { englishShare } from "../text/language.ts";
import { shareOfWords, type FloorRule } from "./floor-rule.ts";

const PROSE = 0.25;

/** Terms in a row, or the key points as a heading would name them: what could be said about them is not said. */
export const isBareKeywords: FloorRule = (input) => {
  const { evidence } = input;
  const told = evidence.own.size + evidence.shared.size;
  if (shareOfWords(input, ({ list }) => list) >= 0.65 && told < 2) return true;
  const words = evidence.answer.sentences.flatMap(({ words }) => [...words]);
  const stems = evidence.answer.sentences.flatMap(({ stems }) => [...stems]);
  const signs = new Set(evidence.question.points.flatMap(({ signs }) => signs.flatMap(({ stems }) => stems)));
  const fromSigns = stems.filter((word) => signs.has(word)).length / Math.max(1, stems.length);
  return englishShare(words) < PROSE && told === 0 && fromSigns > 0.4;
};
