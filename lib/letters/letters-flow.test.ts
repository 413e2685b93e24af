import { makeWorld } from "../../test/world/world.ts";
import { makeSaveJob } from "../jobs/save-job.ts";
import { deleteJob, makeJobStore } from "../jobs/store.ts";
import { AppError } from "../kernel/errors.ts";
import { TailoringId } from "../kernel/ids.ts";
import type { LetterId, ResumeId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { ModelFailure } from "../model/index.ts";
import { makeRemoveResume } from "../resumes/remove-resume.ts";
import { makeResumeStore } from "../resumes/store.ts";
import { makeImportResume } from "../resumes/write-document.ts";
import { makeRemoveJob } from "../tailoring/remove-job.ts";
import { makeRulesEngine } from "../tailoring/rules/index.ts";
import { makeRunTailoring } from "../tailoring/run-tailoring.ts";
import { makeStartTailoring } from "../tailoring/start-tailoring.ts";
import { makeTailoringStore } from "../tailoring/store.ts";
import { makeGiveUp, makeWorkStore } from "../work/index.ts";
import { composeLetter } from "./compose-letter.rules.ts";
import { makeEditLetter } from "./edit-letter.ts";
import { makeExportLetter } from "./export-letter.ts";
import { givenUpLetter } from "./give-up.ts";
import type { LetterEngine } from "./ports.ts";
import { makePurgeLetter, makeRemoveLetter } from "./remove-letter.ts";
import { makeStartLetter } from "./start-letter.ts";
import { letterIdOf, makeLetterStore } from "./store.ts";
import { makeWriteLetter } from "./write-letter.ts";

const DOCUMENT = {
  basics: { name: "Ada Lovelace", email: "ada@example.com" },
  work: [
    {
      name: "Analytical Engines",
      position: "Programmer",
      startDate: "2018-01",
      highlights: ["Built services in Go on K8s", "Kept minutes"],
    },
  ],
  skills: [{ name: "Tools", keywords: ["K8s", "Go"] }],
};
const POSTING = "Platform engineer\n\nRequirements\n- Kubernetes\n- Go";

async function setUp(engine: LetterEngine = composeLetter) {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent, send } = world;
  const jobs = makeJobStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const letters = makeLetterStore(table);
  const tailorings = makeTailoringStore(table, objects);
  const work = makeWorkStore(table, clock);
  const deps = { ...world, jobs, resumes, letters, tailorings, work, engine };
  const all = { ...deps, sendLetter: send, sendTailor: send, sendAnalyse: send };
  const content = JSON.stringify(DOCUMENT);
  const { resumeId } = await makeImportResume(all)(ada, ids, { name: "Main", format: "json", content });
  const frame = { title: "Platform engineer", company: "Initech" };
  const { jobId } = await makeSaveJob(all)(ada, ids, { description: POSTING, ...frame });
  sent.length = 0;
  const removeResume = makeRemoveResume({ ...deps, log: () => undefined });
  const write = makeWriteLetter(all);
  const rendered: string[] = [];
  return {
    ...all,
    resumeId,
    jobId,
    write,
    rendered,
    start: (over: { resumeId?: ResumeId } = {}) =>
      makeStartLetter(all)(ada, ids, jobId, { tone: "formal", length: "standard", ...over }),
    deliver: async () => {
      const message = sent.shift();
      if (!message) throw new Error("nothing was sent");
      return write(message, clock.now() + 60_000);
    },
    read: (letterId: LetterId) => letters.get(ada, letterId),
    edit: (letterId: LetterId, text: string, version?: number) =>
      makeEditLetter(all)(ada, letterId, text, version),
    remove: makeRemoveLetter(all),
    purge: makePurgeLetter(all),
    removeResume,
    removeJob: makeRemoveJob({ ...all, removeResume }),
    exported: makeExportLetter({
      ...all,
      revision: () => "test",
      render: ({ text }, { format }) => {
        rendered.push(format);
        return Promise.resolve(new TextEncoder().encode(text));
      },
    }),
  };
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe("a letter", () => {
  it("is accepted, written on the queue once, and passed by the gate", async () => {
    const world = await setUp();
    const { letterId, status } = await world.start();
    expect(status).toBe("PENDING");
    const [message] = world.sent;
    expect(await world.deliver()).toBe("done");
    const { row, text } = await world.read(letterId);
    expect(row).toMatchObject({ status: "COMPLETED", engine: "rules", resumeId: world.resumeId, version: 3 });
    expect(text?.text).toContain("applying for the position of Platform engineer at Initech");
    expect(text).toMatchObject({
      refused: [],
      sender: { name: "Ada Lovelace", contacts: ["ada@example.com"] },
    });
    if (message) expect(await world.write(message, world.clock.now() + 60_000)).toBe("done");
    expect((await world.read(letterId)).row.version).toBe(3);
  });

  it("does not refuse others that begin at once on the same job; that the job is held each of them tells", async () => {
    const world = await setUp();
    const before = await world.jobs.row(world.ada, world.jobId);
    const wanted = { tone: "formal", length: "short" } as const;
    let writes = 0;
    const { table: inner } = world;
    const table: Table = {
      get: (key) => inner.get(key),
      getMany: (keys) => inner.getMany(keys),
      query: (query) => inner.query(query),
      queryDue: (query) => inner.queryDue(query),
      write: (list) => (writes++, inner.write(list)),
    };
    const start = makeStartLetter({ ...world, table });
    await Promise.all(Array.from({ length: 40 }, () => start(world.ada, world.ids, world.jobId, wanted)));
    expect(writes).toBe(40);
    const after = await world.jobs.row(world.ada, world.jobId);
    expect(after.version).toBe(before.version + 40);
    await expect(world.table.write(deleteJob(world.ada, before))).rejects.toThrow(WriteRefused);
  });

  it("leaves out and lists what an engine invents, whichever engine it is", async () => {
    const draft = "Dear Hiring Team,\n\nI led 40 engineers at Google. I look forward to hearing from you.";
    const usage = { inputTokens: 10, outputTokens: 5, costUsd: 0.002 };
    const world = await setUp(() => Promise.resolve({ engine: "model-x", text: draft, usage }));
    const { letterId } = await world.start();
    await world.deliver();
    const { row, text } = await world.read(letterId);
    expect(row).toMatchObject({ engine: "model-x", usage });
    expect(text?.text).toBe("Dear Hiring Team,\n\nI look forward to hearing from you.");
    expect(text?.refused).toContainEqual(
      expect.objectContaining({ path: "/1", after: "I led 40 engineers at Google." }),
    );
  });

  it("fails by name when its résumé is deleted meanwhile, and when the model does not answer", async () => {
    const world = await setUp();
    const { letterId } = await world.start();
    await world.removeResume(world.ada, world.resumeId);
    await world.deliver();
    expect((await world.read(letterId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "resume_deleted", retryable: false },
    });
    const silent = await setUp(() => Promise.reject(new ModelFailure("throttled")));
    const asked = await silent.start();
    await silent.deliver();
    expect((await silent.read(asked.letterId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "model_throttled", retryable: true },
    });
    expect(await codeOf(silent.edit(asked.letterId, "Mine"))).toBe("letter_not_ready");
    expect(await codeOf(silent.exported(silent.ada, asked.letterId, "txt"))).toBe("letter_not_ready");
  });

  it("needs a résumé that is ready and a job that stands", async () => {
    const world = await setUp();
    await world.removeResume(world.ada, world.resumeId);
    expect(await codeOf(world.start())).toBe("no_primary_resume");
    await world.removeJob(world.ada, world.jobId, "keep");
    expect(await codeOf(world.start())).toBe("not_found");
  });

  it("is given up once when its worker cannot end it", async () => {
    const world = await setUp();
    const { letterId } = await world.start();
    const [message] = world.sent;
    if (!message) throw new Error("nothing was sent");
    const givenUp = (row: { subjectId: string }, now: number) =>
      givenUpLetter(world.letters, world.ada, row.subjectId, now);
    const giveUp = makeGiveUp({ ...world, givenUp });
    expect([await giveUp(message), await giveUp(message)]).toEqual(["given_up", "ended"]);
    expect((await world.read(letterId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "letter_failed", retryable: true },
    });
    expect(await world.deliver()).toBe("done");
  });
});

describe("editing a letter", () => {
  it("keeps the person's words as they are and lists what the résumé does not hold", async () => {
    const world = await setUp();
    const { letterId } = await world.start();
    await world.deliver();
    const own = "Dear Ms Moore,\r\n\r\nI hold a PhD from Oxford. I built services in Go on K8s.";
    const edited = await world.edit(letterId, own, 3);
    expect(edited).toMatchObject({ text: own, version: 4, status: "COMPLETED" });
    expect(edited.unsupported?.map(({ after }) => after)).toContain("I hold a PhD from Oxford.");
    expect(JSON.stringify(edited.unsupported)).not.toMatch(/Ms Moore|I built services in Go on K8s/);
    expect(await codeOf(world.edit(letterId, "Later", 3))).toBe("version_conflict");
    expect((await world.edit(letterId, "Dear Hiring Team,", 4)).unsupported).toEqual([]);
    await world.removeResume(world.ada, world.resumeId);
    expect((await world.edit(letterId, "I hold a PhD.")).unsupported).toBeUndefined();
  });

  it("has one winner among two edits at once, and a row that holds the longest text", async () => {
    const world = await setUp();
    const { letterId } = await world.start();
    await world.deliver();
    const sentences = Array.from({ length: 1_000 }, (_, at) => `I led ${at + 20} men.`).join(" ");
    const longest = `${sentences} ${"Ж".repeat(20_000)}`.slice(0, 20_000);
    const codes = await Promise.all([
      codeOf(world.edit(letterId, longest, 3)),
      codeOf(world.edit(letterId, "Other", 3)),
    ]);
    expect(codes.sort()).toEqual(["done", "version_conflict"]);
    const edited = await world.edit(letterId, longest);
    expect(edited.unsupported).toHaveLength(50);
    const { text } = await world.read(letterId);
    expect(Buffer.byteLength(JSON.stringify(text))).toBeLessThan(250_000);
  });
});

describe("removing a letter", () => {
  it("takes its text, its place, its work and its renders along", async () => {
    const world = await setUp();
    const { letterId } = await world.start();
    await world.deliver();
    await world.exported(world.ada, letterId, "txt");
    await world.exported(world.ada, letterId, "txt");
    expect(world.rendered).toEqual(["txt"]);
    await world.edit(letterId, "Mine");
    expect((await world.exported(world.ada, letterId, "txt")).fileName).toBe(
      "Cover letter – Initech – Ada Lovelace.txt",
    );
    expect(world.rendered).toEqual(["txt", "txt"]);
    expect(world.objects.stored.size).toBe(2);
    expect(await codeOf(world.remove(world.ada, letterId, 3))).toBe("version_conflict");
    await world.remove(world.ada, letterId, 4);
    const left = () => world.table.all().filter((item) => JSON.stringify(item).includes(letterId));
    expect(left().map(({ sk }) => sk)).toEqual([`WORK#purge#${letterId}`]);
    await world.purge(world.ada, letterId);
    expect(world.objects.stored.size).toBe(0);
    world.clock.pass(21 * 60_000);
    await world.purge(world.ada, letterId);
    expect(left()).toEqual([]);
  });

  it("happens with its job, also while it waits, and its message is then acknowledged", async () => {
    const world = await setUp();
    const written = await world.start();
    await world.deliver();
    world.clock.pass(1);
    const waiting = await world.start();
    expect((await world.letters.pageOfJob(world.ada, world.jobId, { limit: 5 })).rows).toHaveLength(2);
    await world.removeJob(world.ada, world.jobId, "keep");
    for (const { letterId } of [written, waiting])
      expect(await world.letters.find(world.ada, letterId)).toBeUndefined();
    expect(await world.deliver()).toBe("done");
    const kinds = world.table.all().map(({ sk }) => sk.split("#")[0]);
    expect(kinds).not.toContain("LETTER");
    expect(kinds).not.toContain("JOBLETTER");
  });
});

describe("a letter that goes with a tailoring", () => {
  it("is accepted in the transaction that finishes the tailoring, for the résumé that it made", async () => {
    const world = await setUp();
    const wanted = {
      template: "classic",
      intensity: "light",
      onExisting: "keep",
      coverLetter: true,
    } as const;
    const { tailoringId } = await makeStartTailoring(world)(world.ada, world.ids, world.jobId, wanted);
    const message = world.sent.shift();
    if (!message) throw new Error("nothing was sent");
    const run = makeRunTailoring({
      ...world,
      engine: makeRulesEngine(),
      pagesOf: () => Promise.resolve(1),
      // the worker dies before its message is out: the accepted work stands
      sendLetter: () => Promise.reject(new Error("died")),
    });
    await expect(run(message, world.clock.now() + 60_000)).rejects.toThrow("died");
    const letterId = letterIdOf(TailoringId.parse(tailoringId));
    const { row } = await world.tailorings.get(world.ada, tailoringId);
    expect(row).toMatchObject({ status: "COMPLETED", coverLetterId: letterId });
    expect(await run(message, world.clock.now() + 60_000)).toBe("done");
    expect(await world.write({ kind: "letter", userId: world.ada, subjectId: letterId, run: 1 }, 1)).toBe(
      "done",
    );
    expect((await world.read(letterId)).row).toMatchObject({
      status: "COMPLETED",
      tailoringId,
      resumeId: row.tailoredResumeId,
    });
  });

  it("is not made when nobody asked for it", async () => {
    const world = await setUp();
    const wanted = { template: "classic", intensity: "light", onExisting: "keep" } as const;
    const { tailoringId } = await makeStartTailoring(world)(world.ada, world.ids, world.jobId, wanted);
    const message = world.sent.shift();
    if (!message) throw new Error("nothing was sent");
    const pagesOf = () => Promise.resolve(1);
    await makeRunTailoring({ ...world, engine: makeRulesEngine(), pagesOf })(
      message,
      world.clock.now() + 60_000,
    );
    expect((await world.tailorings.get(world.ada, tailoringId)).row).not.toHaveProperty("coverLetterId");
    expect(world.sent).toEqual([]);
  });
});
