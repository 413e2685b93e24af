import { isSince, type DateSpan } from "./dates.ts";
import { mark, mergeSplitDates, unmarked, type Marked } from "./entry-dates.ts";
import { headWraps, isDistinct, isHeadLike, isProse, isSentence, joinRows, looksLike } from "./head-rows.ts";
import type { Row } from "./row.ts";

/** An entry before its fields are told apart. */
export type Entry = { head: Row[]; span?: DateSpan; body: Row[]; dateText?: string };

/** How a section's entries can be told apart beside their dates. */
export type EntryRules = {
  /** A bulleted row with a date that is an entry of its own (a degree, a title) and not the first line of the text. */
  isOwnHead: (text: string) => boolean;
  /** The head has all it needs; no further row below the date is taken. `next` is that row, where there is one. */
  isComplete: (head: readonly Row[], next?: Row) => boolean;
  /** A row below the date that belongs to the head. */
  belongs: (row: Row) => boolean;
  /** A row without a date that begins an entry. */
  begins: (row: Row) => boolean;
};

/** Cuts the rows of a section into entries at its dates; the first entry shows how many rows of a head stand above its date. */
export function entriesOf(rows: readonly Row[], rules: EntryRules): Entry[] {
  const marked = mergeSplitDates(rows)
    .map(mark)
    .map((item) => (item.span === undefined || isAnchor(item, rules) ? item : unmarked(item)))
    .filter(({ row, span }) => row.text !== "" || span !== undefined);
  const anchors = marked.flatMap(({ span }, index) => (span === undefined ? [] : [index]));
  if (anchors.length === 0)
    return undatedEntries(
      marked.map(({ row }) => row),
      rules,
    );
  const starts = startsOf(marked, anchors, rules);
  return starts
    .flatMap((start, index) => {
      const end = starts[index + 1]?.from ?? marked.length;
      return buildEntries(marked.slice(start.from, end), start.anchor - start.from, rules);
    })
    .concat([]);
}

function isAnchor(item: Marked, rules: EntryRules): boolean {
  if (item.span === undefined) return false;
  if (
    item.kind === "edge" &&
    isSince(item.dateText ?? "") &&
    isClauseLike(item.row.text) &&
    !rules.isOwnHead(item.row.text)
  )
    return false;
  if (item.row.bullet && item.kind === "edge")
    return rules.isOwnHead(item.row.text) && !isSince(item.dateText ?? "");
  return true;
}

/** Mostly small words: `Shop-lifting down by a third since 2022`. */
const isClauseLike = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length > 3 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length;
};

type Start = { from: number; anchor: number };

function startsOf(marked: readonly Marked[], anchors: readonly number[], rules: EntryRules): Start[] {
  const first = anchors[0] ?? 0;
  let top = first;
  const climbs = (index: number): boolean => {
    const row = marked[index]?.row;
    return (
      row !== undefined &&
      !row.bullet &&
      !row.continues &&
      isHeadLike(row) &&
      !isSentence(row) &&
      marked[index]?.span === undefined
    );
  };
  if (!ownsRow(marked[first], rules) || !climbsNothing(marked[first]))
    while (top > 0 && first - top < 3 && climbs(top - 1)) top--;
  const depth = first - top;
  const datesLead = depth === 0 && climbsNothing(marked[first]);
  const model = marked[top]?.row;
  const starts: Start[] = [{ from: top, anchor: first }];
  for (const [order, anchor] of anchors.slice(1).entries()) {
    const floor = (anchors[order] ?? 0) + 1;
    let from = anchor;
    while (from > floor && anchor - from < depth && climbs(from - 1)) from--;
    while (from < anchor && model !== undefined && !looksLike(marked[from]?.row, model)) from++;
    from = blockStart(marked, from, anchor, floor, climbs);
    const lacksRow = !datesLead && needsRowAbove(marked[anchor], rules);
    if (from === anchor && lacksRow && climbs(anchor - 1) && anchor - 1 >= floor) from = anchor - 1;
    starts.push({ from, anchor });
  }
  return starts;
}

