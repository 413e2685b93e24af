import type { ResumeDocument } from "../document.ts";
import { lettersOf } from "../parse/fold.ts";
import type { ParsedResume } from "../parse/index.ts";
import { agreementOf, KEYS, pairsOf, type Entry, type ReadSection } from "./agreement.ts";

/** Judges a document against the text that it is read from. */
export type Judge = (document: ResumeDocument) => ParsedResume & { lost: number };
export type Combined = Pick<ParsedResume, "document" | "confidence" | "warnings">;

/** From this on two readings agree. */
const AGREED = 0.9;
/** By so much another reading's confidence must be higher to take the place of the rules' reading. */
const CLEARLY = 0.15;
/** What the model read alone is no surer than this. */
const ALONE = 0.6;
/** Of its confidence, what a section loses when the readings have nothing in common. */
const DISAGREED = 0.3;

const LABELS: Record<ReadSection, string> = {
  work: "Work experience",
  volunteer: "Volunteering",
  education: "Education",
  certificates: "Certificates",
  projects: "Projects",
  skills: "Skills",
  languages: "Languages",
};

type Verdict = { document: ResumeDocument; agreement: number; by: "both" | "rules" | "model" };

/**
 * The rules' reading completed by a model's. Entry by entry the model fills members that the rules left empty; a section of its own stands
 * where the rules have none, out of text that they left over; and it takes the place of the rules' section only when it is clearly
 * better structured, leaves no more text over and keeps every entry that the rules have whole.
 */
export function combined(rules: ParsedResume, model: ResumeDocument, judge: Judge): Combined {
  const verdicts = new Map<ReadSection, Verdict>();
  let document = withBasics(rules.document, model, judge);
  for (const section of Object.keys(KEYS) as ReadSection[]) {
    const verdict = decide(section, document, model, judge);
    if (verdict === undefined) continue;
    verdicts.set(section, verdict);
    document = verdict.document;
  }
  const { confidence, warnings } = judge(document);
  for (const [section, verdict] of verdicts)
    confidence[section] = sureOf(rules, confidence, section, verdict);
  return { document, confidence, warnings: [...warnings, ...[...verdicts].flatMap(warningOf)] };
}

const entriesOf = (document: ResumeDocument, section: ReadSection): Entry[] => document[section] ?? [];
const withEntries = (
  document: ResumeDocument,
  section: ReadSection,
  entries: readonly Entry[],
): ResumeDocument => (entries.length === 0 ? document : { ...document, [section]: entries });

function decide(
  section: ReadSection,
  document: ResumeDocument,
  model: ResumeDocument,
  judge: Judge,
): Verdict | undefined {
  const own = entriesOf(document, section);
  const other = entriesOf(model, section);
  if (own.length === 0) {
    const added = addedTo(section, document, other, judge);
    return added === document ? undefined : { document: added, agreement: 0, by: "model" };
  }
  const agreement = agreementOf(section, own, other);
  const completed = section === "skills" ? document : filledIn(section, document, other, judge);
  if (agreement < AGREED && isBetter(section, completed, other, judge))
    return { document: withEntries(document, section, other), agreement, by: "model" };
  return { document: completed, agreement, by: agreement >= AGREED ? "both" : "rules" };
}

/** Entries out of text that has no place yet, one by one. */
function addedTo(
  section: ReadSection,
  document: ResumeDocument,
  entries: readonly Entry[],
  judge: Judge,
): ResumeDocument {
  let held = document;
  for (const entry of entries) {
    if (!isTold(section, entry)) continue;
    const candidate = withEntries(held, section, [...entriesOf(held, section), entry]);
    if (judge(candidate).lost < judge(held).lost) held = candidate;
  }
  return held;
}

/** Whether an entry says enough to be one by itself: of a position, a name and its time or its title. */
function isTold(section: ReadSection, entry: Entry): boolean {
  const least = section === "work" || section === "volunteer" || section === "education" ? 2 : 1;
  return KEYS[section].filter((key) => entry[key] !== undefined).length >= least;
}

