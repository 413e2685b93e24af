import { findSkills, isWordToo, skillById, type SkillMention } from "../../skills/index.ts";
import { escapeRegExp } from "../escape.ts";
import type { Clause } from "../prose/clauses.ts";
import type { Finding } from "../prose/prose.ts";
import { entailedBy, saysNoMore } from "../prose/entailments.ts";
import { rootsOf } from "../prose/derivation.ts";
import { hasQualifier, isQualified } from "../prose/qualifiers.ts";
import { groupOf } from "../prose/synonyms.ts";
import { wordsOf, type Word } from "../prose/words.ts";
import { proves, type Scope } from "../scope.ts";

/** The skills of a text that the scope holds: by name, by another spelling, or because it holds one that proves them. */
export function heldMentions(text: string, scope: Scope): SkillMention[] {
  return findSkills(text).filter((mention) => isHeld(text, mention, scope));
}

function isHeld(text: string, { skillId, start, end, text: words }: SkillMention, scope: Scope): boolean {
  if (proves(scope, skillId)) return true;
  if (namesDeed(words, scope)) return true;
  // "Excel" of who excelled: a skill by a word that is one of the language, too, has to be meant there as well.
  if (isWordToo(words) && !scope.named.has(skillId)) return isWrittenIn(words, scope);
  // "Databases" of PostgreSQL: no name, but a word for what is named.
  if (
    /^\p{Ll}+$/u.test(words) &&
    !scope.named.has(skillId) &&
    wordsOf(words).every(({ stem }) => entailedBy(scope).has(stem))
  )
    return true;
  // What the source plays down, or does not mean as a skill, may be said with the same words side by side, and as played down as there.
  const limited = !scope.named.has(skillId) || isQualified(text, start, end) || hasQualifier(text);
  return limited && (isPhraseOf(words, scope) || (!scope.named.has(skillId) && isToldIn(words, scope)));
}

/** "Assembly of 300 chairs" of who assembled them: a deed of the source as a noun, in small letters. */
export function namesDeed(text: string, scope: Scope): boolean {
  const [word, ...more] = wordsOf(text);
  if (word === undefined || more.length > 0 || !/^\p{Ll}+(?:ing|ion|ment|y|al|ance|sis)$/u.test(text))
    return false;
  const roots = new Set(rootsOf(word.stem));
  return scope.clauses.some(({ words }) =>
    words.some(
      ({ key, stem }, at) =>
        key !== word.key &&
        (at === 0 || /(?:ed|ing)$/.test(key)) &&
        rootsOf(stem).some((root) => roots.has(root)),
    ),
  );
}

/** Whether the source writes a word with the same capital, where it may not name what the lexicon knows by it. */
const isWrittenIn = (word: string, { text }: Scope): boolean =>
  /^\p{Lu}/u.test(word) &&
  new RegExp(`[\\p{L}\\p{N},;:(&/] ?${escapeRegExp(word)}(?![\\p{L}\\p{N}])`, "u").test(text);

/** Whether one clause of the scope has all of these words: "care for the elderly" is elderly care. */
function isToldIn(text: string, scope: Scope): boolean {
  const words = wordsOf(text);
  const isIn = (clause: Clause, word: Word) => {
    const roots = new Set(rootsOf(word.stem));
    return clause.words.some(
      ({ idea, stem }) =>
        idea === word.idea ||
        rootsOf(stem).some((root) => roots.has(root)) ||
        [...roots].some((root) => groupOf(root) === idea) ||
        saysNoMore(word.stem, stem),
    );
  };
  const isCommon = scope.units.length === 1 && /^\p{L}[\p{Ll} -]+$/u.test(text);
  return (
    words.length > 1 &&
    (scope.clauses.some((clause) => words.every((word) => isIn(clause, word))) ||
      // Within one entry, common words of it may stand together.
      (isCommon && words.every(({ stem }) => rootsOf(stem).some((root) => scope.roots.has(root)))))
  );
}

/** Whether the scope has these words side by side. */
function isPhraseOf(text: string, scope: Scope): boolean {
  const words = wordsOf(text);
  return (
    words.every(
      ({ stem, idea }) =>
        scope.stems.has(stem) || scope.ideas.has(idea) || rootsOf(stem).some((root) => scope.roots.has(root)),
    ) &&
    words.slice(1).every((word, at) => {
      const before = words[at];
      return before !== undefined && stand(before, word, scope);
    })
  );
}

/** Whether the scope has two words side by side, in whatever form. */
function stand(a: Word, b: Word, scope: Scope): boolean {
  if (scope.pairs.has(`${a.stem} ${b.stem}`)) return true;
  const roots = new Set(rootsOf(b.stem));
  return scope.clauses.some(({ words }) =>
    words.some(
      ({ stem, idea }, at) =>
        words[at - 1]?.stem === a.stem && (idea === b.idea || rootsOf(stem).some((root) => roots.has(root))),
    ),
  );
}

/** "ICU" of an intensive care unit that the source names. */
const isShort = (text: string, scope: Scope): boolean =>
  /^\p{Lu}{3,5}s?$/u.test(text) && scope.initials.has(text.toLowerCase());

/** "In collaboration with" tells with whom, and no skill. */
const isJoint = (text: string, { start, end }: SkillMention): boolean =>
  /(?<!\p{L})in (?:close )?$/iu.test(text.slice(0, start)) && /^ with(?!\p{L})/iu.test(text.slice(end));

/** Every skill that the lexicon knows must be held. */
export function skills(clause: Clause, scope: Scope): Finding[] {
  return findSkills(clause.text)
    .filter(
      (mention) =>
        !isHeld(clause.text, mention, scope) &&
        !isShort(mention.text, scope) &&
        !isJoint(clause.text, mention),
    )
    .map(({ skillId, text }) => {
      const name = skillById(skillId)?.name ?? text;
      return {
        rule: "skills",
        detail: `The source neither names ${JSON.stringify(name)} here nor proves it.`,
      };
    });
}
