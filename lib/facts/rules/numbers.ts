import { escapeRegExp } from "../escape.ts";
import type { RuleId } from "../refusal.ts";
import type { Scope } from "../scope.ts";
import { amountsIn, type Amount } from "../prose/amounts.ts";
import { shared, type Clause } from "../prose/clauses.ts";
import { countedBy, rateOf, type Counted } from "../prose/counted.ts";
import { datesIn } from "../prose/dates.ts";
import { numberWordsIn } from "../prose/number-words.ts";
import { rootsOf } from "../prose/derivation.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import { isDerived } from "./derived-numbers.ts";

/** An amount and the ideas around it: what it counts, what its clause and its sentence are about. */
type Stated = Amount & {
  counted: Counted;
  rate: string | undefined;
  before: readonly string[];
  /** What the number belongs to: "team of 7", "year 11". */
  holder: string | undefined;
  /** Whether it is years of experience. */
  experience: boolean;
  all: ReadonlySet<string>;
  roots: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  clause: Clause;
};

const NEAR_BEFORE = 4;

/** Amounts of a clause that are no dates. */
export function amountsOf(text: string): Amount[] {
  const dates = datesIn(text);
  return amountsIn(text).filter((one) => !dates.some((date) => one.start < date.end && one.end > date.start));
}

const isFigure = (key: string): boolean => /^\d/.test(key) || numberWordsIn(key).length > 0;

/** The word that a number belongs to, as in "team of 7" and "year 11". */
function holderOf(before: string): string | undefined {
  const word = /(?<word>[\p{L}-]+)\s+(?:of\s+)?$/u.exec(before)?.groups?.["word"];
  const last = word === undefined ? undefined : wordsOf(word).at(-1);
  return last === undefined || (!isContent(last) && !/^years?$/.test(last.key)) ? undefined : last.idea;
}

/** Groups of verbs: that something was cut says nothing of what was. */
const DEEDS: ReadonlySet<string> = new Set(
  "~build ~us ~help ~improv ~increas ~reduc ~keep ~deliver ~collaborat ~perform ~fix ~lead ~ensur ~prepar".split(
    " ",
  ),
);
/** Words of units, which say nothing of what is measured. */
const MEASURE =
  /^(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|h|min|eur|usd|gbp|euros?|pounds?|dollars?|percent|points?)$/;

function contentOf(text: string): Word[] {
  return wordsOf(text).filter(
    (word) => isContent(word) && !isFigure(word.key) && !DEEDS.has(word.idea) && !MEASURE.test(word.key),
  );
}

const ideasIn = (text: string): string[] => contentOf(text).map(({ idea }) => idea);

/** Whether the one goes up where the other goes down. */
function turned(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const against = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.has("~increas") && !one.has("~reduc") && other.has("~reduc") && !other.has("~increas");
  return against(a, b) || against(b, a);
}

