import { findSkills, skillById } from "../../skills/index.ts";
import type { AnalysisResult, Keyword, Requirement } from "./model.ts";
import { skillsIn } from "./requirements.ts";

const MOST_KEYWORDS = 40;

/**
 * The skills of the posting in its own spelling, heaviest first. A weight is 0.5 for being required (0.25 for being wished),
 * plus up to 0.25 for frequency (three mentions are full), 0.15 for an early first mention, and 0.1 for standing in the title.
 */
export function keywordsOf(title: string, body: string, requirements: readonly Requirement[]): Keyword[] {
  const text = `${title}\n${body}`;
  const importance = new Map<string, number>();
  for (const requirement of requirements) {
    const weight = requirement.importance === "must" ? 0.5 : 0.25;
    for (const { id } of skillsIn(requirement.text))
      importance.set(id, Math.max(weight, importance.get(id) ?? 0));
  }
  const terms = new Map<string, { term: string; count: number; first: number }>();
  for (const mention of findSkills(text)) {
    const known = terms.get(mention.skillId);
    if (known === undefined)
      terms.set(mention.skillId, { term: mention.text.replace(/\s+/g, " "), count: 1, first: mention.start });
    else known.count++;
  }
  const keywords = [...terms].map(([id, { term, count, first }]) => {
    const inTitle = first < title.length ? 0.1 : 0;
    const early = 0.15 * (1 - first / text.length);
    const weight = (importance.get(id) ?? 0) + 0.25 * Math.min(1, count / 3) + early + inTitle;
    return { term, weight: Math.round(Math.min(1, weight) * 100) / 100 };
  });
  return keywords
    .toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_KEYWORDS);
}

/** The names of all skills of the posting, soft ones apart; certificates and languages count as technical. */
export function skillNamesOf(text: string): AnalysisResult["skills"] {
  const technical: string[] = [];
  const soft: string[] = [];
  for (const id of new Set(findSkills(text).map((mention) => mention.skillId))) {
    const skill = skillById(id);
    if (skill !== undefined) (skill.kind === "soft" ? soft : technical).push(skill.name);
  }
  return { technical, soft };
}
