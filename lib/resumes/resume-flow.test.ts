import { makeWorld } from "../../test/world/world.ts";
import { AppError } from "../kernel/errors.ts";
import { JobId } from "../kernel/ids.ts";
import { ResumeId } from "../kernel/ids.ts";
import { endWork, forgetWork, makeGiveUp, makeSweep, makeWorkStore } from "../work/index.ts";
import type { WorkMessage } from "../work/index.ts";
import { makeEditResume } from "./edit-resume.ts";
import { makeDownloadOriginal, makeExportResume } from "./export-resume.ts";
import { makeForgetUpload } from "./forget-upload.ts";
import { jobResumeKey, uploadObject } from "./keys.ts";
import { makeParseNow } from "./parse-now.ts";
import { makeParseUpload, parseGivenUp, parseMessageOf } from "./parse-upload.ts";
import type { ReadFile, ReadResult } from "./ports.ts";
import { makeReadPrimary } from "./read-primary.ts";
import { makePurgeResume, makeRemoveResume } from "./remove-resume.ts";
import { makeRetryUpload } from "./retry-upload.ts";
import { makeStartUpload } from "./start-upload.ts";
import { createResume, makeResumeStore } from "./store.ts";
import { makeImportResume, makeReplaceDocument } from "./write-document.ts";

const READ: ReadResult = {
  document: { basics: { name: "Ada Lovelace" }, work: [{ name: "Analytical Engines" }] },
  parse: { engine: "rules-1", pages: 1, confidence: { work: 0.9 }, warnings: [] },
};
const PDF = { fileName: "ada.v2.pdf", contentType: "application/pdf", sizeBytes: 3 } as const;
const BYTES = new Uint8Array([1, 2, 3]);
const MINUTE = 60_000;
/** What a call comes to whose machine is gone. */
const never = <T>() => new Promise<T>(() => undefined);

function setUp(read: ReadFile = () => Promise.resolve(READ)) {
  const world = makeWorld();
  const { table, objects, clock, ids, ada } = world;
  const resumes = makeResumeStore(table, objects, clock);
  const work = makeWorkStore(table, clock);
  const deps = { ...world, resumes, work, readFile: read, log: () => undefined };
  const parse = makeParseUpload(deps);
  const imported = (name = "Main") =>
    makeImportResume(deps)(ada, ids, { name, format: "yaml", content: `basics:\n  name: ${name}\n` });
  const forget = makeForgetUpload(deps);
  return {
    ...deps,
    announce: async () => (await makeStartUpload(deps)(ada, ids, PDF)).resume.resumeId,
    /** The file arrives, as the form puts it. */
    post: async (resumeId: ResumeId): Promise<WorkMessage> => {
      const key = uploadObject(ada, resumeId);
      await objects.put(key, BYTES, PDF.contentType);
      const message = parseMessageOf(key);
      if (!message) throw new Error("not an upload");
      return message;
    },
    parse: (message: WorkMessage) => parse(message, clock.now() + MINUTE),
    /** The machine goes away while it does this, and the lease runs out. */
    die: async (work: Promise<unknown>) => {
      void work;
      await new Promise((resolve) => setImmediate(resolve));
      clock.pass(2 * MINUTE);
    },
    imported,
    retry: makeRetryUpload({ ...deps, sendParse: world.send }),
    edit: makeEditResume(deps),
    documents: makeReplaceDocument(deps),
    remove: makeRemoveResume(deps),
    forget,
    next: (): WorkMessage => {
      const message = world.sent.shift();
      if (!message) throw new Error("nothing was sent");
      return message;
    },
    primary: makeReadPrimary(resumes),
    sweep: () =>
      makeSweep({
        work,
        clock,
        send: {
          parse: world.send,
          analyse: world.send,
          tailor: world.send,
          letter: world.send,
          suggest: world.send,
          score: world.send,
        },
        hasArrived: async (row) =>
          (await objects.head(uploadObject(ada, ResumeId.parse(row.subjectId)))) !== undefined,
        forget,
        purge: (row) => makePurgeResume(deps)(row.userId, ResumeId.parse(row.subjectId)),
        giveUp: () => Promise.reject(new Error("nothing is given up here")),
      })(clock.now() + 1_000),
  };
}

