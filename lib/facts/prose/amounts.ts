import { foldDigits } from "../fold.ts";
import { numberWordsIn } from "./number-words.ts";

/** How an amount is bounded: "over 40" is `over`, "up to 40" `under`, "about 40" `about`. */
export type Bound = "exact" | "over" | "under" | "about";

/**
 * A number with its unit: `percent`, `money:EUR`, `months`, `minutes`, `times`, or `count` for things that the words around it name.
 * Days, weeks, hours and seconds are told in minutes, years in months.
 */
export type Amount = { value: number; unit: string; bound: Bound; start: number; end: number; text: string };

const CURRENCY: Readonly<Record<string, string>> = {
  $: "$",
  us$: "$",
  usd: "$",
  dollar: "$",
  dollars: "$",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "£": "GBP",
  gbp: "GBP",
  "¥": "JPY",
  jpy: "JPY",
  yen: "JPY",
  "₹": "INR",
  inr: "INR",
  rupees: "INR",
  rs: "INR",
  c$: "CAD",
  cad: "CAD",
  a$: "AUD",
  aud: "AUD",
  chf: "CHF",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
  zł: "PLN",
  r$: "BRL",
  brl: "BRL",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₺": "TRY",
  try: "TRY",
  zar: "ZAR",
  cny: "CNY",
};

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mm: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  hundred: 100,
  dozen: 12,
};

const YEAR = 12;
const DURATION: Readonly<Record<string, readonly [string, number]>> = {
  year: ["months", YEAR],
  yr: ["months", YEAR],
  jahr: ["months", YEAR],
  ans: ["months", YEAR],
  decade: ["months", 10 * YEAR],
  month: ["months", 1],
  mo: ["months", 1],
  week: ["minutes", 10_080],
  day: ["minutes", 1_440],
  hour: ["minutes", 60],
  hr: ["minutes", 60],
  minute: ["minutes", 1],
  min: ["minutes", 1],
  second: ["minutes", 1 / 60],
  sec: ["minutes", 1 / 60],
  ms: ["minutes", 1 / 60_000],
  millisecond: ["minutes", 1 / 60_000],
};

const SIGN = "US\\$|C\\$|A\\$|R\\$|[$€£¥₹₽₩₪₺]";
const CODE = "USD|EUR|GBP|CHF|CAD|AUD|INR|JPY|PLN|SEK|NOK|DKK|BRL|ZAR|CNY|Rs\\.?";
const FIGURE = "\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3})+(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}_#]|\\p{L}[-.]|\\d[.,:/])(?<before>(?:${SIGN}|(?:${CODE})\\s?))?(?<figure>${FIGURE})` +
    `(?<scale>\\s?(?:million|millions|billion|thousand|hundred|dozen|lakh|crore|mio|mn|bn)(?!\\p{L})|(?:k|K|m|M|MM|b|B)(?![\\p{L}\\p{N}]))?(?<plus>\\+)?` +
    `(?<after>\\s?(?:%|percent(?!\\p{L})|per cent|pct|(?:${SIGN})|(?:${CODE})(?!\\p{L})|euros?(?!\\p{L})|dollars?(?!\\p{L})|zł|yen(?!\\p{L})|rupees)|[xX×](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}_])`,
  "gu",
);

const OVER =
  /(?:over|more than|at least|above|exceeding|exceeded|greater than|minimum of|upwards of|>|≥)\s*$/i;
const UNDER = /(?:up to|under|below|less than|fewer than|at most|maximum of|nearly|almost|close to|<|≤)\s*$/i;
const ABOUT = /(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.|~|≈)\s*$/i;

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
    .map(({ value, start, end }) =>
      withUnit(folded, { value, start, end, before: "", after: "", plus: false }),
    );
  const all = [...figures, ...words].toSorted((a, b) => a.start - b.start);
  // Digits beyond the basic plane shift offsets; the amounts stand, only their places are the folded text's.
  return offsets ? all : all.map((one) => ({ ...one, start: 0, end: 0 }));
}

type Raw = { value: number; start: number; end: number; before: string; after: string; plus: boolean };

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

/** The number, the sign or word that makes its unit, and what bounds it. */
function withUnit(text: string, raw: Raw): Amount {
  const { value, start, before, after } = raw;
  const right = /^(?<more>\+|\s?(?:or more|plus))?[\s-]{1,2}(?<word>\p{L}+)(?!\p{L}|\s\d)/u.exec(
    text.slice(raw.end, raw.end + 30),
  );
  const word = (right?.groups?.["word"] ?? "").toLowerCase();
  const sign = unitOfSign(before, after);
  const [unit, factor] = sign ?? unitOfWord(word) ?? ["count", 1];
  const end = sign !== undefined || unit === "count" ? raw.end : raw.end + (right?.[0].length ?? 0);
  const plus = raw.plus || right?.groups?.["more"] !== undefined;
  return {
    value: value * factor,
    unit,
    bound: boundOf(text.slice(Math.max(0, start - 24), start), plus),
    start,
    end,
    text: text.slice(start, end),
  };
}

function unitOfSign(before: string, after: string): readonly [string, number] | undefined {
  const money = CURRENCY[before.replace(/\.$/, "")] ?? CURRENCY[after];
  if (money !== undefined) return [`money:${money}`, 1];
  if (after === "") return undefined;
  return [/^[x×]$/.test(after) ? "times" : "percent", 1];
}

function unitOfWord(word: string): readonly [string, number] | undefined {
  if (/^(?:times|fold)$/.test(word)) return ["times", 1];
  if (/^(?:percent|pct|per cent)$/.test(word)) return ["percent", 1];
  const coin = word.length > 2 ? CURRENCY[word] : undefined;
  if (coin !== undefined) return [`money:${coin}`, 1];
  return DURATION[word] ?? DURATION[word.replace(/s$|e$|en$/, "")];
}

function boundOf(left: string, plus: boolean): Bound {
  if (plus || OVER.test(left)) return "over";
  if (UNDER.test(left)) return "under";
  return ABOUT.test(left) ? "about" : "exact";
}
