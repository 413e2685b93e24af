import { findDates, isDuration, type DateSpan } from "./dates.ts";
import { tidy } from "./fold.ts";
import { isHeadLike, isSentence } from "./head-rows.ts";
import { cellOf, type Cell, type Row } from "./row.ts";

/**
 * A row without its dates and durations, and as it was printed; `kind` says whether the date had a cell of its own or stood at
 * the edge of other text.
 */
export type Marked = {
  row: Row;
  source: Row;
  span?: DateSpan;
  dateText?: string;
  kind: "none" | "cell" | "edge";
};

/** The row as printed, no date taken for its own. */
export const unmarked = ({ source }: Marked): Marked => ({ row: source, source, kind: "none" });

const EDGE = /^[\s,.;:|()[\]–—\-•·/]*$/u;
/** What may stand around a date without saying anything else. */
const NOISE =
  /^(?:graduated|graduation|expected|expected graduation|anticipated|class of|graduate|completed|started|from|since|dates?|period|abschluss|voraussichtlich|obtenu|diplome|gpa)?$/iu;

/** A word that belongs to the date behind it: `PhD in Biology, expected June 2026`. */
const LEAD =
  /(?<=[,(|–—•·-]\s*)(?:expected|anticipated|graduated|graduating|completed|awarded|voraussichtlich|prévu|previsto|concluíd[oa]|conclusão|obtenue?|behaald|terminad[oa]|conseguit[oa])(?: (?:in|em|en|nel))?:?\s+$/iu;

/** A season at the start of a line: `Wintersaisonen 2016/17 und 2017/18: Kellner`. */
const SEASON = /^(?:(?:winter|summer|sommer)?(?:saison(?:s|en)?|seasons?)|schuljahre?|school years?)\s+$/iu;

/** Takes durations and date cells out of a row and says where its date stood. */
export function mark(row: Row): Marked {
  const kept: Cell[] = [];
  let span: DateSpan | undefined;
  let dateText: string | undefined;
  let kind: Marked["kind"] = "none";
  let leads = false;
  for (const cell of row.cells) {
    if (isDuration(cell.text) && row.cells.length > 1) continue;
    const found = span?.range === true ? undefined : edgeDate(cell.text);
    if (found === undefined || (span !== undefined && !found.span.range)) {
      kept.push(cell);
      continue;
    }
    span = found.span;
    dateText = cell.text.slice(found.span.from, found.span.to);
    kind = found.rest === "" ? "cell" : kind === "cell" ? "cell" : "edge";
    leads ||= span.range && span.from === 0;
    if (found.rest !== "") kept.push(cutCell(cell, found.span));
  }
  if (row.cells.length === 1 && isDuration(row.text))
    return { row: { ...row, cells: [], text: "" }, source: row, kind: "none" };
  const bare = { ...row, cells: kept, text: kept.map((cell) => cell.text).join("\t") };
  if (span === undefined) return { row: bare, source: row, kind: "none" };
  const behind = leads ? { ...bare, text: bare.text.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) } : bare;
  const isText = !isHeadLike(behind, 110) || row.continues || (row.bullet && !span.range) || isClause(row);
  if (kind === "edge" && isText) return { row, source: row, kind: "none" };
  return { row: bare, source: row, span, kind, ...(dateText === undefined ? {} : { dateText }) };
}

/** A short sentence in which a date happens to stand last: `Safety officer of the site since 2019.` */
const isClause = (row: Row): boolean =>
  isSentence(row) &&
  row.text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length * 2 > row.text.split(/\s+/).length;

/** The last date of a cell when it stands at one of its ends or in brackets, with the rest of the cell. */
function edgeDate(text: string): { span: DateSpan; rest: string } | undefined {
  const spans = findDates(text);
  const found = spans.find((candidate) => candidate.range) ?? spans.at(-1);
  if (found === undefined) return undefined;
  const ahead = text.slice(0, found.from);
  const lead = (LEAD.exec(ahead) ?? SEASON.exec(ahead))?.[0] ?? "";
  const span = { ...found, from: found.from - lead.length };
  const [before, after] = [text.slice(0, span.from), text.slice(span.to)];
  const isOpen = (part: string): boolean =>
    EDGE.test(part) ||
    (!/\d/.test(part) && NOISE.test(tidy(part.replace(/[^\p{L} ]/gu, "")))) ||
    isDuration(part.replace(/[()·|,]/g, " "));
  const atStart = isOpen(before);
  const atEnd = isOpen(after);
  if (atStart && atEnd) return { span, rest: "" };
  const strong =
    span.range ||
    span.impossible !== undefined ||
    /(?:[(|,–—•·-]|\b(?:diploma|degree|certificate|graduated|awarded))\s*$/iu.test(before) ||
    /^\s*[)\]|,:–—•·-]/u.test(after) ||
    atStart;
  if (!strong || (!atStart && !atEnd && !/^\s*[|)\]•·,]/.test(after))) return undefined;
  return { span, rest: `${before} ${after}` };
}

/** A full stop that only keeps the date apart goes; that of an abbreviation stays: `Amsterdam. 2015`, `Acme Inc. 2015`. */
const withoutStop = (text: string): string =>
  /\b(?:corp|dept|univ|prof|intl|assoc|bros|gmbh)\.\s*$/iu.test(text)
    ? text
    : text.replace(/(?<=\p{Ll}{4})\.\s*$/u, " ");

