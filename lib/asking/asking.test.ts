import * as z from "zod";

import { insightsDeps } from "../../functions/insights/insights-api.deps.ts";
import { insightsRoutes } from "../../functions/insights/insights-api.routes.ts";
import { makeRig } from "../../test/world/http-rig.ts";
import { makeWorld } from "../../test/world/world.ts";
import { stageDayKey, userDayKey } from "../budget/keys.ts";
import { totalKey } from "../insights/index.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Table } from "../kernel/table.ts";
import { ModelFailure } from "../model/index.ts";
import type { ModelCall, ModelQuestion, Spending } from "../model/index.ts";
import { makeSweep, makeWorkStore } from "../work/index.ts";
import { modelOfRequest, modelOfWork } from "./index.ts";

const Answer = z.object({ words: z.string() });
const DAY = "2026-11-21";
const COST = { inputTokens: 900, outputTokens: 100, costUsd: 0.0007 };

/** A model that answers what `said` says and counts how often it was asked. */
function setUp(given: Partial<Spending> = {}, table?: Table) {
  const world = makeWorld();
  const asked: string[] = [];
  const replies: (ModelFailure | Error | { words: string })[] = [];
  const model: ModelCall = {
    ask: (question) => {
      asked.push(question.input);
      const reply = replies.shift() ?? { words: `about ${question.input}` };
      if (reply instanceof Error) return Promise.reject(reply);
      return Promise.resolve({ value: question.schema.parse(reply), usage: COST, modelId: "m" });
    },
  };
  const spending: Spending = {
    models: ["m"],
    limits: { userDayMicroUsd: 10_000, stageDayMicroUsd: 20_000 },
    requestMost: () => 1_000,
    ...given,
  };
  const logged: string[] = [];
  const log = (_: string, message: string) => logged.push(message);
  const deps = { ...world, ...(table && { table }), model, spending, log };
  const question = (over: Partial<ModelQuestion<z.infer<typeof Answer>>> = {}) => ({
    task: "follow-up" as const,
    userId: world.ada as UserId | undefined,
    promptVersion: "follow-up.v1",
    system: "Ask one thing.",
    prefix: "",
    input: "an answer",
    schema: Answer,
    toolName: "ask",
    maxOutputTokens: 500,
    deadline: world.clock.now() + 8_000,
    ...over,
  });
  const held = modelOfRequest(deps);
  const ofWork = modelOfWork(deps);
  if (!held || !ofWork) throw new Error("there is a model");
  return {
    ...deps,
    asked,
    replies,
    logged,
    held,
    ofWork,
    question,
    money: async () => (await world.table.get(userDayKey(world.ada, DAY))) ?? {},
    holds: async () => {
      const query = { pk: `USER#${world.ada}`, prefix: "WORK#hold#", limit: 100, order: "asc" } as const;
      return (await world.table.query(query)).items;
    },
  };
}

/** A table of which one write fails. */
function failingAt(nth: number): Table {
  const { table } = makeWorld();
  let writes = 0;
  return {
    get: (key) => table.get(key),
    getMany: (keys) => table.getMany(keys),
    query: (query) => table.query(query),
    queryDue: (query) => table.queryDue(query),
    write: (list) => (++writes === nth ? Promise.reject(new Error("the table is gone")) : table.write(list)),
  };
}

const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof ModelFailure ? error.reason : String(error)),
  );

