import { foldDegree, foldMarks, foldTitle, withoutFalseDegrees } from "../fold.ts";
import { longForm } from "./abbreviations.ts";
import { withPlainPhrases } from "./phrases.ts";
import { stemOf } from "./stem.ts";
import { groupOf } from "./synonyms.ts";
import { isGlue } from "./vocabulary.ts";

/** A word of a text: `key` is folded, `stem` without its inflection, `idea` the name of its group of synonyms or the stem. */
export type Word = { key: string; stem: string; idea: string };

const WORD = /[\p{L}\p{M}\p{N}]+(?:\+\+|[+#](?![\p{L}\p{N}]))?/gu;

/** The words of a text in order, titles and degrees in their long form, possessives without their s. */
export function wordsOf(text: string): readonly Word[] {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= REMEMBERED) texts.clear();
  const read = readWords(text);
  texts.set(text, read);
  return read;
}

const texts = new Map<string, readonly Word[]>();

function readWords(text: string): Word[] {
  const lamps = text.replace(/(?<!\p{L})LEDs?(?!\p{L})/gu, "ledlamp");
  const degrees = foldDegree(foldTitle(withoutFalseDegrees(lamps))).replaceAll("\u2063", "");
  const folded = withPlainPhrases(foldMarks(degrees).replace(/'s\b/g, ""));
  return (folded.match(WORD) ?? []).map(wordOf);
}

const words = new Map<string, Word>();
/** More words than a few documents have; beyond them the memory is emptied. */
const REMEMBERED = 20_000;

function wordOf(written: string): Word {
  const known = words.get(written);
  if (known !== undefined) return known;
  if (words.size >= REMEMBERED) words.clear();
  const key = longForm(written);
  const stem = stemOf(key);
  const word = { key, stem, idea: groupOf(stem) ?? stem };
  words.set(written, word);
  return word;
}

/** Words that carry a fact: everything but the closed list of connecting words. */
export function isContent(word: Word): boolean {
  return !isGlue(word.key);
}

/** The ideas of a text's content words, each once. */
export function ideasOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(isContent).map(({ idea }) => idea));
}