const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "fulfilled",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("an uploaded file", () => {
  it("becomes a document, named after its file, and the first one is the primary résumé", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("AWAITING_UPLOAD");
    expect(await t.parse(await t.post(resumeId))).toBe("done");
    const { row, document, primaryId } = await t.resumes.get(t.ada, resumeId);
    expect(row).toMatchObject({
      name: "ada.v2",
      status: "READY",
      // sha256 of the bytes 1, 2, 3
      file: { sizeBytes: 3, sha256: "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81" },
    });
    expect(document?.basics?.name).toBe("Ada Lovelace");
    expect(primaryId).toBe(resumeId);
  });

  it("is read once however often its event comes", async () => {
    let reads = 0;
    const t = setUp(() => {
      reads += 1;
      return Promise.resolve(READ);
    });
    const message = await t.post(await t.announce());
    const verdicts = await Promise.all([1, 2, 3].map(() => t.parse(message)));
    expect(verdicts.filter((verdict) => verdict === "done")).toHaveLength(1);
    const before = t.table.all();
    expect(await t.parse(message)).toBe("done");
    expect(t.table.all()).toEqual(before);
    expect(reads).toBe(1);
  });

  it("is found by the sweeper when its event is lost, within minutes also if it came late", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    for (let minute = 0; minute < 14; minute++) {
      t.clock.pass(MINUTE);
      await t.sweep();
    }
    expect(t.sent).toEqual([]);
    const message = await t.post(resumeId);
    for (let minute = 0; minute < 3; minute++) {
      t.clock.pass(MINUTE);
      await t.sweep();
    }
    expect(t.sent).toEqual([message]);
    expect(await t.parse(message)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
  });

  it("that came while another sweeper forgot it stays, and is shown until it was read", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    t.clock.pass(25 * 60 * MINUTE);
    const waiting = await t.work.find({ kind: "parse", userId: t.ada, subjectId: resumeId });
    if (!waiting) throw new Error("no work");
    await t.post(resumeId);
    await t.sweep();
    await t.forget(waiting);
    expect(await t.work.open(t.ada, 10)).toMatchObject([{ kind: "parse", subjectId: resumeId }]);
    expect(await t.parse(t.next())).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
    expect(await t.work.open(t.ada, 10)).toEqual([]);
  });

  it("that never comes is forgotten after a day with all that was said of it, the mark of the primary too", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    await t.edit(t.ada, resumeId, { primary: true });
    for (let hour = 0; hour < 26; hour++) {
      t.clock.pass(60 * MINUTE);
      await t.sweep();
    }
    expect(t.table.all()).toEqual([]);
  });

  it("is refused at its second delivery when a worker died while it read it, and can be tried again", async () => {
    const t = setUp(() => never<ReadResult>());
    const resumeId = await t.announce();
    const message = await t.post(resumeId);
    await t.die(t.parse(message));
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("PARSING");
    expect(await t.parse(message)).toBe("done");
    expect(await t.resumes.row(t.ada, resumeId)).toMatchObject({
      status: "FAILED",
      failure: { code: "parse_gave_up", retryable: true },
    });
  });

  it("is read again when its person asks for it, as often as it takes, each time as a run of its own", async () => {
    let dies = 2;
    const t = setUp(() => (dies-- > 0 ? never<ReadResult>() : Promise.resolve(READ)));
    const resumeId = await t.announce();
    const first = await t.post(resumeId);
    const failed = async (message: WorkMessage) => {
      await t.die(t.parse(message));
      expect(await t.parse(message)).toBe("done");
      expect(await t.resumes.row(t.ada, resumeId)).toMatchObject({ status: "FAILED" });
    };
    await failed(first);
    const { row } = await t.retry(t.ada, resumeId);
    expect([row.status, row.failure]).toEqual(["PARSING", undefined]);
    expect(await code(t.retry(t.ada, resumeId))).toBe("invalid_state");
    expect(t.sent).toEqual([{ ...first, run: 2 }]);
    // the event of the bucket comes once more: it is of the first run
    expect(await t.parse(first)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("PARSING");
    await failed({ ...first, run: 2 });
    await t.retry(t.ada, resumeId);
    expect(await t.parse({ ...first, run: 3 })).toBe("done");
    expect(await t.resumes.get(t.ada, resumeId)).toMatchObject({
      row: { status: "READY" },
      document: { basics: { name: "Ada Lovelace" } },
      primaryId: resumeId,
    });
    expect(await code(t.retry(t.ada, resumeId))).toBe("invalid_state");
  });

  it("is read again by the sweeper when the message of the next run is lost", async () => {
    let dies = 1;
    const t = setUp(() => (dies-- > 0 ? never<ReadResult>() : Promise.resolve(READ)));
    const resumeId = await t.announce();
    const first = await t.post(resumeId);
    await t.die(t.parse(first));
    await t.parse(first);
    await t.retry(t.ada, resumeId);
    t.sent.length = 0;
    t.clock.pass(2 * MINUTE);
    await t.sweep();
    expect(t.sent).toEqual([{ ...first, run: 2 }]);
    expect(await t.parse({ ...first, run: 2 })).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
  });

  it("is not read again for what is in it, before it was read, or for a stranger", async () => {
    const t = setUp(() =>
      Promise.resolve({ failure: { code: "encrypted", message: "Locked.", retryable: false } }),
    );
    const resumeId = await t.announce();
    expect(await code(t.retry(t.ada, resumeId))).toBe("invalid_state");
    await t.parse(await t.post(resumeId));
    expect(await code(t.retry(t.ada, resumeId))).toBe("invalid_state");
    expect(await code(t.retry(t.bob, resumeId))).toBe("not_found");
    expect(await code(t.retry(t.ada, (await t.imported()).resumeId))).toBe("invalid_state");
    expect(t.sent).toEqual([]);
  });

  it("is read again long after the row of its work is gone", async () => {
    let dies = 1;
    const t = setUp(() => (dies-- > 0 ? never<ReadResult>() : Promise.resolve(READ)));
    const resumeId = await t.announce();
    const first = await t.post(resumeId);
    await t.die(t.parse(first));
    await t.parse(first);
    await t.table.write(forgetWork({ kind: "parse", userId: t.ada, subjectId: resumeId }, t.clock.now()));
    await t.retry(t.ada, resumeId);
    expect(t.sent).toEqual([first]);
    expect(await t.parse(first)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
  });

  it("is read however often machines die before or after they read it, or find no file yet", async () => {
    let reads = 0;
    const t = setUp(() => {
      reads += 1;
      return Promise.resolve(READ);
    });
    const resumeId = await t.announce();
    const message = parseMessageOf(uploadObject(t.ada, resumeId));
    if (!message) throw new Error("not an upload");
    for (let tries = 0; tries < 3; tries++) expect(await t.parse(message)).toBe("again");
    await t.post(resumeId);
    const beforeReading = makeParseUpload({
      ...t,
      objects: Object.assign(Object.create(t.objects) as typeof t.objects, { get: never }),
    });
    const afterReading = makeParseUpload({ ...t, resumes: { ...t.resumes, documentWrite: never } });
    for (let death = 0; death < 3; death++) {
      await t.die(beforeReading(message, t.clock.now() + MINUTE));
      await t.die(afterReading(message, t.clock.now() + MINUTE));
    }
    expect(reads).toBe(3);
    expect(await t.parse(message)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
  });

  it("is given back at once by a reader that throws", async () => {
    let reads = 0;
    const t = setUp(() => {
      reads += 1;
      return reads < 3 ? Promise.reject(new Error("no memory")) : Promise.resolve(READ);
    });
    const resumeId = await t.announce();
    const message = await t.post(resumeId);
    await expect(t.parse(message)).rejects.toThrow("no memory");
    await expect(t.parse(message)).rejects.toThrow("no memory");
    expect(await t.parse(message)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("READY");
  });

  it("is failed at once by an error that no other try can help", async () => {
    const t = setUp(() => Promise.reject(new AppError("unprocessable", "odd_file", "This cannot be read.")));
    const resumeId = await t.announce();
    const message = await t.post(resumeId);
    expect(await code(t.parse(message))).toBe("odd_file");
    expect(await t.resumes.row(t.ada, resumeId)).toMatchObject({
      status: "FAILED",
      failure: { code: "odd_file", message: "This cannot be read.", retryable: false },
    });
    expect(await t.parse(message)).toBe("done");
    expect(await t.work.find(message)).toMatchObject({ state: "FAILED" });
  });

  it("stays the file that was read when its form is used again, before or after a worker dies", async () => {
    const seen: Uint8Array[] = [];
    let dies = true;
    const t = setUp((bytes) => {
      seen.push(bytes);
      return Promise.resolve(READ);
    });
    const resumeId = await t.announce();
    const message = await t.post(resumeId);
    const dying = makeParseUpload({
      ...t,
      resumes: {
        ...t.resumes,
        documentWrite: (...given) => (dies ? never() : t.resumes.documentWrite(...given)),
      },
    });
    await t.die(dying(message, t.clock.now() + MINUTE));
    dies = false;
    const original = async () => (await makeDownloadOriginal(t)(t.ada, resumeId)).url;
    const link = `memory:${uploadObject(t.ada, resumeId)}?versionId=v1`;
    await t.objects.put(uploadObject(t.ada, resumeId), new Uint8Array([9]), PDF.contentType);
    expect(await dying(message, t.clock.now() + MINUTE)).toBe("done");
    expect(seen).toEqual([BYTES, BYTES]);
    expect(await original()).toBe(link);
    await t.objects.put(uploadObject(t.ada, resumeId), new Uint8Array([8]), PDF.contentType);
    expect(await t.parse(message)).toBe("done");
    expect(await original()).toBe(link);
    expect((await t.resumes.row(t.ada, resumeId)).file).toMatchObject({ sizeBytes: 3 });
  });

  it("fails with the reader's reason, keeps its file for its owner, and does not become primary", async () => {
    const failure = { code: "encrypted", message: "Save it without a password.", retryable: false };
    const t = setUp(() => Promise.resolve({ failure }));
    const resumeId = await t.announce();
    await t.parse(await t.post(resumeId));
    expect(await t.resumes.row(t.ada, resumeId)).toMatchObject({ status: "FAILED", failure });
    expect(await t.resumes.primaryId(t.ada)).toBeUndefined();
    expect(await makeDownloadOriginal(t)(t.ada, resumeId)).toMatchObject({ fileName: "ada.v2.pdf" });
    expect(await code(t.documents.replace(t.ada, resumeId, {}))).toBe("resume_not_ready");
  });

  it("fails at once when it holds more text than the store takes", async () => {
    const work = Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, summary: "x".repeat(20_000) }));
    const t = setUp(() => Promise.resolve({ ...READ, document: { work } }));
    const resumeId = await t.announce();
    expect(await t.parse(await t.post(resumeId))).toBe("done");
    expect(await t.resumes.row(t.ada, resumeId)).toMatchObject({
      status: "FAILED",
      failure: { code: "too_large" },
    });
  });

  it("keeps the name and the mark that its person gave it while it was read", async () => {
    const t = setUp(async () => {
      const [row] = (await t.resumes.page(t.ada, { limit: 1 })).rows;
      if (row) await t.edit(t.ada, row.row.resumeId, { name: "Renamed", primary: true });
      return READ;
    });
    const resumeId = await t.announce();
    expect(await t.parse(await t.post(resumeId))).toBe("done");
    const { row, primaryId } = await t.resumes.get(t.ada, resumeId);
    expect(row).toMatchObject({ name: "Renamed", status: "READY" });
    expect(primaryId).toBe(resumeId);
  });

  it("leaves nothing of a résumé that was deleted while it was read, nor of a file posted afterwards", async () => {
    const large = {
      work: Array.from({ length: 10 }, (_, i) => ({ name: `${i}`, summary: "x".repeat(15_000) })),
    };
    const t = setUp(async () => {
      const [row] = (await t.resumes.page(t.ada, { limit: 1 })).rows;
      if (row) await t.remove(t.ada, row.row.resumeId);
      return { ...READ, document: large };
    });
    const resumeId = await t.announce();
    expect(await t.parse(await t.post(resumeId))).toBe("done");
    expect(await code(t.resumes.row(t.ada, resumeId))).toBe("not_found");
    const late = await t.post(resumeId);
    expect(await t.parse(late)).toBe("done");
    expect(t.objects.stored.size).toBeGreaterThan(0);
    t.clock.pass(21 * MINUTE);
    await t.sweep();
    expect([...t.objects.stored.keys()]).toEqual([]);
    expect(t.table.all()).toEqual([]);
  });

  it("is shown as failed once its work is given up, but not while another worker holds it", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    const message = await t.post(resumeId);
    const giveUp = makeGiveUp({
      ...t,
      givenUp: (row, now) => Promise.resolve(parseGivenUp(row.userId, resumeId, now)),
    });
    await t.work.claim(message, t.clock.now() + MINUTE, () => []);
    expect(await giveUp(message)).toBe("leased");
    t.clock.pass(2 * MINUTE);
    expect(await giveUp(message)).toBe("given_up");
    expect(await t.resumes.row(t.ada, resumeId)).toMatchObject({
      status: "FAILED",
      failure: { code: "parse_gave_up", retryable: true },
    });
  });

  it("answers a repeated announcement with the same résumé", async () => {
    const t = setUp();
    const repeating = { ulid: () => "01JD8Q2V5N3K7XW9RZ4T6B0CEF" };
    const first = await makeStartUpload(t)(t.ada, repeating, PDF);
    await t.parse(await t.post(first.resume.resumeId));
    const second = await makeStartUpload(t)(t.ada, repeating, PDF);
    expect(second.resume).toMatchObject({ resumeId: first.resume.resumeId, status: "READY" });
    expect((await t.resumes.page(t.ada, { limit: 9 })).rows).toHaveLength(1);
    expect(await code(makeStartUpload(t)(t.ada, t.ids, { ...PDF, sizeBytes: 5_242_881 }))).toBe("too_large");
  });

  it("belongs to its owner only", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    expect(await code(t.resumes.get(t.bob, resumeId))).toBe("not_found");
    expect(await code(t.edit(t.bob, resumeId, { name: "mine" }))).toBe("not_found");
    expect(await code(t.remove(t.bob, resumeId))).toBe("not_found");
    const foreign = { kind: "parse", userId: t.bob, subjectId: resumeId, run: 1 } as const;
    expect(await t.parse(foreign)).toBe("done");
    expect((await t.resumes.row(t.ada, resumeId)).status).toBe("AWAITING_UPLOAD");
    for (const key of ["uploads/a/b/other", "documents/a/b/original", `uploads/${t.ada}/../original`]) {
      expect(parseMessageOf(key)).toBeUndefined();
    }
  });
});

