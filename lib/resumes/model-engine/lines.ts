import { instructsProgram } from "../../model/index.ts";
import { lineText } from "../parse/paragraphs.ts";
import type { Row } from "../parse/row.ts";

/** Of a longer résumé the beginning is shown, so that a question has a known most. */
const MOST_BYTES = 80_000;
/** Lines over which a wrapped sentence is looked for. */
const WRAPPED = 3;

/** The rows that the model sees, in order, and how it sees them. */
export type ShownRows = { rows: Row[]; shown: string[]; instructed: boolean };

/** The rows without those that instruct a program, alone or together with their neighbours. */
export function shownRows(all: readonly Row[]): ShownRows {
  const beginning = withinMost(all);
  const orders = ordersIn(beginning);
  const rows = beginning.filter((_, at) => !orders.has(at));
  return { rows, shown: rows.map(shownRow), instructed: orders.size > 0 };
}

function shownRow({ text, bullet }: Row): string {
  const line = text.replace(/\s*\t\s*/gu, " | ");
  return bullet ? `- ${line}` : line;
}

function withinMost(rows: readonly Row[]): Row[] {
  let bytes = 0;
  const end = rows.findIndex((row) => {
    // number, sign and gap stand before each
    bytes += Buffer.byteLength(shownRow(row)) + 8;
    return bytes > MOST_BYTES;
  });
  return end < 0 ? [...rows] : rows.slice(0, end);
}

function ordersIn(rows: readonly Row[]): ReadonlySet<number> {
  const texts = rows.map(lineText);
  const orders = new Set<number>();
  texts.forEach((text, at) => {
    if (instructsProgram(text)) orders.add(at);
  });
  // a sentence that wraps says what no line of it says alone
  for (let length = 2; length <= WRAPPED; length++)
    for (let at = 0; at + length <= texts.length; at++) {
      const own = Array.from({ length }, (_, index) => at + index);
      if (own.some((index) => orders.has(index))) continue;
      if (instructsProgram(own.map((index) => texts[index]).join(" ")))
        own.forEach((index) => orders.add(index));
    }
  return orders;
}
