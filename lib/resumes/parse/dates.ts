import { FROM_WORDS, MONTHS, PRESENT_WORDS, RANGE_WORDS, SEASONS, SINCE_WORDS } from "./date-words.ts";
import { anyOf, fold, foldInPlace } from "./fold.ts";

/** A date or a range of dates as printed: `from` and `to` are offsets into the text, dates are ISO 8601 at the printed precision. */
export type DateSpan = {
  from: number;
  to: number;
  start?: string;
  end?: string;
  /** The end is a word for today. */
  current: boolean;
  /** False for a single date; then only `end` is set. */
  range: boolean;
  /** A date as printed that no calendar has (`13/2019`); the side on which it stands is absent. */
  impossible?: string;
};

type Token = {
  from: number;
  to: number;
  kind: "date" | "month" | "present" | "short" | "impossible" | "academic";
  year?: string;
  month?: string;
  day?: string;
};

const YEAR = "(?:1[89]\\d\\d|20\\d\\d)";
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(?:${anyOf([...MONTH_NUMBERS.keys()])})\\.?`;
const MM = "(?:0?[1-9]|1[0-2])";
const DD = "(?:0?[1-9]|[12]\\d|3[01])";
const OF = "(?:\\s*,?\\s*(?:de|del|of|d')?\\s*)";
const ERAS = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
]);

/** Alternatives from most to least specific; the named groups carry a number where a name may stand only once. */
const POINT = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:" +
    [
      `(?<y1>${YEAR})\\s?年\\s?(?<m1>${MM})\\s?月(?:\\s?(?<d1>${DD})\\s?日)?`,
      `(?<era>令和|平成|昭和)\\s?(?<y2>\\d{1,2}|元)\\s?年(?:\\s?(?<m2>${MM})\\s?月)?`,
      `(?<y3>${YEAR})-(?<m3>\\d\\d)-(?<d3>\\d\\d)(?!\\d)`,
      `(?<a4>${DD})[./](?<b4>${DD})[./](?<y4>${YEAR})(?!\\d)`,
      `(?<d5>${DD})(?:st|nd|rd|th|er|\\.|º|ª)?${OF}(?<n5>${MONTH})${OF}(?<y5>${YEAR})(?!\\d)`,
      `(?<n6>${MONTH})\\s*(?<d6>${DD})(?:st|nd|rd|th)?\\s*,\\s*(?<y6>${YEAR})(?!\\d)`,
      `(?<n7>${MONTH})(?:\\s*[-/]\\s*|${OF})(?:(?<y7>${YEAR})(?!\\d)|['’](?<s7>\\d\\d)(?!\\d))`,
      `(?<y8>${YEAR})\\s*[-,/ ]?\\s*(?<n8>${MONTH})(?!\\p{L})(?!(?:\\s*(?:de|del|of))?[\\s,]*${YEAR})`,
      `(?<m9>${MM})\\s?[./-]\\s?(?<y9>${YEAR})(?!\\d)`,
      `(?<y10>${YEAR})[./-](?<m10>0[1-9]|1[0-2])(?![\\d])(?![./-]\\d)`,
      `(?<academic>${YEAR}\\/(?:1[3-9]|[2-9]\\d))(?![\\d./-])`,
      `(?<impossible>(?:00?|1[3-9]|[2-9]\\d)[./]${YEAR}|${YEAR}[./](?:00|1[3-9]|[2-9]\\d))(?![\\d./-])`,
      `(?:(?:${anyOf(SEASONS)})s?|q[1-4]|[1-4]q)${OF}(?<y11>${YEAR})(?!\\d)`,
      `(?<y12>${YEAR})年?(?!\\d)`,
      `(?<m13>0[1-9]|1[0-2])/(?<s13>\\d\\d)(?![\\d/])`,
      `(?<present>${anyOf(PRESENT_WORDS.map(fold))})(?![\\p{L}\\p{N}])`,
      `(?<n14>${MONTH})(?!\\p{L})`,
      `['’]?(?<s15>\\d\\d)(?![\\p{L}\\p{N}%+./,])`,
    ].join("|") +
    ")",
  "gu",
);

const DASH = "[-–—−‐‑~〜～→]+|»|>";
const BETWEEN = new RegExp(
  `^[\\s,.()]*(?:(?:${DASH}|(?:${anyOf(RANGE_WORDS.map(fold))})(?![\\p{L}]))[\\s,.(]*){1,2}(?:the\\s)?$`,
  "u",
);
/** Words for today that hold the word of the range, so that only a space stands before them: `2019 to date`. */
const OWN_RANGE = new RegExp(`^(?:${anyOf(RANGE_WORDS.map(fold))})\\s`, "u");
const SINCE = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(SINCE_WORDS)})\\s*:?\\s*$`, "u");
/** Stands before a range only, for alone it says no beginning: `von 2017 bis 2019`. */
const FROM = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(FROM_WORDS)})\\s*:?\\s*$`, "u");
const TRAILING_DASH = new RegExp(`^\\s*(?:${DASH})\\s*$`, "u");

