import type { Section } from "../resumes/document.ts";
import { checkProse } from "./check-prose.ts";
import { foldDegree, foldSkill, foldText, foldTitle } from "./fold.ts";
import type { Refusal, RuleId } from "./refusal.ts";
import { scopeOf, textsIn, unitOf, type Scope } from "./scope.ts";
import { SHAPES, type SectionShape } from "./shapes.ts";

type Entry = Readonly<Record<string, unknown>>;

const FOLDS: Partial<Record<RuleId, (text: string) => string>> = {
  titles: foldTitle,
  degrees: foldDegree,
  skills: foldSkill,
};

/** Whether two values of a member mean the same under its rule. */
function same(rule: RuleId, a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string") return JSON.stringify(a) === JSON.stringify(b);
  const fold = FOLDS[rule] ?? foldText;
  return rule === "links" || rule === "dates" ? a === b : fold(a) === fold(b);
}

/** The entries of the source that this entry may be: those with the same identity. */
function originals(shape: SectionShape, source: readonly Entry[], entry: Entry): Entry[] {
  return source.filter((one) =>
    Object.entries(shape.identity).every(([member, rule]) => same(rule, one[member], entry[member])),
  );
}

const words = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

/** Says what is foreign in an entry that the source does not have: what differs from the entry that resembles it most. */
function strangers(
  section: string,
  shape: SectionShape,
  source: readonly Entry[],
  entry: Entry,
  path: string,
): Refusal[] {
  const members = Object.entries(shape.identity);
  const differing = source.map((one) =>
    members.filter(([member, rule]) => !same(rule, one[member], entry[member])),
  );
  const nearest = differing.reduce<typeof members | undefined>(
    (best, one) => (best === undefined || one.length < best.length ? one : best),
    undefined,
  );
  if (nearest === undefined || nearest.length === members.length || nearest.length > members.length - 1) {
    return [
      { path, after: entry, rule: shape.stranger, detail: `The source has no such entry under ${section}.` },
    ];
  }
  const original = source[differing.indexOf(nearest)];
  return nearest.map(([member, rule]) => ({
    path: `${path}/${member}`,
    after: entry[member],
    rule,
    detail: `The source has ${words(original?.[member])} here, not ${words(entry[member])}.`,
  }));
}

function checkOptional(shape: SectionShape, entry: Entry, from: readonly Entry[], path: string): Refusal[] {
  return Object.entries(shape.optional).flatMap(([member, rule]) => {
    const value = entry[member];
    if (value === undefined || from.some((one) => same(rule, one[member], value))) return [];
    return [
      {
        path: `${path}/${member}`,
        after: value,
        rule,
        detail: `The source does not say ${words(value)} here.`,
      },
    ];
  });
}

function checkSubsets(shape: SectionShape, entry: Entry, from: readonly Entry[], path: string): Refusal[] {
  return Object.entries(shape.subsets).flatMap(([member, rule]) => {
    const held = from.flatMap((one) => textsIn(one[member], ""));
    return textsIn(entry[member], `${path}/${member}`)
      .filter(({ text }) => !held.some((one) => same(rule, one.text, text)))
      .map(({ path: at, text }) => ({
        path: at,
        after: text,
        rule,
        detail: `The source does not list ${words(text)} here.`,
      }));
  });
}

function checkEntryProse(
  shape: SectionShape,
  entry: Entry,
  scope: Scope,
  path: string,
  now: string,
): Refusal[] {
  return shape.prose.flatMap((member) =>
    textsIn(entry[member], `${path}/${member}`).flatMap(({ path: at, text }) =>
      checkProse(at, text, scope, now),
    ),
  );
}

const scopes = new WeakMap<Entry, Scope>();

/** What an entry of the source says is read once, whatever is judged by it. */
function remembered(entry: Entry, make: () => Scope): Scope {
  const known = scopes.get(entry) ?? make();
  scopes.set(entry, known);
  return known;
}

/** Judges a section whose entries are facts: each must be one of the source's, told in its own words and numbers. */
export function checkEntries(
  section: Exclude<Section, "skills" | "interests">,
  source: readonly Entry[],
  tailored: readonly Entry[],
  now: string,
): Refusal[] {
  const shape = SHAPES[section];
  const used = new Map<Entry, number>();
  return tailored.flatMap((entry, index) => {
    const path = `/${section}/${index}`;
    const from = originals(shape, source, entry);
    const [first] = from;
    if (first === undefined) return strangers(section, shape, source, entry, path);
    const times = (used.get(first) ?? 0) + 1;
    used.set(first, times);
    if (times > from.length) {
      return [{ path, after: entry, rule: "entries", detail: "The source has this entry fewer times." }];
    }
    // Twins cannot be told apart, so each may draw on what all of them say.
    const scope = remembered(first, () =>
      scopeOf(from.map((one) => unitOf(section, source.indexOf(one), one))),
    );
    return [
      ...checkOptional(shape, entry, from, path),
      ...checkSubsets(shape, entry, from, path),
      ...checkEntryProse(shape, entry, scope, path, now),
    ];
  });
}
