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
  return [...stillGoing(clause, scope), ...foreignDates(clause, scope)].slice(0, 1);
}

const STILL =
  /(?<!\p{L})(?:(?:until|to|till|through|[-\u2013]) ?(?:today|now|present|the present|date)|today|still|ongoing|currently|at present|presently|to this day)(?!\p{L})/iu;

/** What has ended goes on in no text about it. */
function stillGoing(clause: Clause, scope: Scope): Finding[] {
  const found = STILL.exec(clause.text)?.[0];
  const dated = scope.units.filter(({ startDate }) => startDate !== undefined);
  if (found === undefined || dated.length === 0 || dated.some(({ endDate }) => endDate === undefined))
    return [];
  if (
    STILL.test(scope.text) ||
    /(?<!\p{L})(?:so far|(?:not|has not|have not) (?:\p{L}+ )?yet)(?!\p{L})/iu.test(scope.text)
  )
    return [];
  return [{ rule: "dates", detail: `The source says that this has ended, not ${JSON.stringify(found)}.` }];
}

const RANGE =
  /(?<!\d)(?<from>(?:19|20)\d{2})\s*(?:to|until|through|and|[-\u2013])\s*(?<to>(?:19|20)\d{2})(?!\d)/giu;

/** "The years 2019 to 2021" hold 2020. */
const isWithin = (year: number, scope: Scope): boolean =>
  [...scope.text.matchAll(RANGE)].some(
    ({ groups }) => Number(groups?.["from"]) < year && year < Number(groups?.["to"]),
  );

function foreignDates(clause: Clause, scope: Scope): Finding[] {
  return datesIn(clause.text)
    .filter(
      ({ year, month }) =>
        !(month === undefined && isWithin(year, scope)) &&
        !datesOf(scope).some((one) => one.year === year && (month === undefined || one.month === month)),
    )
    .map(({ text }) => ({
      rule: "dates",
      detail: `The source does not hold the date ${JSON.stringify(text)}.`,
    }));
}