const pad = (digits: string): string => digits.padStart(2, "0");

function century(short: string): string {
  return Number(short) > 60 ? `19${short}` : `20${short}`;
}

function tokenOf(match: RegExpExecArray): Token {
  const g: Record<string, string | undefined> = match.groups ?? {};
  const picked = new Map<string, string>();
  for (const name in g) {
    const value = g[name];
    if (value !== undefined) picked.set(name.replace(/\d+$/, ""), value);
  }
  const pick = (letter: string): string | undefined => picked.get(letter);
  const base = { from: match.index, to: match.index + match[0].length };
  if (g["present"] !== undefined) return { ...base, kind: "present" };
  const [first, second] = g["academic"]?.split("/").map(Number) ?? [];
  if (first !== undefined)
    return (first + 1) % 100 === second
      ? { ...base, kind: "academic", year: String(first) }
      : { ...base, kind: "impossible" };
  if (g["impossible"] !== undefined) return { ...base, kind: "impossible" };
  const name = pick("n")?.replace(/\.$/, "");
  const number = name === undefined ? pick("m") : String(MONTH_NUMBERS.get(name) ?? "");
  const month = number === undefined || number === "" ? undefined : pad(number);
  if (g["n14"] !== undefined) return { ...base, kind: "month", ...(month === undefined ? {} : { month }) };
  if (g["s15"] !== undefined) return { ...base, kind: "short", year: g["s15"] };
  const short = pick("s");
  const era =
    g["era"] === undefined ? undefined : (ERAS.get(g["era"]) ?? 0) + (g["y2"] === "元" ? 1 : Number(g["y2"]));
  const year =
    era === undefined ? (pick("y") ?? (short === undefined ? undefined : century(short))) : String(era);
  const parts = g["a4"] === undefined || g["b4"] === undefined ? {} : dayAndMonth(match[0], g["a4"], g["b4"]);
  const day = pick("d");
  return {
    ...base,
    kind: g["m13"] === undefined ? "date" : "short",
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: pad(day) }),
    ...parts,
  };
}

/** `13/02/2020` and `02/13/2020` are clear, a full stop means day first; what stays unclear keeps the year only. */
function dayAndMonth(printed: string, a: string, b: string): { day?: string; month?: string } {
  if (printed.includes(".") || Number(a) > 12) return Number(b) > 12 ? {} : { day: pad(a), month: pad(b) };
  if (Number(b) > 12) return { day: pad(b), month: pad(a) };
  return a === b ? { day: pad(a), month: pad(b) } : {};
}

function isoOf(token: Token, yearOf: Token = token): string | undefined {
  const year = token.year ?? yearOf.year;
  if (year === undefined) return undefined;
  if (token.month === undefined) return year;
  return token.day === undefined ? `${year}-${token.month}` : `${year}-${token.month}-${token.day}`;
}

/** `2010/2011` */
const isAcademicYear = (a: Token, b: Token, between: string): boolean =>
  between === "/" &&
  [a, b].every(({ kind, month }) => kind === "date" && month === undefined) &&
  Number(b.year) === Number(a.year) + 1;

/** A range of two neighbouring tokens, or nothing when they do not make one. */
function rangeOf(text: string, a: Token, b: Token): DateSpan | undefined {
  const between = text.slice(a.to, b.from);
  const ownRange =
    b.kind === "present" && /^[\s,]*$/.test(between) && OWN_RANGE.test(text.slice(b.from, b.to));
  if (!ownRange && !BETWEEN.test(between) && !isAcademicYear(a, b, between)) return undefined;
  if (/^\s*(?:and|et|und|y|e)\s*$/u.test(between) && /\d,\s*$/u.test(text.slice(0, a.from))) return undefined;
  if (a.kind === "impossible" || b.kind === "impossible") return halfRange(text, a, b);
  const isShortDate = (t: Token): boolean => t.kind === "short" && t.month !== undefined;
  const first = a.kind === "date" || isShortDate(a) || (a.kind === "month" && b.kind === "date");
  if (!first) return undefined;
  const start = isoOf(a, b);
  if (start === undefined) return undefined;
  const lead = SINCE.exec(text.slice(0, a.from)) ?? FROM.exec(text.slice(0, a.from));
  const from = lead === null ? a.from : lead.index + (/^[^\p{L}]/u.test(lead[0]) ? 1 : 0);
  const whole = { from, to: b.to, start, range: true };
  if (b.kind === "present") return { ...whole, current: true };
  if (b.kind === "date" || isShortDate(b)) {
    const end = isoOf(b);
    return end === undefined ? undefined : { ...whole, end, current: false };
  }
  if (b.kind === "short" && a.kind === "date" && a.month === undefined && b.year !== undefined) {
    const end = `${start.slice(0, 2)}${b.year}`;
    return end > start ? { ...whole, end, current: false } : undefined;
  }
  return undefined;
}

