import type { AnalysisResult } from "../../jobs/index.ts";
import { contentWords, overlap } from "../../match/words.ts";
import { affirmedSkills, affirmedText, canonicalSkill, isEvidenceFor } from "../../skills/index.ts";

type Requirement = AnalysisResult["requirements"][number];
type Want = { requirement: Requirement; skillIds: ReadonlySet<string>; words: ReadonlySet<string> };

/** How a text serves a posting: its weight (0 is nothing), the requirements it speaks to, and the skills that make it so. */
export type Relevance = { weight: number; requirements: readonly Requirement[]; skillIds: readonly string[] };

/** Weighs texts by what a posting asks for. */
export type Weigh = (text: string, listed?: boolean) => Relevance;

const MUST = 3;
const NICE = 1.5;
/** Share of a requirement's content words from which a text speaks to it without naming a skill of it. */
const WORDS_SPEAK = 0.5;
const RESPONSIBILITY = 1;
/** A word or two in common with a task are chance: "User Experience Design" and "Design robust backend systems". */
const TASK_SPEAKS = 0.3;

/** Reads a posting once and weighs texts by it: skills of requirements first, then keywords, then plain words. */
export function weighBy(analysis: AnalysisResult): Weigh {
  const wants: Want[] = analysis.requirements.map((requirement) => ({
    requirement,
    skillIds: new Set(requirement.skills.flatMap((name) => canonicalSkill(name)?.id ?? [])),
    words: contentWords(requirement.text),
  }));
  const keywords = analysis.keywords.flatMap(({ term, weight }) => {
    const id = canonicalSkill(term)?.id;
    return id === undefined ? [] : [{ id, weight }];
  });
  const duties = analysis.responsibilities.map(contentWords).filter((words) => words.size > 1);
  const known = new Map<string, Relevance>();
  return (text, listed = false) => {
    const key = `${String(listed)} ${text}`;
    const relevance = known.get(key) ?? weigh(text, listed);
    known.set(key, relevance);
    return relevance;
  };

  function weigh(text: string, listed: boolean): Relevance {
    const had = skillIdsIn(text, listed);
    const words = contentWords(affirmedText(text));
    let weight = 0;
    const requirements: Requirement[] = [];
    const used = new Set<string>();
    for (const want of wants) {
      const shown = [...want.skillIds].filter((id) => had.some((one) => isEvidenceFor(one, id)));
      const spoken = want.words.size > 1 ? overlap(want.words, words) : 0;
      const share = want.skillIds.size > 0 ? shown.length / want.skillIds.size : 0;
      const credit = Math.max(
        shown.length > 0 ? Math.max(share, 0.5) : 0,
        spoken >= WORDS_SPEAK ? spoken : 0,
      );
      if (credit === 0) continue;
      weight += credit * (want.requirement.importance === "must" ? MUST : NICE);
      requirements.push(want.requirement);
      for (const one of had) if (shown.some((id) => isEvidenceFor(one, id))) used.add(one);
    }
    for (const { id, weight: worth } of keywords) {
      const one = had.find((skill) => isEvidenceFor(skill, id));
      if (one !== undefined) weight += worth;
      if (one !== undefined) used.add(one);
    }
    const shared = Math.max(0, ...duties.map((duty) => overlap(duty, words)));
    if (shared >= TASK_SPEAKS) weight += RESPONSIBILITY * shared;
    return { weight: Math.round(weight * 1_000) / 1_000, requirements, skillIds: [...used] };
  }
}

/** The skills that a text names as had; in a list of skills every item is a name by itself. */
export function skillIdsIn(text: string, listed = false): string[] {
  const whole = listed ? canonicalSkill(text)?.id : undefined;
  if (whole !== undefined) return [whole];
  return [...new Set(affirmedSkills(text).map(({ skillId }) => skillId))];
}