describe("reading at once", () => {
  it("saves for signed-in callers, once under one key, and keeps nothing of others", async () => {
    const t = setUp();
    const file = { bytes: BYTES, contentType: "text/plain" };
    expect(await makeParseNow(t)(undefined, t.ids, file)).toMatchObject({ saved: false });
    expect(t.table.all()).toEqual([]);
    expect(t.objects.stored.size).toBe(0);
    const repeating = { ulid: () => "01JD8Q2V5N3K7XW9RZ4T6B0CEF" };
    const first = await makeParseNow(t)(t.ada, repeating, file);
    expect(await makeParseNow(t)(t.ada, repeating, file)).toEqual(first);
    expect((await t.resumes.page(t.ada, { limit: 9 })).rows).toHaveLength(1);
  });

  it.each([
    ["too_large", "too_large"],
    ["unsupported_type", "unsupported"],
    ["no_text", "unprocessable"],
  ])("throws %s as %s", async (failure, kind) => {
    const t = setUp(() => Promise.resolve({ failure: { code: failure, message: "", retryable: false } }));
    await expect(
      makeParseNow(t)(t.ada, t.ids, { bytes: BYTES, contentType: "text/plain" }),
    ).rejects.toMatchObject({ code: failure, kind });
    expect(t.table.all()).toEqual([]);
  });
});

