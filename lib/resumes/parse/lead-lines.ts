import { degreeAtStart, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findDates } from "./dates.ts";
import { isField } from "./degree-fields.ts";
import { joinRows } from "./head-rows.ts";
import { cellOf, type Row } from "./row.ts";

const SENTENCE = /^(.{5,90}?[\p{Ll}\d)]{3})\.\s+(\p{Lu}.{5,})$/su;
const REMARK =
  /^(.*\b(?:19|20)\d\d)[.;]\s+((?:thesis|dissertation|supervisor|abschlussarbeit|masterarbeit|bachelorarbeit|m[ée]moire|tesis?|scriptie|grade|note|gpa)\b.*)$/isu;

/** `2018-22 STV News, digital reporter. Shot my own video.`: years, title and employer make the head, the sentences behind them its text. */
export const withSentencesBelow = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => {
    const span = findDates(row.cells[0]?.text ?? "")[0];
    const [head, rest] = row.bullet || span?.range !== true || span.from > 0 ? [] : halves(row, SENTENCE);
    const own =
      row.cells.length > 1 ? (head?.cells.at(-1)?.text ?? "") : (head?.text.slice(span?.to ?? 0) ?? "");
    const isHead = commaParts(own.replace(/^[\s:–—-]+/u, "")).some((part) => titleScore(part) >= 2);
    return head !== undefined && rest !== undefined && isHead ? [head, rest] : [row];
  });

/** `Dr. sc., ETH Zurich, 2015. Thesis: Proteins`: what is said behind the year stands for itself. */
export const withRemarksBelow = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => {
    const [head, rest] = row.bullet ? [] : halves(row, REMARK);
    return head !== undefined && rest !== undefined ? [head, rest] : [row];
  });

/** `BA Graphic Communication` in a full line above `Design` in a narrow column: a field of study that wraps. */
export function withWholeFields(rows: readonly Row[]): Row[] {
  const right = rows.reduce((most, row) => Math.max(most, row.right), 0);
  return rows.reduce<Row[]>((joined, row) => {
    const above = joined.at(-1);
    const isRest =
      above?.cells.length === 1 &&
      row.cells.length === 1 &&
      !row.bullet &&
      row.gap < 1.7 &&
      row.bold === above.bold &&
      row.italic === above.italic &&
      Math.abs(row.size - above.size) < 0.3 &&
      above.right > right - 2 * row.size &&
      degreeAtStart(above.text) !== undefined &&
      !/[\d,.]$/u.test(above.text) &&
      row.text.split(/\s+/).length < 3 &&
      row.text.split(/\s+/).every(isField);
    return isRest ? [...joined.slice(0, -1), joinRows(above, row)] : [...joined, row];
  }, []);
}

/** A row cut where the pattern cuts the text of its last cell. */
function halves(row: Row, pattern: RegExp): [] | [Row, Row] {
  const last = row.cells.at(-1);
  const [, before, behind] = pattern.exec(last?.text ?? "") ?? [];
  const style = last?.spans[0];
  if (last === undefined || style === undefined || before === undefined || behind === undefined) return [];
  const head = [...row.cells.slice(0, -1), cellOf(firstSpans(last.spans, before.length))];
  const rest = cellOf([{ ...style, text: behind, bold: false, italic: false }]);
  return [
    { ...row, cells: head, text: head.map(({ text }) => text).join("\t") },
    { ...row, cells: [rest], text: rest.text, terms: [], bold: false, italic: false, gap: 1.2 },
  ];
}

/** As much of the spans as makes a text of that length. */
function firstSpans(spans: Row["cells"][number]["spans"], length: number): Row["cells"][number]["spans"] {
  let left = length;
  return spans.flatMap((span) => {
    const text = span.text.slice(0, Math.max(0, left));
    left -= span.text.length;
    return text === "" ? [] : [{ ...span, text }];
  });
}
