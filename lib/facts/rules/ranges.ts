import type { Amount } from "../prose/amounts.ts";
import type { Scope } from "../scope.ts";
import { statedIn } from "./stated-amounts.ts";

/** Two amounts of a text of which the first became the second. */
type Range = { from: Amount; to: Amount };

const TO = /^\s*(?:\p{L}+ )?to\s*$/iu;
const ARROW = /^\s*(?:\u2192|->)\s*$/u;
const FROM = /(?<!\p{L})from\s*$/iu;
const TURNED = /^\s*(?:instead of|rather than|down from|up from|from|\(?(?:previously|formerly|from))\s*$/iu;

/** "From 9 seconds to 2" and "2 seconds instead of 9": what became what, by neighbours of one unit. */
export function rangesIn(text: string, amounts: readonly Amount[]): Range[] {
  return amounts.flatMap((one, at): Range[] => {
    const next = amounts[at + 1];
    if (one.unit !== next?.unit) return [];
    const between = text.slice(one.end, next.from);
    if (ARROW.test(between) || (TO.test(between) && FROM.test(text.slice(0, one.from))))
      return [{ from: one, to: next }];
    return TURNED.test(between) ? [{ from: next, to: one }] : [];
  });
}

const isSame = (a: Range, b: Range): boolean =>
  a.from.unit === b.from.unit && a.from.value === b.from.value && a.to.value === b.to.value;

const rangesOf = (scope: Scope): Range[] =>
  [...Map.groupBy(statedIn(scope), ({ clause }) => clause)].flatMap(([{ text }, some]) =>
    rangesIn(text, some),
  );

/** Whether the source tells that the one became the other. */
export const isToldRange = (range: Range, scope: Scope): boolean =>
  rangesOf(scope).some((one) => isSame(one, range));

/** Whether the source only tells of the same two the other way round. */
export const isTurnedRange = ({ from, to }: Range, scope: Scope): boolean =>
  !isToldRange({ from, to }, scope) && isToldRange({ from: to, to: from }, scope);
