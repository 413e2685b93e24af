import { LEXICON_SOURCES } from "./data/sources.ts";
import type { Skill } from "./model.ts";
import { keyOf, parseLexicon, type Term } from "./parse-lexicon.ts";

type Lexicon = {
  skills: ReadonlyMap<string, Skill>;
  terms: readonly Term[];
  byKey: ReadonlyMap<string, Term>;
};

function build(): Lexicon {
  const skills = new Map<string, Skill>();
  const terms: Term[] = [];
  const byKey = new Map<string, Term>();
  for (const source of LEXICON_SOURCES) {
    const parsed = parseLexicon(source);
    for (const skill of parsed.skills) skills.set(skill.id, skill);
    terms.push(...parsed.terms);
  }
  for (const term of terms) if (!byKey.has(term.key)) byKey.set(term.key, term);
  return { skills, terms, byKey };
}

let built: Lexicon | undefined;

/** The parsed lexicon; read on first use so that importing it costs a cold start nothing. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** The skill with this id. */
export function skillById(id: string): Skill | undefined {
  return lexicon().skills.get(id);
}

/**
 * The skill that a name stands for when the name is all there is, as in a list of skills: any alias in any case
 * ("golang", "go"), case kept only where it tells a skill from a word ("SAP"), a version or plural forgiven ("Python 3.11").
 */
export function canonicalSkill(name: string): Skill | undefined {
  const key = keyOf(name);
  const term = lookUp(key) ?? lookUp(key.replace(/(?: v?\d+)+$/, ""));
  if (term === undefined) return undefined;
  if (term.match === "exact" && !name.includes(term.spelling)) return undefined;
  return skillById(term.skillId);
}

/** Whether a word names a skill and is an everyday word too, so that only its spelling or its neighbours tell what is meant: "swift", "excel". */
export function isWordToo(word: string): boolean {
  const term = lookUp(keyOf(word));
  return term !== undefined && term.match !== "plain" && term.match !== "exact";
}

function lookUp(key: string): Term | undefined {
  const { byKey } = lexicon();
  return byKey.get(key) ?? (key.length > 4 && key.endsWith("s") ? byKey.get(key.slice(0, -1)) : undefined);
}

const implied = new Map<string, ReadonlySet<string>>();

/** Every skill that skill `id` proves, directly or through another, without itself. */
export function impliedBy(id: string): ReadonlySet<string> {
  const known = implied.get(id);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const open = [...(skillById(id)?.implies ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id || found.has(next)) continue;
    found.add(next);
    open.push(...(skillById(next)?.implies ?? []));
  }
  implied.set(id, found);
  return found;
}

/** Whether somebody who has skill `have` has shown skill `want`: the same, or one that implies it ("EKS" for "Kubernetes"). */
export function isEvidenceFor(have: string, want: string): boolean {
  return have === want || impliedBy(have).has(want);
}
