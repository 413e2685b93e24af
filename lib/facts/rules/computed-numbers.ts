import { meet } from "./same-amount.ts";
import { turned, type Stated } from "./stated-amounts.ts";
import { shared } from "../prose/clauses.ts";

/** "Four days faster." */
const COMPARED =
  /^\s*(?:\p{L}+ )?(?:faster|quicker|shorter|sooner|earlier|less|fewer|lower|cheaper|quieter|more|higher|longer)(?!\p{L})/iu;

/** Whether a number follows from two that the source tells side by side: "from 9 to 5 days" is four days less, and less by 44 %. */
export function isComputed(amount: Stated, source: readonly Stated[]): boolean {
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
          (/\bby\s*$/i.test(amount.clause.text.slice(0, amount.from)) ||
            COMPARED.test(amount.clause.text.slice(amount.end)))
        );
    }
  });
}
