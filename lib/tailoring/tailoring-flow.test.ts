import { makeWorld } from "../../test/world/world.ts";
import { makeEditJob, makeMoveApplication } from "../jobs/edit-job.ts";
import { makeSaveJob } from "../jobs/save-job.ts";
import { makeJobStore } from "../jobs/store.ts";
import { AppError } from "../kernel/errors.ts";
import { JobId, ResumeId, TailoringId } from "../kernel/ids.ts";
import { makeLetterStore } from "../letters/store.ts";
import { ResumeDocument } from "../resumes/document.ts";
import { makeEditResume } from "../resumes/edit-resume.ts";
import { makeRemoveResume } from "../resumes/remove-resume.ts";
import { makeResumeStore } from "../resumes/store.ts";
import { makeImportResume, makeReplaceDocument } from "../resumes/write-document.ts";
import { forgetWork, makeGiveUp, makeWorkStore } from "../work/index.ts";
import { givenUpTailoring } from "./give-up.ts";
import { makeRemoveJob } from "./remove-job.ts";
import { makeRunTailoring } from "./run-tailoring.ts";
import { makeStartTailoring } from "./start-tailoring.ts";
import { makeCancelTailoring, makeDecideChanges, makeRetryTailoring } from "./steer-tailoring.ts";
import { deleteTailoring, makeTailoringStore, tailoredResumeIdOf } from "./store.ts";
import type { Change } from "./model.ts";
import type { TailorEngine } from "./ports.ts";

const DOCUMENT = ResumeDocument.parse({
  basics: { name: "Ada Lovelace", email: "ada@example.com" },
  work: [
    {
      name: "Analytical Engines",
      position: "Programmer",
      startDate: "2018-01",
      highlights: ["Wrote tables in COBOL", "Built services in Go on K8s", "Kept minutes"],
    },
  ],
  skills: [{ name: "Tools", keywords: ["K8s", "Go"] }],
});
const POSTING = "Platform engineer\n\nRequirements\n- Kubernetes\n- Go\n- 3 years of experience";

const change = (changeId: string, rest: Partial<Change>): Change => ({
  changeId,
  path: "/skills/0/keywords/0",
  action: "rewrite",
  before: "K8s",
  after: "Kubernetes",
  reason: "The posting writes Kubernetes.",
  requirementIds: ["req_1"],
  evidence: [{ path: "/skills/0/keywords/0", quote: "K8s" }],
  decision: "accepted",
  ...rest,
});
const SPELLING = change("c1", {});
const ORDER = change("c2", {
  path: "/work/0/highlights",
  action: "reorder",
  before: [],
  after: [],
  order: [1, 0, 2],
});
const CUT = change("c3", {
  path: "/work/0/highlights/2",
  action: "remove",
  before: "Kept minutes",
  after: null,
});

async function setUp(engine: TailorEngine = propose([SPELLING, ORDER, CUT])) {
  const world = makeWorld();
  const { table, objects, clock, ids, ada } = world;
  const jobs = makeJobStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const tailorings = makeTailoringStore(table, objects);
  const work = makeWorkStore(table, clock);
  const deps = {
    ...world,
    jobs,
    resumes,
    tailorings,
    work,
    engine,
    sendTailor: world.send,
    sendLetter: world.send,
    letters: makeLetterStore(table),
    sendAnalyse: world.send,
  };
  const { resumeId } = await makeImportResume(deps)(ada, ids, {
    name: "Main",
    format: "json",
    content: JSON.stringify(DOCUMENT),
  });
  const { jobId } = await makeSaveJob(deps)(ada, ids, { description: POSTING });
  world.sent.length = 0;
  const removeResume = makeRemoveResume({ table, resumes, work, clock, log: () => undefined });
  const start = (extra: Partial<Parameters<ReturnType<typeof makeStartTailoring>>[3]> = {}) => {
    clock.pass(1);
    return makeStartTailoring(deps)(ada, ids, jobId, {
      template: "classic",
      intensity: "standard",
      onExisting: "keep",
      ...extra,
    });
  };
  const run = makeRunTailoring({ ...deps, pagesOf: () => Promise.resolve(1) });
  const deliver = async () => {
    const message = world.sent.shift();
    if (!message) throw new Error("nothing was sent");
    return run(message, clock.now() + 60_000);
  };
  return {
    ...deps,
    resumeId,
    jobId,
    start,
    run,
    deliver,
    removeResume,
    cancel: (id: TailoringId) => makeCancelTailoring(deps)(ada, id),
    retry: (id: TailoringId) => makeRetryTailoring(deps)(ada, id),
    decide: (id: TailoringId, changeId: string, decision: "accepted" | "rejected") =>
      makeDecideChanges(deps)(ada, id, [{ changeId, decision }]),
    removeJob: makeRemoveJob({ ...deps, removeResume }),
    tailored: async (id: TailoringId) => (await resumes.get(ada, tailoredResumeIdOf(id))).document,
  };
}

