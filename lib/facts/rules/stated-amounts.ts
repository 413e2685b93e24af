import type { Scope } from "../scope.ts";
import { amountsIn, type Amount } from "../prose/amounts.ts";
import type { Clause } from "../prose/clauses.ts";
import { countedBy, rateOf, type Counted } from "../prose/counted.ts";
import { datesIn } from "../prose/dates.ts";
import { isFigure } from "../prose/number-words.ts";
import { isPlain } from "../prose/plain-words.ts";
import { rootsOf } from "../prose/derivation.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";

/** An amount and the ideas around it: what it counts, what its clause and its sentence are about. */
export type Stated = Amount & {
  counted: Counted;
  /** Whether it counts what was counted before, "3 of which". */
  pronominal: boolean;
  rate: string | undefined;
  before: readonly string[];
  /** What the number belongs to: "team of 7", "year 11". */
  holder: string | undefined;
  /** Whether it is years of experience. */
  experience: boolean;
  all: ReadonlySet<string>;
  roots: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** The ideas and roots of each word of its sentence. */
  told: readonly (readonly string[])[];
  clause: Clause;
};

const NEAR_BEFORE = 4;

/** Amounts of a clause that are no dates. */
export function amountsOf(text: string): Amount[] {
  const dates = datesIn(text);
  return amountsIn(text).filter((one) => !dates.some((date) => one.start < date.end && one.end > date.start));
}

/** The word that a number belongs to, as in "team of 7" and "year 11". */
function holderOf(before: string): string | undefined {
  // "Supervised 7": what was done with a number is no thing that it belongs to.
  const groups =
    /(?<word>[\p{L}-]+)\s+of\s+$|(?<series>years?|grades?|class|levels?|phase|area|room|week|day)\s+$/iu.exec(
      before,
    )?.groups;
  const word = groups?.["word"] ?? groups?.["series"];
  const last = word === undefined ? undefined : wordsOf(word).at(-1);
  return last === undefined || isFigure(last.key) || (!isContent(last) && !/^years?$/.test(last.key))
    ? undefined
    : last.idea;
}

/** "A 5-strong squad" is a squad of 5. */
const STRONG = /^[- ]strong (?<holder>\p{L}+)/iu;

/** Where the first number of a range begins: "years 7 to 13" belong to years both. */
function startOfRange(text: string, amounts: readonly Amount[], at: number): number {
  const before = amounts[at - 1];
  const from = amounts[at]?.from ?? 0;
  return before !== undefined && /^\s*(?:to|[-\u2013]|or)\s*$/u.test(text.slice(before.end, from))
    ? before.from
    : from;
}

/** Groups of verbs: that something was cut says nothing of what was. */
const DEEDS: ReadonlySet<string> = new Set(
  "~build ~us ~help ~improv ~increas ~reduc ~keep ~deliver ~collaborat ~perform ~lead ~ensur".split(" "),
);
/** Words of units, which say nothing of what is measured. */
const MEASURE =
  /^(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|h|min|eur|usd|gbp|euros?|pounds?|dollars?|percent|points?|decibels?|km|kilomet(?:re|er)s?|met(?:re|er)s?|kg|tonnes?)$/;

function contentOf(text: string): Word[] {
  return wordsOf(text).filter(
    (word) =>
      isContent(word) &&
      !isPlain(word.stem) &&
      !isFigure(word.key) &&
      !DEEDS.has(word.idea) &&
      !MEASURE.test(word.key),
  );
}

const ideasIn = (text: string): string[] => contentOf(text).map(({ idea }) => idea);

/** Whether the one goes up where the other goes down. */
export function turned(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const against = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.has("~increas") && !one.has("~reduc") && other.has("~reduc") && !other.has("~increas");
  return against(a, b) || against(b, a);
}

/** Whether a number counts what was counted before: "12 of them", "of which 12". */
const isPronominal = ({ from, end }: Amount, text: string): boolean =>
  /^\s*of (?:which|whom|them|these|those)(?!\p{L})/iu.test(text.slice(end)) ||
  /(?<!\p{L})of (?:which|whom|them|these|those),?\s*$/iu.test(text.slice(0, from));

/** What the number before this clause counts, in the same period. */
function countedBefore({ text, period }: Clause): Counted | undefined {
  const before = period.slice(0, Math.max(0, period.indexOf(text)));
  const amounts = amountsOf(before);
  const last = amounts.at(-1);
  return last?.unit !== "count" ? undefined : countedBy(last, before, amounts);
}

/** The amounts of a clause with what is told around them; `previous` is the clause before it. */
export function stated(clause: Clause, previous: Clause | undefined): Stated[] {
  const amounts = amountsOf(clause.text);
  if (amounts.length === 0) return [];
  const words = contentOf(clause.whole);
  const whole = new Set(words.map(({ idea }) => idea));
  const told = [...new Map(words.map(({ idea, stem }) => [idea, [idea, ...rootsOf(stem)]])).values()];
  // What is counted may go on where the clause ends, "17 SAP and Excel reconciliations".
  const open = clause.whole.slice(Math.max(0, clause.whole.indexOf(clause.text)));
  const openAmounts = amountsOf(open);
  return amounts.map((amount, at) => {
    const counted = countedBy(amount, open, openAmounts);
    // "46 new houses and 30 old ones": houses both.
    const again = isPronominal(amount, clause.text) || counted.heads.at(-1)?.key === "ones";
    const strong = STRONG.exec(clause.text.slice(amount.end))?.groups?.["holder"];
    const before = ideasIn(clause.text.slice(0, amount.from));
    const around = [
      ...contentOf(clause.text.slice(0, amount.from)),
      ...contentOf(clause.text.slice(amount.end)),
    ];
    const own = new Set(around.map(({ idea }) => idea));
    return {
      ...amount,
      clause,
      pronominal: isPronominal(amount, clause.text),
      counted: (again ? countedBefore(clause) : undefined) ?? counted,
      rate: rateOf(amount, clause.text, amounts),
      holder:
        (strong === undefined ? undefined : wordsOf(strong)[0]?.idea) ??
        holderOf(clause.text.slice(0, startOfRange(clause.text, amounts, at))),
      experience:
        amount.unit === "months" && /^[^,;.]{0,60}\bexperience\b/iu.test(clause.text.slice(amount.end)),
      before: before.slice(-NEAR_BEFORE),
      all: own.size > 0 || previous === undefined ? own : new Set(ideasIn(previous.text)),
      roots: new Set(around.flatMap(({ stem }) => rootsOf(stem))),
      whole,
      told,
    };
  });
}

const read = new WeakMap<Scope, Stated[]>();

/** The amounts that a part of the source states. */
export function statedIn(scope: Scope): Stated[] {
  const known = read.get(scope);
  if (known !== undefined) return known;
  const all = scope.clauses.flatMap((clause, at) => stated(clause, scope.clauses[at - 1]));
  read.set(scope, all);
  return all;
}
