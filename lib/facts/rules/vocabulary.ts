import type { Clause } from "../prose/clauses.ts";
import { datesIn } from "../prose/dates.ts";
import type { Finding, Prose } from "../prose/prose.ts";
import { isContent, stemOf, wordsOf, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";
import { isDerived } from "./derived-numbers.ts";
import { amountsOf } from "./numbers.ts";
import { heldMentions } from "./skills.ts";

type Span = { start: number; end: number };

/** "over", "up to" and the like belong to the number after them, and other rules have judged that. */
const BOUNDS =
  /(?<![\p{L}\p{N}])(?:over|more than|at least|up to|under|less than|fewer than|at most|nearly|almost|about|around|approximately|roughly|close to)\s*$/iu;

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );

/** Every word that carries a fact must come from the source: as it is, inflected, or as a synonym that claims no more. */
export function vocabulary(clause: Clause, scope: Scope, { now }: Prose): Finding[] {
  const amounts = amountsOf(clause.text).map((amount) => {
    const bound = BOUNDS.exec(clause.text.slice(0, amount.start));
    // "three employers" is counted by the gate itself, word and all.
    const counted = amount.unit === "count" && isDerived(amount, clause, scope, now);
    const word = counted ? (/^\s*[\p{L}-]+/u.exec(clause.text.slice(amount.end))?.[0].length ?? 0) : 0;
    return { start: bound?.index ?? amount.start, end: amount.end + word };
  });
  const judged = [...amounts, ...datesIn(clause.text), ...heldMentions(clause.text, scope)];
  const foreign = wordsOf(blanked(clause.text, judged)).find(
    (word) => isContent(word) && !isKnown(word, scope),
  );
  if (foreign === undefined) return [];
  return [
    { rule: "vocabulary", detail: `The source does not hold the word ${JSON.stringify(foreign.key)}.` },
  ];
}

function isKnown({ key, stem, idea }: Word, scope: Scope): boolean {
  if (scope.stems.has(stem) || scope.ideas.has(idea)) return true;
  // A noun may be made of the source's verb, "management" of "managed".
  const verb = /^(\p{L}{4,})(?:ments?|ions?|ings?|als?|ances?)$/u.exec(key)?.[1];
  if (verb !== undefined && scope.stems.has(stemOf(verb))) return true;
  // And a plain verb of its noun, "operated" of "operation": verbs that raise the role are judged apart.
  if (!/(?:ed|ing)$/.test(key) || stem.length < 6) return false;
  const root = stem.slice(0, stem.length > 7 ? -2 : -1);
  return [...scope.stems].some((one) => one.startsWith(root) && /(?:ion|ment|anc)$/.test(one));
}