/** A range of which one side is no date: the other side stands, the odd one is told. */
function halfRange(text: string, a: Token, b: Token): DateSpan | undefined {
  const isKnown = ({ kind }: Token): boolean => kind === "date" || kind === "impossible";
  if (!isKnown(a) || (!isKnown(b) && b.kind !== "present")) return undefined;
  const odd = a.kind === "impossible" ? a : b;
  const [start, end] = [a.kind === "date" ? isoOf(a) : undefined, b.kind === "date" ? isoOf(b) : undefined];
  return {
    from: a.from,
    to: b.to,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    current: b.kind === "present",
    range: true,
    impossible: text.slice(odd.from, odd.to),
  };
}

function openRange(text: string, token: Token): DateSpan | undefined {
  const start = isoOf(token);
  if (start === undefined || token.kind !== "date") return undefined;
  const lead = SINCE.exec(text.slice(0, token.from));
  if (lead !== null) {
    const from = lead.index + (/^[^\p{L}]/u.test(lead[0]) ? 1 : 0);
    return { from, to: token.to, start, current: true, range: true };
  }
  if (TRAILING_DASH.test(text.slice(token.to)) && text.slice(token.to).trim() !== "") {
    return { from: token.from, to: text.length, start, current: true, range: true };
  }
  return undefined;
}

/**
 * All dates and date ranges of a line, in order: month names of eight languages, numeric and Japanese forms, seasons,
 * academic years (`2016/17`), two-digit years, shared years (`May – Aug 2022`), words for today, `since 2019`.
 */
export function findDates(line: string): DateSpan[] {
  if (!/\d/.test(line)) return [];
  const text = foldInPlace(line);
  const tokens = [...text.matchAll(POINT)].map(tokenOf);
  const spans: DateSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [a, b] = [tokens[index], tokens[index + 1]];
    if (a === undefined) break;
    const range = b === undefined ? undefined : rangeOf(text, a, b);
    if (range !== undefined) {
      spans.push(range);
      index++;
      continue;
    }
    const open = openRange(text, a);
    if (open !== undefined) spans.push(open);
    else if (a.kind === "academic" && a.year !== undefined)
      spans.push({
        from: a.from,
        to: a.to,
        start: a.year,
        end: String(Number(a.year) + 1),
        current: false,
        range: true,
      });
    else if (a.kind === "impossible")
      spans.push({
        from: a.from,
        to: a.to,
        current: false,
        range: false,
        impossible: line.slice(a.from, a.to),
      });
    else if (a.kind === "date") {
      const end = isoOf(a);
      if (end !== undefined) spans.push({ from: a.from, to: a.to, end, current: false, range: false });
    }
  }
  return withoutSeams(text, spans).filter(isPossible);
}

/** `2010/2011 and 2011/2012`: of two ranges the second begins where the first ends. */
const withoutSeams = (text: string, spans: readonly DateSpan[]): DateSpan[] =>
  spans.reduce<DateSpan[]>((joined, span) => {
    const last = joined.at(-1);
    const isSeam =
      last?.range === true &&
      span.range &&
      last.end !== undefined &&
      last.end === span.start &&
      /^\s*(?:,|&|and|et|e|y|und|en)\s*$/u.test(text.slice(last.to, span.from));
    if (!isSeam) return [...joined, span];
    const { start } = last;
    return [...joined.slice(0, -1), { ...span, from: last.from, ...(start === undefined ? {} : { start }) }];
  }, []);

function isPossible(span: DateSpan): boolean {
  const valid = (date: string | undefined): boolean =>
    date === undefined || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date);
  return valid(span.start) && valid(span.end);
}

/** `startDate` and `endDate` of a span as JSON Resume has them: no `endDate` when it lasts until today. */
export function periodOf(span: DateSpan | undefined): { startDate?: string; endDate?: string } {
  if (span === undefined) return {};
  return {
    ...(span.start === undefined ? {} : { startDate: span.start }),
    ...(span.end === undefined ? {} : { endDate: span.end }),
  };
}

/** True of a printed date that a word for its beginning stands before: `since 2020`. */
export const isSince = (text: string): boolean => SINCE_FIRST.test(fold(text));
const SINCE_FIRST = new RegExp(`^(?:${anyOf(SINCE_WORDS)})\\s`, "u");

const DURATION =
  /^[\s(·,]*(?:\d+(?:[.,]\d+)?\s*\+?\s*(?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?|anni|anno|mesi|jaar|maanden|lata?|miesi[aą]c\w*|年|ヶ月|か月)\.?[\s,]*(?:and\s)?)+[\s)·]*$/iu;

/** A cell that says only how long something lasted: `2 years 9 months`. */
export const isDuration = (text: string): boolean => DURATION.test(text);
