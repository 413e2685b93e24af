import fc from "fast-check";

import { interviewsDeps } from "../../functions/interviews/interviews-api.deps.ts";
import { suggestionsRoutes } from "../../functions/suggestions/suggestions-api.routes.ts";
import { suggestionsDeps } from "../../functions/suggestions/suggestions-api.deps.ts";
import { makeRig } from "../../test/world/http-rig.ts";
import { makeWorld } from "../../test/world/world.ts";
import { makeIdempotencyStore } from "../http/idempotency.ts";
import { totalKey } from "../insights/index.ts";
import { makeReadStatistics } from "../insights/read-statistics.ts";
import { makeAnalyseJob } from "../jobs/analyse-job.ts";
import { makeModelAnalysis } from "../jobs/model-engine/index.ts";
import { makeSaveJob } from "../jobs/save-job.ts";
import { makeJobStore } from "../jobs/store.ts";
import { AppError } from "../kernel/errors.ts";
import { LetterId, UserId } from "../kernel/ids.ts";
import { makeLetterStore } from "../letters/store.ts";
import { makeWriteLetter } from "../letters/write-letter.ts";
import { ModelFailure } from "../model/index.ts";
import type { ModelCall, Spending } from "../model/index.ts";
import type { ExtractedText } from "../resumes/extract/layout.ts";
import { uploadObject } from "../resumes/keys.ts";
import { makeParseUpload } from "../resumes/parse-upload.ts";
import { makeStartUpload } from "../resumes/start-upload.ts";
import type { ResumeDocument } from "../resumes/document.ts";
import { makeResumeStore, sizeOf } from "../resumes/store.ts";
import { makeImportResume } from "../resumes/write-document.ts";
import { makeGenerateSuggestions } from "../suggestions/generate-suggestions.ts";
import { makeSuggestionStore } from "../suggestions/store.ts";
import type { TailorEngine } from "../tailoring/ports.ts";
import { makeRunTailoring } from "../tailoring/run-tailoring.ts";
import { makeStartTailoring } from "../tailoring/start-tailoring.ts";
import { makeCancelTailoring, makeRetryTailoring } from "../tailoring/steer-tailoring.ts";
import { makeRemoveJob } from "../tailoring/remove-job.ts";
import { makeTailoringStore } from "../tailoring/store.ts";
import { makeGiveUp, makeSweep, makeWorkStore } from "../work/index.ts";
import { reserveWrites, settleWrites, unreserved } from "./index.ts";
import { stageDayKey, userDayKey } from "./keys.ts";

const DAY = "2026-11-21";
/** Three requests of a thousandth of a dollar each are the most that one piece of work costs. */
const spending = (userDayMicroUsd: number, stageDayMicroUsd: number): Spending => ({
  models: ["m"],
  limits: { userDayMicroUsd, stageDayMicroUsd },
  requestMost: () => 1_000,
});

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "accepted",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const counted = (codes: readonly string[]) =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]));

function setUp(given?: Spending) {
  const world = makeWorld();
  const { table, objects, clock, send } = world;
  return {
    ...world,
    spending: given,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    letters: makeLetterStore(table),
    suggestions: makeSuggestionStore(table),
    work: makeWorkStore(table, clock),
    sendAnalyse: send,
    sendTailor: send,
    sendLetter: send,
    sendSuggest: send,
    money: async (user = world.ada) => ({
      user: await table.get(userDayKey(user, DAY)),
      stage: await table.get(stageDayKey(DAY)),
    }),
  };
}

