import { findDates } from "./dates.ts";
import { headingKind } from "./heading-kind.ts";
import { cellOf, type Row } from "./row.ts";

/** `2.1 Policy Officer`: the number of an entry under a numbered heading. */
const OF_ENTRY = /^\d{1,2}\.\d{1,2}\.?\s+(?=\p{L})/u;
/** `3) Supervise`, `3. Supervise`. */
const OF_POINT = /^\(?(\d{1,2})([.)])\s+(?=\p{L})/u;

/** Numbers before entries go, for they say nothing of them; lines numbered one after the other are points as bulleted ones are. */
export function withoutNumbering(rows: readonly Row[]): Row[] {
  const points = pointsOf(rows);
  const entries = rows.filter((row) => OF_ENTRY.test(row.text)).length > 1;
  return rows.map((row) => {
    if (points.has(row)) return { ...cutStart(row, OF_POINT), bullet: true };
    return entries && !row.bullet ? cutStart(row, OF_ENTRY) : row;
  });
}

/** Rows that continue a count, up or down, of the row or rows right above, with the row that begins it; a single first one where others count the same way. */
function pointsOf(rows: readonly Row[]): ReadonlySet<Row> {
  const found = new Set<Row>();
  let last: { row: Row; number: number; mark: string; at: number } | undefined;
  const marks = new Set<string>();
  const alone: { row: Row; mark: string }[] = [];
  rows.forEach((row, at) => {
    const [, digits, mark = ""] = OF_POINT.exec(row.text) ?? [];
    if (digits === undefined || row.bullet || headingKind(row.text) !== undefined || isPeriod(row)) return;
    const number = Number(digits);
    const between = last === undefined ? [] : rows.slice(last.at + 1, at);
    const isWrapped = (other: Row): boolean =>
      !other.bullet && other.x > row.x && headingKind(other.text) === undefined;
    const follows = between.length < 4 && between.every(isWrapped);
    if (last?.mark === mark && Math.abs(last.number - number) === 1 && follows) {
      found.add(last.row).add(row);
      marks.add(mark);
    }
    if (number === 1) alone.push({ row, mark });
    last = { row, number, mark, at };
  });
  for (const { row, mark } of alone) if (marks.has(mark) && mark === ")") found.add(row);
  return found;
}

const isPeriod = (row: Row): boolean => findDates(row.text).some(({ range }) => range);

function cutStart(row: Row, pattern: RegExp): Row {
  const length = pattern.exec(row.text)?.[0].length ?? 0;
  const [first, ...rest] = row.cells;
  const [span, ...spans] = first?.spans ?? [];
  if (length === 0 || first === undefined || span === undefined || span.text.length <= length) return row;
  const cells = [cellOf([{ ...span, text: span.text.trimStart().slice(length) }, ...spans]), ...rest];
  return { ...row, cells, text: cells.map(({ text }) => text).join("\t") };
}
