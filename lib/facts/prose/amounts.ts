import { foldDigits } from "../fold.ts";
import { numberWordsIn } from "./number-words.ts";
import { SCALE, unitOfSign, unitOfWord } from "./units.ts";

/** How an amount is bounded: "over 40" is `over`, "40+" `least`, "up to 40" `under`, "about 40" `about`. */
export type Bound = "exact" | "least" | "over" | "under" | "about";

/**
 * A number with its unit: `percent`, `money:EUR`, `months`, `minutes`, `workdays`, `points`, `metres`,
 * `grams`, `share`, `times`, or `count` for things that the words around it name. Days, weeks, hours and seconds are told in minutes, years in
 * months. `from` is where the words begin that bound it, "over" and the like.
 */
export type Amount = {
  value: number;
  unit: string;
  bound: Bound;
  from: number;
  start: number;
  end: number;
  text: string;
  /** What the written figure was multiplied with to come from its unit to that of `unit`. */
  factor: number;
};

const SIGN = "US\\$|S\\$|NZ\\$|HK\\$|C\\$|A\\$|R\\$|[$€£¥₹₽₩₪₺]";
const CODE = "USD|EUR|SGD|NZD|HKD|GBP|CHF|CAD|AUD|INR|JPY|PLN|SEK|NOK|DKK|BRL|ZAR|CNY|Rs\\.?";
const FIGURE = "\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3})+(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}_#]|\\p{L}[-.]|\\d[.,:/])(?<before>(?:${SIGN}|(?:${CODE})\\s?))?(?<figure>${FIGURE})` +
    `(?<scale>[\\s-]?(?:million|millions|billion|thousand|hundred|dozen|lakh|crore|mio|mn|bn)(?!\\p{L})|(?:k|K|m|M|MM|b|B)(?![\\p{L}\\p{N}]))?(?<plus>\\+)?` +
    `(?<after>\\s?(?:%|percent(?!\\p{L})|per cent|pct|(?:${SIGN})|(?:${CODE})(?!\\p{L})|euros?(?!\\p{L})|dollars?(?!\\p{L})|pounds?(?!\\p{L})|zł|yen(?!\\p{L})|rupees)|[xX×](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}_]|:\\d)`,
  "gu",
);

const OVER =
  /(?<![\p{L}-])(?:(?<!(?:turn|hand|watch|preside|carr|carri|switch|tak|took|look)(?:s|e|es|ed|en|ing|y|ying|d)? )over|(?:old|long|larg|high|great|bigg|heavi|wid)er than|more than|above|exceeding|exceeded|greater than|upwards of|well over)\s*$|>\s*$/iu;
const LEAST = /(?<!\p{L})(?:at least|minimum of|no fewer than|no less than|not less than)\s*$|≥\s*$/iu;
const UNDER =
  /(?<!\p{L})(?:up to|as many as|as much as|under|below|less than|fewer than|at most|max\.?|maximum(?: of)?|nearly|almost|(?<!\p{L} )close to|(?<=(?:^| )(?:of|for|with|by|in|at|and|or|was|were|is|are|handling|managing) )close to)\s*$|[<≤]\s*$/iu;
/** "Brought the rate up to 94 %" says where it came to. */
const RAISED_TO =
  /(?<!\p{L})(?:br(?:ing|ings|ought|inging)|rais(?:e|es|ed|ing)|r[io]se|rises|rising|w[ea]nt|goes|going|gr[eo]w\p{L}*|lift\p{L}*|took|tak(?:e|es|ing)|climb\p{L}*|improv\p{L}*|increas\p{L}*|push\p{L}*)(?!\p{L})[^.;]{0,45}\sup to\s*$/iu;
/** "No class has more than 29." */
const DENIED_OVER =
  /(?<!\p{L})(?:no|none|nobody|never|not|without)(?!\p{L})[^.;,]{0,40}(?<bound>(?:over|more than|above|exceeding|beyond)\s*)$/iu;
const ABOUT =
  /(?<!\p{L})(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.|estimated|in the (?:region|order|area) of|averag(?:ed|es|ing)|an average of|on average)\s*$|[~≈]\s*$/iu;

