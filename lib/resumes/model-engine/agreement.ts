import { lettersOf } from "../parse/fold.ts";

/** An entry of any section, by its members. */
export type Entry = Readonly<Record<string, unknown>>;

/** The members by which entries are told apart, for each section that a model reads. */
export const KEYS = {
  work: ["name", "position", "startDate", "endDate"],
  volunteer: ["organization", "position", "startDate", "endDate"],
  education: ["institution", "studyType", "area", "startDate", "endDate"],
  certificates: ["name", "issuer", "date"],
  projects: ["name", "startDate", "endDate"],
  skills: ["name"],
  languages: ["language", "fluency"],
} as const;
export type ReadSection = keyof typeof KEYS;

const DATES: ReadonlySet<string> = new Set(["startDate", "endDate", "date"]);

/** Whether two readings of a member are the same: dates by their digits, names when one of them holds the other. */
function sameValue(member: string, a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string") return false;
  if (DATES.has(member)) return a === b;
  const [first, second] = [lettersOf(a), lettersOf(b)];
  return first !== "" && second !== "" && (first.includes(second) || second.includes(first));
}

/** Entries of two readings that are about the same thing. */
export type Pair = { own: Entry; other: Entry };

/** Pairs the entries of two readings by how many key members they share; an entry without a partner is alone. */
export function pairsOf(
  section: ReadSection,
  own: readonly Entry[],
  other: readonly Entry[],
): { pairs: Pair[]; alone: Entry[]; added: Entry[] } {
  const free = new Set(other);
  const pairs: Pair[] = [];
  const alone: Entry[] = [];
  for (const entry of own) {
    const [best] = [...free]
      .map((candidate) => ({ candidate, shared: sharedKeys(section, entry, candidate) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared);
    if (best === undefined) alone.push(entry);
    else {
      free.delete(best.candidate);
      pairs.push({ own: entry, other: best.candidate });
    }
  }
  return { pairs, alone, added: [...free] };
}

const sharedKeys = (section: ReadSection, a: Entry, b: Entry): number =>
  KEYS[section].filter((key) => sameValue(key, a[key], b[key])).length;

/**
 * How far two readings of a section agree, 0 to 1: of the key members that at least one of them has, the share that is the same in both.
 * A member that only one of a pair has counts for neither.
 */
export function agreementOf(section: ReadSection, own: readonly Entry[], other: readonly Entry[]): number {
  if (section === "skills") return agreementOfTerms(termsIn(own), termsIn(other));
  const { pairs, alone, added } = pairsOf(section, own, other);
  const keys = KEYS[section];
  const both = pairs.flatMap(({ own: a, other: b }) =>
    keys
      .filter((key) => a[key] !== undefined && b[key] !== undefined)
      .map((key) => sameValue(key, a[key], b[key])),
  );
  const single = [...alone, ...added].flatMap((entry) => keys.filter((key) => entry[key] !== undefined));
  const all = both.length + single.length;
  return all === 0 ? 1 : both.filter(Boolean).length / all;
}

/** Every term of a section of skills by its letters, groups opened. */
function termsIn(groups: readonly Entry[]): Set<string> {
  return new Set(
    groups.flatMap(({ name, keywords }) =>
      (Array.isArray(keywords) ? keywords : [name]).map((term) => lettersOf(String(term))),
    ),
  );
}

function agreementOfTerms(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...own, ...other]).size;
  return all === 0 ? 1 : (own.size + other.size - all) / all;
}
