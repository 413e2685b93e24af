import { titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findDates } from "./dates.ts";
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
