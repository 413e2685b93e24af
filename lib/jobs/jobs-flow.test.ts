import fc from "fast-check";

import { makeWorld } from "../../test/world/world.ts";
import { AppError } from "../kernel/errors.ts";
import { JobId } from "../kernel/ids.ts";
import { makeWorkStore } from "../work/index.ts";
import { analysisGivenUp, makeAnalyseJob } from "./analyse-job.ts";
import type { AnalysePosting } from "./analyse-job.ts";
import { analysePosting } from "./analysis/index.ts";
import { makeEditJob, makeMoveApplication } from "./edit-job.ts";
import { JOB_STATUSES } from "./lifecycle.ts";
import type { JobStatus } from "./lifecycle.ts";
import { makeSaveJob } from "./save-job.ts";
import { makeJobStore } from "./store.ts";

const POSTING = "Platform engineer\nInitech, Berlin\n\nRequirements\n- Kubernetes\n- Go";

function setUp(analyse: AnalysePosting = read) {
  const world = makeWorld();
  const { table, clock, ids, ada } = world;
  const jobs = makeJobStore(table);
  const work = makeWorkStore(table, clock);
  const deps = { ...world, jobs, work, analyse, sendAnalyse: world.send };
  const save = makeSaveJob(deps);
  const run = makeAnalyseJob(deps);
  return {
    ...deps,
    save: (wanted: Partial<Parameters<typeof save>[2]> = {}) =>
      save(ada, ids, { description: POSTING, ...wanted }),
    edit: makeEditJob(deps),
    move: makeMoveApplication(deps),
    deliver: async () => {
      const message = world.sent.shift();
      if (!message) throw new Error("nothing was sent");
      return run(message, clock.now() + 60_000);
    },
    run,
  };
}

function read(description: string): ReturnType<AnalysePosting> {
  const result = {
    ...analysePosting(description, {}),
    title: "Found title",
    company: "Found",
    location: "Bern",
  };
  return Promise.resolve({ engine: "fixed", result });
}

const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "fulfilled",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("saving a posting", () => {
  it.each([
    ["the text", {}, {}],
    [
      "the text in other spacing and case",
      {},
      { description: ` platform ENGINEER — Initech (Berlin) Requirements: Kubernetes, Go ` },
    ],
    [
      "the URL with tracking",
      { url: "https://www.acme.com/jobs/7/?utm_source=x&b=2&a=1" },
      { description: "other", url: "http://acme.com/jobs/7?a=1&trk=abc&b=2&ref=newsletter#apply" },
    ],
  ])("refuses %s again and names the job that has it", async (_, first, again) => {
    const t = setUp();
    const { jobId } = await t.save(first);
    await expect(t.save(again)).rejects.toMatchObject({ code: "duplicate_job", extra: { jobId } });
    expect((await t.jobs.page(t.ada, { limit: 9, order: "asc" })).rows).toHaveLength(1);
    await expect(makeSaveJob(t)(t.bob, t.ids, { description: POSTING, ...first })).resolves.toBeDefined();
  });

  it.each([
    ["https://acme.com/jobs?ref=R-4711", "https://acme.com/jobs?ref=R-4712"],
    ["https://acme.com/#/jobs/7", "https://acme.com/#/jobs/8"],
    ["https://acme.com/jobs/7", "https://acme.com/jobs/8"],
    ["https://acme.com/jobs?id=7", "https://acme.com/jobs?id=8"],
    ["https://a.acme.com/jobs", "https://b.acme.com/jobs"],
  ])("takes %s and %s for two postings", async (one, two) => {
    const t = setUp();
    await t.save({ description: "one", url: one });
    expect(await code(t.save({ description: "two", url: two }))).toBe("fulfilled");
  });

  it("answers a repeated request with the job that its first execution made", async () => {
    const t = setUp();
    const repeating = { ulid: () => "01JD8Q2V5N3K7XW9RZ4T6B0CEF" };
    const wanted = { description: POSTING, url: "https://acme.com/1", tags: ["a", "a"] };
    const first = await makeSaveJob(t)(t.ada, repeating, wanted);
    expect(first).toMatchObject({ status: "NEW", analysis: { status: "PENDING" }, tags: ["a"], version: 1 });
    expect(await makeSaveJob(t)(t.ada, repeating, wanted)).toEqual(first);
    expect(t.sent).toHaveLength(2);
    expect(await t.deliver()).toBe("done");
    expect(await t.deliver()).toBe("done");
    expect((await t.jobs.row(t.ada, first.jobId)).version).toBe(3);
  });

  it("takes the largest posting in any script, with its analysis", async () => {
    const t = setUp((description, given) =>
      Promise.resolve({ engine: "rules-1", result: analysePosting(description, given) }),
    );
    const line = (i: number) => `- 熟悉系统设计与开发流程以及团队合作能力 ${i} Python\n`;
    const description = `Requirements\n${Array.from({ length: 3_000 }, (_, i) => line(i)).join("")}`.slice(
      0,
      60_000,
    );
    const { jobId } = await t.save({ description, notes: "記".repeat(20_000) });
    expect(await t.deliver()).toBe("done");
    expect((await t.jobs.get(t.ada, jobId)).row.analysis.status).toBe("COMPLETED");
  });
});