function propose(changes: Change[]): TailorEngine {
  return () =>
    Promise.resolve({
      engine: "fixed",
      changes,
      refused: [],
      usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    });
}

const code = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "fulfilled",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("a tailoring from start to end", () => {
  it("makes a résumé of its own, keeps the source, moves the job and lets the source go", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    expect(await t.deliver()).toBe("done");
    const { row, result } = await t.tailorings.get(t.ada, tailoringId);
    expect(row).toMatchObject({ status: "COMPLETED", engine: "fixed", sourceVersion: 1 });
    expect(result.changes).toHaveLength(3);
    const document = await t.tailored(tailoringId);
    expect(document?.work?.[0]?.highlights).toEqual(["Built services in Go on K8s", "Wrote tables in COBOL"]);
    expect(document?.skills?.[0]?.keywords).toEqual(["Kubernetes", "Go"]);
    const source = await t.resumes.get(t.ada, t.resumeId);
    expect(source.document?.skills?.[0]?.keywords).toEqual(["K8s", "Go"]);
    expect(source.row.activeTailorings).toBe(0);
    expect(await t.jobs.row(t.ada, t.jobId)).toMatchObject({
      status: "RESUME_GENERATED",
      latestTailoringId: tailoringId,
    });
    expect((await t.tailorings.pageOfActive(t.ada, { limit: 9 })).rows).toEqual([]);
    expect((await t.resumes.pageOfJob(t.ada, t.jobId, { limit: 9 })).rows).toHaveLength(1);
  });

  it("has one result however often its message comes", async () => {
    const t = await setUp();
    await t.start();
    const [message] = t.sent;
    if (!message) throw new Error("nothing was sent");
    const verdicts = await Promise.all([1, 2, 3].map(() => t.run(message, t.clock.now() + 60_000)));
    expect(verdicts.filter((verdict) => verdict === "done")).toHaveLength(1);
    expect(await t.run(message, t.clock.now() + 60_000)).toBe("done");
    expect((await t.resumes.page(t.ada, { limit: 9 })).rows).toHaveLength(2);
    expect((await t.resumes.row(t.ada, t.resumeId)).activeTailorings).toBe(0);
    expect((await t.jobs.row(t.ada, t.jobId)).statusHistory).toHaveLength(2);
  });

  it("is made again by another worker when the first one died, and the late first one changes nothing", async () => {
    const gate = { open: (): void => undefined };
    const waiting = new Promise<void>((resolve) => (gate.open = resolve));
    let calls = 0;
    const t = await setUp(async (input) => {
      calls += 1;
      if (calls === 1) await waiting;
      return propose([SPELLING])(input);
    });
    await t.start();
    const [message] = t.sent;
    if (!message) throw new Error("nothing was sent");
    const slow = t.run(message, t.clock.now() + 60_000);
    await new Promise((resolve) => setImmediate(resolve));
    t.clock.pass(70_000);
    expect(await t.run(message, t.clock.now() + 60_000)).toBe("done");
    const before = t.table.all();
    gate.open();
    expect(await slow).toBe("done");
    expect(t.table.all()).toEqual(before);
  });
});