function stated(clause: Clause, previous: Clause | undefined): Stated[] {
  const amounts = amountsOf(clause.text);
  if (amounts.length === 0) return [];
  const whole = new Set(ideasIn(clause.whole));
  // What is counted may go on where the clause ends, "17 SAP and Excel reconciliations".
  const open = clause.whole.slice(Math.max(0, clause.whole.indexOf(clause.text)));
  const openAmounts = amountsOf(open);
  return amounts.map((amount) => {
    const before = ideasIn(clause.text.slice(0, amount.start));
    const around = [
      ...contentOf(clause.text.slice(0, amount.start)),
      ...contentOf(clause.text.slice(amount.end)),
    ];
    const own = new Set(around.map(({ idea }) => idea));
    return {
      ...amount,
      clause,
      counted: countedBy(amount, open, openAmounts),
      rate: rateOf(amount, clause.text, amounts),
      holder: holderOf(clause.text.slice(0, amount.from)),
      experience: /^[^,;.]{0,60}\bexperience\b/iu.test(clause.text.slice(amount.end)),
      before: before.slice(-NEAR_BEFORE),
      all: own.size > 0 || previous === undefined ? own : new Set(ideasIn(previous.text)),
      roots: new Set(around.flatMap(({ stem }) => rootsOf(stem))),
      whole,
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
  points: "percentages",
  months: "durations",
  minutes: "durations",
  workdays: "durations",
};

/** Every number must be the source's, with the same unit and counting the same things, or one that follows from the source. */
export function numbers(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  const all = stated(clause, clauseBefore(prose, clause));
  return all.flatMap((amount, at): Finding[] => {
    const source = statedIn(scope);
    const readings = [amount, ...elliptic(amount, all.slice(0, at), clause, prose)];
    const holds = (one: Stated) =>
      isStated(one, source, all) || isDerived(one, clause, scope, prose.now) || isComputed(one, source);
    if (isArticle(amount, scope) || readings.some(holds)) return [];
    const rule = RULE_OF_UNIT[amount.unit] ?? (amount.unit.startsWith("money") ? "currencies" : "numbers");
    return [{ rule, detail: `The source does not say ${JSON.stringify(amount.text.trim())} of this.` }];
  });
}

/** "One cluster" is "a cluster". */
function isArticle(amount: Amount & Pick<Stated, "counted" | "rate">, scope: Scope): boolean {
  if (!/^(?:one|1)(?!\p{N}|\p{L})/iu.test(amount.text) || amount.bound !== "exact") return false;
  if (amount.unit === "months" || amount.unit === "minutes") {
    const unit = amount.text.replace(/^\S+?[\s-]/u, "");
    return new RegExp(`(?<!\\p{L})(?:an?|one|first) ${escapeRegExp(unit)}(?!\\p{L})`, "iu").test(scope.text);
  }
  if (amount.value !== 1 || amount.unit !== "count") return false;
  if (amount.counted.words.length === 0) return /^one$/iu.test(amount.text);
  const [noun] = amount.counted.heads;
  return (
    noun !== undefined &&
    !noun.key.endsWith("s") &&
    scope.clauses.some(
      ({ text, words }) =>
        /(?<!\p{L})(?:a|an|one|single|1)(?!\p{L})/iu.test(text) &&
        words.some(({ key, stem }) => key === noun.key || (amount.rate !== undefined && stem === noun.stem)),
    )
  );
}

/** "Three years as a trainee, nearly four in retail": a bare number may count what the one before it counts. */
function elliptic(amount: Stated, earlier: readonly Stated[], clause: Clause, prose: Prose): Stated[] {
  if (amount.unit !== "count" || amount.counted.words.length > 0) return [];
  const before = [
    ...prose.clauses
      .slice(0, prose.clauses.indexOf(clause))
      .filter(({ sentence }) => sentence === clause.sentence)
      .flatMap((one) => amountsOf(one.text)),
    ...earlier,
  ].findLast(({ unit }) => unit !== "count" && unit !== "percent");
  if (before === undefined) return [];
  const { factor } = before;
  return [
    {
      ...amount,
      unit: before.unit,
      value: amount.value * factor,
      text: `${amount.text} ${before.text.replace(/^\S+\s/, "")}`,
    },
  ];
}

/** Units of which a text rarely tells two things. */
const MEASURED: ReadonlySet<string> = new Set([
  "metres",
  "grams",
  "decibels",
  "workdays",
  "points",
  "minutes",
]);

function isStated(amount: Stated, source: readonly Stated[], beside: readonly Stated[]): boolean {
  const alike = source.filter(
    (one) =>
      (one.unit === amount.unit || (amount.unit === "count" && isBare(amount, one))) &&
      contextFits(amount, one),
  );
  const fitting = alike.filter((one) => boundFits(amount, one));
  if (alike.length === 0 && MEASURED.has(amount.unit)) {
    // The only one of its unit cannot be mistaken for another.
    const [only, ...more] = source.filter(({ unit }) => unit === amount.unit);
    return (
      only !== undefined &&
      more.length === 0 &&
      boundFits(amount, only) &&
      !turned(amount.clause.ideas, only.clause.ideas) &&
      ratesFit(amount, only)
    );
  }
  // "cut costs by 20 %" may not become "cut costs by 30 %" because sales rose by 30 %.
  const closeness = (one: Stated) => 2 * shared(amount.all, one.all) + shared(amount.whole, one.whole);
  // What the text tells too, "12 of 13 defects", is no rival.
  const rivals = alike.filter(
    (one) => !beside.some(({ value }) => value !== amount.value && value === one.value),
  );
  const best = Math.max(0, ...rivals.map(closeness));
  return fitting.some((one) => closeness(one) >= best) || isPartOfName(amount, source);
}

/** "Area 52", "Sage 200": a name that the source writes with its number. */
function isPartOfName(amount: Stated, source: readonly Stated[]): boolean {
  const nameOf = ({ clause, start, end }: Stated) =>
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]* (?=\S+$)/u
      .exec(clause.text.slice(0, end))?.[0]
      .concat(clause.text.slice(start, end));
  const name = nameOf(amount);
  return name !== undefined && source.some((one) => one.value === amount.value && nameOf(one) === name);
}

/** "(previously 9)" of what the source counts in days. */
function isBare(amount: Stated, source: Stated): boolean {
  return (
    amount.counted.words.length === 0 &&
    amount.value === Number.parseFloat(source.text) &&
    (source.unit === "workdays" || source.unit === "minutes")
  );
}

/** Words for people whatever they do. */
const PEOPLE: ReadonlySet<string> = new Set(["~peopl", "~staf", "strong"]);

function countsTheSame(amount: Stated, source: Stated): boolean {
  const { words, heads } = amount.counted;
  if (amount.holder !== undefined && amount.holder === source.holder) return true;
  if (words.length === 0) {
    // Nothing is counted by name: what stands around the number has to be what stands around it in the source.
    if (amount.holder !== undefined && source.holder !== undefined) return false;
    const around = [...source.before, ...source.counted.words.map(({ idea }) => idea)];
    return amount.before.some((idea) => around.includes(idea)) || shared(amount.all, source.all) > 0;
  }
  const isPeople = (some: readonly Word[]) => some.some(({ idea }) => PEOPLE.has(idea));
  if (source.counted.words.length === 0) {
    return source.holder === undefined
      ? words.some(({ idea }) => source.whole.has(idea))
      : isPeople(heads) && source.holder === "~team";
  }
  if (meet(heads, source.counted.words) || meet(source.counted.heads, words)) return true;
  if (isPeople(heads)) return !isThing(source.counted.heads);
  return (
    isPeople(source.counted.heads) &&
    heads.some(({ key, stem }) => AGENT.test(key) && rootsOf(stem).some((root) => source.roots.has(root)))
  );
}

const AGENT = /(?:er|or|ee|ant|ist)s?$/;

/** Endings of words for people: nurses cannot be told from nouns otherwise, so only these stand in for "people". */
const isThing = (heads: readonly Word[]): boolean =>
  !heads.some(({ key }) =>
    /(?:er|or|ant|ist|nurse|pupil|student|child|adult|resident|colleague|volunteer|engineer|operative)s?$/.test(
      key,
    ),
  );

function meet(a: readonly Word[], b: readonly Word[]): boolean {
  const roots = new Set(b.flatMap(({ stem, idea }) => [idea, ...rootsOf(stem)]));
  return a.some(({ stem, idea }) => roots.has(idea) || rootsOf(stem).some((root) => roots.has(root)));
}

const ratesFit = (amount: Stated, source: Stated): boolean =>
  amount.rate === undefined ||
  source.rate === amount.rate ||
  source.clause.words.some(({ idea }) => idea === amount.rate);

function contextFits(amount: Stated, source: Stated): boolean {
  if (turned(amount.clause.ideas, source.clause.ideas)) return false;
  if (!ratesFit(amount, source)) return false;
  if (amount.experience && !source.experience) return false;
  if (amount.unit === "count" && source.unit === "count") return countsTheSame(amount, source);
  return (
    amount.all.size === 0 || shared(amount.all, source.all) > 0 || shared(amount.whole, source.whole) > 1
  );
}

/** Whether a number follows from two that the source tells side by side: "from 9 to 5 days" is four days less, and less by 44 %. */
function isComputed(amount: Stated, source: readonly Stated[]): boolean {
  return source.some((from, at) => {
    const to = source[at + 1];
    if (to?.unit !== from.unit || to.clause !== from.clause) return false;
    if (!/^[^.;]{0,24}\sto\s/u.test(` ${from.clause.text.slice(from.end, to.start)} `)) return false;
    if (shared(amount.whole, from.whole) === 0 || turned(amount.clause.ideas, from.clause.ideas))
      return false;
    const difference = Math.abs(to.value - from.value);
    const share = difference / Math.max(from.value, 1e-9);
    const near = (value: number, wanted: number, slack: number) => Math.abs(value - wanted) <= slack;
    switch (amount.unit) {
      case "points":
        return from.unit === "percent" && near(amount.value, difference, 1e-6);
      case "percent":
        return from.unit !== "percent" && near(amount.value, 100 * share, 0.5);
      case "share":
        return near(amount.value, share, 0.01);
      case "times":
        return (
          near(amount.value, to.value / from.value, 0.05) || near(amount.value, from.value / to.value, 0.05)
        );
      default:
        return (
          amount.unit === from.unit &&
          (amount.unit !== "count" || meet(amount.counted.heads, to.counted.words)) &&
          near(amount.value, difference, 1e-6) &&
          /\bby\s*$/i.test(amount.clause.text.slice(0, amount.from))
        );
    }
  });
}

/** How far from a figure "over", "nearly" and "about" may be; time worked is told in rounder numbers. */
const CLOSE = 0.9;
const CLOSE_TIME = 0.7;
const ROUGH = 0.05;

function boundFits(amount: Stated, source: Stated): boolean {
  const equal = Math.abs(amount.value - source.value) <= 1e-9 * Math.max(1, source.value);
  const close = amount.unit === "months" ? CLOSE_TIME : CLOSE;
  const exact = source.bound === "exact" || source.bound === "over" || source.bound === "least";
  switch (amount.bound) {
    case "exact":
      return equal && exact;
    case "least":
      return exact && source.value >= amount.value && amount.value >= close * source.value;
    case "over":
      return (
        (equal && (source.bound === "over" || lasts(amount))) ||
        (exact && source.value > amount.value && amount.value >= close * source.value)
      );
    case "under":
      return (
        (equal && (source.bound === "under" || isPeak(source))) ||
        (source.bound === "exact" && source.value < amount.value && source.value >= CLOSE * amount.value)
      );
    case "about":
      return (
        (equal && source.bound !== "under") ||
        (source.bound === "exact" && Math.abs(amount.value - source.value) <= ROUGH * source.value)
      );
  }
}

/** "7,500 a day at peak" are up to 7,500. */
const isPeak = ({ clause }: Stated): boolean =>
  /(?<!\p{L})(?:peaks?|maximum|max)(?!\p{L})/iu.test(clause.text);

/** "Over three weeks" is how long something took, and so is "over 16 courses" after what was taught; "over 16 courses" alone is more than 16. */
function lasts({ unit, clause, from, start }: Stated): boolean {
  if (!/^over\s*$/iu.test(clause.text.slice(from, start))) return false;
  return unit === "minutes" || unit === "months"
    ? !/^\s*of (?:\p{L}+ )*experience/iu.test(clause.text.slice(start).replace(/^\S+\s\p{L}+/u, ""))
    : unit === "count" && /\d\s+\p{L}+\s*$/u.test(clause.text.slice(0, from));
}
