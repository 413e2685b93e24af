import { canonicalSkill, findSkills, isEvidenceFor, skillById } from "../skills/index.ts";
import type { Requirement } from "../jobs/analysis/index.ts";
import { evidenceOf } from "./assessment.ts";
import type { MatchEvidence } from "./model.ts";
import type { ResumeFacts, ResumeLine } from "./resume-facts.ts";

/** A skill asked for: of the lexicon by id, or, when the lexicon has none, by its very words. */
export type Wanted = { id?: string; name: string };

/** Skills of which any one is enough ("React or Vue"). */
export type WantedGroup = readonly Wanted[];

/** The skill that a name of the posting means. */
export function wantedOf(name: string): Wanted {
  const skill = canonicalSkill(name);
  return skill === undefined ? { name } : { id: skill.id, name: skill.name };
}

const ALTERNATIVE = /(?:^|[\s,])(?:or|ou|oder|and\/or)\s|\/|\|/i;
const LISTED = /^\s*(?:[,/|&]|,?\s*(?:and|or|ou|oder|und|et|and\/or)(?=\s))*\s*$/i;
/** A module or version of the skill before it: "SAP XY or Oracle", "Java 21 or Go". */
const MODULE = /^ [\p{Lu}\d][\p{Lu}\d.+]{0,7}(?=,|\s+\S)/u;
const EXAMPLES =
  /(?:\(|e\.g\.,?|i\.e\.,?|such as|like|one of(?: the following)?:?|any of|including|for example|z\.\s?B\.|par exemple|wie)\s*$/i;

/** The skills of a requirement, in groups of alternatives as its text joins them; what the text does not join stands alone. */
export function wantedGroups(requirement: Requirement): WantedGroup[] {
  const names = new Set(requirement.skills);
  const mentions = findSkills(requirement.text).filter((mention) =>
    names.has(skillById(mention.skillId)?.name ?? ""),
  );
  const runs: { ids: string[]; any: boolean }[] = [];
  let end = -1;
  for (const mention of mentions) {
    const between = requirement.text.slice(Math.max(0, end), mention.start);
    const run = runs.at(-1);
    if (run !== undefined && end >= 0 && joins(between)) {
      run.ids.push(mention.skillId);
      run.any ||= ALTERNATIVE.test(between);
    } else {
      runs.push({
        ids: [mention.skillId],
        any: EXAMPLES.test(requirement.text.slice(Math.max(0, mention.start - 30), mention.start)),
      });
    }
    end = mention.end;
  }
  const groups = runs.flatMap(({ ids, any }) => (any ? [ids] : ids.map((id) => [id])));
  const found = new Set(mentions.map((mention) => mention.skillId));
  const rest = [...names].map(wantedOf).filter((wanted) => wanted.id === undefined || !found.has(wanted.id));
  return [
    ...distinct(groups).map((ids) => ids.map((id) => ({ id, name: skillById(id)?.name ?? id }))),
    ...rest.map((one) => [one]),
  ];
}

/** Whether what stands between two skills makes them members of one list. */
const joins = (between: string): boolean =>
  LISTED.test(between) || (MODULE.test(between) && LISTED.test(between.replace(MODULE, "")));

function distinct(groups: readonly string[][]): string[][] {
  return [...new Map(groups.map((group) => [group.toSorted().join(), group])).values()];
}

/** Soft skills are rarely written down; where a requirement names others too, the others decide. */
export function decisive(groups: readonly WantedGroup[]): { groups: readonly WantedGroup[]; soft: boolean } {
  const isSoft = (group: WantedGroup) =>
    group.every(({ id }) => id !== undefined && skillById(id)?.kind === "soft");
  const hard = groups.filter((group) => !isSoft(group));
  return hard.length > 0 ? { groups: hard, soft: false } : { groups, soft: groups.length > 0 };
}

/** How a line shows a wanted skill: names it, names one that implies it, or not at all. */
export function shownBy(line: ResumeLine, wanted: Wanted): { quote: string; stated: boolean } | undefined {
  const { id, name } = wanted;
  if (id === undefined) {
    const at = wordIndex(line.affirmed, name);
    return at < 0 ? undefined : { quote: line.text.slice(at, at + name.length), stated: true };
  }
  const same = line.skills.find((skill) => skill.id === id);
  if (same !== undefined) return { quote: same.quote, stated: true };
  const done = skillById(id)?.kind === "soft" ? doneIn(line.affirmed, name) : undefined;
  if (done !== undefined) return { quote: done, stated: false };
  const stronger = line.skills.find((skill) => isEvidenceFor(skill.id, id));
  return stronger === undefined ? undefined : { quote: stronger.quote, stated: false };
}

/** The past of a trait that is a doing: "Mentored 3 engineers" for "Mentoring". */
function doneIn(text: string, name: string): string | undefined {
  const base = /^(\p{L}{3,})ing$/iu.exec(name)?.[1];
  return base === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}])${base}(?:ed|es|s)(?![\\p{L}])`, "iu").exec(text)?.[0];
}

/** Where `words` stand in `text` as whole words, in any case; -1 when they do not. */
function wordIndex(text: string, words: string): number {
  const wanted = words.toLowerCase();
  const lower = text.toLowerCase();
  if (wanted === "" || lower.length !== text.length) return -1;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const edges = `${lower.charAt(at - 1)} ${lower.charAt(at + wanted.length)}`;
    if (!/[\p{L}\p{N}]/u.test(edges)) return at;
  }
  return -1;
}

/** What is shown in work weighs more for a reader than a list; within a kind the document's order decides. */
const ORDER: readonly ResumeLine["kind"][] = [
  "work",
  "project",
  "volunteer",
  "certificate",
  "skill",
  "language",
  "education",
  "summary",
  "other",
];

/** The lines that show any skill of the group, most telling first. */
export function linesFor(
  facts: ResumeFacts,
  group: WantedGroup,
): { line: ResumeLine; quote: string; stated: boolean }[] {
  const found = facts.lines.flatMap((line) => {
    const shown = group.map((wanted) => shownBy(line, wanted)).filter((hit) => hit !== undefined);
    const best = shown.find((hit) => hit.stated) ?? shown[0];
    return best === undefined ? [] : [{ line, ...best }];
  });
  const rank = (kind: ResumeLine["kind"]) => ORDER.indexOf(kind);
  return found.toSorted(
    (a, b) => Number(b.stated) - Number(a.stated) || rank(a.line.kind) - rank(b.line.kind),
  );
}

/** Up to `most` pieces of evidence for a group. */
export function evidenceFor(facts: ResumeFacts, group: WantedGroup, most: number): MatchEvidence[] {
  return linesFor(facts, group)
    .slice(0, most)
    .map(({ line, quote }) => evidenceOf(line, quote));
}
