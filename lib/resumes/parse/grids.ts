import type { TextLine, TextRun } from "../extract/layout.ts";
import { findDates } from "./dates.ts";

/** Baseline distance, in sizes, that keeps the entries of a grid's row from those of the next. */
const ROW_GAP = 2.6;
/** Points by which left edges in one column of a grid may differ. */
const EDGE = 3;
/** Points by which the text of a list may be indented in its column. */
const INDENT = 40;

/**
 * Entries printed side by side (`Acme ⇥ Globex`, below it their titles and dates) are read one after the other. A grid is certain
 * only where one line gives every cell a date of its own and the lines around it have their cells at the same places.
 */
export function withoutGrids(lines: readonly TextLine[]): TextLine[] {
  const result: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const group = gridFrom(lines, at);
    if (group === undefined) {
      const line = lines[at];
      if (line !== undefined) result.push(line);
      at++;
    } else {
      result.push(...byCell(group));
      at += group.length;
    }
  }
  return result;
}

type CellRuns = { text: string; runs: TextRun[]; x: number };
type GridLine = { line: TextLine; cells: CellRuns[] };

function gridFrom(lines: readonly TextLine[], at: number): GridLine[] | undefined {
  const group: GridLine[] = [];
  for (const line of lines.slice(at)) {
    const cells = cellsOf(line);
    const last = group.at(-1);
    const near =
      last === undefined ||
      (line.page === last.line.page &&
        line.column === last.line.column &&
        line.y > last.line.y &&
        line.y - last.line.y < ROW_GAP * line.size);
    if (cells === undefined || !near || !fits(cells, group[0])) break;
    group.push({ line, cells });
  }
  const isDated = ({ cells }: GridLine): boolean => cells.every(({ text }) => isDate(text));
  return group.length > 1 && group.some(isDated) && !group.every(isDated) ? group : undefined;
}

const isDate = (text: string): boolean => {
  const span = findDates(text)[0];
  return span?.from === 0 && span.to === text.length;
};

/** As many cells as the first line, each no further left than there and before the next column; dates may stand at their cell's right. */
const fits = (cells: readonly CellRuns[], first: GridLine | undefined): boolean =>
  first === undefined ||
  (cells.length === first.cells.length &&
    cells.every(({ x, text }, index) => {
      const [own, next] = [first.cells[index], first.cells[index + 1]];
      return (
        own !== undefined &&
        x > own.x - EDGE &&
        (x < own.x + INDENT || isDate(text)) &&
        (next === undefined || x < next.x)
      );
    }));

/** The cells of a line with the runs that print them; nothing for a line of one cell, or where runs and cells do not agree. */
function cellsOf(line: TextLine): CellRuns[] | undefined {
  const texts = line.text.split("\t");
  if (texts.length < 2) return undefined;
  const letters = (text: string): number => text.replace(/\s/gu, "").length;
  const left = [...line.runs];
  const cells: CellRuns[] = [];
  for (const text of texts) {
    const runs: TextRun[] = [];
    let open = letters(text);
    while (open > 0) {
      const run = left.shift();
      if (run === undefined) return undefined;
      runs.push(run);
      open -= letters(run.text);
    }
    if (open < 0 || runs.length === 0) return undefined;
    cells.push({ text, runs, x: Math.min(...runs.map(({ x }) => x)) });
  }
  return left.length === 0 ? cells : undefined;
}

function byCell(group: readonly GridLine[]): TextLine[] {
  const columns = group[0]?.cells.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    group.flatMap(({ line, cells }): TextLine[] => {
      const cell = cells[column];
      if (cell === undefined) return [];
      const right = Math.max(...cell.runs.map(({ x, width }) => x + width));
      return [
        {
          ...line,
          text: cell.text,
          runs: cell.runs,
          x: cell.x,
          width: right - cell.x,
          size: Math.max(...cell.runs.map(({ size }) => size)),
          bold: cell.runs.every(({ bold }) => bold),
          italic: cell.runs.every(({ italic }) => italic),
        },
      ];
    }),
  ).flat();
}
