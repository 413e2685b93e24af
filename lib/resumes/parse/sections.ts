import { headingKind } from "./heading-kind.ts";
import { findHeadings } from "./headings.ts";
import { withInlineHeadings } from "./inline-headings.ts";
import type { SectionKind } from "./heading-words.ts";
import { fold } from "./fold.ts";
import { ON_REQUEST } from "./lists.ts";
import { cellOf, type Row } from "./row.ts";

/** A heading's rows; `title` is empty for what stands above the first heading. */
export type DocumentSection = { kind: SectionKind | "header"; title: string; rows: Row[] };

/** Splits the rows at headings, also at titles that stand in a gutter to the left of their section. */
export function sectionsOf(rows: readonly Row[]): DocumentSection[] {
  const all = withInlineHeadings(withGutterTitles(rows));
  const headings = findHeadings(all);
  const header: DocumentSection = { kind: "header", title: "", rows: [] };
  const sections: DocumentSection[] = [header];
  const top = [...headings.keys()].reduce(
    (least, { page, y }) => (page === 0 ? Math.min(least, y) : least),
    Infinity,
  );
  for (const row of all) {
    const kind = headings.get(row);
    if (kind !== undefined) sections.push({ kind, title: row.text, rows: [] });
    else if (isOnRequest(row.text)) sections.push({ kind: "references", title: row.text, rows: [] });
    else if (CONSENT.test(fold(row.text)) || (row === all.at(-1) && SIGNED.test(row.text)))
      sections.push({ kind: "other", title: row.text, rows: [] });
    else if (row.page === 0 && row.y < top && !isBroken(sections)) header.rows.push(row);
    else sections.at(-1)?.rows.push(row);
  }
  return sections.filter((section) => section.rows.length > 0 || section.title !== "");
}

/** A heading at the foot of a column: its text begins at the top of the next one, above every heading. */
const isBroken = (sections: readonly DocumentSection[]): boolean =>
  sections.length > 2 && sections.at(-1)?.rows.length === 0;

/** The consent to the use of personal data that closes résumés in Poland and Italy. */
const CONSENT =
  /^(?:wyrazam zgode na przetwarzanie|zgadzam sie na przetwarzanie|autorizzo il trattamento|acconsento al trattamento|il sottoscritto autorizza)/u;

/** The place and the day on which a résumé was signed, as German ones end: `Leipzig, den 04.06.2024`. */
const SIGNED =
  /^\p{Lu}[\p{L} .-]{2,30},\s+(?:den |le |am )?(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? \p{L}+ \d{4})$/u;

/** `References available on request` is a section of its own wherever it stands. */
const isOnRequest = (text: string): boolean =>
  text.length < 60 &&
  /^(?:references?|referees|referenzen|referencias|referências|referenze|referenties|références)\b/iu.test(
    text,
  ) &&
  ON_REQUEST.test(fold(text));

type Gutter = { title: string; first: number; last: number };

/**
 * Where bold titles stand in the left cell of rows (`EDUCATION ⇥ First University`), over one or several rows, they become
 * heading rows of their own. Needs two known headings there, so that a table's labels are not taken for titles.
 */
function withGutterTitles(rows: readonly Row[]): Row[] {
  const left = rows.reduce((least, row) => Math.min(least, row.x), Infinity);
  const inGutter = (row: Row): boolean => {
    const cell = row.cells[0];
    if (row.bullet || cell === undefined || row.x > left + 6) return false;
    return (cell.bold || isCaps(cell.text)) && cell.text.length <= 24 && !/\d/.test(cell.text);
  };
  const gutters = findGutters(rows, inGutter);
  const known = gutters.filter((gutter) => {
    const row = rows[gutter.first];
    return row !== undefined && row.cells.length > 1 && headingKind(gutter.title) !== undefined;
  });
  if (known.length < 2 || singleCellHeadings(rows) > known.length) return [...rows];
  return rows.flatMap((row, index) => {
    const gutter = gutters.find(({ first, last }) => index >= first && index <= last);
    if (gutter === undefined) return [row];
    const rest = row.cells.length > 1 ? [withoutFirstCell(row)] : [];
    return index === gutter.first ? [titleRow(row, gutter.title), ...rest] : rest;
  });
}

const isCaps = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const singleCellHeadings = (rows: readonly Row[]): number =>
  rows.filter((row) => row.cells.length === 1 && !row.bullet && headingKind(row.text) !== undefined).length;

function findGutters(rows: readonly Row[], inGutter: (row: Row) => boolean): Gutter[] {
  const gutters: Gutter[] = [];
  rows.forEach((row, index) => {
    if (!inGutter(row)) return;
    const text = row.cells[0]?.text ?? "";
    const open = gutters.at(-1);
    const near =
      open !== undefined &&
      index - open.last <= 2 &&
      rows[open.last]?.page === row.page &&
      row.y - (rows[open.last]?.y ?? 0) < row.size * 1.6;
    if (
      near &&
      (headingKind(open.title) === undefined || headingKind(`${open.title} ${text}`) !== undefined)
    ) {
      open.title = `${open.title} ${text}`;
      open.last = index;
    } else gutters.push({ title: text, first: index, last: index });
  });
  return gutters;
}

function titleRow(row: Row, title: string): Row {
  const first = row.cells[0];
  const cell = {
    text: title,
    spans: [{ text: title, bold: true, italic: false, size: row.size }],
    bold: true,
    italic: false,
  };
  return {
    ...row,
    text: title,
    cells: first === undefined ? [] : [cell],
    bold: true,
    gap: 3,
    bullet: false,
    continues: false,
    headingLevel: 1,
  };
}

const BULLET = /^[■•●▪◦]\s*/u;

function withoutFirstCell(row: Row): Row {
  const [, ...rest] = row.cells;
  const second = rest[0];
  const bullet = second !== undefined && BULLET.test(second.text);
  const cells = bullet
    ? [
        cellOf(
          second.spans.map((span, i) =>
            i === 0 ? { ...span, text: span.text.trimStart().replace(BULLET, "") } : span,
          ),
        ),
        ...rest.slice(1),
      ].filter((cell) => cell.text !== "")
    : rest;
  return {
    ...row,
    cells,
    text: cells.map((cell) => cell.text).join("\t"),
    bullet,
    bold: cells.every((cell) => cell.bold),
    x: row.x + 90,
  };
}
