import { WriteRefused } from "../kernel/table.ts";
import type { Write } from "../kernel/table.ts";
import { MemoryTable } from "../platform/table/memory-table.ts";
import { makeWorld } from "../../test/world/world.ts";
import { quotaError, reservationOf, reserveWrites, settleWrites, usageOf } from "./index.ts";
import { totalKey } from "../insights/index.ts";
import { stageDayKey, userDayKey } from "./keys.ts";

const NOW = Date.parse("2026-11-21T23:59:00.000Z");
const { ada, bob } = makeWorld();
const LIMITS = { userDayMicroUsd: 50_000, stageDayMicroUsd: 120_000 };

const reserved = (microUsd: number) => {
  const one = reservationOf(microUsd, NOW);
  if (!one) throw new Error("nothing to reserve");
  return one;
};

async function tryReserve(
  table: MemoryTable,
  user: typeof ada,
  microUsd: number,
): Promise<"reserved" | Error> {
  const writes = reserveWrites(user, reserved(microUsd), LIMITS);
  try {
    await table.write(writes);
    return "reserved";
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return quotaError(error, writes, NOW) ?? error;
  }
}

describe("the budget", () => {
  it("is never passed by one call, however many ask at once", async () => {
    const table = new MemoryTable();
    const results = await Promise.all(Array.from({ length: 1000 }, () => tryReserve(table, ada, 3_000)));
    expect(results.filter((result) => result === "reserved")).toHaveLength(16);
    expect(await table.get(userDayKey(ada, "2026-11-21"))).toMatchObject({ committed: 48_000 });
    expect(await table.get(stageDayKey("2026-11-21"))).toMatchObject({ committed: 48_000 });
  });

  it("of the stage holds for all users together, and a refused user has nothing committed", async () => {
    const table = new MemoryTable();
    const others = ["c", "d"].map((letter) => makeWorld().ada.replaceAll("a", letter) as typeof ada);
    for (const user of [ada, bob]) expect(await tryReserve(table, user, 50_000)).toBe("reserved");
    const [third, fourth] = others;
    if (!third || !fourth) throw new Error("two more");
    expect(await tryReserve(table, third, 20_000)).toBe("reserved");
    expect(await tryReserve(table, fourth, 1)).toMatchObject({ code: "quota_exceeded" });
    expect(await table.get(userDayKey(fourth, "2026-11-21"))).toBeUndefined();
  });

  it("says when it opens again", async () => {
    const table = new MemoryTable();
    expect(await tryReserve(table, ada, 50_001)).toMatchObject({
      kind: "limited",
      code: "quota_exceeded",
      retryAfterSeconds: 60,
      extra: { opensAt: "2026-11-22T00:00:00.000Z" },
    });
  });

  it("opens again on the next day, in UTC", () => {
    expect(reservationOf(1, NOW)?.day).toBe("2026-11-21");
    expect(reservationOf(1, NOW + 60_000)?.day).toBe("2026-11-22");
  });

  it("is settled on the day of the reservation with what the work has cost", async () => {
    const table = new MemoryTable();
    await table.write(reserveWrites(ada, reserved(30_000), LIMITS));
    const charge = {
      task: "tailor",
      calls: 2,
      inputTokens: 900,
      outputTokens: 100,
      microUsd: 7_500,
    } as const;
    await table.write(settleWrites(ada, reserved(30_000), charge));
    const left = { committed: 7_500, spent: 7_500 };
    expect(await table.get(userDayKey(ada, "2026-11-21"))).toMatchObject(left);
    expect(await table.get(stageDayKey("2026-11-21"))).toMatchObject(left);
    expect(usageOf(await table.get(totalKey(ada, "USAGE")))).toEqual({
      tailor: { calls: 2, inputTokens: 900, outputTokens: 100, costUsd: 0.0075 },
    });
  });

  it("gets everything back from work that cost nothing, and nobody's row when nothing was reserved", async () => {
    const table = new MemoryTable();
    await table.write(reserveWrites(ada, reserved(30_000), LIMITS));
    await table.write(settleWrites(ada, reserved(30_000), undefined));
    expect(await table.get(userDayKey(ada, "2026-11-21"))).toMatchObject({ committed: 0, spent: 0 });
    expect(settleWrites(ada, undefined, undefined)).toEqual([]);
    expect(reservationOf(0, NOW)).toBeUndefined();
  });

  it("does not blame the quota for other refusals", () => {
    const writes: Write[] = [{ op: "delete", key: totalKey(ada, "USAGE"), if: [{ is: "present" }] }];
    expect(quotaError(new WriteRefused([{ index: 0, item: undefined }]), writes, NOW)).toBeUndefined();
  });
});
