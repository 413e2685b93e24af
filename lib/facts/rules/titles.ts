import { spelledOut } from "../prose/abbreviations.ts";
import { isCalling, raisesRank } from "../prose/callings.ts";
import { saysNoMore } from "../prose/entailments.ts";
import { numberWordsIn } from "../prose/number-words.ts";
import type { Clause } from "../prose/clauses.ts";
import type { Finding } from "../prose/prose.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";

/** A title must be one that the source holds: its rank and its calling stand side by side there, too. */
export function titles(clause: Clause, scope: Scope): Finding[] {
  return clause.words.flatMap((word, at): Finding[] => {
    const next = clause.words[at + 1];
    const before = clause.words[at - 1];
    const raised =
      raisesRank(word.key) && next !== undefined && isCalling(next.key) ? pair(word, next) : undefined;
    // A "partner school" is no partner.
    const isPart = next !== undefined && !isCalling(next.key) && scope.pairs.has(`${word.stem} ${next.stem}`);
    const called =
      isCalling(word.key) &&
      !(isPart && isContent(next)) &&
      before !== undefined &&
      isContent(before) &&
      !isMeasure(before)
        ? pair(before, word)
        : undefined;
    const foreign = [raised, called].find(
      (title) => title !== undefined && !scope.pairs.has(title.stems) && !isTurned(title, scope),
    );
    if (foreign === undefined) return called === undefined ? [] : borrowed(called, clause, at, scope);
    return [
      { rule: "titles", detail: `The source does not hold the title ${JSON.stringify(foreign.words)}.` },
    ];
  });
}

type Title = { first: Word; calling: Word; stems: string; words: string };

const pair = (a: Word, b: Word): Title => ({
  first: a,
  calling: b,
  stems: `${a.stem} ${b.stem}`,
  words: `${a.key} ${b.key}`,
});

/** "24-month training": a time is no title. */
const isMeasure = ({ key }: Word): boolean =>
  /^(?:\d+|months?|years?|weeks?|days?|hours?)$/.test(key) || numberWordsIn(key).length > 0;

/** How many words after a calling tell what of. */
const REACH = 5;

/** "Physics teacher" of a "teacher of mathematics and physics"; a rank is never turned. */
function isTurned({ first, calling }: Title, scope: Scope): boolean {
  if (isApart({ first, calling }, scope)) return true;
  if (raisesRank(first.key)) return false;
  // "External consultant" of an "outside consultant".
  const isAlike = ({ idea }: Word, next: Word | undefined) =>
    idea === first.idea && next?.stem === calling.stem;
  if (scope.clauses.some(({ words }) => words.some((word, at) => isAlike(word, words[at + 1])))) return true;
  if (isAsked(first, calling, scope) || isVolunteer(first, calling, scope)) return true;
  return scope.clauses.some(({ whole }) => {
    const words = wordsOf(whole);
    return words.some(
      ({ key }, at) =>
        key === calling.key &&
        words
          .slice(at + 1, at + 1 + REACH)
          .some(
            (joint, i) =>
              /^(?:of|for|in)$/.test(joint.key) &&
              words.slice(at + i + 2, at + i + 2 + REACH).some(({ stem }) => stem === first.stem),
          ),
    );
  });
}

/** "Unpaid treasurer" of an "honorary treasurer". */
const isAsked = (first: Word, calling: Word, scope: Scope): boolean =>
  scope.clauses.some(({ words }) =>
    words.some(({ stem }, at) => stem === calling.stem && saysNoMore(first.stem, words[at - 1]?.stem ?? "")),
  );

/** "Volunteer mentor" of a mentor among the volunteers. */
const isVolunteer = (first: Word, calling: Word, scope: Scope): boolean =>
  first.stem === "volunteer" &&
  scope.units.some(
    ({ section, texts }) =>
      section === "volunteer" &&
      texts.some(({ text }) => wordsOf(text).some(({ stem }) => stem === calling.stem)),
  );

/** Paths of titles that somebody held. */
const HELD = /^\/(?:basics\/label|work\/\d+\/position|volunteer\/\d+\/position)$/;

/** "Deputy coordinator" of a "deputy shift coordinator", "ICU nurse" of a "Staff Nurse, Intensive Care Unit". */
function isApart({ first, calling }: Pick<Title, "first" | "calling">, scope: Scope): boolean {
  const parts = wordsOf(spelledOut(first.key) ?? first.key);
  const inTitle = scope.units.some(({ texts }) =>
    texts.some(({ path, text }) => {
      if (!HELD.test(path)) return false;
      const stems = new Set(wordsOf(text).flatMap(({ stem, idea }) => [stem, idea]));
      return stems.has(calling.stem) && parts.every(({ stem, idea }) => stems.has(stem) || stems.has(idea));
    }),
  );
  return (
    inTitle ||
    scope.clauses.some(({ words }) =>
      words.some(
        ({ key }, at) =>
          key === calling.key && words.slice(Math.max(0, at - 3), at).some(({ stem }) => stem === first.stem),
      ),
    )
  );
}

const ARTICLE = /^(?:the|a|an|our|their|its|his|her)$/;

/** "Supported the audit manager" makes nobody an audit manager: a title that the source only gives to others stays theirs. */
function borrowed({ stems, words }: Title, clause: Clause, at: number, scope: Scope): Finding[] {
  const uses = scope.clauses.flatMap((one) =>
    one.words.flatMap((word, i) =>
      `${one.words[i - 1]?.stem ?? ""} ${word.stem}` === stems
        ? [one.words.slice(Math.max(0, i - 3), i - 1)]
        : [],
    ),
  );
  const isOthers = (before: readonly Word[]) => before.some(({ key }) => ARTICLE.test(key));
  if (uses.length === 0 || !uses.every(isOthers)) return [];
  if (
    isOthers(clause.words.slice(Math.max(0, at - 4), at)) ||
    clause.words.some(({ idea }) => idea === "~help")
  )
    return [];
  return [{ rule: "titles", detail: `The source says ${JSON.stringify(words)} of somebody else.` }];
}
