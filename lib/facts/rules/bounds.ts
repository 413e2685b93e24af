import type { Stated } from "./stated-amounts.ts";

/** How far from a figure "over", "nearly" and "about" may be; time worked is told in rounder numbers. */
const CLOSE = 0.9;
const CLOSE_TIME = 0.7;
const ROUGH = 0.05;

/** Whether a figure, bounded as it is, says no more than the figure of the source. */
export function boundFits(amount: Stated, source: Stated): boolean {
  const equal = Math.abs(amount.value - source.value) <= 1e-9 * Math.max(1, source.value);
  const close = amount.unit === "months" ? CLOSE_TIME : CLOSE;
  const exact = source.bound === "exact" || source.bound === "over" || source.bound === "least";
  switch (amount.bound) {
    case "exact":
      // What was so at peak was not always so.
      return equal && exact && (!isPeak(source) || PEAK.test(amount.clause.whole));
    case "least":
      return exact && !isMean(source) && source.value >= amount.value && amount.value >= close * source.value;
    case "over":
      return (
        (equal && (source.bound === "over" || lasts(amount))) ||
        (source.bound === "about" &&
          (1 - ROUGH / 2) * source.value >= amount.value &&
          amount.value >= close * source.value) ||
        (exact && source.value > amount.value && amount.value >= close * source.value)
      );
    case "under":
      return (
        (equal && (source.bound === "under" || isPeak(source) || isUpperEnd(source) || isWithin(source))) ||
        (source.bound === "exact" && source.value < amount.value && source.value >= CLOSE * amount.value)
      );
    case "about":
      return (
        (equal && source.bound !== "under") ||
        (source.bound === "exact" && Math.abs(amount.value - source.value) <= ROUGH * source.value)
      );
  }
}

/** "12 % on average" is not at least 12 %. */
const isMean = ({ clause }: Stated): boolean =>
  /(?<!\p{L})(?:on average|averag(?:ed|ing))(?!\p{L})/iu.test(clause.text);

/** "Within 45 minutes" is under 45. */
const isWithin = ({ clause, from }: Stated): boolean =>
  /(?<!\p{L})within\s*$/iu.test(clause.text.slice(0, from));

/** "6 to 8 patients" are up to eight. */
const isUpperEnd = ({ clause, from, bound }: Stated): boolean =>
  bound === "exact" &&
  /[\p{L}\p{N}%]\s*(?:\bto|\bor|(?<=\bbetween\s.{0,30})\band|[-\u2013])\s*$/iu.test(
    clause.text.slice(0, from),
  );

const PEAK = /(?<!\p{L})(?:peaks?|maximum|max)(?!\p{L})/iu;

/** "7,500 a day at peak" are up to 7,500. */
const isPeak = ({ clause, end }: Stated): boolean =>
  /^[^\d,;.]{0,40}(?<!\p{L})(?:peaks?|maximum|max)(?!\p{L})/iu.test(clause.text.slice(end));

/** "Over three weeks" is how long something took, and so is "over 16 courses" after what was taught; "over 16 courses" alone is more than 16. */
function lasts({ unit, clause, from, start, end }: Stated): boolean {
  if (!/^over\s*$/iu.test(clause.text.slice(from, start))) return false;
  return unit === "minutes" || unit === "months"
    ? !/^\s*of (?:\p{L}+ )*experience/iu.test(clause.text.slice(start).replace(/^\S+\s\p{L}+/u, ""))
    : /^\s*(?:weekend|evening|morning|afternoon|night|session|shift|season|term|semester|summer|winter)s?(?!\p{L})/iu.test(
        clause.text.slice(end),
      ) ||
        (unit === "count" && /\d\s+\p{L}+\s*$/u.test(clause.text.slice(0, from)));
}
