import { fold, tidy } from "./fold.ts";
import type { Row } from "./row.ts";
import { SILENT_WORDS } from "./silent-words.ts";

/** Two lines of one paragraph as one text: a word cut at the line's end is put together, a compound keeps its hyphen. */
export function joinLines(a: string, b: string): string {
  if (/\p{Ll}[-\u00AD‐]$/u.test(a) && /^\p{Ll}/u.test(b)) return a.slice(0, -1) + b;
  return /[\p{L}\p{N}][-‐/]$/u.test(a) && /^\S/.test(b) ? a + b : `${a} ${b}`;
}

/** Text of a row on one line; cells become one text. */
export const lineText = (row: Row): string => tidy(row.text.replace(/\t/g, " "));

export type Paragraph = { text: string; bullet: boolean; x: number };

/** A paragraph while it grows; its text is joined once at the end, so that a long one costs no more than its length. */
type Open = { lines: string[]; bullet: boolean; x: number; last: Row };

function append(lines: string[], text: string): void {
  const last = lines.at(-1) ?? "";
  const joined = joinLines(last, text);
  if (joined === `${last} ${text}`) lines.push(text);
  else lines[lines.length - 1] = joined;
}

/** Rows as paragraphs: bullets with their wrapped lines, prose joined until a short line or a gap ends it. */
export function paragraphsOf(rows: readonly Row[]): Paragraph[] {
  const right = rows.reduce((most, row) => Math.max(most, row.right), 0);
  const paragraphs: Open[] = [];
  for (const row of rows) {
    const text = lineText(row);
    const open = paragraphs.at(-1);
    if (open === undefined || row.bullet || !wraps(open.last, row, open, right))
      paragraphs.push({ lines: [text], bullet: row.bullet, x: row.x, last: row });
    else {
      append(open.lines, text);
      open.last = row;
    }
  }
  return paragraphs.map(({ lines, bullet, x }) => ({ text: lines.join(" "), bullet, x }));
}

function wraps(above: Row, row: Row, open: Open, right: number): boolean {
  if (row.continues) return true;
  if (open.bullet && row.gap < 1.9 && /^[\p{Ll}(]/u.test(row.text)) return true;
  if (open.bullet) return row.gap === Infinity && row.page !== above.page && /^[\p{Ll}(]/u.test(row.text);
  if (row.gap !== Infinity && row.gap > 1.9) return false;
  const isOpen = /[\p{L},\-‐]$/u.test(above.text) && /^\p{Ll}/u.test(row.text);
  // a row that shares its line with a date in the margin has the date's size
  if (Math.abs(row.size - above.size) > (isOpen ? 1.5 : 0.8)) return false;
  const full = above.right > right - Math.max(above.size * 7, right * 0.12);
  return (
    (full && !/[.!?:]$/.test(above.text)) ||
    (full && /[.!?]$/.test(above.text) && Math.abs(row.x - open.x) < 4) ||
    /^[\p{Ll}]/u.test(row.text)
  );
}

/** What stands below an entry's head: bullets are highlights, prose is the summary; indented lines without bullets count as bullets. */
export function bodyOf(
  rows: readonly Row[],
  headX: number | undefined,
): { summary?: string; highlights?: string[] } {
  const told = rows.filter((row) => !/^https?:\/\/\S+$/.test(row.text));
  if (areStatements(told) || areShortLines(told)) return { highlights: told.map(lineText) };
  const paragraphs = paragraphsOf(rows).filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^https?:\/\/\S+$/.test(text),
  );
  const indented = (p: Paragraph): boolean =>
    headX !== undefined && p.x > headX + 9 && paragraphs.some((other) => other.x > headX + 9);
  const isPoint = (p: Paragraph): boolean =>
    p.bullet || (!paragraphs.some((other) => other.bullet) && indented(p) && paragraphs.length > 1);
  const highlights = paragraphs.filter(isPoint).map(({ text }) => text);
  const summary = paragraphs
    .filter((p) => !isPoint(p))
    .map(({ text }) => text)
    .join("\n");
  return { ...(summary === "" ? {} : { summary }), ...(highlights.length === 0 ? {} : { highlights }) };
}

/** Two lines and more without bullets, of one cell each, that begin at one edge and none of which goes on. */
const standAlike = (rows: readonly Row[]): boolean =>
  rows.length > 1 &&
  rows.every(
    (row) =>
      !row.bullet && !row.continues && row.cells.length === 1 && Math.abs(row.x - (rows[0]?.x ?? 0)) < 3,
  );

/**
 * Two lines and more without bullets or full stops, each short, with a capital at its start and nothing open at its end: what people
 * type who do not find the bullet.
 */
const areShortLines = (rows: readonly Row[]): boolean =>
  standAlike(rows) &&
  rows.every(
    (row) =>
      row.text.length <= 70 &&
      /^[\p{Lu}\p{N}].*[\p{L}\p{N})%€]$/su.test(row.text) &&
      !/[.!?]\s+\p{Lu}/u.test(row.text) &&
      row.text.split(/\s+/).length > 1 &&
      !SILENT_WORDS.has(fold(row.text.split(/\s+/).at(-1) ?? "")),
  );

/** Two lines and more without bullets, each a whole sentence: they are points, whatever room the longest of them fills. */
const areStatements = (rows: readonly Row[]): boolean =>
  standAlike(rows) &&
  rows.every(
    (row) =>
      /^[\p{Lu}\p{N}].*[\p{L}\p{N})%][.!]$/su.test(row.text) &&
      !/[\p{Ll}\p{N})%]{2}[.!?]\s+\p{Lu}/u.test(row.text) &&
      row.text.split(/\s+/).length > 2,
  );