describe("the budget in the requests that spend", () => {
  it("is never passed by one call, whichever of 1,000 parallel requests of one user get through", async () => {
    const t = setUp(spending(50_000, 1_000_000));
    const generate = makeGenerateSuggestions(t);
    const asked = await Promise.all(Array.from({ length: 1_000 }, () => codeOf(generate(t.ada, t.ids, {}))));
    expect(counted(asked)).toEqual({ accepted: 16, quota_exceeded: 984 });
    expect(await t.money()).toMatchObject({ user: { committed: 48_000 }, stage: { committed: 48_000 } });
    expect(t.sent).toHaveLength(16);
    // what was refused has left nothing behind
    const rows = await t.table.query({
      pk: `USER#${t.ada}`,
      prefix: "GENERATION#",
      limit: 100,
      order: "asc",
    });
    expect(rows.items).toHaveLength(16);
  });

  it("of the stage holds for 1,000 parallel requests of 40 users", async () => {
    const t = setUp(spending(50_000, 100_000));
    const generate = makeGenerateSuggestions(t);
    const users = Array.from({ length: 40 }, (_, n) => UserId.parse(`user-${n}`));
    const asked = await Promise.all(
      Array.from({ length: 25 }, () => users.map((user) => codeOf(generate(user, t.ids, {})))).flat(),
    );
    expect(counted(asked)).toEqual({ accepted: 33, quota_exceeded: 967 });
    expect(await t.money()).toMatchObject({ stage: { committed: 99_000 } });
  });

  it("refuses with 429, says when it opens, and opens then for the same key", async () => {
    const world = makeWorld();
    const deps = suggestionsDeps({ ...world, sendSuggest: world.send, spending: spending(3_000, 9_000) });
    const { clock, ids } = world;
    const secret = () => Promise.resolve(Buffer.alloc(32, 3));
    const idempotency = makeIdempotencyStore(world.table, clock, secret);
    const { send } = makeRig(suggestionsRoutes, deps, { clock, ids, idempotency });
    const ask = (key: string) =>
      send({
        method: "POST",
        path: "/v1/suggestions/generate",
        user: world.ada,
        claims: { exp: clock.now() / 1000 + 3600 },
        headers: { "idempotency-key": key },
        body: "{}",
      });
    expect((await ask("first")).status).toBe(202);
    const waiting = await ask("second");
    expect([waiting.status, waiting.headers["retry-after"]]).toEqual([429, "60"]);
    expect(waiting.body).toMatchObject({
      code: "quota_exceeded",
      detail: expect.stringContaining("still runs") as unknown,
      opensAt: "2026-11-21T08:01:00.000Z",
    });
    // what was set aside is spent to the last
    const [message] = world.sent;
    if (!message) throw new Error("nothing was sent");
    const work = makeWorkStore(world.table, clock);
    const claimed = await work.claim(message, clock.now() + 1_000, () => []);
    if (!("claim" in claimed)) throw new Error("not claimed");
    const charge = { task: "suggest", calls: 1, inputTokens: 1, outputTokens: 1, microUsd: 3_000 } as const;
    await work.end(claimed.claim, "DONE", [], charge);
    const refused = await ask("second");
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ code: "quota_exceeded", opensAt: "2026-11-22T00:00:00.000Z" });
    expect(refused.headers["retry-after"]).toBe("57600");
    expect((await ask("first")).status).toBe(202);
    world.clock.pass(16 * 3600_000);
    expect((await ask("second")).status).toBe(202);
  });

  it("is not there for work that the rules engines do: no row of it is touched", async () => {
    const t = setUp();
    await makeGenerateSuggestions(t)(t.ada, t.ids, {});
    expect(await t.money()).toEqual({ user: undefined, stage: undefined });
  });

  it("is not there either for a model that costs nothing", async () => {
    const t = setUp({ ...spending(1, 1), requestMost: () => 0 });
    await makeGenerateSuggestions(t)(t.ada, t.ids, {});
    expect(await t.money()).toEqual({ user: undefined, stage: undefined });
  });
});

/** What the sweeper would do beside holds is not asked for here. */
const never = () => Promise.reject(new Error("not asked for"));
const SWEEPS_NOTHING_ELSE = {
  send: { parse: never, analyse: never, tailor: never, letter: never, score: never, suggest: never },
  hasArrived: never,
  forget: never,
  purge: never,
  giveUp: never,
};

const COST = { inputTokens: 900, outputTokens: 100, costUsd: 0.0007 };
const nothing: TailorEngine = () =>
  Promise.resolve({ engine: "bedrock:m", changes: [], refused: [], usage: COST });
const failing: TailorEngine = () => Promise.reject(new ModelFailure("truncated", { usage: COST }));

/** A document of which three bytes more are not stored; what fills it no model is shown. */
function largest(): ResumeDocument {
  const links = (length: number) => Array.from({ length }, () => ({ url: "x".repeat(2_000) }));
  const padded = (padding: number): ResumeDocument => ({
    skills: [{ name: "K8s" }],
    certificates: links(200),
    projects: links(99),
    publications: [...links(190), { url: "x".repeat(padding) }],
  });
  return padded(999_997 - sizeOf(padded(0)));
}