describe("a question that somebody waits for", () => {
  it("puts its money aside, settles it with what it has cost, and leaves nothing to be charged", async () => {
    const t = setUp();
    const answer = await t.held.ask(t.question());
    expect(answer).toEqual({
      value: { words: "about an answer" },
      usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
      modelId: "m",
    });
    expect(await t.money()).toMatchObject({ committed: 700, spent: 700 });
    expect(await t.table.get(stageDayKey(DAY))).toMatchObject({ committed: 700, spent: 700 });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({
      "follow-up:calls": 1,
      "follow-up:inputTokens": 900,
      "follow-up:outputTokens": 100,
      "follow-up:microUsd": 700,
    });
    expect(await t.holds()).toEqual([]);
  });

  it("is settled with what was billed when the model fails, and the failure has nothing left to charge", async () => {
    const t = setUp();
    t.replies.push(new ModelFailure("truncated", { usage: COST }));
    const failed = await t.held.ask(t.question()).catch((error: unknown) => error);
    expect(failed).toMatchObject({ reason: "truncated", usage: { costUsd: 0 } });
    expect(await t.money()).toMatchObject({ committed: 700, spent: 700 });
    expect(await t.holds()).toEqual([]);
  });

  it("is spent, and used by nobody, when its answer never came", async () => {
    const t = setUp();
    const usage = { inputTokens: 0, outputTokens: 0, costUsd: 0, lostUsd: 0.002 };
    t.replies.push(new ModelFailure("timed_out", { usage }));
    expect(await reasonOf(t.held.ask(t.question()))).toBe("timed_out");
    expect(await t.money()).toMatchObject({ committed: 2_000, spent: 2_000 });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toBeUndefined();
    expect(await t.holds()).toEqual([]);
  });

  it("is not asked when too little is left: of 1,000 at once no call passes the limit", async () => {
    const t = setUp({ limits: { userDayMicroUsd: 10_000, stageDayMicroUsd: 1_000_000 } });
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const slow: ModelCall = { ask: async (question) => (await opened, t.model.ask(question)) };
    const held = modelOfRequest({ ...t, model: slow });
    const asking = Array.from({ length: 1_000 }, (_, n) =>
      reasonOf(held?.ask(t.question({ input: `answer ${n}` })) ?? Promise.resolve()),
    );
    while ((await t.holds()).length < 3) await Promise.resolve();
    open();
    const reasons = await Promise.all(asking);
    // three thousandths each at most; what came back of the first let others through only after it was settled
    expect(t.asked.length).toBe(reasons.filter((reason) => reason === "answered").length);
    expect(reasons.filter((reason) => reason === "quota_exceeded")).toHaveLength(1_000 - t.asked.length);
    expect(t.asked).toHaveLength(3);
    expect(await t.money()).toMatchObject({ committed: 2_100, spent: 2_100 });
  });

  it("names the failure, and when to ask again, when the budget is used up", async () => {
    const t = setUp({ limits: { userDayMicroUsd: 2_999, stageDayMicroUsd: 20_000 } });
    const failed = await t.held.ask(t.question()).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      reason: "quota_exceeded",
      code: "model_quota_exceeded",
      retryable: true,
      retryAfterSeconds: 57_600,
    });
    expect(t.asked).toEqual([]);
    expect(await t.holds()).toEqual([]);
  });

  it("of a caller without an account is left to the rules", async () => {
    const t = setUp();
    expect(await reasonOf(t.held.ask(t.question({ userId: undefined })))).toBe("account_needed");
    expect(t.asked).toEqual([]);
    expect(await t.table.get(stageDayKey(DAY))).toBeUndefined();
  });

  it("counts as spent when the function died before it could be settled, once the sweeper comes", async () => {
    const t = setUp();
    t.replies.push(new Error("the process is gone"));
    await expect(t.held.ask(t.question())).rejects.toThrow("the process is gone");
    expect(await t.money()).toMatchObject({ committed: 3_000 });
    const work = makeWorkStore(t.table, t.clock);
    const nobody = () => Promise.reject(new Error("nobody"));
    const [send, forget] = [nobody, nobody];
    const sweep = makeSweep({
      work,
      clock: t.clock,
      send: { parse: send, analyse: send, tailor: send, letter: send, score: send, suggest: send },
      hasArrived: () => Promise.resolve(true),
      forget,
      purge: forget,
      giveUp: forget,
    });
    t.clock.pass(67_000);
    await sweep(t.clock.now() + 10_000);
    expect(await t.money()).toMatchObject({ committed: 3_000 });
    expect(await t.money()).not.toHaveProperty("spent");
    t.clock.pass(1_000);
    await sweep(t.clock.now() + 10_000);
    expect(await t.money()).toMatchObject({ committed: 3_000, spent: 3_000 });
    expect(await t.holds()).toEqual([]);
    await sweep(t.clock.now() + 10_000);
    expect(await t.money()).toMatchObject({ committed: 3_000, spent: 3_000 });
  });

  it("has its answer although the settlement fails, and all of its money then counts as spent", async () => {
    // the hold, the answer that is kept, the settlement
    const t = setUp({}, failingAt(3));
    expect(await reasonOf(t.held.ask(t.question()))).toBe("answered");
    expect(t.logged).toEqual(["a hold was not settled"]);
  });

  it("that is larger than its task's may be is not asked", async () => {
    const t = setUp();
    expect(await reasonOf(t.held.ask(t.question({ input: "x".repeat(50_000) })))).toBe("context_too_long");
    expect(await reasonOf(t.ofWork.ask(t.question({ input: "x".repeat(50_000) })))).toBe("context_too_long");
    expect(t.asked).toEqual([]);
  });
});

