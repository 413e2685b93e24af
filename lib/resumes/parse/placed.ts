import type { ResumeDocument } from "../document.ts";
import { findDates, isDuration, type DateSpan } from "./dates.ts";
import { wordsIn } from "./fold.ts";
import { headingKind } from "./heading-kind.ts";
import { countryOf, isPlace } from "./places.ts";
import { SILENT_WORDS } from "./silent-words.ts";
import type { Row } from "./row.ts";
import type { DocumentSection } from "./sections.ts";
import { isLastOf, wordsTooFew } from "./word-counts.ts";

/** What of a section stands nowhere in the document, as printed, and the share of its words that does (0 to 1). */
export type Placement = { section: DocumentSection; left: string[]; impossible: string[]; share: number };

/** Looks up every word of the sections in the document: what the rules did not place is to be told, never to vanish. */
export function placementsOf(sections: readonly DocumentSection[], document: ResumeDocument): Placement[] {
  const said = saidIn(document);
  const few = wordsTooFew(sections, document);
  return sections.map((section) => {
    const rows = section.rows.map((row) => {
      const placed = placeRow(row, said, few.get(row) ?? NONE);
      const whole = section.kind === "other" && placed.left.length > 0;
      return whole ? { ...placed, left: [row.text.replace(/\t/g, " ")] } : placed;
    });
    const total = rows.reduce((sum, { words }) => sum + words, 0);
    const lost = rows.reduce((sum, { lost: count }) => sum + count, 0);
    return {
      section,
      left: rows.flatMap(({ left }) => left),
      impossible: rows.flatMap(({ impossible }) => impossible),
      share: total === 0 ? 1 : 1 - lost / total,
    };
  });
}

type Said = { words: Set<string>; pairs: Set<string>; dates: Set<string>; country: string | undefined };

const DATES = new Set(["startDate", "endDate", "date", "releaseDate"]);
/** Words of the document, neighbouring words, and dates. */
function saidIn(document: ResumeDocument): Said {
  const said: Said = {
    words: new Set(),
    pairs: new Set(),
    dates: new Set(),
    country: document.basics?.location?.countryCode,
  };
  const add = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (DATES.has(key)) said.dates.add(value);
      const words = wordsIn(value);
      words.forEach((word, index) => {
        said.words.add(word);
        const next = words[index + 1];
        if (next !== undefined) said.pairs.add(`${word} ${next}`);
      });
    } else if (Array.isArray(value)) value.forEach((item) => add(item, key));
    else if (value !== null && typeof value === "object")
      for (const [name, item] of Object.entries(value)) add(item, name);
  };
  add(document, "");
  return said;
}

type PlacedRow = { words: number; lost: number; left: string[]; impossible: string[] };

const NONE: ReadonlyMap<string, number> = new Map();

/** `few` are the words of the row that the document says less often than the text, with how often. */
function placeRow(row: Row, said: Said, few: ReadonlyMap<string, number>): PlacedRow {
  const spans = findDates(row.text);
  const impossible = spans.flatMap((span) => (span.impossible === undefined ? [] : [span.impossible]));
  const text = withoutLabel(withoutDates(row.text, spans, said)).replace(
    /\((?:\d+ [\p{L}]+[\s,]*)+\)/gu,
    (part) => (isDuration(part) ? " " : part),
  );
  const parts = text.split(/\t|\s*[|•·]\s*|,\s|;\s|\s[–—-]\s|[()]/u).filter((part) => !isDuration(part));
  const result: PlacedRow = { words: 0, lost: 0, left: [], impossible };
  const cut = cutEnds(row, said);
  const isLeftOut = isLastOf(parts.flatMap(wordsIn), few);
  for (const part of parts) {
    const words = wordsIn(part);
    const country = countryOf(part.trim());
    const isCountry = country !== undefined && country === said.country;
    const lost = words.filter((word, index) => {
      const leftOut = isLeftOut(word) && !isSilent(word);
      return !isCountry && (leftOut || !isPlaced(word, index, words, said)) && !cut.has(word);
    });
    result.words += words.length;
    // The town of a school has no place in JSON Resume; that it is told is enough, the entry is no less sure for it.
    result.lost += isPlace(part.trim()) || isPlace(text.trim()) ? 0 : lost.length;
    if (lost.length > 0) result.left.push(lost.length * 2 > words.length ? part.trim() : printed(part, lost));
  }
  if (result.left.length > 1 && result.lost * 3 > result.words * 2)
    result.left = [text.replace(/\t/g, " ").trim()];
  return result;
}

/** A label that is a section's heading says what follows and nothing else: `Languages: English`. */
const withoutLabel = (text: string): string => {
  const [whole = "", label = ""] = /^([^:\t]{2,40})[:\t]\s*/u.exec(text) ?? [];
  return headingKind(label) === undefined ? text : text.slice(whole.length);
};

/** A word stands in the document beside its neighbour; in a short text it may stand alone, for short texts are taken apart. */
function isPlaced(word: string, index: number, words: readonly string[], said: Said): boolean {
  if (isSilent(word)) return true;
  if (!said.words.has(word)) return false;
  if (words.length <= 4) return true;
  const [before, after] = [words[index - 1], words[index + 1]];
  const isPair = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && said.pairs.has(`${a} ${b}`);
  const atEdge = index === 0 || index === words.length - 1;
  return atEdge || isPair(before, word) || isPair(word, after);
}

const isSilent = (word: string): boolean =>
  SILENT_WORDS.has(word) || (word.length === 1 && /\p{L}/u.test(word));

/** The halves of words split at the line's ends that the document has whole. */
function cutEnds(row: Row, said: Said): ReadonlySet<string> {
  const ends = new Set<string>();
  const has = (test: (word: string) => boolean): boolean => {
    for (const word of said.words) if (test(word)) return true;
    return false;
  };
  for (const { text } of row.cells) {
    const words = wordsIn(text);
    const [first, last] = [words[0], words.at(-1)];
    if (last !== undefined && /[-\u2010]$/u.test(text) && has((word) => word.startsWith(last)))
      ends.add(last);
    if (
      first !== undefined &&
      /^\p{Ll}/u.test(text) &&
      !said.words.has(first) &&
      has((word) => word.endsWith(first))
    )
      ends.add(first);
  }
  return ends;
}

/** The words as they are printed in a part. */
const printed = (part: string, lost: readonly string[]): string =>
  (part.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .filter((word) => wordsIn(word).some((form) => lost.includes(form)))
    .join(" ");

/** The text without the dates that the document has. */
function withoutDates(text: string, spans: readonly DateSpan[], said: Said): string {
  const has = (date: string | undefined): boolean => date === undefined || said.dates.has(date);
  let rest = text;
  for (const span of [...spans].reverse())
    if (
      has(span.start) &&
      has(span.end) &&
      (span.start !== undefined || span.end !== undefined || span.impossible !== undefined)
    )
      rest = `${rest.slice(0, span.from)} | ${rest.slice(span.to)}`;
  return rest;
}
