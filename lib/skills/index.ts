/**
 * The public face of the skill lexicon.
 *
 * Whole terms are matched, longest first, with the traps of the field known: `C`, `C++`, `C#`, `R`, `Go`, `.NET`, "scala" in "scalable".
 */
export type { Skill, SkillMention } from "./model.ts";
export { skillById, canonicalSkill, impliedBy, isEvidenceFor, isWordToo } from "./lexicon.ts";
export { findSkills } from "./find-skills.ts";
export { affirmedSkills, affirmedText, isDisclaimed } from "./disclaimed.ts";
export { isVague } from "./vague-skills.ts";
export { isProgrammingLanguage } from "./programming-languages.ts";