describe("an engine that lies", () => {
  it("has its inventions refused and shown, and the honest rest lives", async () => {
    const lies = [
      change("l1", { path: "/work/0/position", before: "Programmer", after: "Head of Engineering" }),
      change("l2", { path: "/skills/0/keywords/-", action: "add", before: null, after: "Rust" }),
      change("l3", { path: "/work/0/highlights/0", before: "", after: "Wrote tables in COBOL for 90 banks" }),
      change("l4", { path: "/basics/email", before: "ada@example.com", after: "agent@evil.example" }),
    ];
    const t = await setUp(propose([...lies, SPELLING]));
    const { tailoringId } = await t.start();
    await t.deliver();
    const { result } = await t.tailorings.get(t.ada, tailoringId);
    expect(result.changes.map(({ changeId }) => changeId)).toEqual(["c1"]);
    expect(new Set(result.refused.map(({ path }) => path))).toEqual(
      new Set(["/work/0/position", "/skills/0/keywords/2", "/work/0/highlights/0", "/basics/email"]),
    );
    const document = JSON.stringify(await t.tailored(tailoringId));
    for (const lie of ["Head of", "Rust", "90 banks", "evil"]) expect(document).not.toContain(lie);
    expect(document).toContain("Kubernetes");
  });
});

describe("steering", () => {
  it("cancels waiting and running work, whose worker then changes nothing, and starts it again on demand", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    const cancelled = await t.cancel(tailoringId);
    expect(cancelled).toMatchObject({ status: "FAILED", failure: { code: "cancelled", retryable: true } });
    expect(await t.deliver()).toBe("done");
    expect((await t.tailorings.get(t.ada, tailoringId)).row.status).toBe("FAILED");
    expect((await t.resumes.row(t.ada, t.resumeId)).activeTailorings).toBe(0);
    expect(await code(t.cancel(tailoringId))).toBe("invalid_state");

    expect(await t.retry(tailoringId)).toMatchObject({ status: "PENDING" });
    expect(await code(t.retry(tailoringId))).toBe("invalid_state");
    expect(await t.deliver()).toBe("done");
    const { row } = await t.tailorings.get(t.ada, tailoringId);
    expect(row.status).toBe("COMPLETED");
    expect(row.failure).toBeUndefined();
    expect(await code(t.retry(tailoringId))).toBe("invalid_state");
  });

  it("shows a tailoring that its queue gave up as failed and retryable", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    const [message] = t.sent;
    if (!message) throw new Error("nothing was sent");
    const giveUp = makeGiveUp({
      ...t,
      givenUp: (row, now) => givenUpTailoring(t.tailorings, t.ada, row.subjectId, now),
    });
    expect(await giveUp(message)).toBe("given_up");
    expect((await t.tailorings.get(t.ada, tailoringId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "tailoring_failed", retryable: true },
    });
    expect((await t.resumes.row(t.ada, t.resumeId)).activeTailorings).toBe(0);
  });

  it("follows each decision with document and score, in any order", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await t.deliver();
    const rejected = await t.decide(tailoringId, "c1", "rejected");
    expect((await t.tailored(tailoringId))?.skills?.[0]?.keywords).toEqual(["K8s", "Go"]);
    await t.decide(tailoringId, "c3", "rejected");
    expect((await t.tailored(tailoringId))?.work?.[0]?.highlights).toEqual([
      "Built services in Go on K8s",
      "Wrote tables in COBOL",
      "Kept minutes",
    ]);
    await t.decide(tailoringId, "c1", "accepted");
    const accepted = await t.decide(tailoringId, "c3", "accepted");
    expect(accepted.match?.after).toBeGreaterThanOrEqual(rejected.match?.after ?? 101);
    expect((await t.tailored(tailoringId))?.skills?.[0]?.keywords).toEqual(["Kubernetes", "Go"]);
    expect(await code(t.decide(tailoringId, "c9", "accepted"))).toBe("validation_failed");
  });

  it("leaves a tailored résumé alone that was edited by hand", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await t.deliver();
    await makeReplaceDocument(t).replace(t.ada, tailoredResumeIdOf(tailoringId), {
      basics: { name: "Mine" },
    });
    expect(await code(t.decide(tailoringId, "c1", "rejected"))).toBe("resume_edited");
    expect(await t.tailored(tailoringId)).toMatchObject({ basics: { name: "Mine" } });
  });
});

