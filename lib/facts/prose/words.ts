import { foldDegree, foldTitle } from "../fold.ts";
import { groupOf, isGlue } from "./vocabulary.ts";

/** A word of a text: `key` is folded, `stem` without its inflection, `idea` the name of its group of synonyms or the stem. */
export type Word = { key: string; stem: string; idea: string };

const WORD = /[\p{L}\p{M}\p{N}]+(?:\+\+|[+#](?![\p{L}\p{N}]))?/gu;

/** The words of a text in order, titles and degrees in their long form, possessives without their s. */
export function wordsOf(text: string): Word[] {
  const folded = foldDegree(foldTitle(text)).replace(/'s\b/g, "");
  return (folded.match(WORD) ?? []).map((key) => {
    const stem = stemOf(key);
    return { key, stem, idea: groupOf(stem) ?? stem };
  });
}

/** Words that carry a fact: everything but the closed list of connecting words. */
export function isContent(word: Word): boolean {
  return !isGlue(word.key);
}

/** The ideas of a text's content words, each once. */
export function ideasOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(isContent).map(({ idea }) => idea));
}

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "led:lead built:build wrote:write written:write ran:run taught:teach grew:grow grown:grow drove:drive driven:drive made:make kept:keep " +
    "held:hold sold:sell won:win oversaw:oversee overseen:oversee took:take taken:take gave:give given:give brought:bring bought:buy spent:spend " +
    "sent:send met:meet began:begin begun:begin understood:understand spoke:speak spoken:speak dealt:deal rose:rise risen:rise found:find " +
    "children:child people:person persons:person women:woman men:man analyses:analysis criteria:criterion data:data"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.replace(/:.*/, ""), pair.replace(/.*:/, "")]),
);

/** The stem of an inflected English word; words that only look inflected lose the same ending everywhere, which is all that matters. */
export function stemOf(word: string): string {
  const plain = IRREGULAR[word] ?? uninflected(word);
  return plain
    .replace(/e$/, "")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/(?<=[a-z]{3})(?:is|yz)$/, (end) => (end === "is" ? "iz" : "ys"));
}

function uninflected(word: string): string {
  if (word.length > 4 && /(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /[aeiouy].*ing$/.test(word)) return word.slice(0, -3);
  if (word.length > 4 && /[aeiouy].*ed$/.test(word) && !word.endsWith("eed")) return word.slice(0, -2);
  if (word.length > 4 && /(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^sui]s$/.test(word)) return word.slice(0, -1);
  return word;
}
