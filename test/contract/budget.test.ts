import { stageDayKey, userDayKey } from "../../lib/budget/keys.ts";
import { AppError } from "../../lib/kernel/errors.ts";
import { UserId } from "../../lib/kernel/ids.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeGenerateSuggestions } from "../../lib/suggestions/generate-suggestions.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeWorld } from "../world/world.ts";
import { startLocalTable } from "./local-table.ts";

let local: Awaited<ReturnType<typeof startLocalTable>>;
beforeAll(async () => {
  local = await startLocalTable();
});
afterAll(() => local.close());

/** Asks for suggestions, at three thousandths of a dollar each, whoever it is and however the request ends; on a day of its own. */
function asking(day: number, limits: { userDayMicroUsd: number; stageDayMicroUsd: number }) {
  const { table } = local;
  const { objects, clock, ids, send } = makeWorld();
  clock.pass(day * 24 * 3600_000);
  const generate = makeGenerateSuggestions({
    table,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    suggestions: makeSuggestionStore(table),
    sendSuggest: send,
    clock,
    spending: { models: ["m"], limits, requestMost: () => 1_000 },
  });
  return async (user: UserId): Promise<string> => {
    try {
      await generate(user, ids, {});
      return "accepted";
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  };
}

const committed = async (key: { pk: string; sk: string }) => (await local.table.get(key))?.["committed"];

describe("the budget in DynamoDB", () => {
  it("is never passed by one call, whichever of 300 requests of one user at once get through", async () => {
    const ask = asking(0, { userDayMicroUsd: 50_000, stageDayMicroUsd: 1_000_000 });
    const ada = UserId.parse("ada");
    const all = await Promise.all(Array.from({ length: 300 }, () => ask(ada)));
    const accepted = all.filter((code) => code === "accepted").length;
    // whoever finds the store busy too often is turned away with that, so that there may be room left
    expect(all.filter((code) => !["accepted", "quota_exceeded", "busy"].includes(code))).toEqual([]);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThanOrEqual(16);
    expect(await committed(userDayKey(ada, "2026-11-21"))).toBe(3_000 * accepted);
    expect(await committed(stageDayKey("2026-11-21"))).toBe(3_000 * accepted);
    for (let more = 0; more < 20; more++) await ask(ada);
    expect(await committed(userDayKey(ada, "2026-11-21"))).toBe(48_000);
  }, 60_000);

  it("of the stage is never passed by one call of anybody", async () => {
    const ask = asking(1, { userDayMicroUsd: 50_000, stageDayMicroUsd: 31_000 });
    const users = Array.from({ length: 40 }, (_, n) => UserId.parse(`user-${n}`));
    const all = await Promise.all(Array.from({ length: 5 }, () => users.map(ask)).flat());
    const accepted = all.filter((code) => code === "accepted").length;
    expect(accepted).toBeLessThanOrEqual(10);
    expect(await committed(stageDayKey("2026-11-22"))).toBe(3_000 * accepted);
    for (const user of users.slice(0, 12)) await ask(user);
    expect(await committed(stageDayKey("2026-11-22"))).toBe(30_000);
  }, 60_000);
});
