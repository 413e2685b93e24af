import fc from "fast-check";

import { readCounts } from "../insights/index.ts";
import { MemoryTable } from "../platform/table/memory-table.ts";
import { makeWorld } from "../../test/world/world.ts";
import { InterviewId } from "../kernel/ids.ts";
import { DOMAINS } from "./bank/model.ts";
import type { InterviewRow } from "./model.ts";
import { DIMENSIONS } from "./scoring/model.ts";
import { interviewStatisticsOf, statisticsWrites } from "./statistics.ts";

const { ada } = makeWorld();
const NOW = "2026-11-21T12:00:00.000Z";
const DAY = 24 * 3600_000;

function scored(overallScore: number, daysAgo = 0, over: Partial<InterviewRow> = {}): InterviewRow {
  const at = new Date(Date.parse(NOW) - daysAgo * DAY).toISOString();
  return {
    schema: 1,
    interviewId: InterviewId.parse("int_01JD8Q2V5N3K7XW9RZ4T6B0CEF"),
    status: "SCORED",
    role: "Engineer",
    domain: "backend",
    difficulty: "medium",
    mode: "fixed",
    notices: [],
    engine: "rules",
    overallScore,
    dimensions: DIMENSIONS.map((id) => ({ id, score: overallScore })),
    turns: [],
    version: 3,
    createdAt: at,
    updatedAt: at,
    completedAt: at,
    ...over,
  };
}

const write = async (table: MemoryTable, row: InterviewRow, by: 1 | -1) =>
  table.write(statisticsWrites({ userId: ada, row, by, now: Date.parse(NOW) }));
const read = async (table: MemoryTable) => interviewStatisticsOf(await readCounts(table, ada), NOW);

async function counted(...rows: InterviewRow[]) {
  const table = new MemoryTable();
  for (const row of rows) await write(table, row, 1);
  return read(table);
}

describe("statistics of interviews", () => {
  it("are empty, not zero, before the first one", async () => {
    expect(await read(new MemoryTable())).toEqual({
      totalSessions: 0,
      totalQuestionsAnswered: 0,
      totalQuestionsSkipped: 0,
      averageScore: null,
      bestScore: null,
      lastActivityAt: null,
      byDomain: [],
      byDimension: [],
      trend: [],
      streak: { currentDays: 0, longestDays: 0 },
    });
  });

  it("tell averages, the best, domains, dimensions and weeks", async () => {
    const turn = (state: "answered" | "skipped" | "open", n: number) =>
      ({ questionId: `qst_01JD8Q2V5N3K7XW9RZ4T6B0CE${n}`, state }) as InterviewRow["turns"][number];
    const statistics = await counted(
      scored(40, 8, { turns: [turn("answered", 1), turn("skipped", 2), turn("open", 3)] }),
      scored(61, 0, { domain: "nursing", turns: [turn("answered", 1), turn("answered", 2)] }),
      scored(70, 0, { dimensions: [{ id: "depth", score: 33.3 }] }),
    );
    expect(statistics).toMatchObject({
      totalSessions: 3,
      totalQuestionsAnswered: 3,
      totalQuestionsSkipped: 1,
      averageScore: 57,
      bestScore: 70,
      lastActivityAt: NOW,
      byDomain: [
        { domain: "backend", sessions: 2, averageScore: 55 },
        { domain: "nursing", sessions: 1, averageScore: 61 },
      ],
    });
    expect(statistics.byDimension.find(({ id }) => id === "depth")).toEqual({
      id: "depth",
      averageScore: 44.8,
    });
    expect(
      statistics.trend.map(({ week, sessions, averageScore }) => [week, sessions, averageScore]),
    ).toEqual([
      ["2026-W46", 1, 40],
      ["2026-W47", 2, 65.5],
    ]);
  });

  it("count days in a row; a day that is not over does not break them, a day without one does", async () => {
    expect((await counted(scored(50, 1), scored(50, 2), scored(50, 3))).streak).toEqual({
      currentDays: 3,
      longestDays: 3,
    });
    expect((await counted(scored(50, 0), scored(50, 1))).streak.currentDays).toBe(2);
    expect((await counted(scored(50, 2), scored(50, 3), scored(50, 4))).streak).toEqual({
      currentDays: 0,
      longestDays: 3,
    });
    const many = Array.from({ length: 40 }, (_, day) => scored(50, day));
    expect((await counted(...many, ...many)).streak).toEqual({ currentDays: 40, longestDays: 40 });
  });

  it("never show a best score below the average", async () => {
    expect(await counted(scored(5.4))).toMatchObject({ averageScore: 5.4, bestScore: 5.4 });
  });

  it("take a deleted interview out again, the best score too", async () => {
    const table = new MemoryTable();
    for (const row of [scored(90), scored(50)]) await write(table, row, 1);
    await write(table, scored(90), -1);
    expect(await read(table)).toMatchObject({ totalSessions: 1, averageScore: 50, bestScore: 50 });
  });

  it("are those of the interviews that stand, whatever was scored and deleted and in whatever order", async () => {
    const session = fc.record({
      score: fc.integer({ min: 0, max: 100 }),
      daysAgo: fc.nat({ max: 60 }),
      domain: fc.constantFrom(...DOMAINS),
      gone: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(session, { maxLength: 12 }), async (sessions) => {
        const rows = sessions.map(({ score, daysAgo, domain }) => scored(score, daysAgo, { domain }));
        const table = new MemoryTable();
        for (const row of rows) await write(table, row, 1);
        for (const [i, row] of rows.entries()) if (sessions[i]?.gone) await write(table, row, -1);
        const standing = rows.filter((_, i) => !sessions[i]?.gone);
        const fresh = await counted(...standing.toReversed());
        expect({ ...(await read(table)), lastActivityAt: null }).toEqual({ ...fresh, lastActivityAt: null });
        const scores = standing.map(({ overallScore = 0 }) => overallScore);
        expect(fresh.bestScore).toBe(scores.length === 0 ? null : Math.max(...scores));
      }),
      { numRuns: 40 },
    );
  });
});
