import type { Clause } from "../prose/clauses.ts";
import { frequenciesIn, type Frequency } from "../prose/frequencies.ts";
import type { Prose } from "../prose/prose.ts";
import { retoldIn } from "../prose/retold.ts";
import type { Scope } from "../scope.ts";
import { amountsOf, type Stated } from "./stated-amounts.ts";

/** How else an amount may be read, so that it is found in the source in another unit or for another period. */
export function readingsOf(
  amount: Stated,
  earlier: readonly Stated[],
  clause: Clause,
  prose: Prose,
): readonly Stated[] {
  return [
    amount,
    ...inPercent(amount),
    ...inDays(amount),
    ...inKroner(amount),
    ...forOtherPeriods(amount),
    ...elliptic(amount, earlier, clause, prose),
  ];
}

/** "Two fifths" are 40 %, and 35 % are more than a third. */
const inPercent = (amount: Stated): Stated[] =>
  amount.unit === "share"
    ? [{ ...amount, unit: "percent", value: Math.round(1000 * amount.value) / 10 }]
    : [];

/** Kroner are Norwegian or Danish ones. */
const inKroner = (amount: Stated): Stated[] =>
  amount.unit === "money:KRONE" ? ["money:NOK", "money:DKK"].map((unit) => ({ ...amount, unit })) : [];

const MINUTES_OF_MONTH = 43_830;

/** 412 days are "over 13 months". */
const inDays = (amount: Stated): Stated[] =>
  amount.unit === "months" && amount.bound !== "exact"
    ? [{ ...amount, unit: "minutes", value: amount.value * MINUTES_OF_MONTH }]
    : [];

/** How many of the periods of the source one period of a text has. */
const PERIODS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "~annual": [
    ["~monthly", 12],
    ["~quarterly", 4],
  ],
  "~quarterly": [["~monthly", 3]],
};

/** "€18,000 a month" are €216,000 a year. */
function forOtherPeriods(amount: Stated): Stated[] {
  const { rate } = amount;
  if (rate === undefined) return [];
  const longer = PERIODS[rate] ?? [];
  const shorter = Object.entries(PERIODS).flatMap(([period, parts]) =>
    parts.flatMap(([part, times]) => (part === rate ? [[period, 1 / times] as const] : [])),
  );
  return [...longer, ...shorter].map(([period, times]) => ({
    ...amount,
    rate: period,
    value: amount.value / times,
  }));
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

/** How often two frequencies may differ and be the same, as months and weeks do not divide each other. */
const SAME_FREQUENCY = 0.02;

/** Where a clause tells how often as the text that it retells does, in whatever words: "every two weeks" of "every fortnight". */
export function heldFrequencies(clause: Clause, scope: Scope): readonly Frequency[] {
  const told = frequenciesIn(clause.text);
  if (told.length === 0) return [];
  const source = retoldIn(clause, scope).flatMap(({ text }) => frequenciesIn(text));
  return told.filter(({ timesAYear }) =>
    source.some((one) => Math.abs(one.timesAYear - timesAYear) <= SAME_FREQUENCY * timesAYear),
  );
}