async function withJob(given: Spending, document: ResumeDocument = { basics: { name: "Ada" } }) {
  const t = setUp(given);
  const imported = { name: "Main", format: "json", content: JSON.stringify(document) } as const;
  const { resumeId } = await makeImportResume(t)(t.ada, t.ids, imported);
  const { jobId } = await makeSaveJob(t)(t.ada, t.ids, { description: "Platform engineer\n- Go" });
  t.sent.length = 0;
  const wanted = { resumeId, template: "classic", intensity: "light", onExisting: "keep" } as const;
  const start = (over: { coverLetter?: boolean } = {}, deps = t) =>
    makeStartTailoring(deps)(t.ada, t.ids, jobId, { ...wanted, ...over });
  const deliver = (engine: TailorEngine) => {
    const message = t.sent.shift();
    if (!message) throw new Error("nothing was sent");
    return makeRunTailoring({ ...t, engine, pagesOf: () => Promise.resolve(1) })(
      message,
      t.clock.now() + 60_000,
    );
  };
  return { ...t, jobId, start, deliver };
}

describe("the money of a tailoring", () => {
  it("is put aside with its letter's, handed on to it, and settled with what each has cost", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start({ coverLetter: true });
    // two questions, and one of the letter
    expect(await t.money()).toMatchObject({ user: { committed: 9_000 } });
    await t.deliver(nothing);
    // 700 are spent and 3,000 wait for the letter
    expect(await t.money()).toMatchObject({
      user: { committed: 3_700, spent: 700 },
      stage: { committed: 3_700, spent: 700 },
    });
    const [message] = t.sent.splice(0);
    if (!message) throw new Error("no letter was sent");
    const written = { engine: "bedrock:m", text: "Dear all.", usage: { ...COST, costUsd: 0.0002 } };
    await makeWriteLetter({ ...t, engine: () => Promise.resolve(written) })(message, t.clock.now() + 60_000);
    const letter = await t.letters.find(t.ada, LetterId.parse(tailoringId.replace("tlr_", "ltr_")));
    expect(letter?.status).toBe("COMPLETED");
    expect(await t.money()).toMatchObject({ user: { committed: 900, spent: 900 }, stage: { spent: 900 } });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({
      "tailor:calls": 1,
      "tailor:microUsd": 700,
      "letter:calls": 1,
      "letter:microUsd": 200,
    });
  });

  it("comes back but for what was billed when the model fails, and is put aside anew by a retry", async () => {
    const t = await withJob(spending(6_500, 50_000));
    const { tailoringId } = await t.start({ coverLetter: true });
    await t.deliver(failing);
    expect(await t.money()).toMatchObject({ user: { committed: 700, spent: 700 } });
    expect(await codeOf(makeRetryTailoring(t)(t.ada, tailoringId))).toBe("quota_exceeded");
    expect((await t.tailorings.get(t.ada, tailoringId)).row.status).toBe("FAILED");
    t.clock.pass(24 * 3600_000);
    await makeRetryTailoring(t)(t.ada, tailoringId);
    expect(await t.table.get(userDayKey(t.ada, "2026-11-22"))).toMatchObject({ committed: 6_000 });
  });

  it("comes back when it is cancelled or given up, on the day it was taken from", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const first = await t.start({ coverLetter: true });
    const second = await t.start();
    t.clock.pass(24 * 3600_000);
    await makeCancelTailoring(t)(t.ada, first.tailoringId);
    expect(await t.money()).toMatchObject({ user: { committed: 6_000 } });
    const subject = { kind: "tailor", userId: t.ada, subjectId: second.tailoringId, run: 1 } as const;
    await makeGiveUp({ ...t, givenUp: () => Promise.resolve([]) })(subject);
    expect(await t.money()).toMatchObject({ user: { committed: 0, spent: 0 }, stage: { committed: 0 } });
  });

  it("stays put aside when it is cancelled while the model is asked, until what that has cost is charged", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start({ coverLetter: true });
    await t.deliver(async (input) => {
      await makeCancelTailoring(t)(t.ada, tailoringId);
      // both questions; the letter's comes back, nobody asks for it
      expect(await t.money()).toMatchObject({ user: { committed: 6_000 }, stage: { committed: 6_000 } });
      return nothing(input);
    });
    expect(await t.money()).toMatchObject({
      user: { committed: 700, spent: 700 },
      stage: { committed: 700, spent: 700 },
    });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({ "tailor:microUsd": 700 });
    expect((await t.tailorings.get(t.ada, tailoringId)).row.failure?.code).toBe("cancelled");
  });

  it("is charged with what a model has cost that fails when a retry has come to its end already", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start();
    await t.deliver(async (input) => {
      await makeCancelTailoring(t)(t.ada, tailoringId);
      await makeRetryTailoring(t)(t.ada, tailoringId);
      await t.deliver(nothing);
      expect(await t.money()).toMatchObject({ user: { committed: 6_700, spent: 700 } });
      return failing(input);
    });
    expect(await t.money()).toMatchObject({ user: { committed: 1_400, spent: 1_400 } });
    expect((await t.tailorings.get(t.ada, tailoringId)).row).toMatchObject({
      status: "COMPLETED",
      usage: { costUsd: 0.0007 },
    });
  });

  it("is charged with what the model has cost when the job is deleted after it was cancelled", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start();
    await t.deliver(async (input) => {
      await makeCancelTailoring(t)(t.ada, tailoringId);
      await makeRemoveJob({ ...t, removeResume: () => Promise.resolve() })(t.ada, t.jobId, "delete");
      return nothing(input);
    });
    expect(await t.money()).toMatchObject({ user: { committed: 700, spent: 700 }, stage: { spent: 700 } });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({ "tailor:microUsd": 700 });
  });

  it("is not passed by who starts and cancels while the models are asked, however often", async () => {
    const t = await withJob(spending(20_000, 50_000));
    let billed = 0;
    const codes: string[] = [];
    const startAndCancel = async (depth: number): Promise<void> => {
      const { tailoringId } = await t.start();
      codes.push("accepted");
      await t.deliver(async (input) => {
        await makeCancelTailoring(t)(t.ada, tailoringId);
        // the next one, while the question of this one is still out
        await startAndCancel(depth + 1).catch((error: unknown) =>
          codes.push(error instanceof AppError ? error.code : String(error)),
        );
        billed += 6_000;
        return { ...(await nothing(input)), usage: { ...COST, costUsd: 0.006 } };
      });
    };
    await startAndCancel(1);
    expect(codes).toEqual(["accepted", "accepted", "accepted", "quota_exceeded"]);
    expect(billed).toBeLessThanOrEqual(20_000);
    expect(await t.money()).toMatchObject({ user: { committed: billed, spent: billed } });
  });

  it("counts as spent to the last when the worker of what was cancelled died, once its lease is over", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start();
    const [message] = t.sent.splice(0);
    if (!message) throw new Error("nothing was sent");
    await t.work.claim(message, t.clock.now() + 60_000, () => []);
    await makeCancelTailoring(t)(t.ada, tailoringId);
    const sweep = makeSweep({ ...t, ...SWEEPS_NOTHING_ELSE });
    await sweep(t.clock.now() + 10_000);
    expect(await t.money()).toMatchObject({ user: { committed: 6_000 }, stage: { committed: 6_000 } });
    t.clock.pass(80_000);
    expect(await sweep(t.clock.now() + 10_000)).toMatchObject({ givenUp: 1 });
    expect(await t.money()).toMatchObject({
      user: { committed: 6_000, spent: 6_000 },
      stage: { spent: 6_000 },
    });
  });

  it("comes back when it is cancelled after the lease of its worker", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start();
    const [message] = t.sent.splice(0);
    if (!message) throw new Error("nothing was sent");
    await t.work.claim(message, t.clock.now() + 60_000, () => []);
    t.clock.pass(80_000);
    await makeCancelTailoring(t)(t.ada, tailoringId);
    expect(await t.money()).toMatchObject({ user: { committed: 0, spent: 0 }, stage: { committed: 0 } });
  });

  it("is put aside for the first question alone when there is too little for both, and the engine is told", async () => {
    const told: [number, number | undefined][] = [];
    for (const limit of [9_000, 8_999, 6_000]) {
      const t = await withJob(spending(limit, 50_000));
      await t.start({ coverLetter: true });
      const { user } = await t.money();
      await t.deliver(({ questions, ...input }) => {
        told.push([Number(user?.["committed"]), questions]);
        return nothing(input);
      });
    }
    expect(told).toEqual([
      [9_000, 2],
      [6_000, 1],
      [6_000, 1],
    ]);
    const short = await withJob(spending(5_999, 50_000));
    expect(await codeOf(short.start({ coverLetter: true }))).toBe("quota_exceeded");
    expect((await short.money()).user).toBeUndefined();
    expect(short.sent).toEqual([]);
  });

  it("is charged when what came of the question is more than the store takes", async () => {
    const t = await withJob(spending(50_000, 50_000), largest());
    const { tailoringId } = await t.start();
    const after = "Kubernetes";
    const path = "/skills/0/name";
    const engine: TailorEngine = async (input) => ({
      ...(await nothing(input)),
      changes: [
        {
          ...{ changeId: "c1", path, action: "rewrite", before: "K8s", after, reason: "Its name." },
          ...{ requirementIds: [], evidence: [{ path, quote: "K8s" }], decision: "accepted" },
        },
      ],
    });
    expect(await t.deliver(engine)).toBe("done");
    expect((await t.tailorings.get(t.ada, tailoringId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "too_large", retryable: false },
      usage: COST,
    });
    expect(await t.money()).toMatchObject({ user: { committed: 700, spent: 700 }, stage: { spent: 700 } });
  });

  it("is counted by questions that were billed", async () => {
    const t = await withJob(spending(50_000, 50_000));
    await t.start();
    await t.deliver(async (input) => ({ ...(await nothing(input)), calls: 2 }));
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({
      "tailor:calls": 2,
      "tailor:microUsd": 700,
    });
  });

  it("counts for the day on which it ends when nothing was put aside for it", async () => {
    const t = await withJob(spending(50_000, 50_000));
    await t.start({}, { ...t, spending: undefined });
    expect(await t.money()).toEqual({ user: undefined, stage: undefined });
    await t.deliver(nothing);
    expect(await t.money()).toMatchObject({ user: { committed: 700, spent: 700 }, stage: { spent: 700 } });
  });
});