describe("versions of a document", () => {
  it("are kept, restored as new ones, and guarded by the version of the résumé", async () => {
    const t = setUp();
    const { resumeId, version } = await t.imported("First");
    const second = await t.documents.replace(
      t.ada,
      resumeId,
      { basics: { name: "Second" } },
      { ifVersion: version },
    );
    expect(second.version).toBe(version + 1);
    expect(await code(t.documents.replace(t.ada, resumeId, {}, { ifVersion: version }))).toBe(
      "version_conflict",
    );
    const restored = await t.documents.restore(t.ada, resumeId, 1);
    expect(restored).toMatchObject({ version: version + 2, document: { basics: { name: "First" } } });
    const { rows } = await t.resumes.versions(t.ada, resumeId, { limit: 9 });
    expect(rows.map(({ row }) => row.document)).toEqual([undefined, undefined, undefined]);
    expect(rows.map(({ row }) => row.version)).toEqual([3, 2, 1]);
    expect(await code(t.documents.restore(t.ada, resumeId, 9))).toBe("not_found");
  });

  it("lets exactly one of two writers win, also when the document is too large for a row", async () => {
    const t = setUp();
    const { resumeId, version } = await t.imported();
    const large = (name: string) => ({
      work: Array.from({ length: 10 }, () => ({ name, summary: "x".repeat(15_000) })),
    });
    const results = await Promise.allSettled(
      ["A", "B", "C"].map((name) =>
        t.documents.replace(t.ada, resumeId, large(name), { ifVersion: version }),
      ),
    );
    const won = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(won).toHaveLength(1);
    expect((await t.resumes.get(t.ada, resumeId)).document).toEqual(won[0]?.document);
  });
});

