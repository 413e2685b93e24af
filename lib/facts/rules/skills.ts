import { findSkills, skillById, type SkillMention } from "../../skills/index.ts";
import type { Clause } from "../prose/clauses.ts";
import type { Finding } from "../prose/prose.ts";
import { isQualified } from "../prose/qualifiers.ts";
import { wordsOf } from "../prose/words.ts";
import { proves, type Scope } from "../scope.ts";

/** The skills of a text that the scope holds: by name, by another spelling, or because it holds one that proves them. */
export function heldMentions(text: string, scope: Scope): SkillMention[] {
  return findSkills(text).filter((mention) => isHeld(text, mention, scope));
}

function isHeld(text: string, { skillId, start, end, text: words }: SkillMention, scope: Scope): boolean {
  if (proves(scope, skillId)) return true;
  // What the source plays down, or does not mean as a skill, may be said with the same words side by side, and as played down as there.
  return (!scope.named.has(skillId) || isQualified(text, start, end)) && isPhraseOf(words, scope);
}

/** Whether the scope has these words side by side. */
function isPhraseOf(text: string, scope: Scope): boolean {
  const words = wordsOf(text);
  return (
    words.every(({ stem }) => scope.stems.has(stem)) &&
    words.slice(1).every(({ stem }, at) => scope.pairs.has(`${words[at]?.stem ?? ""} ${stem}`))
  );
}

/** Every skill that the lexicon knows must be held. */
export function skills(clause: Clause, scope: Scope): Finding[] {
  return findSkills(clause.text)
    .filter((mention) => !isHeld(clause.text, mention, scope))
    .map(({ skillId, text }) => {
      const name = skillById(skillId)?.name ?? text;
      return {
        rule: "skills",
        detail: `The source neither names ${JSON.stringify(name)} here nor proves it.`,
      };
    });
}
