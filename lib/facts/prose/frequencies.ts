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