/** A figure's value: what follows the last separator decides whether it groups thousands or begins the decimals. */
function figureOf(figure: string): number {
  const plain = figure.replace(/[\s'’\u00a0\u202f]/g, "");
  const both = /[.,]\d{3}(?:[.,]\d{3})*[.,]\d{1,2}$/.test(plain);
  if (both) return Number(plain.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", "."));
  // "0.125" is no thousand, "1.250" is one, as three digits after a separator almost always are.
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ""));
  return Number(plain.replace(",", "."));
}

/** The amounts in a text, in figures of any script and in English words. Digits inside words ("K8s", "COVID-19") are no amounts. */
export function amountsIn(text: string): Amount[] {
  const folded = foldDigits(text);
  const offsets = folded.length === text.length;
  const figures = [...folded.matchAll(AMOUNT)].map((match) => fromFigure(folded, match));
  const words = numberWordsIn(folded)
    .filter(({ start, end }) => !figures.some((one) => start < one.end && end > one.start))
    .map((word) => withUnit(folded, { ...word, before: "", after: "", plus: false }));
  const all = inRanges(
    folded,
    inSums(
      folded,
      [...figures, ...words].toSorted((a, b) => a.start - b.start),
    ),
  );
  // Digits beyond the basic plane shift offsets; the amounts stand, only their places are the folded text's.
  return offsets ? all : all.map((one) => ({ ...one, from: 0, start: 0, end: 0 }));
}

const TO =
  /^\s*(?:to|up to|down to|instead of|rather than|down from|up from|from|\u2192|->|-|\u2013|or|bis|and)\s+(?:to )?(?:(?:about|around|roughly|nearly|almost|just|some) )*$|^(?:-|\u2013)$/iu;

/** "Four years and eight months" is one duration. */
function inSums(text: string, amounts: readonly Amount[]): Amount[] {
  return amounts.flatMap((one, at) => {
    const before = amounts[at - 1];
    const next = amounts[at + 1];
    if (before !== undefined && isSum(text, before, one)) return [];
    if (next === undefined || !isSum(text, one, next)) return [one];
    return [{ ...one, value: one.value + next.value, end: next.end, text: text.slice(one.start, next.end) }];
  });
}

const isSum = (text: string, years: Amount, months: Amount): boolean =>
  years.unit === months.unit &&
  (years.unit === "months" || years.unit === "minutes") &&
  years.factor > months.factor &&
  /^(?:\s+and\s+|,?\s+)$/u.test(text.slice(years.end, months.start));

/** In "from 9 to 5 working days" and "from 25 minutes to 15" both ends have the unit of the one that names it. */
function inRanges(text: string, amounts: readonly Amount[]): Amount[] {
  return amounts.map((one, at) => {
    const next = amounts[at + 1];
    const scaled =
      next?.unit === "count" && one.unit.startsWith("money") && TO.test(text.slice(one.end, next.start));
    // "£2-40 million"
    if (scaled)
      return {
        ...one,
        value: one.value * (SCALE[(/\p{L}+$/u.exec(next.text)?.[0] ?? "").toLowerCase()] ?? 1),
      };
    if (one.unit !== "count") return one;
    if (next !== undefined && next.unit !== "count" && TO.test(text.slice(one.end, next.start))) {
      return sameUnit(one, next);
    }
    const before = amounts[at - 1];
    const ends =
      /^\s*(?:$|[.,;:)\u2013-]|(?:in|on|at|as|for|with|by|within|after|during|and)(?!\p{L}))/iu.test(
        text.slice(one.end),
      );
    const between = text.slice(before?.end ?? one.start, one.start);
    // "£1.2 million from 14 foundations" counts foundations.
    if (
      before?.unit.startsWith("money") === true &&
      TO.test(between) &&
      (ends || !/^\s*from\s/iu.test(between))
    )
      return { ...one, unit: before.unit };
    if (before === undefined || before.unit === "count" || before.unit === "percent" || !ends) return one;
    return TO.test(text.slice(before.end, one.start)) ? sameUnit(one, before) : one;
  });
}

/** "2 and 40 million pounds": the scale of money holds for both ends. */
const sameUnit = (one: Amount, like: Amount): Amount => {
  const scale = like.unit.startsWith("money") ? scaleOf(like) : 1;
  return {
    ...one,
    unit: like.unit,
    value: one.value * like.factor * (one.value < 1_000 ? scale : 1),
    factor: like.factor,
  };
};

const scaleOf = ({ text }: Amount): number =>
  SCALE[(/\d\s?(?<scale>\p{L}+)/u.exec(text)?.groups?.["scale"] ?? "").toLowerCase()] ?? 1;

type Raw = {
  value: number;
  start: number;
  end: number;
  before: string;
  after: string;
  plus: boolean;
  /** Set where the words of the number are their own unit, "half a year". */
  unit?: readonly [string, number];
};

function fromFigure(text: string, match: RegExpExecArray): Amount {
  const { before = "", figure = "", scale = "", plus, after = "" } = match.groups ?? {};
  const value = figureOf(figure) * (SCALE[scale.trim().toLowerCase()] ?? 1);
  return withUnit(text, {
    value,
    start: match.index,
    end: match.index + match[0].length,
    before: before.trim().toLowerCase(),
    after: after.trim().toLowerCase(),
    plus: plus !== undefined,
  });
}

/** How far before a number the words stand that bound it. */
const FAR_BEFORE = 60;
const RIGHT =
  /^(?<more>\+|\s?(?:or more|plus))?[\s-]{1,2}(?<kind>percentage |working |business |calendar |full |whole |consecutive )?(?<word>(?!(?:year|grade|class|level)s?[\s-]\d)\p{L}+)(?!\p{L}|[²³23])/iu;

/** The number, the sign or word that makes its unit, and what bounds it. */
function withUnit(text: string, raw: Raw): Amount {
  const { value, start, before, after } = raw;
  const right = RIGHT.exec(text.slice(raw.end, raw.end + 40));
  const word = (right?.groups?.["word"] ?? "").toLowerCase();
  const sign = unitOfSign(before, after);
  const [unit, factor] = raw.unit ?? sign ?? unitOfWord(word, right?.groups?.["kind"] ?? "") ?? ["count", 1];
  const settled = raw.unit !== undefined || sign !== undefined || unit === "count";
  const end = settled ? raw.end : raw.end + (right?.[0].length ?? 0);
  const plus = raw.plus || right?.groups?.["more"] !== undefined;
  const { bound, from } = boundOf(text.slice(Math.max(0, start - FAR_BEFORE), start), plus, start);
  return { value: value * factor, unit, bound, from, start, end, text: text.slice(start, end), factor };
}

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ["least", LEAST],
  ["over", OVER],
  ["under", UNDER],
  ["about", ABOUT],
];

function boundOf(left: string, plus: boolean, start: number): { bound: Bound; from: number } {
  if (RAISED_TO.test(left)) return { bound: "exact", from: start };
  const denied = DENIED_OVER.exec(left)?.groups?.["bound"];
  if (denied !== undefined) return { bound: "under", from: start - denied.length };
  const near = left.replace(/\ban?\s*$/iu, "");
  for (const [bound, words] of BOUNDS) {
    const found = words.exec(near);
    if (found !== null) return { bound, from: start - left.length + found.index };
  }
  return { bound: plus ? "least" : "exact", from: start };
}