describe("answers that are kept", () => {
  it("are given again to the same user for the same question, at no cost", async () => {
    const t = setUp();
    expect((await t.ofWork.ask(t.question())).usage).toEqual(COST);
    // deadlines and the length of the answer are no part of what is asked
    const again = await t.ofWork.ask(t.question({ deadline: 1, maxOutputTokens: 100 }));
    expect(again).toEqual({
      value: { words: "about an answer" },
      usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
      modelId: "m",
    });
    expect(t.asked).toHaveLength(1);
    await t.held.ask(t.question());
    expect(await t.money()).toEqual({});
  });

  it.each<[string, Partial<ModelQuestion<z.infer<typeof Answer>>>]>([
    ["another prompt version", { promptVersion: "follow-up.v2" }],
    ["other instructions", { system: "Ask two things." }],
    ["another résumé", { prefix: "résumé" }],
    ["another posting", { input: "another" }],
    ["another shape", { schema: z.object({ words: z.string().max(1_000) }) }],
    ["another task", { task: "score" }],
    ["another user", { userId: makeWorld().bob }],
    ["nobody in particular", { userId: undefined }],
  ])("are not given for %s", async (_, over) => {
    const t = setUp();
    await t.ofWork.ask(t.question());
    await t.ofWork.ask(t.question(over));
    expect(t.asked).toHaveLength(2);
  });

  it("are not given when another model is configured", async () => {
    const t = setUp();
    await t.ofWork.ask(t.question());
    await modelOfWork({ ...t, spending: { ...t.spending, models: ["m", "second"] } })?.ask(t.question());
    expect(t.asked).toHaveLength(2);
  });

  it("are none for callers without an account, for questions of an interview, and for failures", async () => {
    const t = setUp();
    for (let n = 0; n < 2; n++) await t.ofWork.ask(t.question({ userId: undefined }));
    for (let n = 0; n < 2; n++) await t.ofWork.ask(t.question({ task: "questions" }));
    expect(t.asked).toHaveLength(4);
    t.replies.push(new ModelFailure("refused"));
    expect(await reasonOf(t.ofWork.ask(t.question()))).toBe("refused");
    expect(await reasonOf(t.ofWork.ask(t.question()))).toBe("answered");
  });

  it("are given although they could not be kept: they are paid for, and settled", async () => {
    // behind the hold
    const held = setUp({}, failingAt(2));
    expect(await reasonOf(held.held.ask(held.question()))).toBe("answered");
    expect(await held.table.get(userDayKey(held.ada, DAY))).toMatchObject({ committed: 700, spent: 700 });
    const work = setUp({}, failingAt(1));
    expect((await work.ofWork.ask(work.question())).usage).toEqual(COST);
    for (const { logged } of [held, work]) expect(logged).toEqual(["an answer was not kept"]);
  });

  it("are given although nobody could count it", async () => {
    const t = setUp({}, failingAt(2));
    await t.ofWork.ask(t.question());
    expect(await reasonOf(t.ofWork.ask(t.question()))).toBe("answered");
    expect([t.asked.length, t.logged]).toEqual([1, ["a kept answer was not counted"]]);
  });

  it("go after a week, whether the row is gone or not", async () => {
    const t = setUp();
    await t.ofWork.ask(t.question());
    t.clock.pass(7 * 24 * 3600_000 - 1);
    await t.ofWork.ask(t.question());
    expect(t.asked).toHaveLength(1);
    t.clock.pass(1);
    await t.ofWork.ask(t.question());
    expect(t.asked).toHaveLength(2);
  });
});