describe("what happens to the source and the job meanwhile", () => {
  it("tailors the version it was started on when the résumé is edited", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await makeReplaceDocument(t).replace(t.ada, t.resumeId, { basics: { name: "Somebody else" } });
    await t.deliver();
    expect((await t.tailored(tailoringId))?.basics?.name).toBe("Ada Lovelace");
  });

  it("holds the source while it runs and says so afterwards when it is gone", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    expect(await code(t.removeResume(t.ada, t.resumeId))).toBe("resume_in_use");
    await t.deliver();
    await t.removeResume(t.ada, t.resumeId);
    expect(await code(t.resumes.row(t.ada, t.resumeId))).toBe("not_found");
    expect(await code(t.decide(tailoringId, "c1", "rejected"))).toBe("source_deleted");
    expect((await t.tailored(tailoringId))?.basics?.name).toBe("Ada Lovelace");
  });

  it("finishes although the job is edited at the same time", async () => {
    const t = await setUp(async (input) => {
      await makeEditJob(t)(t.ada, t.jobId, { notes: "call them" });
      await makeMoveApplication(t)(t.ada, t.jobId, { status: "APPLIED" });
      return propose([SPELLING])(input);
    });
    await t.start();
    expect(await t.deliver()).toBe("done");
    expect(await t.jobs.row(t.ada, t.jobId)).toMatchObject({ status: "APPLIED", notes: "call them" });
  });

  it("keeps or deletes the tailored résumés with the job, and leaves nothing behind", async () => {
    for (const resumes of ["keep", "delete"] as const) {
      const t = await setUp();
      const first = await t.start();
      await t.deliver();
      await t.start();
      expect(await code(t.removeJob(t.ada, t.jobId, resumes))).toBe("job_in_use");
      await t.deliver();
      await t.removeJob(t.ada, t.jobId, resumes);
      const left = (await t.resumes.page(t.ada, { limit: 9 })).rows.map(({ row }) => row);
      expect(left).toHaveLength(resumes === "keep" ? 3 : 1);
      expect(left.some((row) => row.jobId !== undefined)).toBe(false);
      const orphans = t.table.all().filter(({ sk }) => sk.includes(t.jobId) || sk.startsWith("TAILORING"));
      expect(orphans).toEqual([]);
      expect(await code(t.tailorings.get(t.ada, first.tailoringId))).toBe("not_found");
    }
  });
});

