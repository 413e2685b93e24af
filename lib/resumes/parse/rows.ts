import type { ExtractedText, TextLine, TextRun } from "../extract/layout.ts";
import { withDayOrder } from "./day-order.ts";
import { fold, tidy } from "./fold.ts";
import { withoutGrids } from "./grids.ts";
import { withoutHeaderTables } from "./header-tables.ts";
import { withoutNumbering } from "./numbering.ts";
import { cellOf, type Cell, type Row, type Span } from "./row.ts";

const BULLET =
  /^(?:[\u2022\u25AA\u25A0\u25CF\u25E6\u2023\u25B8\u25BA\u2043\u2219\u00B7\uF0B7\u27A4\u2794\u2713\u2714*]|[-–—+>»](?=\s)|o(?=\s{1,3}[A-Z]))\s*/u;
type Letter = { bold: boolean; italic: boolean; size: number; href?: string | undefined };

/** Style of every character of the line's text, found by walking over the runs in step; spaces take the style before them. */
function lettersOfLine(line: TextLine): Letter[] {
  const letters = line.runs.flatMap((run) =>
    Array.from(run.text)
      .filter((c) => c.trim() !== "")
      .map((c) => ({ c, run })),
  );
  let at = 0;
  let last: Letter = { bold: line.bold, italic: line.italic, size: line.size };
  return Array.from(line.text, (c) => {
    if (c.trim() === "") return last;
    let ahead = at;
    while (ahead < Math.min(letters.length, at + 40) && letters[ahead]?.c !== c) ahead++;
    const letter = letters[ahead];
    if (letter?.c !== c) return last;
    at = ahead + 1;
    last = { bold: letter.run.bold, italic: letter.run.italic, size: letter.run.size, href: letter.run.href };
    return last;
  });
}

const sameStyle = (a: Letter, b: Letter): boolean =>
  a.bold === b.bold && a.italic === b.italic && Math.abs(a.size - b.size) < 0.3 && a.href === b.href;

function cellsOf(line: TextLine): Cell[] {
  const styles = lettersOfLine(line);
  const cells: Span[][] = [[]];
  Array.from(line.text).forEach((c, index) => {
    if (c === "\t") {
      cells.push([]);
      return;
    }
    const style = styles[index] ?? { bold: line.bold, italic: line.italic, size: line.size };
    const spans = cells[cells.length - 1];
    const span = spans?.at(-1);
    if (span !== undefined && (c === " " || sameStyle(span, style))) span.text += c;
    else
      spans?.push({
        text: c,
        bold: style.bold,
        italic: style.italic,
        size: style.size,
        ...(style.href === undefined ? {} : { href: style.href }),
      });
  });
  return cells.map(cellOf).filter((cell) => cell.text !== "");
}

