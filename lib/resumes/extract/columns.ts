import type { Fragment } from "./fragments.ts";
import { rowsOf, type Row } from "./rows.ts";

/**
 * Reading order. A page is read in rows from top to bottom unless a strong gutter says that it has columns: a band free of text that
 * many rows share and that separates two texts, not an entry from its date. What lies above and below the band is read before and after.
 */

/** Rows to be read together: a column, or a full-width stretch. */
export type Block = { rows: Row[] };

/** A vertical edge drawn on the page (the side of a filled panel, a rule); a gutter that contains one is a stronger gutter. */
export type Edge = { x: number; top: number; bottom: number };

/** Blocks of a page in reading order. */
export function blocksOf(fragments: readonly Fragment[], edges: readonly Edge[], depth = 0): Block[] {
  if (fragments.length === 0) return [];
  const rows = rowsOf(fragments);
  const gutter = depth > 3 ? undefined : strongestGutter(rows, edges);
  if (gutter === undefined) return [{ rows }];
  const inside = (fragment: Fragment): boolean =>
    fragment.y >= gutter.top - 0.1 && fragment.y <= gutter.bottom + 0.1;
  const part = (keep: (fragment: Fragment) => boolean): Block[] =>
    blocksOf(fragments.filter(keep), edges, depth + 1);
  return [
    ...part((fragment) => fragment.y < gutter.top - 0.1),
    ...part((fragment) => inside(fragment) && middle(fragment) < gutter.x),
    ...part((fragment) => inside(fragment) && middle(fragment) >= gutter.x),
    ...part((fragment) => fragment.y > gutter.bottom + 0.1),
  ];
}

/** A free band: its middle, its width, and the first and last baseline it separates. */
type Gutter = { x: number; width: number; top: number; bottom: number; score: number };

function strongestGutter(rows: readonly Row[], edges: readonly Edge[]): Gutter | undefined {
  let best: Gutter | undefined;
  for (const x of candidates(rows)) {
    for (const stretch of freeStretches(rows, x)) {
      const gutter = judge(stretch, x, edges);
      if (gutter !== undefined && gutter.score > (best?.score ?? 0)) best = gutter;
    }
  }
  return best;
}

/** Places just left of where texts begin, each a few points apart. */
function candidates(rows: readonly Row[]): number[] {
  const starts = rows.flatMap((row) => row.fragments.map((fragment) => fragment.x));
  const places = new Map<number, number>();
  for (const start of starts) {
    const place = Math.round(start / 2) * 2 - 3;
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return [...places].filter(([, count]) => count >= 3).map(([place]) => place);
}

/** Consecutive rows, and the full-width rows next to them. */
type Stretch = { rows: Row[]; above: Row | undefined; below: Row | undefined };

/** Maximal stretches of rows that no text crosses at x. */
function freeStretches(rows: readonly Row[], x: number): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch = { rows: [], above: undefined, below: undefined };
  for (const row of rows) {
    if (row.fragments.some((fragment) => fragment.x < x && fragment.right > x)) {
      stretches.push({ ...open, below: row });
      open = { rows: [], above: row, below: undefined };
    } else open.rows.push(row);
  }
  stretches.push(open);
  return stretches.filter((stretch) => stretch.rows.length >= 6);
}

type Side = { lines: { y: number; x: number; right: number; text: string; size: number }[] };

function judge(stretch: Stretch, x: number, edges: readonly Edge[]): Gutter | undefined {
  const trimmed = trim(stretch, x);
  const [left, right] = [
    sideOf(trimmed, (fragment) => middle(fragment) < x),
    sideOf(trimmed, (fragment) => middle(fragment) >= x),
  ];
  const [first, last] = [trimmed[0], trimmed.at(-1)];
  if (first === undefined || last === undefined || left.lines.length < 4 || right.lines.length < 4)
    return undefined;
  const [from, to] = [
    Math.max(...left.lines.map((line) => line.right)),
    Math.min(...right.lines.map((line) => line.x)),
  ];
  const width = to - from;
  const size = median(trimmed.map((row) => row.size));
  if (width < Math.max(6, 0.6 * size)) return undefined;
  const span = last.y - first.y;
  const edge = edges.some(
    (drawn) => drawn.x > from - 4 && drawn.x < to + 4 && drawn.bottom - drawn.top > 0.6 * span,
  );
  if (!edge && !areColumns(left, right, size)) return undefined;
  if (edge && isTable(left, right)) return undefined;
  return {
    x: (from + to) / 2,
    width,
    top: first.y,
    bottom: last.y,
    score: span * Math.min(width, 30) ** 0.25,
  };
}

/**
 * The rows of a stretch that its gutter really separates. Cut off are, at both ends, the short last lines of a full-width
 * paragraph next door, and at the top a band of contact details, which has gaps of its own.
 */
function trim(stretch: Stretch, x: number): readonly Row[] {
  let rows = stretch.rows;
  rows = rows.slice(oneSidedTail(stretch.above, rows, x));
  const reversed = [...rows].reverse();
  rows = rows.slice(0, rows.length - oneSidedTail(stretch.below, reversed, x));
  return rows.slice(contactBand(rows, x));
}

