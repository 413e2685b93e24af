import type { RuleId } from "../refusal.ts";
import type { Scope } from "../scope.ts";
import { amountsIn, type Amount } from "../prose/amounts.ts";
import { shared, type Clause } from "../prose/clauses.ts";
import { datesIn } from "../prose/dates.ts";
import { numberWordsIn } from "../prose/number-words.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import { isContent, wordsOf } from "../prose/words.ts";
import { isDerived } from "./derived-numbers.ts";

/** An amount and the ideas around it: what it counts (`near`) and what its clause is about (`all`). */
type Stated = Amount & {
  near: ReadonlySet<string>;
  after: ReadonlySet<string>;
  all: ReadonlySet<string>;
  clause: Clause;
};

const AFTER = 3;
const NEAR_AFTER = 5;
const NEAR_BEFORE = 4;

/** Amounts of a clause that are no dates. */
export function amountsOf(text: string): Amount[] {
  const dates = datesIn(text);
  return amountsIn(text).filter((one) => !dates.some((date) => one.start < date.end && one.end > date.start));
}

const isFigure = (key: string): boolean => /^\d/.test(key) || numberWordsIn(key).length > 0;

/** Groups of verbs: that something was cut says nothing of what was. */
const DEEDS: ReadonlySet<string> = new Set(
  "~build ~us ~help ~improv ~increas ~reduc ~keep ~deliver ~collaborat ~perform ~fix ~lead ~ensur ~prepar".split(
    " ",
  ),
);

function contentOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => isContent(word) && !isFigure(word.key) && !DEEDS.has(word.idea))
    .map(({ idea }) => idea);
}

/** Whether the one goes up where the other goes down. */
function turned(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const against = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.has("~increas") && !one.has("~reduc") && other.has("~reduc") && !other.has("~increas");
  return against(a, b) || against(b, a);
}

function stated(clause: Clause, previous: Clause | undefined): Stated[] {
  return amountsOf(clause.text).map((amount) => {
    const before = contentOf(clause.text.slice(0, amount.start));
    const following = contentOf(clause.text.slice(amount.end));
    const own = new Set([...before, ...following]);
    return {
      ...amount,
      clause,
      after: new Set(following.slice(0, AFTER)),
      near: new Set([...before.slice(-NEAR_BEFORE), ...following.slice(0, NEAR_AFTER)]),
      all: own.size > 0 || previous === undefined ? own : new Set(contentOf(previous.text)),
    };
  });
}

const read = new WeakMap<Scope, Stated[]>();

function statedIn(scope: Scope): Stated[] {
  const known = read.get(scope);
  if (known !== undefined) return known;
  const all = scope.clauses.flatMap((clause, at) => stated(clause, scope.clauses[at - 1]));
  read.set(scope, all);
  return all;
}

const RULE_OF_UNIT: Readonly<Record<string, RuleId>> = {
  percent: "percentages",
  months: "durations",
  minutes: "durations",
};

/** Every number must be the source's, with the same unit and counting the same things, or one that the dates prove. */
export function numbers(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  return stated(clause, clauseBefore(prose, clause)).flatMap((amount): Finding[] => {
    if (isStated(amount, statedIn(scope)) || isDerived(amount, clause, scope, prose.now)) return [];
    const rule = RULE_OF_UNIT[amount.unit] ?? (amount.unit.startsWith("money") ? "currencies" : "numbers");
    return [{ rule, detail: `The source does not say ${JSON.stringify(amount.text.trim())} of this.` }];
  });
}

function isStated(amount: Stated, source: readonly Stated[]): boolean {
  const rivals = source.filter(({ unit }) => unit === amount.unit);
  const fitting = rivals.filter((one) => boundFits(amount, one) && contextFits(amount, one));
  // "cut costs by 20 %" may not become "cut costs by 30 %" because sales rose by 30 %.
  const best = Math.max(0, ...rivals.map((one) => shared(amount.all, one.all)));
  return fitting.some((one) => shared(amount.all, one.all) >= best);
}

/** "40 a day": what is counted is not the day. */
const PERIODS: ReadonlySet<string> = new Set([
  "~daily",
  "~weekly",
  "~monthly",
  "~quarterly",
  "~annual",
  "hour",
  "shift",
]);

function contextFits(amount: Stated, source: Stated): boolean {
  if (turned(amount.clause.ideas, source.clause.ideas)) return false;
  if (amount.unit === "count" && amount.after.size > 0)
    return [...amount.after].some((idea, at) => (at === 0 || !PERIODS.has(idea)) && source.near.has(idea));
  return amount.all.size === 0 || shared(amount.all, source.all) > 0;
}

/** How far from a figure "over", "nearly" and "about" may be. */
const CLOSE = 0.9;
const ROUGH = 0.05;

function boundFits(amount: Amount, source: Amount): boolean {
  const equal = Math.abs(amount.value - source.value) <= 1e-9 * Math.max(1, source.value);
  switch (amount.bound) {
    case "exact":
      return equal && (source.bound === "exact" || source.bound === "over");
    case "over":
      if (source.bound === "over" && equal) return true;
      return (
        (source.bound === "exact" || source.bound === "over") &&
        source.value > amount.value &&
        amount.value >= CLOSE * source.value
      );
    case "under":
      return (
        (equal && source.bound === "under") ||
        (source.bound === "exact" && source.value < amount.value && source.value >= CLOSE * amount.value)
      );
    case "about":
      return (
        (equal && source.bound !== "under") ||
        (source.bound === "exact" && Math.abs(amount.value - source.value) <= ROUGH * source.value)
      );
  }
}