describe("the analysis", () => {
  it("fills in what the person did not give, and nothing else", async () => {
    const t = setUp();
    const bare = await t.save();
    const given = await t.save({ description: "other", title: "Mine", company: "Ours", location: "Here" });
    await t.deliver();
    await t.deliver();
    expect(await t.jobs.row(t.ada, bare.jobId)).toMatchObject({
      title: "Found title",
      company: "Found",
      location: "Bern",
      analysis: { status: "COMPLETED", engine: "fixed" },
    });
    expect(await t.jobs.row(t.ada, given.jobId)).toMatchObject({
      title: "Mine",
      company: "Ours",
      location: "Here",
    });
    expect((await t.jobs.get(t.ada, bare.jobId)).posting.result?.title).toBe("Found title");
  });

  it("keeps what the person writes while it runs", async () => {
    const t = setUp(async (description) => {
      const [row] = (await t.jobs.page(t.ada, { limit: 1, order: "asc" })).rows;
      if (row) await t.edit(t.ada, row.row.jobId, { title: "Typed meanwhile" });
      if (row) await t.move(t.ada, row.row.jobId, { status: "APPLIED" });
      return read(description);
    });
    const { jobId } = await t.save();
    expect(await t.deliver()).toBe("done");
    expect(await t.jobs.row(t.ada, jobId)).toMatchObject({
      title: "Typed meanwhile",
      company: "Found",
      status: "APPLIED",
      analysis: { status: "COMPLETED" },
    });
  });

  it("is one however often its message comes, and shows when it is given up", async () => {
    const t = setUp();
    const { jobId } = await t.save();
    const [message] = t.sent;
    if (!message) throw new Error("nothing was sent");
    const verdicts = await Promise.all([1, 2, 3].map(() => t.run(message, t.clock.now() + 60_000)));
    expect(verdicts.filter((verdict) => verdict === "done")).toHaveLength(1);
    await t.table.write(analysisGivenUp(t.ada, jobId, t.clock.now()));
    expect((await t.jobs.row(t.ada, jobId)).analysis).toMatchObject({
      status: "FAILED",
      failure: { code: "analysis_failed", retryable: true },
    });
  });
});

describe("editing", () => {
  it("sets, clears with null, leaves the rest, and refuses a stale version", async () => {
    const t = setUp();
    const { jobId, version } = await t.save({ notes: "call", location: "Bern", tags: ["x"] });
    const edited = await t.edit(
      t.ada,
      jobId,
      { notes: null, tags: ["b", "a", "b"], contacts: [{ name: "Bo" }] },
      version,
    );
    expect(edited).toMatchObject({
      location: "Bern",
      tags: ["b", "a"],
      contacts: [{ name: "Bo" }],
      version: version + 1,
    });
    expect(edited).not.toHaveProperty("notes");
    expect(await t.jobs.row(t.ada, jobId)).not.toHaveProperty("notes");
    expect(await code(t.edit(t.ada, jobId, { notes: "late" }, version))).toBe("version_conflict");
    expect(await code(t.edit(t.bob, jobId, { notes: "mine" }))).toBe("not_found");
  });

  it("lets exactly one of several edits of one version win", async () => {
    const t = setUp();
    const { jobId, version } = await t.save();
    const codes = await Promise.all(
      ["a", "b", "c"].map((notes) => code(t.edit(t.ada, jobId, { notes }, version))),
    );
    expect(codes.sort()).toEqual(["fulfilled", "version_conflict", "version_conflict"]);
  });
});

/** API.md's lifecycle, written out: what may follow without a correction. People may apply without tailoring. */
const EDGES: Record<JobStatus, string> = {
  NEW: "INTERESTED RESUME_GENERATED APPLIED ARCHIVED",
  INTERESTED: "RESUME_GENERATED APPLIED ARCHIVED",
  RESUME_GENERATED: "APPLIED ARCHIVED",
  APPLIED: "INTERVIEW REJECTED WITHDRAWN GHOSTED ARCHIVED",
  INTERVIEW: "OFFER DECLINED REJECTED WITHDRAWN GHOSTED ARCHIVED",
  OFFER: "ACCEPTED DECLINED WITHDRAWN ARCHIVED",
  REJECTED: "ARCHIVED",
  DECLINED: "ARCHIVED",
  ACCEPTED: "",
  WITHDRAWN: "",
  GHOSTED: "",
  ARCHIVED: "",
};