/** The entries of the document with what their partners say besides; nothing that stands in an entry already. */
function filledIn(
  section: ReadSection,
  document: ResumeDocument,
  other: readonly Entry[],
  judge: Judge,
): ResumeDocument {
  const own = entriesOf(document, section);
  const { pairs } = pairsOf(section, own, other);
  const entries = own.map((entry) => {
    const partner = pairs.find((pair) => pair.own === entry)?.other ?? {};
    const said = lettersOf(JSON.stringify(entry));
    const missing = Object.entries(partner).filter(
      ([member, value]) =>
        entry[member] === undefined &&
        !(member === "endDate" && entry["startDate"] !== undefined) &&
        !(typeof value === "string" && said.includes(lettersOf(value))) &&
        !(Array.isArray(value) && entry["summary"] !== undefined),
    );
    return missing.length === 0 ? entry : { ...entry, ...Object.fromEntries(missing) };
  });
  const candidate = withEntries(document, section, entries);
  return judge(candidate).lost < judge(document).lost ? candidate : document;
}

function isBetter(
  section: ReadSection,
  document: ResumeDocument,
  other: readonly Entry[],
  judge: Judge,
): boolean {
  if (section === "skills" || other.length === 0) return false;
  const candidate = judge(withEntries(document, section, other));
  const own = judge(document);
  const surer = (candidate.confidence[section] ?? 0) >= (own.confidence[section] ?? 0) + CLEARLY;
  return surer && candidate.lost <= own.lost && keepsWhole(section, entriesOf(document, section), other);
}

/** Whether every entry that has its names and its time is among the others as it is. */
function keepsWhole(section: ReadSection, own: readonly Entry[], other: readonly Entry[]): boolean {
  const [first, second, time] = KEYS[section].filter((key) => key !== "endDate");
  const { pairs } = pairsOf(section, own, other);
  return own.every((entry) => {
    const keys = [first, second, time].filter((key) => key !== undefined);
    if (keys.some((key) => entry[key] === undefined)) return true;
    const partner = pairs.find((pair) => pair.own === entry)?.other;
    return partner !== undefined && agreementOf(section, [entry], [partner]) >= AGREED;
  });
}

/** Name, headline and summary, where the rules found none and the text has no other place. */
function withBasics(document: ResumeDocument, { basics = {} }: ResumeDocument, judge: Judge): ResumeDocument {
  let held = document;
  for (const [member, value] of Object.entries(basics)) {
    if (held.basics !== undefined && Object.hasOwn(held.basics, member)) continue;
    const candidate = { ...held, basics: { ...held.basics, [member]: value } };
    if (judge(candidate).lost < judge(held).lost) held = candidate;
  }
  return held;
}

function sureOf(
  rules: ParsedResume,
  confidence: Readonly<Record<string, number>>,
  section: ReadSection,
  { agreement, by }: Verdict,
): number {
  const now = confidence[section] ?? 0;
  const before = rules.confidence[section];
  const sure =
    by === "both"
      ? now + (1 - now) / 2
      : before === undefined
        ? Math.min(now, ALONE)
        : (by === "rules" ? Math.min(now, before) : now) * (1 - DISAGREED * (1 - agreement));
  return Math.round(sure * 100) / 100;
}

function warningOf([section, { agreement, by }]: [ReadSection, Verdict]): {
  code: string;
  message: string;
}[] {
  if (by === "both") return [];
  const label = LABELS[section];
  if (by === "rules")
    return [
      { code: "engines_disagree", message: `${label}: rules and model read this differently. Check it.` },
    ];
  const only =
    agreement === 0 ? "was read by the model alone" : "was read better by the model than by the rules";
  return [{ code: "read_by_model", message: `${label}: this ${only}. Check it.` }];
}
