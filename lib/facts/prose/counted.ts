import type { Amount } from "./amounts.ts";
import { isFigure } from "./number-words.ts";
import { isContent, wordsOf, type Word } from "./words.ts";

/** What a number counts: the words of its noun phrase, and those of them that are the thing itself and not what is said of it. */
export type Counted = { words: readonly Word[]; heads: readonly Word[] };

const NOTHING: Counted = { words: [], heads: [] };
const PHRASE_END = /[,.;:()\u2014\n]|\s[-\u2013]\s/u;
/** Words between the parts of one noun phrase. */
const JOINTS: ReadonlySet<string> = new Set(["and", "or", "more", "other"]);
const LONGEST = 6;
/** Words before another number, at which a noun phrase has ended. */
const BOUNDING: ReadonlySet<string> = new Set([
  "roughly",
  "approximately",
  "nearly",
  "almost",
  "around",
  "circa",
  "still",
  "already",
]);

/** The noun phrase right after a number: "slow queries" of "12 slow queries in one month". */
export function countedBy(amount: Amount, text: string, amounts: readonly Amount[]): Counted {
  // "A 14-strong department" is a department of 14.
  const after = text.slice(amount.end).replace(/^[- ]strong(?!\p{L})/u, "");
  const same = /^\s*(?:out )?of (?:the |those |these |all )?(?=\d|\p{L}+)/iu.exec(after);
  if (same !== null) {
    const next = amounts.find(({ start }) => start >= amount.end);
    // "12 of 13 defects" are defects; "3 of which" are what was counted before.
    if (next !== undefined && next.from <= amount.end + same[0].length + 1)
      return countedBy(next, text, amounts);
    if (/^\s*of (?:which|whom|them|these|those)/iu.test(after)) return NOTHING;
    return phraseOf(after.slice(same[0].length), false);
  }
  return phraseOf(after, after.startsWith("-"));
}

function phraseOf(after: string, hyphened: boolean): Counted {
  // "5/month" counts no months.
  if (after.startsWith("/")) return NOTHING;
  const end = PHRASE_END.exec(after)?.index ?? after.length;
  const words: Word[] = [];
  const heads: Word[] = [];
  for (const word of wordsOf(after.slice(0, end))) {
    const last = words.at(-1);
    if (word.key === "every" || word.key === "each") break;
    // "27 and mathematics teacher": what is told next is not counted.
    if (word.key === "and" && last === undefined) break;
    if (BOUNDING.has(word.key)) break;
    if (JOINTS.has(word.key)) {
      if (last !== undefined) heads.push(last);
      continue;
    }
    // "26 people supervised": what was done to the people is not what is counted.
    if (last !== undefined && /(?:ed|ing)$/.test(word.key)) heads.push(last);
    // "27 year 8 pupils"
    if (isFigure(word.key) && /^(?:year|grade|class|level)$/.test(last?.key ?? "")) continue;
    if (!isContent(word) || isFigure(word.key) || words.length === LONGEST) {
      if (/^years?$/.test(word.key) && words.length === 0) {
        words.push(word);
        continue;
      }
      break;
    }
    words.push(word);
    // "28-bed ward": beds are counted.
    if (hyphened && words.length === 1) heads.push(word);
  }
  const last = words.at(-1);
  // "(3 awarded)": what was done to them does not say what they are.
  if (words.length === 1 && DONE.test(last?.key ?? "")) return NOTHING;
  return { words, heads: last === undefined ? heads : [...heads, last] };
}

/** Participles by themselves after a number. */
const DONE =
  /(?:ed|^won|^sold|^built|^sent|^made|^done|^lost|^kept|^given|^taken|^written|^paid|^held|^successful)$/;

const RATE =
  /(?:(?<![\p{L}\p{N}])|(?=\/))(?:(?:(?<!(?:than|in|within|for|over|after|during|of|half|once)\s)an?|per|each|every|\/)\s*(?<each>day|week|month|year|annum|hour|night|shift|quarter|minute|second)|(?<ly>(?:daily|weekly|monthly|annually|yearly|hourly|nightly|quarterly)(?!\s(?!(?:and|with|in|for|by|at|from|to|on|using|while|through|via|as|of|but|or|across|during|without)\s)\p{L})|(?<=^\s?)(?:daily|weekly|monthly|annual|yearly|hourly|nightly|quarterly))|(?<pa>p\.? ?a\.?))(?!\p{L})/iu;
/** How far after its number a rate stands. */
const RATE_REACH = 60;

/** "The monthly bill by", where the sum follows. */
const RATED =
  /(?<!\p{L})(?<ly>daily|weekly|monthly|annual|yearly|hourly|quarterly) (?:[\p{L}-]+ ){1,3}(?:by|of) $/iu;

/** The period that a number is told for, as an idea: "900 events a day", "cut the monthly bill by 900". */
export function rateOf(amount: Amount, text: string, amounts: readonly Amount[]): string | undefined {
  const next = amounts.find(({ start }) => start >= amount.end)?.from ?? text.length;
  const groups =
    RATE.exec(text.slice(amount.end, Math.min(next, amount.end + RATE_REACH)))?.groups ??
    (amount.unit.startsWith("money") ? RATED.exec(text.slice(0, amount.from))?.groups : undefined);
  const word = groups?.["each"] ?? groups?.["ly"] ?? (groups?.["pa"] === undefined ? undefined : "annum");
  return word === undefined ? undefined : wordsOf(word)[0]?.idea;
}
