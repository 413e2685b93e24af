import { monthOfTime, monthSpan, yearsCovered } from "../../match/experience.ts";
import { foldText } from "../fold.ts";
import { amountsIn, type Amount } from "../prose/amounts.ts";
import { numberWordsIn } from "../prose/number-words.ts";
import type { Clause } from "../prose/clauses.ts";
import { hasQualifier } from "../prose/qualifiers.ts";
import { saysNoMore } from "../prose/entailments.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import { datesIn } from "../prose/dates.ts";
import { rootsOf } from "../prose/derivation.ts";
import type { Scope, Unit } from "../scope.ts";

const YEAR = 12;
/** Months that a rounded duration may be off. */
const ROUNDED = 1;
const NEARLY = 4;

/** "Three sectors: audit, manufacturing and retail" are counted where they stand; each of them is judged by itself. */
function isListed({ value, end }: Amount, { whole, text }: Clause): boolean {
  const after = whole.slice(Math.max(0, whole.indexOf(text)) + end);
  const list = /^[^:.;,()]{0,30}[:(]\s*(?<list>[^.;:()]+)/u.exec(after)?.groups?.["list"] ?? "";
  return value > 1 && list.split(/\s*,\s*(?:and\s+)?|\s+and\s+/u).length === value;
}

/** Whether a number follows from the source: time worked from the dates of entries, or how many of something it lists. */
export function isDerived(amount: Amount, clause: Clause, scope: Scope, now: string): boolean {
  // "Hopes to coach one day."
  if (/^one day$/iu.test(amount.text) && /^\s*(?:[.,;]|$)/u.test(clause.text.slice(amount.end)))
    return hasQualifier(clause.text);
  if (amount.unit === "count" && isListed(amount, clause)) return true;
  if (amount.unit === "months")
    return isTimeWorked(amount, clause, scope, now) || isBetweenYears(amount, clause, scope);
  // "Three tax years"
  const years = /^\s(?:tax|financial|fiscal|accounting|calendar|business)\syears?(?!\p{L})/iu;
  if (amount.unit === "count" && years.test(clause.text.slice(amount.end)))
    return isBetweenYears({ ...amount, value: YEAR * amount.value }, clause, scope);
  return amount.unit === "count" && amount.bound === "exact" && isCount(amount, clause, scope);
}

const GENERIC: ReadonlySet<string> = new Set([
  "field",
  "industri",
  "industry",
  "~sector",
  "total",
  "overal",
  "combin",
  "hand",
  "practic",
  "employment",
  "servic",
  "full",
  "tim",
  "~job",
  "~company",
  "history",
]);

/**
 * The months that dated work covers. What follows "years of" narrows it: each word must be said of entries that cover the time, so that
 * ten years of work are not ten years of one skill.
 */
function isTimeWorked(amount: Amount, clause: Clause, scope: Scope, now: string): boolean {
  const dated = scope.units.filter(({ section }) => section === "work" || scope.units.length === 1);
  const rest = wordsOf(clause.text.slice(amount.end)).filter(
    (word) => isContent(word) && !GENERIC.has(word.idea) && numberWordsIn(word.key).length === 0,
  );
  const step = /half|\.5/iu.test(amount.text) ? YEAR / 2 : /y(?:ea)?rs?|decade/i.test(amount.text) ? YEAR : 1;
  const all = monthsOf(dated, now);
  if (all === 0) return false;
  if (isSubject(amount, rest, scope)) return true;
  if (rest.length === 0 || scope.units.length === 1) return fits(amount, all, step);
  const covered = rest.map(({ idea, stem }) =>
    monthsOf(
      dated.filter(
        (unit) => ideasOfUnit(unit).has(idea) || rootsOf(stem).some((root) => ideasOfUnit(unit).has(root)),
      ),
      now,
    ),
  );
  return (
    covered.every((months) => months + ROUNDED >= amount.value || fits(amount, months, step)) &&
    covered.some((months) => fits(amount, months, step))
  );
}

/** "Ten years of backend work" where the source says "Backend engineer with 10 years of experience". */
function isSubject(amount: Amount, rest: readonly Word[], scope: Scope): boolean {
  return scope.clauses.some(({ period }) =>
    amountsIn(period).some((one) => {
      if (one.unit !== amount.unit || one.value !== amount.value || amount.bound !== "exact") return false;
      if (!/^[^,;.]{0,60}\bexperience\b/iu.test(period.slice(one.end))) return false;
      const subject = wordsOf(period.slice(0, one.start));
      return rest.every((word) =>
        subject.some(({ idea, stem }) => idea === word.idea || saysNoMore(word.stem, stem)),
      );
    }),
  );
}

const ideas = new WeakMap<Unit, ReadonlySet<string>>();

function ideasOfUnit(unit: Unit): ReadonlySet<string> {
  const known = ideas.get(unit);
  if (known !== undefined) return known;
  const made = new Set(
    unit.texts.flatMap(({ text }) =>
      wordsOf(text)
        .filter(isContent)
        .flatMap(({ idea, stem }) => [idea, ...rootsOf(stem)]),
    ),
  );
  ideas.set(unit, made);
  return made;
}

function monthsOf(units: readonly Unit[], now: string): number {
  const spans = units.flatMap(
    ({ startDate, endDate }) => monthSpan(startDate, endDate, monthOfTime(now)) ?? [],
  );
  return Math.round(12 * yearsCovered(spans));
}

function fits({ value, bound }: Amount, covered: number, step: number): boolean {
  switch (bound) {
    case "exact":
      return value === Math.floor(covered / step) * step || Math.abs(value - covered) <= ROUNDED;
    case "least":
    case "over":
      return value <= covered && 2 * value >= covered;
    case "under":
      return covered < value && value - covered <= NEARLY;
    case "about":
      return Math.abs(value - covered) <= NEARLY;
  }
}

/** "Three years, 2019 to 2021": years that the text itself names, both of which the source has. */
function isBetweenYears(amount: Amount, clause: Clause, scope: Scope): boolean {
  const [from, to, ...more] = datesIn(clause.whole).filter(({ month }) => month === undefined);
  if (from === undefined || to === undefined || more.length > 0) return false;
  const known = new Set(datesIn(scope.text).map(({ year }) => year));
  const between = to.year - from.year;
  return (
    known.has(from.year) &&
    known.has(to.year) &&
    (amount.value === YEAR * between || amount.value === YEAR * (between + 1))
  );
}

/** What a person has several of, by the word that counts it. */
const COUNTED: Readonly<Record<string, (units: readonly Unit[]) => number>> = {
  "~company": (units) => distinctHeads(units, "work"),
  workplac: (units) => distinctHeads(units, "work"),
  "~job": (units) => sectionSize(units, "work"),
  degre: (units) => sectionSize(units, "education"),
  certificat: (units) => sectionSize(units, "certificates"),
  certification: (units) => sectionSize(units, "certificates"),
  languag: (units) => sectionSize(units, "languages"),
  project: (units) => sectionSize(units, "projects"),
  publication: (units) => sectionSize(units, "publications"),
  award: (units) => sectionSize(units, "awards"),
};

const sectionSize = (units: readonly Unit[], section: string) =>
  units.filter((unit) => unit.section === section).length;
const distinctHeads = (units: readonly Unit[], section: string) =>
  new Set(
    units.filter((unit) => unit.section === section).flatMap(({ heads }) => heads.slice(0, 1).map(foldText)),
  ).size;

/** Employers that are called what is counted: schools, hospitals. */
const countsEmployers = (stem: string, units: readonly Unit[]): number =>
  new Set(
    units
      .filter(({ section }) => section === "work")
      .flatMap(({ heads }) => heads.slice(0, 1))
      .filter((head) => wordsOf(head).some((word) => word.stem === stem))
      .map(foldText),
  ).size;

function isCount(amount: Amount, clause: Clause, scope: Scope): boolean {
  const [first] = wordsOf(clause.text.slice(amount.end)).filter(isContent);
  if (first === undefined || scope.units.length < 2) return false;
  return (
    (COUNTED[first.idea] ?? COUNTED[first.stem])?.(scope.units) === amount.value ||
    countsEmployers(first.stem, scope.units) === amount.value
  );
}
