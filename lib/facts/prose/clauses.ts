import { ideasOf, wordsOf, type Word } from "./words.ts";

/** The smallest part of a text that says one thing; `sentence` numbers the sentence that it belongs to. */
export type Clause = { text: string; sentence: number; words: readonly Word[]; ideas: ReadonlySet<string> };

const SENTENCE_END = /(?<=[.!?;])\s+|\n+|\s*[\u2022\u00b7|]\s*/u;
const CLAUSE_END =
  /\s+with\s+an?\s+(?=\S*(?:bachelor|master|degree|diploma|b\.?sc|b\.?a\b|m\.?sc|m\.?a\b|mba|ph\.?d))|,\s+(?:(?:and|while|but)\s+)?|\s+(?:and|while|but|whereas|und|et|y)\s+|\s+[-\u2013\u2014]\s+|\s*[():\u2014]\s*/iu;

/** The sentences of a text in order. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== "");
}

/** The clauses of a text in order. */
export function clausesOf(text: string): Clause[] {
  return text.split(SENTENCE_END).flatMap((sentence, number) =>
    sentence
      .split(CLAUSE_END)
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .map((part) => {
        const words = wordsOf(part);
        return { text: part, sentence: number, words, ideas: ideasOf(words) };
      }),
  );
}

/** How many ideas two clauses share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const idea of a) if (b.has(idea)) count++;
  return count;
}
