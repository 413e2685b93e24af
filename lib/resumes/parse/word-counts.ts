import type { ResumeDocument } from "../document.ts";
import { wordsIn } from "./fold.ts";
import { countryOf } from "./places.ts";
import type { Row } from "./row.ts";
import type { DocumentSection } from "./sections.ts";

/** Lists in which a term may stand twice and is kept once. */
const KEPT_ONCE: ReadonlySet<string> = new Set(["skills", "languages", "interests", "other"]);

/** The part of a document into which a section's text goes. */
const partOf = (kind: DocumentSection["kind"]): string =>
  kind === "header" || kind === "contact" || kind === "summary" ? "basics" : kind;

type Counts = Map<string, number>;

function countsOf(value: unknown, counts: Counts = new Map()): Counts {
  if (typeof value === "string")
    for (const word of wordsIn(value)) counts.set(word, (counts.get(word) ?? 0) + 1);
  else if (value !== null && typeof value === "object")
    for (const item of Object.values(value)) countsOf(item, counts);
  return counts;
}

const take = (counts: Counts | undefined, word: string): boolean => {
  const left = counts?.get(word) ?? 0;
  if (left > 0) counts?.set(word, left - 1);
  return left > 0;
};

/**
 * The words of each row that the sections say more often than the document does. Every word of the document answers for one word of
 * the text, first of its own section, then of any other: a town that was dropped is not excused by the same town elsewhere.
 */
export function wordsTooFew(
  sections: readonly DocumentSection[],
  document: ResumeDocument,
): ReadonlyMap<Row, ReadonlyMap<string, number>> {
  const parts = new Map(Object.entries(document).map(([name, part]) => [name, countsOf(part)]));
  const pending = sections
    .filter(({ kind }) => !KEPT_ONCE.has(kind))
    .flatMap(({ kind, rows }) =>
      rows.flatMap((row) =>
        wordsIn(row.text)
          .filter((word) => !take(parts.get(partOf(kind)), word))
          .map((word) => ({ row, word })),
      ),
    );
  const country = document.basics?.location?.countryCode;
  const isCountry = (word: string): boolean =>
    country !== undefined && countryOf(word.toUpperCase()) === country;
  const few = new Map<Row, Counts>();
  for (const { row, word } of pending) {
    if (isCountry(word) || [...parts.values()].some((counts) => take(counts, word))) continue;
    const ofRow: Counts = few.get(row) ?? new Map<string, number>();
    few.set(row, ofRow.set(word, (ofRow.get(word) ?? 0) + 1));
  }
  return few;
}

/** Tells, word by word of a text in order, whether it is one of the last `few` of its kind there: what was left out stands mostly behind. */
export function isLastOf(
  words: readonly string[],
  few: ReadonlyMap<string, number>,
): (word: string) => boolean {
  const ahead = new Map<string, number>();
  for (const word of words) ahead.set(word, (ahead.get(word) ?? 0) + 1);
  return (word) => {
    const left = ahead.get(word) ?? 0;
    ahead.set(word, left - 1);
    return left <= (few.get(word) ?? 0);
  };
}
