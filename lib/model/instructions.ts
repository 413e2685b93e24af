import { sentencesOf } from "../kernel/sentences.ts";
import { holdsEncodedWords, undisguised } from "./disguises.ts";
import { SIGNS_OF_LANGUAGES } from "./instruction-languages.ts";
import { ORDER, SIGNS } from "./instruction-signs.ts";

/** Letters alone: what is set apart by anything else than letters says the same. */
const SQUEEZED =
  /(?:ignore|disregard|forget)(?:all|any|every|the|of|your|these|those|my|previous|prior|above|earlier|preceding){1,5}(?:instruction|prompt|rules|directions|guidelines)/i;

const hasSign = (text: string): boolean =>
  SIGNS.some((sign) => sign.test(text)) || SIGNS_OF_LANGUAGES.some((sign) => sign.test(text));

/**
 * Whether a sentence tries to instruct a program that reads it, in plain words or in disguise: letters of other scripts, set apart,
 * turned, backwards, as digits, entities, base64 or hexadecimal. It is a list of signs and no judge: what it misses has to be harmless
 * where answers of a model are checked.
 */
export function instructsProgram(sentence: string): boolean {
  return (
    hasSign(sentence) ||
    SQUEEZED.test(sentence.replace(/[^\p{L}]+/gu, "")) ||
    undisguised(sentence).some(hasSign) ||
    holdsEncodedWords(sentence)
  );
}

/** In a line that as a whole instructs a program, what mentions one is part of it. */
const SUSPECT = /\b(?:AI|LLM|language model|prompt|instructions?)\b/i;
/** What, behind an instruction and in one breath with it, carries on with it: orders, and claims of what is asked or of who applies. */
const CARRIES_ON = new RegExp(
  String.raw`^\W*${ORDER}|\b(?:candidates?|applicants?|must|should|required?s?|requirements?|years?|experienced?|skill\w*|r[eé]sum[eé]s?|cv|score|match|perfect|instead|output|certified|expert)(?!\p{L})`,
  "iu",
);

/** A line without the sentences that instruct a program, and without what carries on with them; `found` tells that there were some. */
export function withoutInstructions(line: string): { text: string; found: boolean } {
  const sentences = sentencesOf(line);
  if (!instructsProgram(line) && !sentences.some(instructsProgram))
    return { text: sentences.join(" "), found: false };
  const kept: string[] = [];
  let carriesOn = false;
  let isDisguised = false;
  for (const sentence of sentences) {
    const order = instructsProgram(sentence);
    isDisguised ||= order && !hasSign(sentence);
    // nobody disguises an order by accident: what stands behind it is of the same hand
    carriesOn = order || (carriesOn && (isDisguised || CARRIES_ON.test(sentence)));
    if (!carriesOn && !SUSPECT.test(sentence)) kept.push(sentence);
  }
  // the sign stands across sentences: which of them are harmless nobody can tell
  if (kept.length === sentences.length) return { text: "", found: true };
  return { text: kept.join(" "), found: true };
}