describe("the primary résumé", () => {
  it("is one at most, follows the person's choice, and is none when it is deleted", async () => {
    const t = setUp();
    const first = await t.imported("First");
    const second = await t.imported("Second");
    expect([first.primary, second.primary]).toEqual([true, false]);
    expect(await t.edit(t.ada, second.resumeId, { primary: true })).toMatchObject({ primary: true });
    expect(await t.edit(t.ada, first.resumeId, { primary: false })).toMatchObject({ primary: false });
    expect((await t.primary(t.ada)).resumeId).toBe(second.resumeId);
    await t.remove(t.ada, second.resumeId);
    expect(await code(t.primary(t.ada))).toBe("not_found");
    expect((await t.imported("Third")).primary).toBe(true);
  });

  it("is one of those that several imports at once made", async () => {
    const t = setUp();
    const made = await Promise.all(["A", "B", "C"].map((name) => t.imported(name)));
    expect(made.map(({ resumeId }) => resumeId)).toContain((await t.primary(t.ada)).resumeId);
    expect(await code(t.primary(t.bob))).toBe("not_found");
  });
});

describe("export", () => {
  it("renders once, and again for the next version, title or revision of the templates", async () => {
    const t = setUp();
    const { resumeId } = await t.imported();
    let renders = 0;
    const render = () => {
      renders += 1;
      return Promise.resolve({ bytes: BYTES });
    };
    let revision = "a";
    const get = () =>
      makeExportResume({ ...t, render, revision: () => revision })(t.ada, resumeId, {
        format: "pdf",
        template: "classic",
      });
    const urls = [(await get()).url];
    expect((await get()).url).toEqual(urls[0]);
    expect(renders).toBe(1);
    await t.documents.replace(t.ada, resumeId, {});
    urls.push((await get()).url);
    await t.edit(t.ada, resumeId, { name: "Another title" });
    urls.push((await get()).url);
    revision = "b";
    urls.push((await get()).url);
    expect(renders).toBe(4);
    expect(new Set(urls).size).toBe(4);
  });

  it("names the file after the résumé, without signs that file systems refuse and without halves of characters", async () => {
    const t = setUp();
    const { resumeId } = await t.imported();
    const nameOf = async (name: string) => {
      await t.edit(t.ada, resumeId, { name });
      const render = () => Promise.resolve({ bytes: BYTES });
      return (
        await makeExportResume({ ...t, render, revision: () => "a" })(t.ada, resumeId, {
          format: "md",
          template: "modern",
        })
      ).fileName;
    };
    expect(await nameOf('Ada / "Lovelace"\n<v2>')).toBe("Ada Lovelace v2.md");
    expect(await nameOf("???")).toBe("resume.md");
    expect(await nameOf(`${"x".repeat(99)}😀`)).toBe(`${"x".repeat(99)}.md`);
  });

  it("has nothing of a résumé without a document", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    const render = () => Promise.reject(new Error("nothing to render"));
    const wanted = { format: "pdf", template: "classic" } as const;
    expect(await code(makeExportResume({ ...t, render, revision: () => "a" })(t.ada, resumeId, wanted))).toBe(
      "resume_not_ready",
    );
    expect(await code(makeDownloadOriginal(t)(t.ada, resumeId))).toBe("not_found");
  });
});

