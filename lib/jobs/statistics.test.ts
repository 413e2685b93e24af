import { readCounts } from "../insights/index.ts";
import { JobId } from "../kernel/ids.ts";
import { MemoryTable } from "../platform/table/memory-table.ts";
import { makeWorld } from "../../test/world/world.ts";
import { moved } from "./edit-job.ts";
import type { JobStatus } from "./lifecycle.ts";
import type { JobRow } from "./model.ts";
import { countJob, jobStatisticsOf } from "./statistics.ts";

const { ada } = makeWorld();
const NOW = "2026-11-21T12:00:00.000Z";

const job = (createdAt: string): JobRow => ({
  schema: 1,
  jobId: JobId.parse("job_01JD8Q2V5N3K7XW9RZ4T6B0CEF"),
  title: "Engineer",
  company: "Initech",
  tags: [],
  status: "NEW",
  statusHistory: [{ status: "NEW", at: createdAt }],
  analysis: { status: "PENDING" },
  textMark: "mark",
  version: 1,
  createdAt,
  updatedAt: createdAt,
});

/** A job that goes through these states on these days, counted at each step as the transactions do. */
async function story(
  table: MemoryTable,
  createdAt: string,
  ...steps: [JobStatus, string][]
): Promise<JobRow> {
  let row = job(createdAt);
  await table.write(countJob(ada, undefined, row));
  for (const [status, at] of steps) {
    const { set, remove } = moved(row, { status, at, correction: isEarlier(row, status) }, Date.parse(NOW));
    const next = { ...row, ...set };
    for (const field of remove) Reflect.deleteProperty(next, field);
    const writes = countJob(ada, row, next);
    if (writes.length > 0) await table.write(writes);
    row = next;
  }
  return row;
}
const isEarlier = (row: JobRow, to: JobStatus) => row.statusHistory.some(({ status }) => status === to);
const day = (n: number) => `2026-11-${String(n).padStart(2, "0")}T10:00:00.000Z`;

describe("statistics of jobs", () => {
  it("tell states, funnel, rates, waiting time and weeks", async () => {
    const table = new MemoryTable();
    await story(table, day(2));
    await story(
      table,
      day(3),
      ["APPLIED", day(4)],
      ["INTERVIEW", day(9)],
      ["OFFER", day(16)],
      ["ACCEPTED", day(17)],
    );
    await story(table, day(10), ["APPLIED", day(11)], ["REJECTED", day(18)]);
    await story(table, day(17), ["APPLIED", day(18)]);
    const statistics = jobStatisticsOf(await readCounts(table, ada), NOW);
    expect(statistics).toMatchObject({
      total: 4,
      byStatus: { NEW: 1, APPLIED: 1, REJECTED: 1, ACCEPTED: 1 },
      funnel: [
        { stage: "NEW", reached: 4, rate: 1 },
        { stage: "APPLIED", reached: 3, rate: 0.75 },
        { stage: "INTERVIEW", reached: 1, rate: 0.25 },
        { stage: "OFFER", reached: 1, rate: 0.25 },
        { stage: "ACCEPTED", reached: 1, rate: 0.25 },
      ],
      responseRate: 0.667,
      medianDaysToResponse: 6,
    });
    expect(statistics.weekly).toHaveLength(12);
    expect(statistics.weekly.slice(-3)).toEqual([
      { week: "2026-W45", created: 2, applied: 1 },
      { week: "2026-W46", created: 1, applied: 1 },
      { week: "2026-W47", created: 1, applied: 1 },
    ]);
  });

  it("follow a correction and forget a deleted job", async () => {
    const table = new MemoryTable();
    const row = await story(table, day(3), ["APPLIED", day(4)], ["REJECTED", day(5)], ["APPLIED", day(4)]);
    const corrected = jobStatisticsOf(await readCounts(table, ada), NOW);
    expect(corrected).toMatchObject({ total: 1, byStatus: { APPLIED: 1 } });
    await table.write(countJob(ada, row, undefined));
    expect(jobStatisticsOf(await readCounts(table, ada), NOW)).toMatchObject({
      total: 0,
      byStatus: {},
      responseRate: null,
      medianDaysToResponse: null,
    });
  });
});
