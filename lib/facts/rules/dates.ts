import type { Clause } from "../prose/clauses.ts";
import { datesIn, type DateMention } from "../prose/dates.ts";
import type { Finding } from "../prose/prose.ts";
import type { Scope } from "../scope.ts";

const read = new WeakMap<Scope, DateMention[]>();

function datesOf(scope: Scope): DateMention[] {
  const known =
    read.get(scope) ?? scope.units.flatMap(({ texts }) => texts.flatMap(({ text }) => datesIn(text)));
  read.set(scope, known);
  return known;
}

/** A date must be one of the source's, at most as precise. */
export function dates(clause: Clause, scope: Scope): Finding[] {
  return datesIn(clause.text)
    .filter(
      ({ year, month }) =>
        !datesOf(scope).some((one) => one.year === year && (month === undefined || one.month === month)),
    )
    .map(({ text }) => ({
      rule: "dates",
      detail: `The source does not hold the date ${JSON.stringify(text)}.`,
    }));
}
