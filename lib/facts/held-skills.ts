import type { ResumeDocument } from "../resumes/document.ts";
import { skillById } from "../skills/index.ts";
import { foldSkill, foldText } from "./fold.ts";
import { wordsOf } from "./prose/words.ts";
import { proves, type Scope } from "./scope.ts";

const listedIn = (source: ResumeDocument): string[] => [
  ...(source.skills ?? []).flatMap(({ name, keywords = [] }) => [name ?? "", ...keywords]),
  ...(source.projects ?? []).flatMap(({ keywords = [] }) => keywords),
];

/** Whether the source names a skill, in whatever spelling, or one that proves it. */
export function heldSkills(source: ResumeDocument, scope: Scope): (skill: string) => boolean {
  const listed = new Set(
    listedIn(source)
      .filter((name) => name.trim() !== "")
      .map(foldText),
  );
  return (name) => {
    // A blank says nothing.
    if (name.trim() === "" || listed.has(foldText(name))) return true;
    const folded = foldSkill(name);
    if (!folded.startsWith("skill:")) return false;
    const skillId = folded.slice("skill:".length);
    return proves(scope, skillId) && saysNoMore(name, skillId, scope);
  };
}

/** The lexicon forgives a version after a name; the source has to hold it. */
function saysNoMore(name: string, skillId: string, scope: Scope): boolean {
  const skill = skillById(skillId);
  const known = wordsOf([skill?.name, ...(skill?.aliases ?? [])].join(" "));
  return wordsOf(name).every(
    ({ key, stem }) => !/\d/.test(key) || scope.stems.has(stem) || known.some((word) => word.key === key),
  );
}
