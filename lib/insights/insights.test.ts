import fc from "fast-check";

import { makeWorld } from "../../test/world/world.ts";
import { MemoryTable } from "../platform/table/memory-table.ts";
import { countWrites, fieldsOf, readCounts, totalKey, weekFieldsOf, weekName, weekNumber } from "./index.ts";
import type { Contribution } from "./index.ts";

const { ada, bob } = makeWorld();
const contribution = fc.record({
  fields: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer({ min: -5, max: 5 })),
  weeks: fc.dictionary(
    fc.constantFrom("2900", "2901", "2965"),
    fc.dictionary(fc.constantFrom("x", "y"), fc.integer({ min: 0, max: 5 })),
  ),
});

describe("counting", () => {
  it("is a recount of what stands, whatever was replaced on the way and in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 4 }), fc.option(contribution)), { maxLength: 25 }),
        async (steps) => {
          const table = new MemoryTable();
          const standing = new Map<number, Contribution>();
          for (const [thing, next] of steps) {
            const before = standing.get(thing);
            const writes = countWrites(ada, "JOBS", before ? [before] : [], next ? [next] : []);
            if (writes.length > 0) await table.write(writes);
            if (next) standing.set(thing, next);
            else standing.delete(thing);
          }
          const fresh = new MemoryTable();
          const recount = countWrites(ada, "JOBS", [], [...standing.values()]);
          if (recount.length > 0) await fresh.write(recount);
          const [counted, recounted] = await Promise.all([readCounts(table, ada), readCounts(fresh, ada)]);
          expect(fieldsOf(counted.totals.JOBS)).toEqual(fieldsOf(recounted.totals.JOBS));
          for (const week of [2900, 2901, 2965]) {
            expect(weekFieldsOf(counted.weeks.get(week), "JOBS")).toEqual(
              weekFieldsOf(recounted.weeks.get(week), "JOBS"),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("writes nothing when nothing changes, and one write for each row however many things change", () => {
    const one: Contribution = { fields: { a: 1 }, weeks: { 2900: { x: 1 } } };
    expect(countWrites(ada, "JOBS", [one], [one])).toEqual([]);
    const writes = countWrites(ada, "JOBS", [], [one, one, one]);
    expect(writes.map((write) => (write.op === "update" ? write.add : {}))).toEqual([
      { a: 3 },
      { "JOBS:x": 3 },
    ]);
  });

  it("keeps users and subjects apart", async () => {
    const table = new MemoryTable();
    await table.write(countWrites(ada, "JOBS", [], [{ fields: { n: 1 }, weeks: { 2900: { n: 2 } } }]));
    await table.write(countWrites(ada, "INTERVIEWS", [], [{ fields: { n: 3 }, weeks: { 2900: { n: 4 } } }]));
    const counted = await readCounts(table, ada);
    expect(fieldsOf(counted.totals.INTERVIEWS)).toEqual({ n: 3 });
    expect(weekFieldsOf(counted.weeks.get(2900), "JOBS")).toEqual({ n: 2 });
    expect(await readCounts(table, bob)).toEqual({ totals: {}, weeks: new Map() });
  });

  it("reads the newest weeks first and never more than it looks back", async () => {
    const table = new MemoryTable();
    for (let week = 2900; week < 3000; week++)
      await table.write(countWrites(ada, "JOBS", [], [{ fields: { n: 1 }, weeks: { [week]: { n: 1 } } }]));
    const { weeks, totals } = await readCounts(table, ada);
    expect([...weeks.keys()].slice(0, 2)).toEqual([2999, 2998]);
    expect(weeks.size).toBeLessThanOrEqual(29);
    expect(fieldsOf(totals.JOBS)).toEqual({ n: 100 });
    expect(await table.get(totalKey(ada, "JOBS"))).toMatchObject({ n: 100 });
  });
});

describe("weeks", () => {
  it("begin on Monday and have their ISO names, also at the turn of a year", () => {
    expect(weekName(weekNumber("2026-11-21T23:59:59.999Z"))).toBe("2026-W47");
    expect(weekName(weekNumber("2026-11-22T23:59:59.999Z"))).toBe("2026-W47");
    expect(weekName(weekNumber("2026-11-23T00:00:00.000Z"))).toBe("2026-W48");
    expect(weekName(weekNumber("2027-01-01T12:00:00.000Z"))).toBe("2026-W53");
    expect(weekName(weekNumber("2027-01-04T00:00:00.000Z"))).toBe("2027-W01");
    expect(weekName(weekNumber("2024-12-30T00:00:00.000Z"))).toBe("2025-W01");
  });
});
