import type { Item } from "../../../lib/kernel/table.ts";
import type { AtRest } from "./index.ts";

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

type Count = { total: string; field: string; of: (rows: readonly Item[]) => number };

const those = (rows: readonly Item[], kind: string, where: (row: Item) => boolean = () => true): Item[] =>
  rows.filter((row) => row.sk.startsWith(`${kind}#`) && where(row));
const sum = (rows: readonly Item[], value: (row: Item) => number): number =>
  rows.reduce((all, row) => all + value(row), 0);
const scored = (rows: readonly Item[]) => those(rows, "INTERVIEW", ({ status }) => status === "SCORED");
const tailored = (rows: readonly Item[]) => those(rows, "TAILORING", ({ status }) => status === "COMPLETED");
const turns = (row: Item, state: string): number =>
  (row["turns"] as { state: string }[]).filter((turn) => turn.state === state).length;

/** What is counted while it happens, and how it is counted from the rows; written down here, not read from the code under test. */
const COUNTS: readonly Count[] = [
  { total: "JOBS", field: "total", of: (rows) => those(rows, "JOB").length },
  ...["NEW", "INTERESTED", "RESUME_GENERATED", "APPLIED", "ARCHIVED"].map((status) => ({
    total: "JOBS",
    field: `status:${status}`,
    of: (rows: readonly Item[]) => those(rows, "JOB", (row) => row["status"] === status).length,
  })),
  { total: "TAILORINGS", field: "completed", of: (rows) => tailored(rows).length },
  {
    total: "TAILORINGS",
    field: "gain",
    of: (rows) =>
      sum(tailored(rows), ({ match }) => {
        const { before, after } = match as { before: number; after: number };
        return Math.round((after - before) * 10);
      }),
  },
  { total: "INTERVIEWS", field: "sessions", of: (rows) => scored(rows).length },
  {
    total: "INTERVIEWS",
    field: "sum",
    of: (rows) => sum(scored(rows), (row) => Math.round(number(row["overallScore"]) * 10)),
  },
  {
    total: "INTERVIEWS",
    field: "answered",
    of: (rows) => sum(scored(rows), (row) => turns(row, "answered")),
  },
  { total: "INTERVIEWS", field: "skipped", of: (rows) => sum(scored(rows), (row) => turns(row, "skipped")) },
];

/** Statistics equal a recount of the rows, for every user; and what a week says of the sessions in it adds up to all of them. */
export const checkStatistics: AtRest = (state) => {
  const partitions = Map.groupBy(state.table.all(), ({ pk }) => pk);
  return [...partitions].flatMap(([pk, rows]) => {
    const totals = new Map(rows.map((row) => [row.sk, row]));
    const weeks = sum(those(rows, "STATISTICS#1"), (row) => number(row["INTERVIEWS:sessions"]));
    const wrong = COUNTS.flatMap(({ total, field, of }) => {
      const counted = number(totals.get(`STATISTICS#0#${total}`)?.[field]);
      const there = of(rows);
      return counted === there ? [] : [`${pk} counts ${counted} of ${total} ${field}, there are ${there}`];
    });
    const held = scored(rows).length;
    return weeks === held ? wrong : [...wrong, `${pk}: weeks count ${weeks} interviews, there are ${held}`];
  });
};
