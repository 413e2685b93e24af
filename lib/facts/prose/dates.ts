import { foldDigits } from "../fold.ts";

/** A date as a text tells it; `month` is 1 to 12. */
export type DateMention = { year: number; month?: number; start: number; end: number; text: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const YEAR = "(?:19|20)\\d{2}";
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,])(?:(?<name>${MONTH})\\.?,?\\s+(?:\\d{1,2},?\\s+)?(?<y1>${YEAR})|(?<y2>${YEAR})-(?<m2>0[1-9]|1[0-2])(?:-\\d{2})?|(?<m3>0?[1-9]|1[0-2])[/.](?<y3>${YEAR})|(?<y4>${YEAR}))(?![\\p{L}\\p{N}%+]|[.,]\\d|\\s?(?:%|€|£|\\$))`,
  "giu",
);
/** What makes a four-digit figure a count: "2000 patients"; a year is followed by the end, a sign or a connecting word. */
const COUNTED =
  /^\s+(?!and\b|to\b|until\b|through\b|for\b|at\b|in\b|with\b|as\b|by\b|on\b|was\b|were\b|is\b|are\b|had\b|has\b|have\b|but\b|or\b|which\b|when\b|while\b|after\b|before\b|where\b|from\b|i\b|about\b|around\b|roughly\b|nearly\b|almost\b|over\b|more\b|some\b|only\b|it\b|this\b|the\b|a\b|an\b|they\b|we\b|our\b|my\b|all\b|both\b|present\b|now\b|today\b|edition\b|season\b|[-\u2013\u2014])\p{L}/iu;

/** The dates in a text; the day, where there is one, is left to the words around. */
export function datesIn(text: string): DateMention[] {
  const folded = foldDigits(text);
  return [...folded.matchAll(DATE)].flatMap((match): DateMention[] => {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const after = folded.slice(end, end + 24);
    // "A 2023 Engineering Award" is of that year.
    const isDated = /(?<!\p{L})(?:in|since|during) $/iu.test(folded.slice(0, start));
    if (groups["y4"] !== undefined && !isDated && COUNTED.test(after) && !/^\s+\p{Lu}\p{Ll}/u.test(after))
      return [];
    const year = Number(groups["y1"] ?? groups["y2"] ?? groups["y3"] ?? groups["y4"]);
    const named =
      groups["name"] === undefined ? undefined : MONTHS.indexOf(groups["name"].slice(0, 3).toLowerCase()) + 1;
    const month = named ?? groups["m2"] ?? groups["m3"] ?? undefined;
    const short = /^[-\u2013](?<to>\d{2})(?![\d-])/u.exec(folded.slice(end))?.groups?.["to"];
    const until =
      short === undefined || groups["y4"] === undefined
        ? undefined
        : 100 * Math.floor(year / 100) + Number(short);
    if (until !== undefined && until > year) {
      // "2019–21"
      const stop = end + 3;
      return [
        { year, start, end, text: match[0] },
        { year: until, start: end, end: stop, text: folded.slice(start, stop) },
      ];
    }
    return [{ year, ...(month === undefined ? {} : { month: Number(month) }), start, end, text: match[0] }];
  });
}