/** How many of the first rows continue the neighbouring full-width text: text on the left only, at a line's distance. */
function oneSidedTail(neighbour: Row | undefined, rows: readonly Row[], x: number): number {
  let before = neighbour;
  let count = 0;
  for (const row of rows) {
    const oneSided = row.right < x;
    if (before === undefined || !oneSided || Math.abs(row.y - before.y) > 1.7 * row.size) break;
    before = row;
    count++;
  }
  return count < rows.length ? count : 0;
}

const CONTACT = /@|https?:|www\.|linkedin|github|\+?\d[\d ()./-]{7,}\d/i;

/** How many of the first rows are contact details set in one band across the page, with a wide space below. */
function contactBand(rows: readonly Row[], x: number): number {
  for (let index = 0; index < Math.min(5, rows.length - 6); index++) {
    const [row, next] = [rows[index], rows[index + 1]];
    if (row === undefined || next === undefined || next.y - row.y < 2.2 * row.size) continue;
    const band = rows.slice(0, index + 1);
    const across = band.some((one) => one.x < x && one.right > x && one.fragments.length > 1);
    const contacts = band.some((one) => one.fragments.some((fragment) => CONTACT.test(fragment.text)));
    return across && contacts ? index + 1 : 0;
  }
  return 0;
}

function sideOf(rows: readonly Row[], keep: (fragment: Fragment) => boolean): Side {
  const lines = rows.flatMap((row) => {
    const fragments = row.fragments.filter(keep);
    if (fragments.length === 0) return [];
    return [
      {
        y: fragments[0]?.y ?? row.y,
        size: Math.max(...fragments.map((fragment) => fragment.size)),
        x: Math.min(...fragments.map((fragment) => fragment.x)),
        right: Math.max(...fragments.map((fragment) => fragment.right)),
        text: fragments.map((fragment) => fragment.text).join(" "),
      },
    ];
  });
  return { lines };
}

/**
 * Dates, places and labels stand on the baselines of the text they belong to, and far from each other; the lines of a column keep
 * together and do not care about the other column. Two columns set on one grid are told from a table by being dense and long.
 */
function areColumns(left: Side, right: Side, size: number): boolean {
  if (left.lines.filter(({ text }) => DATED.test(text)).length * 2 >= left.lines.length) return false;
  const density = Math.min(adjacency(left, size), adjacency(right, size));
  if (density < 0.4) return false;
  const share = Math.max(alignment(left, right, size), alignment(right, left, size));
  const length = Math.min(typicalLength(left), typicalLength(right));
  if (share < 0.6) return true;
  if (share < 0.75) return length >= 12;
  const lines = Math.min(left.lines.length, right.lines.length);
  return (
    density >= 0.7 && lines >= 8 && (length >= 28 || (length >= 12 && flushLeft(right) >= 0.6 && lines >= 15))
  );
}

/** A line that begins with a year or a month and its year: the gutter of a history, not a column. */
const DATED = /^(?:\p{L}{2,10}\.?\s+)?(?:\d{1,2}[./]){0,2}(?:19|20)\d\d(?!\d)/u;

/** Share of lines that have a neighbour of their own side at a normal line's distance. */
function adjacency(side: Side, size: number): number {
  const reach = 1.9 * size;
  const near = side.lines.filter((line, index) => {
    const [before, after] = [side.lines[index - 1], side.lines[index + 1]];
    return (
      (before !== undefined && line.y - before.y < reach) || (after !== undefined && after.y - line.y < reach)
    );
  });
  return near.length / side.lines.length;
}

/** Share of lines that begin at the most usual left edge. */
function flushLeft(side: Side): number {
  return (
    Math.max(
      ...side.lines.map((line) => side.lines.filter((other) => Math.abs(other.x - line.x) < 2).length),
    ) / side.lines.length
  );
}

/** Share of the lines of `one` that have a line of `other` on the same baseline (or at the same small offset from one). */
function alignment(other: Side, one: Side, size: number): number {
  const offsets = one.lines.map((line) => nearest(other, line.y) - line.y);
  const near = offsets.filter((offset) => Math.abs(offset) < 0.45 * size);
  if (near.length === 0) return 0;
  const usual = median(near);
  return offsets.filter((offset) => Math.abs(offset - usual) < 0.12 * size).length / offsets.length;
}

function nearest(side: Side, y: number): number {
  let best = Infinity;
  for (const line of side.lines) if (Math.abs(line.y - y) < Math.abs(best - y)) best = line.y;
  return best;
}

/** A ruled table: nearly every line of both sides has its partner. */
function isTable(left: Side, right: Side): boolean {
  const size = median([...left.lines, ...right.lines].map((line) => line.size));
  return Math.min(alignment(left, right, size), alignment(right, left, size)) > 0.7;
}

function typicalLength(side: Side): number {
  return median(side.lines.map((line) => line.text.trim().length));
}

function middle(fragment: Fragment): number {
  return (fragment.x + fragment.right) / 2;
}

/** The middle value; 0 of nothing. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
