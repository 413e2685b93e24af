import { STOP_PHRASES } from "./data/stop-phrases.ts";
import { lexicon, skillById } from "./lexicon.ts";
import type { SkillMention } from "./model.ts";
import { keyOf, type Term } from "./parse-lexicon.ts";
import { isCued, isListed, startsSentence, touches } from "./term-context.ts";
import { joins, tokenise, type Token } from "./tokens.ts";

type Node = { next?: Map<string, Node>; term?: Term; stop?: true };

function insert(root: Node, key: string): Node {
  let node = root;
  for (const word of key.split(" ")) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (child === undefined) {
      child = {};
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}

/** "data pipelines" is also met as "data pipeline"; single words are left alone ("Rails", "Windows"). */
function singularOf(key: string): string | undefined {
  return / .*[^sui]s$/.test(key) && key.length > 6 ? key.slice(0, -1) : undefined;
}

function buildTrie(): Node {
  const root: Node = {};
  const { terms } = lexicon();
  for (const term of terms) insert(root, term.key).term ??= term;
  for (const term of terms) {
    const singular = term.match === "plain" ? singularOf(term.key) : undefined;
    if (singular !== undefined) insert(root, singular).term ??= term;
  }
  for (const phrase of STOP_PHRASES.split("\n")) {
    // "#" stands for any number, "spring #".
    const key = phrase
      .trim()
      .split(" ")
      .map((word) => (word === "#" ? word : keyOf(word)))
      .join(" ");
    if (key !== "") insert(root, key).stop = true;
  }
  return root;
}

let trie: Node | undefined;

type Candidate = { term: Term; start: number; end: number; exact: boolean; plural: boolean };

/**
 * The skills named in a text: whole terms, longest first from the left, never overlapping, sorted by `start`. Words that
 * are also skills ("go", "excel", "R") count only in their own spelling, in a list of skills or after a cue.
 */
export function findSkills(text: string): SkillMention[] {
  trie ??= buildTrie();
  const candidates = collect(text, trie);
  const accepted = settle(text, candidates);
  return candidates
    .filter((_, index) => accepted[index])
    .map(({ term, start, end }) => ({ skillId: term.skillId, text: text.slice(start, end), start, end }));
}

const ADDRESS_START = /:\/\/|www\.|@/;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,255}\.\w+/gi;

/** Web and mail addresses name hosts, not skills; blanks of the same length keep the offsets. */
function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => " ".repeat(address.length));
}

function collect(text: string, root: Node): Candidate[] {
  const tokens = tokenise(ADDRESS_START.test(text) ? withoutAddresses(text) : text);
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = longestFrom(text, tokens, at, root);
    if (hit === undefined) continue;
    if (hit.candidate !== undefined) candidates.push(hit.candidate);
    at = hit.last;
  }
  return candidates;
}

function longestFrom(text: string, tokens: readonly Token[], at: number, root: Node) {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let hit: { candidate?: Candidate; last: number } | undefined;
  let node = root;
  for (let index = at; ; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined) break;
    if (index > at && before !== undefined && !joins(text, before, token)) break;
    const plural = node.next?.get(token.key)?.term === undefined ? pluralChild(node, token.key) : undefined;
    const child = node.next?.get(token.key) ?? (/^\d+$/.test(token.key) ? node.next?.get("#") : undefined);
    const ending = plural ?? child;
    if (ending?.stop === true) hit = { last: index };
    else if (ending?.term !== undefined) {
      const candidate = candidateOf(text, ending.term, first.start, token.end, plural !== undefined);
      if (candidate !== undefined) hit = { candidate, last: index };
    }
    if (child === undefined) break;
    node = child;
  }
  return hit;
}

/** "APIs" for "API", "forklifts" for "forklift"; never for words so short that the s may be their own. */
function pluralChild(node: Node, key: string): Node | undefined {
  if (key.length < 4 || !key.endsWith("s") || key.endsWith("ss")) return undefined;
  const child = node.next?.get(key.slice(0, -1));
  // "initiatives" are projects, "an initiative" a trait: soft skills have no plural.
  const term = child?.term;
  return term?.match === "plain" && skillById(term.skillId)?.kind !== "soft" ? child : undefined;
}

function candidateOf(text: string, term: Term, start: number, end: number, plural: boolean) {
  const exact = text.slice(start, end) === term.spelling;
  if (term.match === "exact" && !exact) return undefined;
  return { term, start, end, exact, plural } satisfies Candidate;
}

/** Decides the ambiguous candidates: first each on its own, then along lists, in which a sure skill vouches for its neighbours. */
function settle(text: string, candidates: readonly Candidate[]): boolean[] {
  const accepted = candidates.map((candidate) => standsAlone(text, candidate));
  const order = candidates.map((_, index) => index);
  for (const indices of [order, order.toReversed()]) {
    const step = indices === order ? -1 : 1;
    for (const index of indices) {
      const candidate = candidates[index];
      const neighbour = candidates[index + step];
      if (accepted[index] === true || candidate === undefined || neighbour === undefined) continue;
      if (accepted[index + step] !== true || (candidate.term.match === "letter" && !candidate.exact))
        continue;
      const [left, right] = step < 0 ? [neighbour, candidate] : [candidate, neighbour];
      accepted[index] =
        touches(text, left.end, right.start) && isListed(text, candidate.start, candidate.end);
    }
  }
  return accepted;
}

function standsAlone(text: string, { term, start, end, exact }: Candidate): boolean {
  if (term.match === "plain" || term.match === "exact") return true;
  if (text.trim().length === end - start) return true;
  if (term.match === "listed") return exact && isCued(text, start, end, "listed");
  if (term.match === "letter") return exact && isCued(text, start, end, "letter");
  if (isCued(text, start, end, "word")) return true;
  if (!exact) return false;
  return term.match === "proper" || !startsSentence(text, start) || isOwnLine(text, start, end);
}

function isOwnLine(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const rest = text.slice(from, start) + text.slice(end, to === -1 ? text.length : to);
  return /^[\s\-*•·–.]*$/.test(rest);
}
