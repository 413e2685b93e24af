import { findUrls } from "./contacts.ts";
import { findDates } from "./dates.ts";
import { entriesOf, type Entry, type EntryRules } from "./entries.ts";
import { mark } from "./entry-dates.ts";
import { isHeadLike, isProse, isSentence, joinRows, looksLike } from "./head-rows.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { piecesOf } from "./pieces.ts";
import type { Row } from "./row.ts";
import { isUrl } from "./web-address.ts";

const LIST_RULES: EntryRules = {
  isOwnHead: () => true,
  isComplete: () => true,
  belongs: () => false,
  begins: () => true,
};

/** The one date of an entry: the end of a range, else its start. */
export const dateOf = (entry: Entry): string | undefined => entry.span?.end ?? entry.span?.start;

/** The text below an entry's head. */
export const summaryOf = (entry: Entry): { summary?: string } => {
  const text = paragraphsOf(entry.body)
    .map((p) => p.text)
    .join("\n");
  return text === "" ? {} : { summary: text };
};

/** The first web address of rows. */
export const urlOf = (rows: readonly Row[]): { url?: string } => {
  const url = findUrls(rows, undefined)[0];
  return url === undefined ? {} : { url };
};

/** The pieces of an entry's head that are no address. */
export const textsOf = (entry: Entry): string[] =>
  piecesOf(entry.head)
    .map(({ text }) => text)
    .filter((text) => !isUrl(text));

/** A member with its value, or nothing. */
export const said = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> => {
  const part: Partial<Record<K, string>> = {};
  if (value !== undefined && value !== "") part[key] = value;
  return part;
};

/** A title in bold that wraps is one row; a line below that says who gave or printed it belongs to the head. */
function withWholeHead(entry: Entry): Entry {
  const plain = entry.head.findIndex((row) => !row.bold);
  const head =
    plain > 1
      ? [entry.head.slice(0, plain).reduce((a, b) => joinRows(a, b)), ...entry.head.slice(plain)]
      : entry.head;
  const [next, ...body] = entry.body;
  const whole = { ...entry, head };
  const says = textsOf(whole).length;
  if (next === undefined || says === 0 || says > 1 || next.bullet || next.continues) return whole;
  if (!isHeadLike(next, 80) || isSentence(next) || isProse(next)) return whole;
  return { ...whole, head: [...head, next], body };
}

/** Entries of a simple list (awards, publications); where every line is a bullet, each is an entry with its own date. */
export function listEntries(rows: readonly Row[]): Entry[] {
  const isBulleted = rows.length > 1 && rows.every((row) => row.bullet || row.continues);
  return isBulleted || areOneLiners(rows, (row) => findDates(row.text).length > 0)
    ? lineEntries(rows)
    : entriesOf(rows, LIST_RULES).map(withWholeHead);
}

/** Lines that look alike and are each whole by themselves. */
export const areOneLiners = (rows: readonly Row[], isWhole: (row: Row) => boolean): boolean =>
  rows.length > 1 &&
  rows.every((row) => !row.bullet && !row.continues && looksLike(row, rows[0] ?? row) && isWhole(row));

/** Every line an entry with its own date, wrapped ones with what they go on in. */
export function lineEntries(rows: readonly Row[]): Entry[] {
  const entries: Entry[] = [];
  for (const row of rows) {
    const open = entries.at(-1);
    if (row.continues && open !== undefined) {
      const [head, ...rest] = open.head;
      const goesOn =
        head !== undefined && rest.length + open.body.length === 0 && !/[.!?:]$/u.test(head.text);
      if (goesOn && open.span === undefined) open.head = [joinRows(head, row)];
      else open.body.push(row);
      continue;
    }
    const { row: bare, span: own, dateText } = mark({ ...row, bullet: false });
    const [date, ...dates] = findDates(row.text);
    const span = own ?? (dates.length > 0 || date?.range === true ? undefined : date);
    entries.push({
      head: bare.text === "" ? [row] : [bare],
      body: [],
      ...(span === undefined ? {} : { span }),
      ...(dateText === undefined ? {} : { dateText }),
    });
  }
  return entries;
}
