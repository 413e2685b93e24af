import type { Salary } from "./model.ts";

const NUMBER = String.raw`\d{1,3}(?:[ ,.'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const SYMBOL = String.raw`US\$|CA\$|C\$|A\$|AU\$|NZ\$|S\$|HK\$|R\$|\$|€|£|¥|₹|zł|Fr\.|(?:USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|INR|PLN|SEK|NOK|DKK|JPY|BRL|ZAR|CZK|Euro?s?)(?![A-Za-z])`;
const AMOUNT = String.raw`(?:(${SYMBOL})\s?)?(${NUMBER})\s?([km](?![a-z]))?\s?(k?€|${SYMBOL})?`;
const PERIOD_INSIDE = String.raw`(?:\s?(?:\/|per|an?)\s?(?:hour|hr|year|yr|annum|month|week|day))?`;
/** One amount, or a range of two ("$80k–95k", "between £40,000 and £50,000", "45 000 à 60 000 €"). */
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£-])${AMOUNT}(${PERIOD_INSIDE})(?:\s?\+?\s?(?:-|–|—|to|and|à|bis|until|und|et)\s?${AMOUNT})?(?![\p{N}%]|\s?%)`,
  "giu",
);

const CODES: Readonly<Record<string, string>> = {
  us$: "USD",
  ca$: "CAD",
  c$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  s$: "SGD",
  hk$: "HKD",
  r$: "BRL",
  "€": "EUR",
  "k€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  zł: "PLN",
  "fr.": "CHF",
  euro: "EUR",
  euros: "EUR",
  eur: "EUR",
};

