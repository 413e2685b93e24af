import { shared } from "../prose/clauses.ts";
import { boundFits } from "./bounds.ts";
import { meet } from "./same-amount.ts";
import { turned, type Stated } from "./stated-amounts.ts";

/** "Four days faster." */
const COMPARED =
  /^\s*(?:\p{L}+ )?(?:faster|quicker|shorter|sooner|earlier|less|fewer|lower|cheaper|quieter|more|higher|longer|from|off|below|under|above|over|short of)(?!\p{L})/iu;
/** How far a share, a percentage and a factor may be rounded. */
const ROUNDED = { share: 0.01, percent: 0.5, times: 0.05 } as const;

/** Whether a number follows from two that the source tells side by side: "from 9 to 5 days" is four days less, and less by 44 %. */
export function isComputed(amount: Stated, source: readonly Stated[]): boolean {
  return (
    source.some((from, at) => {
      const to = source[at + 1];
      return to !== undefined && isChange(from, to) && isAbout(amount, from) && follows(amount, from, to);
    }) || isShareOf(amount, source)
  );
}

const AGAINST =
  /(?<!\p{L})(?:below|under|less than|above|over|against|versus|instead of|rather than|compared (?:with|to))\s+(?:the |an? |its? )?(?:\p{L}+ (?:of )?)?$/iu;

/** "From 9 to 5 days", "8,200, below the 9,000 allowed". */
const isChange = (from: Stated, to: Stated): boolean =>
  to.unit === from.unit &&
  ((to.clause === from.clause &&
    /^[^.;]{0,24}\sto\s/u.test(` ${from.clause.text.slice(from.end, to.start)} `)) ||
    (to.clause.sentence === from.clause.sentence &&
      to.clause.whole === from.clause.whole &&
      AGAINST.test(to.clause.text.slice(0, to.start))));

const isAbout = (amount: Stated, from: Stated): boolean =>
  shared(amount.whole, from.whole) > 0 && !turned(amount.clause.ideas, from.clause.ideas);

function follows(amount: Stated, from: Stated, to: Stated): boolean {
  const difference = Math.abs(to.value - from.value);
  const share = difference / Math.max(from.value, 1e-9);
  const left = amount.clause.text.slice(0, amount.from);
  const isValue = (value: number, slack: number) =>
    Math.abs(amount.value - value) <= slack ||
    (amount.bound !== "exact" && boundFits(amount, { ...from, value, bound: "exact" }));
  switch (amount.unit) {
    case "points":
      return from.unit === "percent" && isValue(difference, 1e-6);
    case "percent":
      return isValue(100 * share, ROUNDED.percent);
    case "share":
      // "To a third" is what is left.
      return isValue(/\bto\s*$/iu.test(left) ? to.value / from.value : share, ROUNDED.share);
    case "times":
      return isValue(to.value / from.value, ROUNDED.times) || isValue(from.value / to.value, ROUNDED.times);
    default:
      return (
        amount.unit === from.unit &&
        (amount.unit !== "count" ||
          amount.counted.heads.length === 0 ||
          meet(amount.counted.heads, to.counted.words)) &&
        isValue(difference, 1e-6) &&
        (/\bby\s*$/iu.test(left) || COMPARED.test(amount.clause.text.slice(amount.end)))
      );
  }
}

/** "60 %" of "5 grants, 3 of which were awarded". */
function isShareOf(amount: Stated, source: readonly Stated[]): boolean {
  if (amount.unit !== "percent" && amount.unit !== "share") return false;
  return source.some((part) => {
    if (part.unit !== "count" || !part.pronominal || shared(amount.whole, part.whole) === 0) return false;
    const of = source.find(
      (one) =>
        one !== part &&
        one.clause.period === part.clause.period &&
        meet(one.counted.heads, part.counted.heads),
    );
    const share = of === undefined ? 0 : part.value / of.value;
    return amount.unit === "percent"
      ? Math.abs(amount.value - 100 * share) <= ROUNDED.percent
      : Math.abs(amount.value - share) <= ROUNDED.share;
  });
}
