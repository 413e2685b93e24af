import type { Fragment } from "./fragments.ts";

/** Fragments on one baseline, left to right. */
export type Row = { y: number; size: number; x: number; right: number; fragments: Fragment[] };

/** Groups fragments into rows from top to bottom; raised or lowered small print joins the row of the text it touches. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  const byBaseline = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const fragment of byBaseline) {
    const home = rows.slice(-4).findLast((row) => sharesBaseline(row, fragment));
    if (home === undefined) rows.push(rowOf(fragment));
    else join(home, fragment);
  }
  const merged = mergeScripts(rows);
  for (const row of merged) row.fragments.sort((a, b) => a.x - b.x);
  return merged.sort((a, b) => a.y - b.y);
}

function rowOf(fragment: Fragment): Row {
  return { y: fragment.y, size: fragment.size, x: fragment.x, right: fragment.right, fragments: [fragment] };
}

function join(row: Row, fragment: Fragment): void {
  row.fragments.push(fragment);
  if (fragment.size > row.size) [row.size, row.y] = [fragment.size, fragment.y];
  row.x = Math.min(row.x, fragment.x);
  row.right = Math.max(row.right, fragment.right);
}

function sharesBaseline(row: Row, fragment: Fragment): boolean {
  if (Math.abs(row.y - fragment.y) > 0.3 * Math.min(row.size, fragment.size)) return false;
  return !row.fragments.some(
    (other) => overlap(other, fragment) > 0.5 * Math.min(width(other), width(fragment)),
  );
}

/** Superscripts and subscripts: smaller, touching their neighbour, within its height. */
function mergeScripts(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  const scripts = new Set<Row>();
  for (const row of rows) {
    const host = rows.find((other) => other !== row && !scripts.has(other) && isScriptOf(row, other));
    if (host === undefined) continue;
    scripts.add(row);
    for (const fragment of row.fragments) join(host, fragment);
  }
  for (const row of rows) if (!scripts.has(row)) kept.push(row);
  return kept;
}

function isScriptOf(row: Row, host: Row): boolean {
  if (row.size > 0.85 * host.size || row.fragments.length > 2) return false;
  const rise = host.y - row.y;
  if (rise > 0.6 * host.size || rise < -0.35 * host.size) return false;
  return row.fragments.every(
    (small) =>
      small.text.trim().length <= 4 &&
      host.fragments.some(
        (big) =>
          Math.abs(small.x - big.right) < 0.3 * host.size || Math.abs(big.x - small.right) < 0.2 * host.size,
      ),
  );
}

/** Points by which two stretches share their horizontal extent; negative when there is a gap. */
function overlap(a: { x: number; right: number }, b: { x: number; right: number }): number {
  return Math.min(a.right, b.right) - Math.max(a.x, b.x);
}

function width(a: { x: number; right: number }): number {
  return Math.max(a.right - a.x, 0.1);
}