describe("the money of an answer that never came", () => {
  /** Nobody knows whether it was billed. */
  const lost = new ModelFailure("timed_out", {
    usage: { inputTokens: 0, outputTokens: 0, costUsd: 0, lostUsd: 0.002 },
  });

  it("is spent and not used", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start();
    await t.deliver(() => Promise.reject(lost));
    expect(await t.money()).toMatchObject({
      user: { committed: 2_000, spent: 2_000 },
      stage: { spent: 2_000 },
    });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toBeUndefined();
    const { row } = await t.tailorings.get(t.ada, tailoringId);
    expect([row.failure?.code, row.usage]).toEqual([
      "model_timed_out",
      { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    ]);
  });

  it("is added to that of those which came", async () => {
    const t = await withJob(spending(50_000, 50_000));
    const { tailoringId } = await t.start();
    const usage = { ...COST, lostUsd: 0.002 };
    await t.deliver(async (input) => ({ ...(await nothing(input)), usage }));
    expect(await t.money()).toMatchObject({ user: { committed: 2_700, spent: 2_700 } });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({
      "tailor:calls": 1,
      "tailor:microUsd": 700,
    });
    expect((await t.tailorings.get(t.ada, tailoringId)).row.usage).toEqual(COST);
  });

  it("lets nobody ask a slow model for nothing: at the limit no more is asked", async () => {
    const t = await withJob(spending(20_000, 50_000));
    const codes: string[] = [];
    for (let asked = 0; asked < 10; asked++) {
      const code = await codeOf(t.start());
      codes.push(code);
      if (code === "accepted") await t.deliver(() => Promise.reject(lost));
    }
    // one question of 3,000 has to fit in
    expect(codes.filter((code) => code === "accepted")).toHaveLength(9);
    expect(codes.at(-1)).toBe("quota_exceeded");
  });
});

