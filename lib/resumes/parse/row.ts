import { tidy } from "./fold.ts";

/** A stretch of a cell in one style. */
export type Span = { text: string; bold: boolean; italic: boolean; size: number; href?: string };

/** Part of a row between wide gaps. */
export type Cell = { text: string; spans: Span[]; bold: boolean; italic: boolean };

/** A line as the rules read it. */
export type Row = {
  text: string;
  cells: Cell[];
  /** Texts of the runs, which some makers set one per term. */
  terms: string[];
  /** The runs stand further apart than words do. */
  apart: boolean;
  bullet: boolean;
  bold: boolean;
  italic: boolean;
  size: number;
  x: number;
  /** Right edge. */
  right: number;
  y: number;
  page: number;
  column: number;
  /** Baseline distance to the row above in sizes of this row; infinite at the top of a column. */
  gap: number;
  headingLevel?: number;
  /** A wrapped line of the bullet above. */
  continues: boolean;
};

const ICONS =
  /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u2600-\u26FF\u2700-\u2712\u2716-\u27BF\u{1F300}-\u{1FAFF}]|\uFE0F/gu;

/** A cell made of spans; its looks are those of all its letters. */
export function cellOf(spans: Span[]): Cell {
  const cleaned = spans
    .map((span) => ({ ...span, text: span.text.replace(ICONS, " ") }))
    .filter((span) => span.text.trim() !== "");
  const text = tidy(cleaned.map((span) => span.text).join(""));
  const lettered = cleaned.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
  return {
    text,
    spans: cleaned,
    bold: lettered.length > 0 && lettered.every((span) => span.bold),
    italic: lettered.length > 0 && lettered.every((span) => span.italic),
  };
}