describe("the lifecycle", () => {
  it("goes along its edges only, tells what is allowed, and keeps the history", async () => {
    const moves = fc.array(fc.constantFrom(...JOB_STATUSES), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(moves, async (wanted) => {
        const t = setUp();
        const { jobId } = await t.save();
        const taken: JobStatus[] = ["NEW"];
        for (const status of wanted) {
          const from = taken.at(-1) ?? "NEW";
          const allowed = EDGES[from].split(" ").filter(Boolean);
          t.clock.pass(1_000);
          const moved = t.move(t.ada, jobId, { status });
          if (allowed.includes(status)) {
            expect((await moved).status).toBe(status);
            taken.push(status);
          } else {
            const error: unknown = await moved.catch((reason: unknown) => reason);
            expect(error).toMatchObject({ code: "invalid_transition", extra: { from } });
            const told = (error as { extra: { allowed: string[] } }).extra.allowed;
            expect([...told].sort()).toEqual([...allowed].sort());
          }
        }
        const { statusHistory, status } = await t.jobs.row(t.ada, jobId);
        expect(statusHistory.map((entry) => entry.status)).toEqual(taken);
        expect(statusHistory.map(({ at }) => at)).toEqual(statusHistory.map(({ at }) => at).sort());
        expect(status).toBe(taken.at(-1));
      }),
      { numRuns: 60 },
    );
  });

  it("goes back with a correction only, and then to earlier states only", async () => {
    const t = setUp();
    const { jobId } = await t.save();
    await t.move(t.ada, jobId, { status: "APPLIED", at: "2026-11-01T09:00:00.000Z" });
    await t.move(t.ada, jobId, { status: "INTERVIEW" });
    expect(await code(t.move(t.ada, jobId, { status: "APPLIED" }))).toBe("invalid_transition");
    expect(await code(t.move(t.ada, jobId, { status: "OFFER", correction: true }))).toBe(
      "invalid_transition",
    );
    const back = await t.move(t.ada, jobId, { status: "APPLIED", correction: true });
    expect(back.appliedAt).toBe("2026-11-01T09:00:00.000Z");
    const further = await t.move(t.ada, jobId, { status: "INTERESTED", correction: true });
    expect(further).not.toHaveProperty("appliedAt");
    expect(await t.jobs.row(t.ada, jobId)).not.toHaveProperty("appliedAt");
    const again = await t.move(t.ada, jobId, { status: "APPLIED" });
    expect(again.appliedAt).toBe("2026-11-21T08:00:00.000Z");
    expect(await code(t.move(t.ada, jobId, { status: "INTERVIEW", at: "2027-01-01T00:00:00.000Z" }))).toBe(
      "validation_failed",
    );
  });

  it("keeps within its row however often and however wordily it is corrected", async () => {
    const t = setUp();
    const { jobId } = await t.save({ notes: "記".repeat(20_000) });
    const note = "記".repeat(2_000);
    for (let i = 0; i < 150; i++) {
      await t.move(t.ada, jobId, { status: "APPLIED", note });
      await t.move(t.ada, jobId, { status: "NEW", correction: true });
    }
    const { statusHistory } = await t.jobs.row(t.ada, jobId);
    expect(statusHistory).toHaveLength(200);
    expect(statusHistory.at(-2)?.note).toBe(note);
  });

  it("knows nobody else's jobs", async () => {
    const t = setUp();
    const { jobId } = await t.save();
    expect(await code(t.move(t.bob, jobId, { status: "APPLIED" }))).toBe("not_found");
    const unknown = JobId.parse("job_01JD8Q2V5N3K7XW9RZ4T6B0CEF");
    expect(await code(t.jobs.get(t.ada, unknown))).toBe("not_found");
  });
});

it("shows an analysis as failed at once when no other try can help", async () => {
  const t = setUp(() => Promise.reject(new AppError("unprocessable", "odd_posting", "This cannot be read.")));
  const { jobId } = await t.save();
  expect(await code(t.deliver())).toBe("odd_posting");
  expect((await t.jobs.row(t.ada, jobId)).analysis).toEqual({
    status: "FAILED",
    failure: { code: "odd_posting", message: "This cannot be read.", retryable: false },
  });
  expect(await t.work.find({ kind: "analyse", userId: t.ada, subjectId: jobId })).toMatchObject({
    state: "FAILED",
  });
});
