import { fold, wordsOf } from "../text/fold.ts";
import { conceptOf } from "../text/concepts.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { isGeneric } from "../text/generic-words.ts";
import { placesShared } from "../text/shared-rows.ts";
import type { FloorRule } from "./floor-rule.ts";

// What remains of an echo besides the question's own words: a synonym or two, a word of politeness.
const ADDED = 4;

/** The question given back, word for word, turned round or wrapped in politeness. */
export const isEcho: FloorRule = ({ evidence }) => {
  const { question, answer } = evidence;
  const content = answer.sentences.flatMap(({ words, stems }) =>
    stems.filter((word, at) => !FUNCTION_WORDS.has(words[at] ?? "") && word.length > 2),
  );
  const given = (word: string) => question.stems.has(word) || question.asked.has(conceptOf(word));
  const own = new Set(content.filter((word) => !given(word) && !isGeneric(word)));
  if (own.size > ADDED || evidence.numbers.size > 0 || evidence.own.size >= 2) return false;
  const share = content.filter(given).length / Math.max(1, content.length);
  const asked = wordsOf(fold(question.source.text));
  const said = answer.sentences.flatMap(({ words }) => [...words]);
  const rows = placesShared(asked, said).size / Math.max(1, asked.length);
  return share >= 0.5 || rows >= 0.5 || (share >= 0.35 && rows >= 0.3);
};