describe("what happens between reads and writes", () => {
  it("does not remove a tailoring that is started again meanwhile, so that no source is held for ever", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await t.cancel(tailoringId);
    const { row } = await t.tailorings.get(t.ada, tailoringId);
    await t.retry(tailoringId);
    await expect(t.table.write(deleteTailoring(t.ada, row))).rejects.toThrow("condition");
    expect(await code(t.removeJob(t.ada, t.jobId, "delete"))).toBe("job_in_use");
    t.sent.shift();
    expect(await t.deliver()).toBe("done");
    await t.removeJob(t.ada, t.jobId, "delete");
    expect((await t.resumes.row(t.ada, t.resumeId)).activeTailorings).toBe(0);
    await t.removeResume(t.ada, t.resumeId);
  });

  it("removes nothing of a job when one of its résumés is in use elsewhere", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await t.deliver();
    const { jobId: other } = await makeSaveJob(t)(t.ada, t.ids, { description: "Another posting" });
    t.sent.length = 0;
    await makeStartTailoring(t)(t.ada, t.ids, other, {
      resumeId: tailoredResumeIdOf(tailoringId),
      template: "classic",
      intensity: "standard",
      onExisting: "keep",
    });
    const before = t.table.all();
    expect(await code(t.removeJob(t.ada, t.jobId, "delete"))).toBe("resume_in_use");
    expect(t.table.all()).toEqual(before);
    await t.removeJob(t.ada, t.jobId, "keep");
    expect(await t.deliver()).toBe("done");
  });

  it("starts a failed one again also when its work was forgotten long ago", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await t.cancel(tailoringId);
    t.sent.length = 0;
    await t.table.write(forgetWork({ kind: "tailor", userId: t.ada, subjectId: tailoringId }, t.clock.now()));
    expect(await t.retry(tailoringId)).toMatchObject({ status: "PENDING" });
    expect(await t.deliver()).toBe("done");
    expect((await t.tailorings.get(t.ada, tailoringId)).row.status).toBe("COMPLETED");
  });

  it("is shown with its job when it starts again, also when its work was accepted before that was kept", async () => {
    const t = await setUp();
    const { tailoringId } = await t.start();
    await t.cancel(tailoringId);
    const work = { pk: `USER#${t.ada}`, sk: `WORK#tailor#${tailoringId}` };
    await t.table.write([{ op: "update", key: work, remove: ["jobId"] }]);
    await t.retry(tailoringId);
    const shown = { kind: "tailor", subjectId: tailoringId, jobId: t.jobId };
    expect(await t.work.open(t.ada, 10)).toContainEqual(shown);
  });

  it("keeps the later tailoring as the job's latest when the earlier one finishes last", async () => {
    const t = await setUp();
    await t.start();
    const later = await t.start();
    const [first, second] = t.sent;
    if (!first || !second) throw new Error("two messages should have been sent");
    await t.run(second, t.clock.now() + 60_000);
    await t.run(first, t.clock.now() + 60_000);
    expect((await t.jobs.row(t.ada, t.jobId)).latestTailoringId).toBe(later.tailoringId);
  });

  it("replaces eight earlier ones in one transaction, one of them the primary résumé", async () => {
    const t = await setUp();
    for (let i = 0; i < 9; i++) {
      await t.start();
      await t.deliver();
    }
    const [newest] = (await t.resumes.pageOfJob(t.ada, t.jobId, { limit: 9 })).rows;
    if (!newest) throw new Error("no tailored résumé");
    await makeEditResume(t)(t.ada, newest.row.resumeId, { primary: true });
    await t.start({ onExisting: "replace", resumeId: t.resumeId });
    expect(await t.deliver()).toBe("done");
    expect((await t.tailorings.pageOfJob(t.ada, t.jobId, { limit: 20 })).rows).toHaveLength(2);
    expect(await t.resumes.primaryId(t.ada)).toBeUndefined();
  });

  it("lets exactly one of two decisions on a version win, also when the changes fill an object", async () => {
    const reason = "x".repeat(60_000);
    const t = await setUp(propose([SPELLING, { ...ORDER, reason }, { ...CUT, reason }]));
    const { tailoringId } = await t.start();
    await t.deliver();
    const { row } = await t.tailorings.get(t.ada, tailoringId);
    const codes = await Promise.all(
      ["c1", "c2", "c3"].map((changeId) =>
        code(makeDecideChanges(t)(t.ada, tailoringId, [{ changeId, decision: "rejected" }], row.version)),
      ),
    );
    expect([...codes].sort()).toEqual(["fulfilled", "version_conflict", "version_conflict"]);
    const { result } = await t.tailorings.get(t.ada, tailoringId);
    const rejected = result.changes.filter(({ decision }) => decision === "rejected");
    expect(rejected.map(({ changeId }) => changeId)).toEqual([
      ["c1", "c2", "c3"][codes.indexOf("fulfilled")],
    ]);
  });
});

