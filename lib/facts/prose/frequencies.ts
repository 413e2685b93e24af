import { foldText } from "../fold.ts";

const PERIODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    daily: "day",
    day: "day",
    evening: "day",
    morning: "day",
    night: "night",
    nightly: "night",
    weekly: "week",
    week: "week",
    fortnightly: "fortnight",
    fortnight: "fortnight",
    monthly: "month",
    month: "month",
    quarterly: "quarter",
    quarter: "quarter",
    yearly: "year",
    annual: "year",
    annually: "year",
    annum: "year",
    year: "year",
    hourly: "hour",
    hour: "hour",
    shift: "shift",
    lesson: "lesson",
    always: "always",
    regularly: "often",
    regular: "often",
    often: "often",
    frequently: "often",
    frequent: "often",
    repeatedly: "often",
    constantly: "always",
    continuously: "always",
  }),
);
const NAMED = [...PERIODS.keys()].filter((word) =>
  /ly$|^annual$|^always$|^regular$|^often$|^frequent$/.test(word),
);
/** How often something is told to happen; "a week" after a number is one in the source, but may be a time elsewhere. */
const EXPLICIT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:each|every|per)\\s(?<each>(?:other |second |two )?\\p{L}+)|(?<ly>${NAMED.join("|")}))(?!\\p{L})`,
  "giu",
);
const LOOSE =
  /(?<!\p{L})(?:an?|in the|at|on|a full) (?<each>day|night|week|fortnight|month|quarter|year|hour|shift|lesson)(?!\p{L})|\bon (?<weekday>\p{L}+days)(?!\p{L})/giu;

const rates = (text: string, pattern: RegExp): string[] =>
  [...foldText(text).matchAll(pattern)].flatMap(({ groups = {} }) => {
    const word = groups["each"] ?? groups["ly"] ?? groups["weekday"]?.replace(/s$/, "") ?? "";
    if (/^(?:two weeks|second week|other week)$/.test(word)) return ["fortnight"];
    if (/^\p{L}+day$/u.test(word) && word !== "weekday" && !PERIODS.has(word)) return [word];
    return PERIODS.get(word) ?? [];
  });

/** How often a text says that something happens, as nouns for the periods: "weekly" is "week", "each lesson" is "lesson". */
export const explicitRatesIn = (text: string): string[] => rates(text, EXPLICIT);

/** The same with "a week" and "on Thursdays", which are a rate in most texts. */
export const ratesIn = (text: string): string[] => [...rates(text, EXPLICIT), ...rates(text, LOOSE)];

/** How often something is told to happen, in times a year, and where. */
export type Frequency = { start: number; end: number; timesAYear: number };

const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  hour: 8_766,
  day: 365.25,
  night: 365.25,
  week: 52.18,
  fortnight: 26.09,
  month: 12,
  quarter: 4,
  year: 1,
};
const SMALL = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const HOW_MANY = `\\d{1,2}|${SMALL.join("|")}`;
const FREQUENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<times>once|twice|(?:${HOW_MANY}) times)[ -])?(?:(?<every>an?|per|each|every) (?:(?<of>other|second|${HOW_MANY}) )?(?<unit>day|night|week|fortnight|month|quarter|year)s?|(?<half>half[- ]?yearly|six-monthly|semi-?annual(?:ly)?|bi-?annual(?:ly)?)|(?<ly>daily|weekly|fortnightly|monthly|quarterly|yearly|annually))(?!\\p{L})`,
  "giu",
);

const figureOf = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word) : SMALL.indexOf(word.split(" ")[0] ?? "") + 1;

/** "Twice a year" and "every six months", "quarterly" and "four times a year": how often, whatever it is told in. */
export const frequenciesIn = (text: string): Frequency[] =>
  [...foldText(text).matchAll(FREQUENCY)].flatMap(({ 0: told, index, groups = {} }): Frequency[] => {
    const { times, every, of, unit, ly, half } = groups;
    if (half !== undefined) return [{ start: index, end: index + told.length, timesAYear: 2 }];
    // "A day" by itself may be how long, and "1,100 a shift" is for the numbers.
    if (times === undefined && ly === undefined && !/^(?:each|every)$/.test(every ?? "")) return [];
    const base = TIMES_A_YEAR[unit ?? PERIODS.get(ly ?? "") ?? ""];
    if (base === undefined) return [];
    const many = times === undefined || times === "once" ? 1 : times === "twice" ? 2 : figureOf(times);
    const parts = of === undefined ? 1 : /^(?:other|second)$/.test(of) ? 2 : figureOf(of);
    return [{ start: index, end: index + told.length, timesAYear: (many * base) / parts }];
  });
