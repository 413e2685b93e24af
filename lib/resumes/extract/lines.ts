import type { Block } from "./columns.ts";
import type { Fragment } from "./fragments.ts";
import type { TextLine, TextRun } from "./layout.ts";
import type { Row } from "./rows.ts";

/** From which gap on (in units of the font size) two texts on a row are separate cells. */
const CELL_GAP = 1.5;
/** The same where the second text stands on a left edge shared by other rows. */
const STOP_GAP = 0.5;
const SPACE_GAP = 0.13;

/** Turns the blocks of a page into lines; each block is a column of its own. */
export function linesOf(blocks: readonly Block[], page: number): TextLine[] {
  return blocks.flatMap((block, column) => {
    const stops = tabStops(block.rows);
    return block.rows.flatMap((row) => lineOf(row, stops, { page, column, y: row.y }));
  });
}

/** Left edges at which several rows of a block begin; a text that starts at one in the middle of a row is a cell of its own. */
function tabStops(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const edge = Math.round(row.x);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 3).map(([edge]) => edge);
}

function lineOf(
  row: Row,
  stops: readonly number[],
  place: { page: number; column: number; y: number },
): TextLine[] {
  const runs: TextRun[] = [];
  let text = "";
  let before: Fragment | undefined;
  for (const fragment of row.fragments) {
    text = join(text, before, fragment, stops);
    runs.push(runOf(fragment, place.page));
    before = fragment;
  }
  return finishLine(text, runs, place);
}

function join(
  text: string,
  before: Fragment | undefined,
  fragment: Fragment,
  stops: readonly number[],
): string {
  if (before === undefined) return fragment.text;
  const gap = fragment.x - before.right;
  const size = Math.max(before.size, fragment.size);
  const atStop = gap > STOP_GAP * size && stops.some((stop) => Math.abs(stop - fragment.x) <= 1);
  if (gap > CELL_GAP * size || atStop) return `${text.trimEnd()}\t${fragment.text}`;
  const touches = gap <= SPACE_GAP * Math.min(before.size, fragment.size) || /\s$/.test(text);
  return touches ? text + fragment.text : `${text} ${fragment.text}`;
}

function runOf(fragment: Fragment, page: number): TextRun {
  return {
    text: fragment.text.trim(),
    page,
    x: fragment.x,
    y: fragment.y,
    width: fragment.right - fragment.x,
    size: fragment.size,
    bold: fragment.bold,
    italic: fragment.italic,
    ...(fragment.href === undefined ? {} : { href: fragment.href }),
  };
}

const BULLET =
  /^(?:[\u2022\u2023\u2043\u204C\u204D\u2219\u25A0-\u25FF\u27A2\u27A4\u2794\u2756\u2713\u2714\u2605\u2606\u274F-\u2752\u29BF\u29EB\u2B1D\u2B25\u2B27\u00B7\u30FB\u25CF]|[-\u2013*\u203A\u00BB>o](?=[ \t]))[ \t]*/u;

/** Completes a line out of its joined text and its runs: spaces squeezed, list glyph taken off, looks summed up. An empty text gives none. */
export function finishLine(
  raw: string,
  runs: TextRun[],
  place: { page: number; column: number; y: number },
): TextLine[] {
  const squeezed = raw
    .replace(/ *\t[ \t]*/g, "\t")
    .replace(/ {2,}/g, " ")
    .trim();
  const bullet = BULLET.exec(squeezed);
  const text = bullet === null ? squeezed : squeezed.slice(bullet[0].length).trim();
  if (text === "") return [];
  const own = bullet === null ? runs : withoutBullet(runs, bullet[0].trim());
  const lettered = own.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const judged = lettered.length > 0 ? lettered : own;
  const x = Math.min(...own.map((run) => run.x));
  return [
    {
      text,
      ...place,
      x,
      width: Math.max(...own.map((run) => run.x + run.width)) - x,
      size: Math.max(...own.map((run) => run.size)),
      bold: judged.every((run) => run.bold),
      italic: judged.every((run) => run.italic),
      runs: own,
      ...(bullet === null ? {} : { bullet: true }),
    },
  ];
}

function withoutBullet(runs: readonly TextRun[], glyph: string): TextRun[] {
  const [first, ...rest] = runs;
  if (first === undefined) return [];
  const text = first.text.startsWith(glyph) ? first.text.slice(glyph.length).trim() : first.text;
  if (text === "") return rest;
  return [{ ...first, text }, ...rest];
}

/** Fewer letters and digits than this are no résumé but the page numbers of a scan. */
const FEWEST_CHARACTERS = 8;

/** Whether there is next to nothing to read. */
export function isNearlyEmpty(lines: readonly TextLine[]): boolean {
  let characters = 0;
  for (const line of lines) {
    characters += line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (characters >= FEWEST_CHARACTERS) return false;
  }
  return true;
}
