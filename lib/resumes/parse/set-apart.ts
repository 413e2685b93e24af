import { degreeScore, organisationScore, schoolScore, titleScore } from "./classify.ts";
import { findDates } from "./dates.ts";
import { isSentence } from "./head-rows.ts";
import { isPlace } from "./places.ts";
import type { Row } from "./row.ts";

/** Baseline distance, in sizes, from which on a blank line stands between two rows. */
const BLANK_LINE = 1.9;

/** How the known headings of a text without looks stand in it. */
export type PlainHabit = { caps: boolean; blankBelow: boolean };

const isCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** What the known headings of a plain text have in common; nothing for fewer than two. */
export function plainHabit(rows: readonly Row[], known: ReadonlySet<Row>): PlainHabit | undefined {
  const headings = rows.filter((row) => known.has(row));
  if (headings.length < 2) return undefined;
  const below = rows.filter((_, index) => known.has(rows[index - 1] ?? NONE));
  return {
    caps: headings.every(({ text }) => isCaps(text)),
    blankBelow: below.filter(({ gap }) => gap > BLANK_LINE).length * 2 > below.length,
  };
}
const NONE = {} as Row;

/**
 * An unknown title in a text without looks: a short capitalised line between blank lines, or, where headings have none below, one
 * with a list of short lines under it. A title, an employer, a school, a degree or a place is never one.
 */
export function isSetApart(rows: readonly Row[], index: number, habit: PlainHabit): boolean {
  const row = rows[index];
  const below = rows[index + 1];
  if (row === undefined || below === undefined || !isTitleShaped(row) || row.gap <= BLANK_LINE) return false;
  if (habit.caps && !isCaps(row.text)) return false;
  if (habit.caps && below.gap <= BLANK_LINE && isList(blockFrom(rows, index + 1), true)) return true;
  if (habit.blankBelow) return below.gap > BLANK_LINE && below.gap !== Infinity;
  return below.gap <= BLANK_LINE && isList(blockFrom(rows, index + 1), habit.caps);
}

function isTitleShaped(row: Row): boolean {
  const { text } = row;
  if (row.bullet || row.continues || row.cells.length !== 1 || text.length > 40) return false;
  if (!/^\p{Lu}[\p{L}\p{M}'’&/ -]*:?$/u.test(text) || text.split(/\s+/).length > 5 || / [–—-] /u.test(text))
    return false;
  if (titleScore(text) >= 2 || organisationScore(text) >= 2 || schoolScore(text) >= 2) return false;
  return degreeScore(text) < 2 && !isPlace(text);
}

function blockFrom(rows: readonly Row[], from: number): Row[] {
  const end = rows.findIndex((row, index) => index > from && row.gap > BLANK_LINE);
  return rows.slice(from, end < 0 ? rows.length : end);
}

/** Lines that say one thing each and no period of time; in small letters they need a year each or commas to be sure. */
function isList(block: readonly Row[], caps: boolean): boolean {
  const spans = block.map((row) => findDates(row.text));
  const isItem = (row: Row, index: number): boolean =>
    row.text.length <= 70 && !isSentence(row) && spans[index]?.some(({ range }) => range) !== true;
  if (!block.every(isItem)) return false;
  if (caps) return true;
  const [first] = block;
  const dated = spans.every((found) => found.length === 1) && block.length > 1;
  const terms = block.length === 1 && first !== undefined && first.text.split(",").length > 2;
  return (dated || terms) && block.every((row) => !row.bullet && /[\p{L}]/u.test(row.text));
}
