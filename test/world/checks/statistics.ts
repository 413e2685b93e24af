import type { Item } from "../../../lib/kernel/table.ts";
import type { AtRest } from "./index.ts";

type Fields = Record<string, number>;
/** Numbers by the sort key of the row that holds them, and by field. */
type Counts = Record<string, Fields>;

const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const tenths = (value: unknown): number => Math.round(number(value) * 10);
const those = (rows: readonly Item[], kind: string, status?: string): Item[] =>
  rows.filter((row) => row.sk.startsWith(`${kind}#`) && (status === undefined || row["status"] === status));

const DAY_MS = 24 * 3600_000;
/** Weeks and days are counted from here; the newest week has the lowest key. */
const FIRST_MONDAY = Date.parse("1969-12-29");
const weekOf = (time: string) =>
  `STATISTICS#1#${9_999 - Math.floor((Date.parse(time) - FIRST_MONDAY) / (7 * DAY_MS))}`;
const dayOf = (time: string) => Math.floor((Date.parse(time) - FIRST_MONDAY) / DAY_MS) % 7;

function add(counts: Counts, sk: string, fields: Fields): void {
  const row = (counts[sk] ??= {});
  for (const [field, n] of Object.entries(fields)) row[field] = (row[field] ?? 0) + n;
}

/** The steps of an application; who stood at one was at those before it. */
const STEPS = ["NEW", "APPLIED", "INTERVIEW", "OFFER", "ACCEPTED"];

function countJob(counts: Counts, row: Item): void {
  const history = row["statusHistory"] as { status: string }[];
  const furthest = Math.max(...history.map(({ status }) => STEPS.indexOf(status)));
  const fields: Fields = { total: 1, [`status:${String(row["status"])}`]: 1 };
  for (const step of STEPS.slice(0, furthest + 1)) fields[`reached:${step}`] = 1;
  add(counts, "STATISTICS#0#JOBS", fields);
  add(counts, weekOf(String(row["createdAt"])), { "JOBS:created": 1 });
}

function countTailoring(counts: Counts, row: Item): void {
  const { before, after } = row["match"] as { before: number; after: number };
  add(counts, "STATISTICS#0#TAILORINGS", { completed: 1, gain: tenths(after - before) });
}

function countInterview(counts: Counts, row: Item): void {
  const turns = row["turns"] as { state: string }[];
  const turned = (state: string) => turns.filter((turn) => turn.state === state).length;
  const sum = tenths(row["overallScore"]);
  const dimensions = (row["dimensions"] as { id: string; score: number }[]).map(({ id, score }) => [
    `dimension:${id}`,
    tenths(score),
  ]);
  const sums = { sessions: 1, sum, ...(Object.fromEntries(dimensions) as Fields) };
  const domain = `domain:${String(row["domain"])}`;
  add(counts, "STATISTICS#0#INTERVIEWS", {
    ...sums,
    answered: turned("answered"),
    skipped: turned("skipped"),
    [`s${sum}`]: 1,
    [`${domain}:sessions`]: 1,
    [`${domain}:sum`]: sum,
  });
  const day = String(row["completedAt"]);
  const weekly = Object.entries({ ...sums, [`day:${dayOf(day)}`]: 1 });
  add(counts, weekOf(day), Object.fromEntries(weekly.map(([field, n]) => [`INTERVIEWS:${field}`, n])));
}

/** What is counted while it happens, counted from the rows; written down here, not read from the code under test. */
function recount(rows: readonly Item[]): Counts {
  const counts: Counts = {};
  for (const row of those(rows, "JOB")) countJob(counts, row);
  for (const row of those(rows, "TAILORING", "COMPLETED")) countTailoring(counts, row);
  for (const row of those(rows, "INTERVIEW", "SCORED")) countInterview(counts, row);
  return counts;
}

/** Statistics equal a recount of the rows, for every user and in every field: what nobody recounts is a violation too. */
export const checkStatistics: AtRest = (state) => {
  const partitions = Map.groupBy(state.table.items(), ({ pk }) => pk);
  return [...partitions].flatMap(([pk, rows]) => {
    const expected = recount(rows);
    // what models have cost is looked at with the charges
    const counted = rows.filter(({ sk }) => sk.startsWith("STATISTICS#") && sk !== "STATISTICS#0#USAGE");
    const standing = Object.fromEntries(counted.map((row) => [row.sk, row]));
    const keys = new Set([...Object.keys(expected), ...Object.keys(standing)]);
    return [...keys].flatMap((sk) => {
      const [there, wanted] = [standing[sk], expected[sk] ?? {}];
      const fields = new Set([...Object.keys(wanted), ...Object.keys(there ?? {})]);
      return [...fields].flatMap((field) =>
        number(there?.[field]) === number(wanted[field])
          ? []
          : [`${pk} ${sk} counts ${number(there?.[field])} of ${field}, there are ${number(wanted[field])}`],
      );
    });
  });
};