describe("deleting", () => {
  it("takes all versions and objects, at once or by the sweeper when the request dies", async () => {
    const t = setUp();
    const resumeId = await t.announce();
    await t.parse(await t.post(resumeId));
    for (let i = 0; i < 30; i++) await t.documents.replace(t.ada, resumeId, { basics: { name: `${i}` } });
    await t.resumes.remove(t.ada, resumeId);
    expect(await code(t.resumes.row(t.ada, resumeId))).toBe("not_found");
    expect(t.table.all().length).toBeGreaterThan(30);
    await t.sweep();
    t.clock.pass(21 * MINUTE);
    await t.sweep();
    expect(t.table.all()).toEqual([]);
    expect(t.objects.stored.size).toBe(0);
  });

  it("is refused while a tailoring runs on it and when the version is stale", async () => {
    const t = setUp();
    const { resumeId } = await t.imported();
    const { row } = await t.resumes.get(t.ada, resumeId);
    expect(await code(t.remove(t.ada, resumeId, row.version + 1))).toBe("version_conflict");
    await t.table.write([
      { op: "update", key: { pk: `USER#${t.ada}`, sk: `RESUME#${resumeId}` }, add: { activeTailorings: 1 } },
    ]);
    expect(await code(t.remove(t.ada, resumeId))).toBe("resume_in_use");
  });
});

it("reads a full page of a job's résumés with the mark of the primary", async () => {
  const t = setUp();
  const jobId = JobId.parse("job_01JD8Q2V5N3K7XW9RZ4T6B0CEF");
  const { resumeId: primaryId } = await t.imported();
  const { row } = await t.resumes.get(t.ada, primaryId);
  for (let i = 0; i < 100; i++) {
    const resumeId = ResumeId.parse(`res_${t.ids.ulid()}`);
    await t.table.write([
      createResume(t.ada, { ...row, resumeId, kind: "TAILORED", jobId }),
      { op: "put", item: { ...jobResumeKey(t.ada, jobId, resumeId), resumeId } },
    ]);
  }
  const page = await t.resumes.pageOfJob(t.ada, jobId, { limit: 100 });
  expect(page.rows).toHaveLength(100);
  expect(page).toMatchObject({ more: false, primaryId });
});

it("treats the message of cancelled work as done", async () => {
  const t = setUp();
  const message = await t.post(await t.announce());
  const row = await t.work.find(message);
  if (!row) throw new Error("no work");
  await t.table.write(endWork(row, "CANCELLED", t.clock.now()));
  expect(await t.parse(message)).toBe("done");
});