describe("starting", () => {
  it("keeps, replaces or refuses what stands", async () => {
    const t = await setUp();
    const first = await t.start();
    await t.deliver();
    expect(await code(t.start({ onExisting: "error" }))).toBe("tailoring_exists");
    await t.start({ onExisting: "keep" });
    await t.deliver();
    const third = await t.start({ onExisting: "replace" });
    await t.deliver();
    const { rows } = await t.tailorings.pageOfJob(t.ada, t.jobId, { limit: 9 });
    expect(rows.map(({ row }) => row.tailoringId)).toEqual([third.tailoringId]);
    expect(await code(t.tailorings.get(t.ada, first.tailoringId))).toBe("not_found");
    expect((await t.resumes.pageOfJob(t.ada, t.jobId, { limit: 9 })).rows).toHaveLength(1);
  });

  it("answers a repeated request with the tailoring that its first execution made", async () => {
    const t = await setUp();
    const repeating = { ulid: () => "01JD8Q2V5N3K7XW9RZ4T6B0CEF" };
    const wanted = { template: "classic", intensity: "light", onExisting: "keep" } as const;
    const first = await makeStartTailoring(t)(t.ada, repeating, t.jobId, wanted);
    const second = await makeStartTailoring(t)(t.ada, repeating, t.jobId, wanted);
    expect(second.tailoringId).toBe(first.tailoringId);
    expect((await t.resumes.row(t.ada, t.resumeId)).activeTailorings).toBe(1);
  });

  it("knows neither the jobs nor the résumés of others", async () => {
    const t = await setUp();
    const start = makeStartTailoring(t);
    const wanted = {
      template: "classic",
      intensity: "light",
      onExisting: "keep",
      resumeId: t.resumeId,
    } as const;
    expect(await code(start(t.bob, t.ids, t.jobId, wanted))).toBe("not_found");
    const unknown = JobId.parse("job_01JD8Q2V5N3K7XW9RZ4T6B0CEF");
    expect(await code(start(t.ada, t.ids, unknown, wanted))).toBe("not_found");
    expect(
      await code(
        start(t.ada, t.ids, t.jobId, {
          ...wanted,
          resumeId: ResumeId.parse("res_01JD8Q2V5N3K7XW9RZ4T6B0CEF"),
        }),
      ),
    ).toBe("not_found");
    expect(await code(t.tailorings.get(t.bob, TailoringId.parse("tlr_01JD8Q2V5N3K7XW9RZ4T6B0CEF")))).toBe(
      "not_found",
    );
  });
});

describe("an engine that throws", () => {
  const failing =
    (kind: "unprocessable" | "unavailable"): TailorEngine =>
    () =>
      Promise.reject(new AppError(kind, "engine_says_no", "This posting cannot be tailored to."));

  it("ends the tailoring at once when no other try can help, and the person can start it again", async () => {
    const t = await setUp(failing("unprocessable"));
    const { tailoringId } = await t.start();
    await expect(t.deliver()).rejects.toThrow("cannot be tailored");
    expect((await t.tailorings.get(t.ada, tailoringId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "engine_says_no", message: "This posting cannot be tailored to.", retryable: false },
    });
    const subject = { kind: "tailor", userId: t.ada, subjectId: tailoringId } as const;
    expect(await t.work.find(subject)).toMatchObject({ state: "FAILED" });
    expect((await t.resumes.row(t.ada, t.resumeId)).activeTailorings).toBe(0);
    expect((await t.retry(tailoringId)).status).toBe("PENDING");
  });

  it("leaves it to the next delivery otherwise", async () => {
    const t = await setUp(failing("unavailable"));
    const { tailoringId } = await t.start();
    await expect(t.deliver()).rejects.toThrow("cannot be tailored");
    expect((await t.tailorings.get(t.ada, tailoringId)).row.status).toBe("RUNNING");
  });

  it("says nothing of a tailoring that was cancelled meanwhile", async () => {
    const t = await setUp(async () => {
      await t.cancel(tailoringId);
      throw new AppError("unprocessable", "engine_says_no", "This posting cannot be tailored to.");
    });
    const { tailoringId } = await t.start();
    await expect(t.deliver()).rejects.toThrow("cannot be tailored");
    expect((await t.tailorings.get(t.ada, tailoringId)).row.failure?.code).toBe("cancelled");
  });
});