describe("the money of a scoring", () => {
  it("is put aside when the interview is completed; without it the interview goes on, and nothing is lost", async () => {
    const world = makeWorld();
    const log = () => undefined;
    const depsWith = (limit: number) =>
      interviewsDeps({ ...world, sendScore: world.send, log, spending: spending(limit, 50_000) });
    const wanted = { difficulty: "easy", questionCount: 12, mode: "fixed" } as const;
    const { startInterview, completeInterview, interviews } = depsWith(5_999);
    const { interviewId } = await startInterview(world.ada, world.ids, wanted);
    expect(await codeOf(completeInterview(world.ada, interviewId))).toBe("quota_exceeded");
    expect((await interviews.find(world.ada, interviewId))?.status).toBe("IN_PROGRESS");
    expect(world.sent).toEqual([]);
    // twelve answers are two questions
    await depsWith(6_000).completeInterview(world.ada, interviewId);
    expect((await interviews.find(world.ada, interviewId))?.status).toBe("SCORING");
    expect(await world.table.get(userDayKey(world.ada, DAY))).toMatchObject({ committed: 6_000 });
  });
});

/** A posting that waits to be analysed by a model of which nothing is reserved yet. @param meanwhile what happens while the model is asked */
async function withPosting(given: Spending, meanwhile?: () => Promise<void>) {
  const t = setUp(given);
  const asked: string[] = [];
  const model: ModelCall = {
    ask: async (question) => {
      asked.push(question.task);
      await meanwhile?.();
      throw new ModelFailure("refused", { usage: COST });
    },
  };
  const funded = makeWorkStore(t.table, t.clock, given);
  const analyse = makeAnalyseJob({ ...t, work: funded, analyse: makeModelAnalysis(model) });
  const { jobId } = await makeSaveJob(t)(t.ada, t.ids, { description: "Platform engineer\n- Go" });
  const deliver = () =>
    analyse({ kind: "analyse", userId: t.ada, subjectId: jobId, run: 1 }, t.clock.now() + 60_000);
  return { ...t, jobId, deliver, asked, funded };
}