const OPENING = /[([][\s,;]*$/u;
const CLOSING = /^[\s,;]*[)\]]/u;

/** The stretch to cut out for a date: with brackets that hold nothing else, or with the comma that keeps it from what they hold besides. */
function stretchOf(text: string, span: DateSpan): { from: number; to: number } {
  const [before, after] = [text.slice(0, span.from), text.slice(span.to)];
  const [open, close] = [OPENING.exec(before)?.[0], CLOSING.exec(after)?.[0]];
  if (open !== undefined && close !== undefined)
    return { from: span.from - open.length, to: span.to + close.length };
  const behind = open === undefined ? undefined : /^\s*[,;|·–—-]\s*/u.exec(after)?.[0];
  if (behind !== undefined) return { from: span.from, to: span.to + behind.length };
  const ahead = close === undefined ? undefined : /\s*[,;|·–—-]\s*$/u.exec(before)?.[0];
  return ahead === undefined ? span : { from: span.from - ahead.length, to: span.to };
}

/** The cell without its date; the styles of what stays hold. */
function cutCell(cell: Cell, date: DateSpan): Cell {
  const span = stretchOf(cell.text, date);
  let at = 0;
  const spans = cell.spans.flatMap((part) => {
    const start = at;
    at += part.text.length;
    const left = part.text.slice(0, Math.max(0, span.from - start));
    const right = part.text.slice(Math.max(0, span.to - start));
    if (start + part.text.length <= span.from || start >= span.to) return [part];
    return [left, right].filter((text) => text !== "").map((text) => ({ ...part, text }));
  });
  const cut = cellOf(spans);
  const before = withoutStop(cell.text.slice(0, span.from));
  const after = cell.text.slice(span.to);
  const parts = [before, after].every((part) => /[\p{L}\p{N}]/u.test(part)) && !isInBrackets(before, after);
  const text = tidy(`${before}${parts ? " | " : " "}${after}`);
  return cut.spans.length > 1
    ? { ...cut, text: cleanCut(text) }
    : {
        ...cell,
        text: cleanCut(text),
        spans: cell.spans.slice(0, 1).map((s) => ({ ...s, text: cleanCut(text) })),
      };
}

/** What was cut out stood inside brackets that go on. */
const isInBrackets = (before: string, after: string): boolean =>
  /[([][^()[\]]*$/u.test(before) && /^[^()[\]]*[)\]]/u.test(after);

const cleanCut = (value: string): string =>
  tidy(
    value
      .replace(/[([]\s*[)\]]/g, " ")
      .replace(/\.\s+\.$/u, "")
      .replace(/\(\s+/g, "(")
      .replace(/\s+(?=[),;])/g, "")
      .replace(/[|,;]\s*\|\s*[|,;]?/g, " | "),
  ).replace(/^[\s,;:|–—•·-]+|[\s,;:|–—•·(-]+$/g, "");

/** A date at a line's end that goes on alone on the line below: `Acme ⇥ Jan 2013 – Feb` above `2018`. */
function withWrappedDate(above: Row, row: Row): Row | undefined {
  const last = above.cells.at(-1);
  if (last === undefined || row.cells.length !== 1 || row.text.length > 16) return undefined;
  // A dash that wrapped, too, was taken for a bullet.
  const text = `${last.text} ${row.bullet ? "– " : ""}${row.text}`;
  const span = findDates(text).find(({ from, to }) => from < last.text.length && to > last.text.length + 1);
  if (span?.to !== text.length || (span.from === 0 && above.cells.length === 1)) return undefined;
  const [style] = last.spans.slice(-1);
  const end = style === undefined ? [] : [{ ...style, text: ` ${row.text}` }];
  const cells = [...above.cells.slice(0, -1), { ...last, text, spans: [...last.spans, ...end] }];
  return { ...above, cells, text: cells.map((cell) => cell.text).join("\t") };
}

/** `2017 –` above `Present` in a narrow left column is one range. */
export function mergeSplitDates(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const above = merged.at(-1);
    const wrapped = above === undefined ? undefined : withWrappedDate(above, row);
    if (wrapped !== undefined) {
      merged[merged.length - 1] = wrapped;
      continue;
    }
    const [upper, lower] = [above?.cells[0], row.cells[0]];
    const whole = upper === undefined || lower === undefined ? undefined : `${upper.text} ${lower.text}`;
    const joins =
      above !== undefined &&
      whole !== undefined &&
      upper !== undefined &&
      /\d\s*[–—-]$/.test(upper.text) &&
      Math.abs(row.x - above.x) < 30 &&
      lower !== undefined &&
      lower.text.length < 17;
    const span = joins ? findDates(whole)[0] : undefined;
    if (above === undefined || span === undefined || !joins || span.from !== 0 || span.to !== whole.length) {
      merged.push(row);
      continue;
    }
    const first = above.cells[0];
    if (first === undefined) continue;
    const cells = [
      { ...first, text: whole, spans: first.spans.slice(0, 1).map((s) => ({ ...s, text: whole })) },
      ...above.cells.slice(1),
    ];
    merged[merged.length - 1] = { ...above, cells, text: cells.map((cell) => cell.text).join("\t") };
    const rest = row.cells.slice(1);
    if (rest.length > 0)
      merged.push({ ...row, cells: rest, text: rest.map((cell) => cell.text).join("\t"), x: row.x + 40 });
  }
  return merged;
}
