import { conceptOf } from "../text/concepts.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { isGeneric } from "../text/generic-words.ts";
import type { FloorRule } from "./floor-rule.ts";

// What remains of an echo besides the question's own words: a synonym or two, a word of politeness.
const ADDED = 4;

/** The question given back, word for word, turned round or wrapped in politeness. */
export const isEcho: FloorRule = ({ evidence }) => {
  const { question, answer } = evidence;
  const content = new Set(
    answer.sentences.flatMap(({ words, stems }) =>
      stems.filter((word, at) => !FUNCTION_WORDS.has(words[at] ?? "") && word.length > 2),
    ),
  );
  const own = [...content].filter(
    (word) => !question.stems.has(word) && !question.asked.has(conceptOf(word)) && !isGeneric(word),
  );
  const given = [...question.asked].filter((concept) =>
    [...content].some((word) => conceptOf(word) === concept),
  );
  const wordForWord = [...content].filter((word) => question.stems.has(word)).length;
  const takesUp = given.length >= 0.5 * question.asked.size || wordForWord >= 0.5 * content.size;
  return takesUp && own.length <= ADDED && evidence.numbers.size === 0 && evidence.own.size < 2;
};