describe("the money of reading", () => {
  it("is put aside by the claim and settled in the transaction that ends the work", async () => {
    const t = await withPosting(spending(50_000, 50_000));
    expect(await t.money()).toEqual({ user: undefined, stage: undefined });
    const message = { kind: "analyse", userId: t.ada, subjectId: t.jobId, run: 1 } as const;
    await t.funded.claim(message, t.clock.now() + 1_000, () => []);
    expect(await t.money()).toMatchObject({ user: { committed: 3_000 }, stage: { committed: 3_000 } });
    // its worker died: the next one works with the same money
    t.clock.pass(60_000);
    expect(await t.deliver()).toBe("done");
    expect(t.asked).toEqual(["analyse"]);
    expect(await t.money()).toMatchObject({ user: { committed: 700, spent: 700 }, stage: { spent: 700 } });
  });

  it("stays put aside when the posting is deleted while the model is asked, until what that has cost is charged", async () => {
    const t = await withPosting(spending(50_000, 50_000), () =>
      makeRemoveJob({ ...t, removeResume: () => Promise.resolve() })(t.ada, t.jobId, "delete"),
    );
    expect(await t.deliver()).toBe("done");
    expect(await t.money()).toMatchObject({ user: { committed: 700, spent: 700 }, stage: { spent: 700 } });
    expect(await t.table.get(totalKey(t.ada, "USAGE"))).toMatchObject({ "analyse:microUsd": 700 });
  });

  it("is not needed when the budget is used up: the rules read and say so, and nothing is asked", async () => {
    const t = await withPosting(spending(2_999, 50_000));
    expect(await t.deliver()).toBe("done");
    expect(t.asked).toEqual([]);
    const { row, posting } = await t.jobs.get(t.ada, t.jobId);
    expect(row.analysis).toEqual({ status: "COMPLETED", engine: "rules-1" });
    expect(posting.result?.warnings).toContainEqual({
      code: "model_failed",
      message:
        "Today's budget for the language model is used up, or set aside for work that still runs. The posting was read by rules alone.",
    });
    expect(await t.money()).toEqual({ user: undefined, stage: undefined });
  });
});