/** `* NEWSROOMS *`, `=== Skills ===`: marks on both sides of a line are there for its looks. */
const DECORATED = /^([*=~#_+-]{1,6})\s*(\p{L}[^*=~#_+]{1,40}?)\s*\1$/u;

function withoutDecoration(line: TextLine): TextLine {
  const whole = line.bullet === true ? `* ${line.text}` : line.text;
  const inner = line.runs.length === 1 ? DECORATED.exec(whole)?.[2] : undefined;
  if (inner === undefined) return line;
  return { ...line, bullet: false, text: inner, runs: line.runs.map((run) => ({ ...run, text: inner })) };
}

/** A row whose first bullet glyph is taken off, also where the glyph stands at the start of a later cell. */
function rowOf(line: TextLine): Row {
  const cells = cellsOf(line);
  const first = cells[0];
  const glyph = first === undefined ? null : BULLET.exec(first.text);
  const bullet =
    line.bullet === true || (glyph !== null && first !== undefined && first.text.length > glyph[0].length);
  if (glyph !== null && first !== undefined && bullet) {
    cells[0] = {
      ...first,
      text: first.text.slice(glyph[0].length),
      spans: first.spans.map((s, i) =>
        i === 0 ? { ...s, text: s.text.trimStart().slice(glyph[0].length) } : s,
      ),
    };
  }
  return {
    text: cells.map((cell) => cell.text).join("\t"),
    cells,
    terms: line.runs.map((run) => tidy(run.text)).filter((term) => term !== ""),
    apart: line.runs.length > 1 && line.runs.every((run, index) => isApart(line.runs[index - 1], run)),
    bullet,
    bold: line.bold,
    italic: line.italic,
    size: line.size,
    x: line.x,
    right: line.x + line.width,
    y: line.y,
    page: line.page,
    column: line.column,
    gap: Infinity,
    ...(line.headingLevel === undefined ? {} : { headingLevel: line.headingLevel }),
    continues: false,
  };
}

const isApart = (before: TextRun | undefined, { x, size }: TextRun): boolean =>
  before === undefined || x - before.x - before.width > 0.8 * size;

const FURNITURE = [
  /^(?:page|seite|pagina|página|strona|p\.)?\s*\d{1,2}\s*(?:of|von|de|sur|di|van|z|\/)\s*\d{1,2}$/iu,
  /^(?:page|seite|pagina|página|strona)\s*\d{1,2}$/iu,
  /^\d{1,2}$/,
  /^.{3,40}\s[-–—|]\s(?:page\s)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/iu,
  /^.{3,60}\s[·•,]\s(?:page\s)?\d{1,2}\s*(?:\/|of)\s*\d{1,2}$/iu,
  /^last updated\b.{0,40}$/iu,
  /^[-=_*~#.•─━═\s]+$/u,
];

/**
 * Page numbers, dates of the last change, rules made of characters, and lines that stand on the same place of several pages;
 * at the head of the first page such a line stays, for the name may stand there and nowhere else.
 */
function isFurniture(row: Row, repeated: ReadonlySet<string>, height: number): boolean {
  const foot = row.y > height * 0.91;
  const edge = row.y < height * 0.09 || foot;
  if (FURNITURE.some((pattern, index) => pattern.test(row.text) && (index !== 2 || edge))) return true;
  return edge && (row.page > 0 || foot) && repeated.has(placeKey(row));
}

const placeKey = (row: Row): string => `${fold(row.text).replace(/\d+/g, "0")}@${Math.round(row.y / 4)}`;

/** The rows of a document in reading order, without page furniture, with gaps and wrapped lines told. */
export function rowsOf(text: ExtractedText): Row[] {
  const all = withoutGrids(withoutHeaderTables(text.lines))
    .map((line) => rowOf(withoutDecoration(line)))
    .filter((row) => row.text !== "");
  const pagesOf = new Map<string, Set<number>>();
  for (const row of all) {
    const key = placeKey(row);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set<number>()).add(row.page));
  }
  const repeated = new Set([...pagesOf].filter(([, pages]) => pages.size > 1).map(([key]) => key));
  const rows = withDayOrder(
    withoutNumbering(
      all.filter((row) => !isFurniture(row, repeated, text.pages[row.page]?.height ?? Infinity)),
    ),
  );
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (above?.page !== row.page || above.column !== row.column || above.y > row.y) return;
    row.gap = (row.y - above.y) / Math.max(row.size, 1);
    row.continues = isContinuation(above, row, text.format);
  });
  return rows;
}

/** Points by which the lines of a point are indented at most; what stands further right is set in the middle. */
const HANGING = 48;

/** Indented under a bullet's text, in its size and weight, without a gap. */
function isContinuation(above: Row, row: Row, format: ExtractedText["format"]): boolean {
  if (row.bullet || !(above.bullet || above.continues) || row.headingLevel !== undefined) return false;
  const indented = format === "pdf" && above.bullet && row.x > above.x + 6;
  if (row.gap > (indented ? 1.9 : 1.75) || row.bold !== above.bold || Math.abs(row.size - above.size) > 0.6)
    return false;
  if (format === "pdf")
    return above.bullet
      ? (row.x > above.x + 1.5 && row.x < above.x + HANGING) || startsLow(row)
      : Math.abs(row.x - above.x) < 3;
  return row.x > above.x || startsLow(row);
}

const startsLow = (row: Row): boolean => /^[\p{Ll}(]/u.test(row.text);