describe("the routes of kept answers", () => {
  const PATHS = { stats: ["GET", "/v1/cache/stats"], clear: ["DELETE", "/v1/cache"] } as const;

  function withRoutes() {
    const t = setUp();
    const rig = makeRig(insightsRoutes, insightsDeps(t), { clock: t.clock, ids: t.ids });
    const call = ([method, path]: readonly [string, string], user: UserId = t.ada) =>
      rig.send({ method, path, user, claims: { exp: Math.ceil(t.clock.now() / 1000) + 3600 } });
    const cleanUp = (groups: readonly string[], body: object = {}) =>
      rig.send({
        method: "POST",
        path: "/v1/cache/cleanup",
        user: t.bob,
        claims: { "cognito:groups": groups },
        body: JSON.stringify(body),
      });
    return { ...t, call, cleanUp };
  }

  it("count a user's own answers, how often they were given again, and what that has saved", async () => {
    const t = withRoutes();
    expect((await t.call(PATHS.stats)).body).toEqual({
      answers: 0,
      hits: 0,
      savedUsd: 0,
      byTask: {},
      oldestAt: null,
      newestAt: null,
    });
    await t.held.ask(t.question());
    t.clock.pass(1_000);
    for (let n = 0; n < 3; n++) await t.ofWork.ask(t.question({ task: "analyse" }));
    await t.ofWork.ask(t.question({ userId: t.bob }));
    expect((await t.call(PATHS.stats)).body).toEqual({
      answers: 2,
      hits: 2,
      savedUsd: 0.0014,
      byTask: {
        analyse: { answers: 1, hits: 2, savedUsd: 0.0014 },
        "follow-up": { answers: 1, hits: 0, savedUsd: 0 },
      },
      oldestAt: "2026-11-21T08:00:00.000Z",
      newestAt: "2026-11-21T08:00:01.000Z",
    });
  });

  it("forget all of a user's own answers and nobody else's", async () => {
    const t = withRoutes();
    for (let n = 0; n < 130; n++) await t.ofWork.ask(t.question({ input: `answer ${n}` }));
    await t.ofWork.ask(t.question({ userId: t.bob }));
    expect((await t.call(PATHS.stats)).body).toMatchObject({ answers: 130 });
    expect((await t.call(PATHS.clear)).status).toBe(204);
    expect((await t.call(PATHS.stats)).body).toMatchObject({ answers: 0 });
    expect((await t.call(PATHS.stats, t.bob)).body).toMatchObject({ answers: 1 });
    expect((await t.call(PATHS.clear)).status).toBe(204);
  });

  it("void everybody's answers for an administrator, and for nobody else", async () => {
    const t = withRoutes();
    await t.ofWork.ask(t.question());
    for (const groups of [[], ["Admin"], ["editors"]]) {
      const refused = await t.cleanUp(groups);
      expect([refused.status, refused.body["code"]]).toEqual([403, "forbidden"]);
    }
    await t.ofWork.ask(t.question());
    expect(t.asked).toHaveLength(1);
    t.clock.pass(1);
    const done = await t.cleanUp(["editors", "admin"]);
    expect([done.status, done.body]).toEqual([200, { voidBefore: "2026-11-21T08:00:00.001Z" }]);
    expect((await t.call(PATHS.stats)).body).toMatchObject({ answers: 0 });
    await t.ofWork.ask(t.question());
    await t.ofWork.ask(t.question());
    expect(t.asked).toHaveLength(2);
  });

  it("void what is older than a time, never what is yet to come, and never less than before", async () => {
    const t = withRoutes();
    const at = (ms: number) => new Date(t.clock.now() + ms).toISOString();
    const earlier = at(-5_000);
    await t.ofWork.ask(t.question());
    expect((await t.cleanUp(["admin"], { before: earlier })).body).toEqual({ voidBefore: earlier });
    expect((await t.call(PATHS.stats)).body).toMatchObject({ answers: 1 });
    t.clock.pass(1_000);
    const now = at(0);
    expect((await t.cleanUp(["admin"], { before: at(60_000) })).body).toEqual({ voidBefore: now });
    expect((await t.cleanUp(["admin"], { before: earlier })).body).toEqual({ voidBefore: now });
    expect((await t.call(PATHS.stats)).body).toMatchObject({ answers: 0 });
  });
});
