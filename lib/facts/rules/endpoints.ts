import type { Amount } from "../prose/amounts.ts";
import type { Clause } from "../prose/clauses.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import type { Scope } from "../scope.ts";
import { isComputed } from "./computed-numbers.ts";
import { isDerived } from "./derived-numbers.ts";
import { stated, statedIn } from "./stated-amounts.ts";

const QUALIFYING =
  "(?:(?:about|around|roughly|nearly|almost|over|more than|less than|just|only|up to|some) )*$";
const BY = new RegExp(`(?<!\\p{L})by ${QUALIFYING}`, "iu");
const TO = new RegExp(`(?<!\\p{L})(?:to|from) ${QUALIFYING}`, "iu");

/** "Raised by 71 %" of what was raised to it, and "cut to 40 %" of what was cut by it: how far something moved is not where it came to. */
export function endpoints(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  const source = statedIn(scope);
  const wrong = stated(clause, clauseBefore(prose, clause)).find((amount) => {
    const side = sideOf(amount, clause.text);
    if (side === undefined || !CHANGE.test(clause.text)) return false;
    if (side === BY && (isComputed(amount, source) || isDerived(amount, clause, scope, prose.now)))
      return false;
    const same = source.filter(({ unit, value }) => unit === amount.unit && value === amount.value);
    const sides = same.map((one) => sideOf(one, one.clause.text));
    return sides.length > 0 && sides.every((one) => one !== undefined && one !== side);
  });
  if (wrong === undefined) return [];
  const detail = `The source says ${JSON.stringify(wrong.text.trim())} of ${sideOf(wrong, clause.text) === BY ? "where it came to, not of how far it moved" : "how far it moved, not of where it came to"}.`;
  return [{ rule: wrong.unit === "percent" ? "percentages" : "numbers", detail }];
}

/** Verbs and nouns of going up or down. */
const CHANGE =
  /(?<!\p{L})(?:rais|ris|rose|increas|gr[eo]w|boost|lift|improv|cut|reduc|lower|shorten|fell|fall|drop|decreas|br(?:ing|ought)|down|up|trim|shr|speed|sped|went|grow|climb|sav)/iu;

/** "To a 15 % reduction" is how far it moved. */
const MOVE =
  /^\s*(?:\p{L}+ )?(?:reductions?|increases?|cuts?|drops?|rises?|decreases?|falls?|savings?|growth|improvements?|declines?|gains?|uplifts?)(?!\p{L})/iu;

const sideOf = ({ from, end }: Pick<Amount, "from" | "end">, text: string): RegExp | undefined => {
  if (MOVE.test(text.slice(end))) return BY;
  const before = text.slice(0, from);
  return [BY, TO].find((side) => side.test(before));
};
