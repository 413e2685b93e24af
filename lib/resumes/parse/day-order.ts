import { cellOf, type Cell, type Row } from "./row.ts";

const NUMERIC = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/gu;

/**
 * `01/09/2018` says by itself neither day nor month; `31/08/2018` elsewhere in the document does. Where all dates of a document that are
 * clear agree, the lines that are no points have the others with full stops, which say that the day stands first.
 */
export function withDayOrder(rows: readonly Row[]): Row[] {
  const dates = rows.flatMap(({ text }) => [...text.matchAll(NUMERIC)]);
  const dayFirst = dates.some(([, a]) => Number(a) > 12);
  const monthFirst = dates.some(([, , b]) => Number(b) > 12);
  if (dayFirst === monthFirst) return [...rows];
  const clear = (text: string): string =>
    text.replace(NUMERIC, (_, a: string, b: string, year: string) =>
      dayFirst ? `${a}.${b}.${year}` : `${b}.${a}.${year}`,
    );
  return rows.map((row) =>
    row.bullet || row.continues || !row.text.includes("/") ? row : withText(row, clear),
  );
}

function withText(row: Row, change: (text: string) => string): Row {
  const cells = row.cells.map((cell): Cell => {
    const spans = cell.spans.map((span) => ({ ...span, text: change(span.text) }));
    return { ...cellOf(spans), text: change(cell.text) };
  });
  return { ...row, cells, text: change(row.text) };
}