describe("the money of reading a file", () => {
  it.each([
    ["enough", 50_000, undefined, 700],
    ["too little", 2_999, true, undefined],
  ])("with %s left of the day's budget", async (_, limit, unfunded, spent) => {
    const given = spending(limit, 50_000);
    const t = setUp(given);
    const file = { fileName: "a.txt", contentType: "text/plain", sizeBytes: 10 } as const;
    const { resume } = await makeStartUpload(t)(t.ada, t.ids, file);
    const { resumeId } = resume;
    await t.objects.put(uploadObject(t.ada, resumeId), Buffer.from("Ada"), "text/plain");
    const document = { basics: { name: "Ada" } };
    const parse = { engine: "rules-1", pages: 1, confidence: {}, warnings: [] };
    const text = { format: "txt", pages: [], lines: [], hidden: [], warnings: [] } satisfies ExtractedText;
    const contexts: unknown[] = [];
    const run = makeParseUpload({
      ...t,
      work: makeWorkStore(t.table, t.clock, given),
      readFile: () => Promise.resolve({ document, parse, text }),
      complete: (_reading, context) => {
        contexts.push(context.unfunded);
        const usage = context.unfunded === true ? {} : { usage: COST };
        return Promise.resolve({ document, parse, ...usage });
      },
    });
    const message = { kind: "parse", userId: t.ada, subjectId: resumeId, run: 1 } as const;
    expect(await run(message, t.clock.now() + 60_000)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
    expect(contexts).toEqual([unfunded]);
    const { user } = await t.money();
    expect([user?.["committed"], user?.["spent"]]).toEqual([spent, spent]);
  });
});

describe("what was spent", () => {
  it("stays in the statistics when what it was spent on is deleted", async () => {
    const t = await withPosting(spending(50_000, 50_000));
    await t.deliver();
    const before = await makeReadStatistics(t)(t.ada);
    expect(before.usage).toEqual({
      analyse: { calls: 1, inputTokens: 900, outputTokens: 100, costUsd: 0.0007 },
    });
    const removeJob = makeRemoveJob({ ...t, removeResume: () => Promise.resolve() });
    await removeJob(t.ada, t.jobId, "delete");
    const after = await makeReadStatistics(t)(t.ada);
    expect([after.jobs.total, after.usage]).toEqual([0, before.usage]);
  });

  it("is the sum of all charges, by task, however they are settled and in whatever order", async () => {
    const charge = fc.record({
      task: fc.constantFrom("parse" as const, "tailor" as const, "follow-up" as const),
      calls: fc.integer({ min: 1, max: 4 }),
      inputTokens: fc.nat({ max: 50_000 }),
      outputTokens: fc.nat({ max: 5_000 }),
      microUsd: fc.nat({ max: 2_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.option(charge, { nil: undefined }), fc.boolean()), { maxLength: 20 }),
        async (all) => {
          const t = setUp();
          const limits = { userDayMicroUsd: 1_000_000, stageDayMicroUsd: 1_000_000 };
          const reserved = { day: DAY, microUsd: 2_000 };
          for (const [, isReserved] of all)
            if (isReserved) await t.table.write(reserveWrites(t.ada, reserved, limits));
          for (const [one, isReserved] of all) {
            const writes = settleWrites(t.ada, isReserved ? reserved : unreserved(t.clock.now()), one);
            await t.table.write(writes);
          }
          const charges = all.flatMap(([one]) => one ?? []);
          const cost = charges.reduce((sum, one) => sum + one.microUsd, 0);
          const { user } = await t.money();
          expect([user?.["committed"] ?? 0, user?.["spent"] ?? 0]).toEqual([cost, cost]);
          const { usage } = await makeReadStatistics(t)(t.ada);
          for (const task of ["parse", "tailor", "follow-up"] as const) {
            const own = charges.filter((one) => one.task === task);
            const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((n, one) => n + of(one), 0);
            expect(usage[task]?.calls ?? 0).toBe(sum(({ calls }) => calls));
            expect(usage[task]?.inputTokens ?? 0).toBe(sum(({ inputTokens }) => inputTokens));
            expect(usage[task]?.outputTokens ?? 0).toBe(sum(({ outputTokens }) => outputTokens));
            expect(Math.round((usage[task]?.costUsd ?? 0) * 1_000_000)).toBe(sum(({ microUsd }) => microUsd));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
