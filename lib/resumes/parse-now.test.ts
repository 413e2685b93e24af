import { makeWorld } from "../../test/world/world.ts";
import { modelOfRequest } from "../asking/index.ts";
import { userDayKey } from "../budget/keys.ts";
import type { UserId } from "../kernel/ids.ts";
import { ModelFailure } from "../model/index.ts";
import type { ModelCall, Spending } from "../model/index.ts";
import { makeCompleteReading } from "./model-engine/index.ts";
import { makeParseNow } from "./parse-now.ts";
import { makeReadFile } from "./read-file.ts";
import { makeResumeStore } from "./store.ts";

const TEXT = "Ana Ruiz\nRegistered Nurse\nana@example.org\n\nSkills\nTriage, Wound care";
const FILE = { bytes: new TextEncoder().encode(TEXT), contentType: "text/plain" };
const RIGHT = { name: { line: 1, text: "Ana Ruiz" }, work: [], education: [], skills: [{ from: 5, to: 5 }] };
const COST = { inputTokens: 900, outputTokens: 100, costUsd: 0.0007 };
const RULES = "rules-1";
const DEADLINE_MS = 29_000;

/** Reading at once, as the route is wired: with a model that waits for nobody, and money for it. */
function setUp(limits: Partial<Spending["limits"]> = {}) {
  const world = makeWorld();
  const { table, objects, clock, ada } = world;
  const deadlines: number[] = [];
  let failure: ModelFailure | undefined;
  const model: ModelCall = {
    ask: ({ schema, deadline }) => {
      deadlines.push(deadline);
      if (failure) return Promise.reject(failure);
      return Promise.resolve({ value: schema.parse(RIGHT), usage: COST, modelId: "m" });
    },
  };
  const spending: Spending = {
    models: ["m"],
    limits: { userDayMicroUsd: 10_000, stageDayMicroUsd: 20_000, ...limits },
    requestMost: () => 1_000,
  };
  const held = modelOfRequest({ ...world, model, spending, log: () => undefined });
  if (!held) throw new Error("there is a model");
  const resumes = makeResumeStore(table, objects, clock);
  const readFile = makeReadFile(() => Promise.reject(new Error("no PDF here")));
  const parseNow = makeParseNow({ ...world, resumes, readFile, complete: makeCompleteReading(held) });
  return {
    table,
    clock,
    ada,
    deadlines,
    fail: (by: ModelFailure) => (failure = by),
    read: (userId: UserId | undefined) =>
      parseNow(userId, world.ids, FILE, undefined, clock.now() + DEADLINE_MS),
    spent: async () => await table.get(userDayKey(ada, "2026-11-21")),
    stored: async () => (await resumes.page(ada, { limit: 9 })).rows,
    holds: async () => {
      const query = { pk: `USER#${ada}`, prefix: "WORK#hold#", limit: 9, order: "asc" } as const;
      return (await table.query(query)).items;
    },
  };
}

describe("reading at once with a model", () => {
  it("is completed by it for signed-in callers, with time left to answer, and its cost is settled", async () => {
    const t = setUp();
    const read = await t.read(t.ada);
    expect(read).toMatchObject({ saved: true, parse: { engine: `${RULES}+bedrock:m` } });
    expect((await t.stored())[0]?.row.parse).toEqual(read.parse);
    expect(t.deadlines).toEqual([t.clock.now() + 19_000]);
    expect(await t.spent()).toMatchObject({ committed: 700, spent: 700 });
    expect(await t.holds()).toEqual([]);
  });

  it("asks it nothing for callers without an account", async () => {
    const t = setUp();
    const read = await t.read(undefined);
    expect(read).toMatchObject({ saved: false, parse: { engine: RULES } });
    expect(t.deadlines).toEqual([]);
    expect(t.table.all()).toEqual([]);
  });

  it.each(["timed_out", "throttled", "malformed", "refused"] as const)(
    "is the rules' reading, which says so, when the model ends as %s",
    async (reason) => {
      const t = setUp();
      t.fail(new ModelFailure(reason, { usage: COST }));
      const read = await t.read(t.ada);
      expect(read).toMatchObject({ saved: true, parse: { engine: RULES } });
      expect(read.parse.warnings.map(({ code }) => code)).toContain("model_failed");
      expect(read.document.basics?.name).toBe("Ana Ruiz");
      // what was billed until then
      expect(await t.spent()).toMatchObject({ committed: 700, spent: 700 });
    },
  );

  it("is the rules' reading when the day's budget is used up", async () => {
    const t = setUp({ userDayMicroUsd: 2_000 });
    const read = await t.read(t.ada);
    expect(read).toMatchObject({ saved: true, parse: { engine: RULES } });
    expect(read.parse.warnings.map(({ code }) => code)).toContain("model_failed");
    expect(t.deadlines).toEqual([]);
  });

  it("is paid once for the same file", async () => {
    const t = setUp();
    await t.read(t.ada);
    const again = await t.read(t.ada);
    expect(again.parse.engine).toBe(`${RULES}+bedrock:m`);
    expect(t.deadlines).toHaveLength(1);
    expect(await t.spent()).toMatchObject({ spent: 700 });
  });
});
