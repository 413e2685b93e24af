import type { ResumeDocument } from "../../../resumes/index.ts";
import type { Contradiction } from "../model.ts";
import type { ReadSentence } from "../read-answer.ts";
import { contentStems } from "../read-question.ts";
import { COUNT_WORDS, countIn } from "./counted.ts";
import { fold } from "../text/fold.ts";
import { isGeneric } from "../text/generic-words.ts";
import { stem } from "../text/stem.ts";

/** A sentence of the résumé with a number, its words and its amounts. */
type Line = { path: string; text: string; stems: ReadonlySet<string>; amounts: readonly Amount[] };

// So much of the shorter statement must be in the other that both tell of one thing.
const SAME_STATEMENT = 0.6;
const SHARED_WORDS = 3;

const wordStems = (text: string) => new Set(contentStems(text).filter((word) => !/^\d/.test(word)));

const read = new WeakMap<ResumeDocument, readonly Line[]>();
function linesOf(resume: ResumeDocument): readonly Line[] {
  const known = read.get(resume);
  if (known !== undefined) return known;
  const lines: Line[] = [];
  const add = (path: string, texts: string | undefined) => {
    for (const text of (texts ?? "").split(/(?<=[.!?;])\s+/))
      if (/\d/.test(text)) lines.push({ path, text, stems: wordStems(text), amounts: amountsOf(fold(text)) });
  };
  for (const section of ["work", "projects", "volunteer"] as const) {
    resume[section]?.forEach((entry, index) => {
      entry.highlights?.forEach((text, at) => add(`/${section}/${index}/highlights/${at}`, text));
      if ("summary" in entry) add(`/${section}/${index}/summary`, entry.summary);
      if ("description" in entry) add(`/${section}/${index}/description`, entry.description);
    });
  }
  read.set(resume, lines);
  return lines;
}

/** `said` is the amount as the text has it. */
type Amount = { value: number; unit: string; said: string };
const AMOUNT =
  /(?<![\p{L}\p{N}.,])([$€£]?)\s?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)\s?(%|percent\b|k\b|m\b|bn\b|million\b|thousand\b)?(?:-?\s?(\p{L}+))?/gu;
// "One" is mostly a pronoun.
const WORD = new RegExp(
  `(?<!hundred |hundred and |thousand )\\b(?!one\\b)${COUNT_WORDS}\\b(?! hundred| thousand| million)`,
  "gu",
);
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9 };

/** The amounts of a text with their unit: a currency, percent, or the noun after the number. Years of the calendar are none. */
function amountsOf(folded: string): Amount[] {
  const inDigits = folded.replace(WORD, (word) => String(countIn(word) ?? word));
  return [...inDigits.matchAll(AMOUNT)].flatMap(
    ([said, currency = "", digits = "", suffix = "", noun = ""]) => {
      const plain = digits
        .replace(/\s/g, "")
        .replace(/,(?=\d{3}\b)/g, "")
        .replace(/\.(?=\d{3}\b)/g, "")
        .replace(",", ".");
      const value = Number(plain) * (SCALE[suffix] ?? 1);
      const percent = suffix === "%" || suffix === "percent";
      if (!Number.isFinite(value) || (/^(?:19|20)\d\d$/.test(digits) && currency === "" && !percent))
        return [];
      const unit = currency !== "" ? currency : percent ? "%" : (contentStems(noun)[0] ?? "");
      // "60 % with" says no more than "60 %"
      const bare = percent || currency !== "" || unit === "";
      return [{ value, unit, said: (bare && noun !== "" ? said.slice(0, -noun.length) : said).trim() }];
    },
  );
}

// "More than 400" tells of 412, and so does "about 410".
const ROUNDED = 0.1;
const nearly = (a: Amount, b: Amount) =>
  a.unit === b.unit &&
  Math.abs(a.value - b.value) <= ROUNDED * Math.max(Math.abs(a.value), Math.abs(b.value));

const TIMES = new Set(["second", "minute", "hour", "day", "week", "month", "year"].map(stem));

type Matched = Line & { share: number };

/** The lines that tell of the same thing as the words of a sentence, the closest first. */
function sameStatements(words: ReadonlySet<string>, resume: ResumeDocument): Matched[] {
  return linesOf(resume)
    .flatMap((line): Matched[] => {
      const shared = [...words].filter((word) => line.stems.has(word));
      const share = shared.length / Math.max(1, Math.min(words.size, line.stems.size));
      // "Time" and "minutes" are shared by any two measurements.
      const telling = shared.filter((word) => !isGeneric(word) && !TIMES.has(word));
      const same = telling.length >= SHARED_WORDS && share >= SAME_STATEMENT;
      return same ? [{ ...line, share }] : [];
    })
    .toSorted((a, b) => b.share - a.share);
}

/** The numbers of the answer that stand otherwise in lines of the résumé which tell of the same thing: of each line the first, and each number once. */
export function numberClaims(sentence: ReadSentence, resume: ResumeDocument): Contradiction[] {
  const said = amountsOf(sentence.folded);
  if (said.length === 0) return [];
  const lines = sameStatements(wordStems(sentence.folded), resume);
  if (lines.length === 0) return [];
  // What stands in any line, be it that of another job, may be what is meant.
  const known = linesOf(resume).flatMap(({ amounts }) => amounts);
  const found: Contradiction[] = [];
  const told = new Set<Amount>();
  for (const { path, text, amounts } of lines) {
    // A number of the line under another noun, or the difference of two, tells the same.
    const other = said.find((amount) => {
      const same = amounts.filter(({ unit }) => unit === amount.unit && unit !== "");
      const values = amounts.map(({ value }) => value);
      const derived = values.some((value) => value === amount.value || values.includes(value + amount.value));
      return (
        same.length === 1 &&
        !told.has(amount) &&
        !derived &&
        !known.some((written) => nearly(written, amount))
      );
    });
    const original = amounts.find(({ unit }) => unit === other?.unit);
    // A sentence that also holds the number of the line adds to it and does not contradict it.
    if (other === undefined || original === undefined || said.some((amount) => nearly(amount, original)))
      continue;
    told.add(other);
    found.push({
      quote: sentence.raw,
      path,
      resumeSays: text,
      message: `You say “${other.said}”; the résumé tells of the same with “${original.said}”.`,
    });
  }
  return found;
}