const PERIODS: readonly (readonly [Exclude<Salary["period"], "unknown">, RegExp])[] = [
  [
    "hour",
    /^\s*(?:\(?(?:gross|brutto?|cad|usd)\)?\s*)?(?:\/|per|an|a|each|pro|de l'|par|\()?\s*(?:hour|hr|hourly|h|stunde|std|heure)(?![\p{L}])/iu,
  ],
  [
    "year",
    /^\s*(?:\(?(?:gross|brutto?|cad|usd)\)?\s*)?(?:\/|per|a|each|pro|par|im|\()?\s*(?:year|yr|annum|annual(?:ly)?|yearly|p\.?\s?a\.?|pa|jahr|jährlich|an|année|annuel(?:le)?)(?![\p{L}])/iu,
  ],
  [
    "month",
    /^\s*(?:\(?(?:gross|brutto?)\)?\s*)?(?:\/|per|a|pro|par|im|\()?\s*(?:month|monthly|mo|mth|monat|monatlich|mois|mensuel)(?![\p{L}])/iu,
  ],
  ["week", /^\s*(?:\/|per|a|pro|par|\()?\s*(?:week|weekly|wk|woche|semaine)(?![\p{L}])/iu],
  ["day", /^\s*(?:\/|per|a|pro|par|\()?\s*(?:day|daily|diem|tag|jour)(?![\p{L}])/iu],
];
const PERIOD_BEFORE: readonly (readonly [Exclude<Salary["period"], "unknown">, RegExp])[] = [
  ["hour", /\b(?:hourly|per hour|stundenlohn)\b/i],
  ["year", /\b(?:annual(?:ly|ized)?|yearly|per year|per annum|jahresgehalt|salaire annuel|base salary)\b/i],
  ["month", /\b(?:monthly|per month|monatlich|mensuel)\b/i],
];
const PAY_WORDS =
  /\b(?:salary|salaries|pay|paid|compensation|wage|wages|remuneration|hourly rate|day rate|base|starting at|earn|ote|range|gehalt|vergütung|stundenlohn|salaire|rémunération|rate)\b/i;
/** Money that is not pay for this job. */
const OTHER_MONEY =
  /\b(?:revenue|funding|raised|series [a-e]|valuation|budget|bonus|stipend|allowance|reimburse\w*|401|tuition|insurance|assets|customers?|portfolio|sign[- ]on|referral|grant|deals?|quota|spend|sales of|turnover|clients?)\b[^.\n]{0,20}$/i;
const SCALE_AFTER = /^\s?(?:m(?:illion|n|io)?|b(?:illion|n)?)(?![\p{L}])/iu;

function numberOf(text: string, thousands: boolean): number {
  const grouped = /[ ,.'’]\d{3}(?:\D|$)/.test(text);
  const plain = grouped ? text.replace(/[ ,.'’](?=\d{3}(?:\D|$))/g, "") : text;
  const value = Number(plain.replace(",", "."));
  return thousands ? value * 1_000 : value;
}

const isMillion = (scale: string | undefined): boolean => scale?.toLowerCase() === "m";

function dollarOf(context: string): string {
  if (
    /\b(?:CAD|canad\w*|ontario|toronto|vancouver|montr[eé]al|qu[eé]bec|ottawa|calgary|alberta)\b/i.test(
      context,
    )
  )
    return "CAD";
  if (/\b(?:AUD|australia\w*|sydney|melbourne|brisbane)\b/i.test(context)) return "AUD";
  if (/\b(?:NZD|new zealand|auckland)\b/i.test(context)) return "NZD";
  if (/\b(?:SGD|singapore)\b/i.test(context)) return "SGD";
  return "USD";
}

/** The currency code of a sign; a bare `$` goes by the code behind the amount, then by the country the posting names. */
function currencyOf(signs: readonly (string | undefined)[], context: string): string | undefined {
  const written = signs.filter((sign) => sign !== undefined).map((sign) => sign.toLowerCase());
  const code = written.find((sign) => sign !== "$");
  if (code !== undefined) return CODES[code] ?? code.toUpperCase();
  return written.length > 0 ? dollarOf(context) : undefined;
}

function periodOf(before: string, inside: string, after: string, amount: number): Salary["period"] {
  for (const part of [inside, after]) {
    const hit = PERIODS.find(([, pattern]) => pattern.test(part));
    if (hit !== undefined) return hit[0];
  }
  const earlier =
    PERIOD_BEFORE.find(([, pattern]) => pattern.test(before)) ??
    PERIOD_BEFORE.find(([, pattern]) => pattern.test(after.slice(0, 40)));
  if (earlier !== undefined) return earlier[0];
  // Five figures without a period are a year's pay in every currency listed above but the yen and the rupee.
  return amount >= 20_000 ? "year" : "unknown";
}

type Found = { salary: Salary; rank: number };

function read(match: RegExpMatchArray, text: string, context: string, labelled: boolean): Found | undefined {
  const [whole, sign1, first = "", k1, sign2, inside = "", sign3, second, k2, sign4] = match;
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + whole.length, at + whole.length + 40);
  const currency = currencyOf([sign4, sign2, sign1, sign3], `${before} ${after} ${context}`);
  const extra =
    !labelled && /^\s?(?:sign[- ]on|signing|referral|bonus|stipend|allowance|budget|relocation)/i.test(after);
  if (currency === undefined || extra || SCALE_AFTER.test(after) || (!labelled && OTHER_MONEY.test(before)))
    return undefined;
  // Millions are a company's money, but for the upper end of "850k–1.05M".
  if (isMillion(k1) || (isMillion(k2) && k1 === undefined)) return undefined;
  const thousands =
    k1 !== undefined || k2 !== undefined || [sign2, sign4].some((sign) => sign?.toLowerCase() === "k€");
  const low = numberOf(first, thousands && (k1 !== undefined || numberOf(first, false) < 1_000));
  const high =
    second === undefined
      ? undefined
      : isMillion(k2)
        ? numberOf(second, false) * 1_000_000
        : numberOf(second, thousands && numberOf(second, false) < 1_000);
  const period = periodOf(before, inside, after, high ?? low);
  const paid = labelled || PAY_WORDS.test(before) || PAY_WORDS.test(after.slice(0, 25));
  if (low < 5 || (high !== undefined && (high < low || high > 10 * low))) return undefined;
  if (high === undefined && !paid && period === "unknown") return undefined;
  if (high !== undefined && !paid && period === "unknown" && low < 1_000) return undefined;
  const salary: Salary = { ...bounds(before, whole + after, low, high), currency, period };
  return { salary, rank: (labelled ? 4 : 0) + (paid ? 2 : 0) + (high === undefined ? 0 : 1) };
}

/** "up to" gives a maximum alone, "from" a minimum alone, one plain amount both. */
function bounds(before: string, after: string, low: number, high: number | undefined) {
  if (high !== undefined) return { min: low, max: high };
  if (/\b(?:up to|maximum(?: of)?|max\.?|jusqu'à|bis zu)\s*$/i.test(before)) return { max: low };
  if (
    /\b(?:from|starting (?:at|from)|at least|minimum(?: of)?|ab|à partir de)\s*$/i.test(before) ||
    /^\S+\s?\+/.test(after)
  ) {
    return { min: low };
  }
  return { min: low, max: low };
}

/**
 * The pay that a posting offers, or nothing: amounts that are not this job's pay (funding, budgets, bonuses) are passed over.
 * @param labelled values of lines such as "Salary: …", which are believed first
 */
export function salaryOf(text: string, labelled: readonly string[]): Salary | undefined {
  const found: Found[] = [];
  const hint = text.length > 20_000 ? text.slice(0, 20_000) : text;
  for (const [source, isLabelled] of [
    ...labelled.map((value) => [value, true] as const),
    [text, false] as const,
  ]) {
    for (const match of source.matchAll(RANGE)) {
      const salary = read(match, source, hint, isLabelled);
      if (salary !== undefined) found.push(salary);
    }
  }
  return found.reduce<Found | undefined>(
    (best, next) => (best === undefined || next.rank > best.rank ? next : best),
    undefined,
  )?.salary;
}
