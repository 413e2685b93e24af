import { ideasOf, wordsOf, type Word } from "./words.ts";

/**
 * The smallest part of a text that says one thing. `sentence` numbers the sentence that it belongs to, `whole` is that sentence, and
 * `period` the text from full stop to full stop, in which a semicolon does not end anything.
 */
export type Clause = {
  text: string;
  sentence: number;
  whole: string;
  period: string;
  words: readonly Word[];
  ideas: ReadonlySet<string>;
};

/** Full stops after which a sentence goes on. */
const SHORT =
  "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|St|Dr|Mr|Mrs|Ms|Sr|Jr|Prof|Mt|No|vs|approx|p\\.\\s?a|ca|incl|e\\.g|i\\.e|\\p{Lu}";
/** Full stops after which it goes on in small letters. */
const DEGREE = "B\\.?Sc|M\\.?Sc|B\\.?Ed|M\\.?Ed|B\\.?Eng|M\\.?Eng|B\\.?Com|Ph\\.?D|Dipl";
const STOP = `(?<!(?<![\\p{L}\\p{N}])(?:${SHORT})\\.)(?<=[.!?])(?!(?<=(?:${DEGREE})\\.)\\s+[\\p{Ll}(])\\s+|\\n+|\\s*[\\u2022\\u00b7|]\\s*`;
const PERIOD_END = new RegExp(STOP, "u");
const SENTENCE_END = new RegExp(`${STOP}|(?<=;)\\s+`, "u");
const CLAUSE_END =
  /\s+with\s+(?:an?\s+)?(?=\S*(?:bachelor|master|degree|diploma|b\.?sc|b\.?a\b|b\.?ed|m\.?sc|m\.?a\b|m\.?ed|mba|ph\.?d))|\s+with\s+(?=(?:\p{L}+ ){0,2}[\p{L}\d]+\+? years|(?:earlier|previous|prior|former|further|additional)\s)|\s+who\s+|,\s+(?:(?:and|while|but)\s+)?|(?<=\p{Ll})\s+&\s+(?=\p{Ll})|\s+(?:(?<!\bbetween\s[^,;]{1,24}\s|\b(?:hundred|thousand)\s)and(?! a half|\s+[\p{L}\d]+\smonths?(?!\p{L}))|while|but|whereas|und|et|y)\s+|\s+(?=(?:without|with no|with zero)\s)|\s+[-\u2013\u2014]\s+|\s*(?:[()\u2014]|(?<!\d):|:(?!\d))\s*/iu;

/** The sentences of a text in order. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== "");
}

/** The clauses of a text in order. */
export function clausesOf(text: string): Clause[] {
  let number = -1;
  return text.split(PERIOD_END).flatMap((period) =>
    period.split(SENTENCE_END).flatMap((whole) => {
      number++;
      return whole
        .split(CLAUSE_END)
        .filter((part) => /[\p{L}\p{N}]/u.test(part))
        .map((part): Clause => {
          const words = wordsOf(part);
          return { text: part, sentence: number, whole, period, words, ideas: ideasOf(words) };
        });
    }),
  );
}

/** How many ideas two clauses share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const idea of a) if (b.has(idea)) count++;
  return count;
}