/** Blank lines keep entries apart: the head begins at its block's first row, when only rows of a head stand between. */
function blockStart(
  marked: readonly Marked[],
  from: number,
  anchor: number,
  floor: number,
  climbs: (index: number) => boolean,
): number {
  let top = from;
  while (top > floor && anchor - top < 3 && climbs(top - 1) && (marked[top]?.row.gap ?? 0) <= BLANK_LINE)
    top--;
  const gap = marked[top]?.row.gap ?? 0;
  return top < from && gap > BLANK_LINE && gap !== Infinity ? top : from;
}
/** Baseline distance, in sizes, from which on a blank line stands between two rows. */
const BLANK_LINE = 1.9;

const climbsNothing = (item: Marked | undefined): boolean => item === undefined || item.row.text === "";
const ownsRow = (item: Marked | undefined, rules: EntryRules): boolean =>
  item !== undefined && item.row.bullet && rules.isOwnHead(item.row.text);
const needsRowAbove = (item: Marked | undefined, rules: EntryRules): boolean =>
  item !== undefined && (item.row.text === "" || (item.row.bullet && !rules.isOwnHead(item.row.text)));

/** An entry and, where rows without a date begin others inside it, those too. */
function buildEntries(marked: readonly Marked[], anchor: number, rules: EntryRules): Entry[] {
  const dated = marked[anchor];
  const head = marked.slice(0, anchor).map(({ row }) => row);
  const isBody = dated !== undefined && dated.row.bullet && !rules.isOwnHead(dated.row.text);
  if (dated !== undefined && dated.row.text !== "" && !isBody) head.push(dated.row);
  let at = anchor + 1;
  const right = marked.reduce((most, { row }) => Math.max(most, row.right), 0);
  const rowAt = (index: number): Row | undefined => marked[index]?.row;
  while (at < marked.length && !isBody) {
    const row = rowAt(at);
    const last = head.at(-1);
    if (row === undefined || row.text === "") {
      at++;
      continue;
    }
    const wraps = last !== undefined && !row.bullet && headWraps(last, row, right);
    if (
      !wraps &&
      (row.bullet ||
        (row.text.endsWith(":") && rowAt(at + 1)?.bullet === true) ||
        row.continues ||
        !isHeadLike(row, 100) ||
        isProse(row) ||
        isSentence(row) ||
        (rules.isComplete(head, row) && !rules.belongs(row)) ||
        at - anchor > 3)
    )
      break;
    if (wraps) head[head.length - 1] = joinRows(last, row);
    else head.push(row);
    at++;
  }
  const rest = (isBody ? marked.slice(anchor) : marked.slice(at))
    .map(({ row }) => row)
    .filter((row) => row.text !== "");
  const model = head[0];
  const next = rest.findIndex(
    (row, index) =>
      index > 0 &&
      model !== undefined &&
      !row.bullet &&
      !row.continues &&
      isHeadLike(row, 90) &&
      !isSentence(row) &&
      isDistinct(model, rest) &&
      looksLike(row, model) &&
      !isClauseLike(row.text) &&
      (row.gap > BLANK_LINE || rest.some((other) => !looksLike(other, model) || other.bullet)) &&
      rules.begins(row),
  );
  const entry: Entry = {
    head,
    body: next < 0 ? rest : rest.slice(0, next),
    ...(dated?.span === undefined ? {} : { span: dated.span }),
    ...(dated?.dateText === undefined ? {} : { dateText: dated.dateText }),
  };
  return next < 0 ? [entry] : [entry, ...undatedEntries(rest.slice(next), rules)];
}

/** Without dates entries begin at rows that look like the first one, or after a gap. */
function undatedEntries(rows: readonly Row[], rules: EntryRules): Entry[] {
  const model = rows[0];
  if (model === undefined) return [];
  const entries: Entry[] = [];
  for (const row of rows) {
    const last = entries.at(-1);
    const hasBody = last !== undefined && last.body.length > 0;
    const begins =
      !row.continues &&
      row.bullet === model.bullet &&
      looksLike(row, model) &&
      isHeadLike(row, 140) &&
      rules.begins(row);
    if (
      last === undefined ||
      (begins && (hasBody || row.gap > 1.9 || row.bullet || rules.isComplete(last.head)))
    )
      entries.push({ head: [row], body: [] });
    else if (
      !hasBody &&
      !row.bullet &&
      !row.continues &&
      isHeadLike(row, 90) &&
      last.head.length < 3 &&
      !rules.isComplete(last.head)
    )
      last.head.push(row);
    else last.body.push(row);
  }
  return entries;
}
