import { makeWorld } from "../../test/world/world.ts";
import { JobId, ulidOf } from "../kernel/ids.ts";
import { acceptWork, endWork, forgetWork, makeWorkStore, restartWork } from "../work/index.ts";
import type { WorkMessage } from "../work/index.ts";
import { activeWorkOf } from "./active-work.ts";

const id = (prefix: string, minute: number) => `${prefix}_${ulidOf(minute * 60_000, new Uint8Array(10))}`;
const jobId = JobId.parse(id("job", 0));

/** Work of every kind that a person waits for, as it is accepted and as it is shown. */
const KINDS = [
  ["parse", id("res", 1), { kind: "parsing", resumeId: id("res", 1) }],
  ["analyse", jobId, { kind: "analysis", jobId }],
  ["tailor", id("tlr", 3), { kind: "tailoring", tailoringId: id("tlr", 3), jobId }],
  ["letter", id("ltr", 4), { kind: "letter", letterId: id("ltr", 4), jobId }],
  ["score", id("int", 5), { kind: "scoring", interviewId: id("int", 5) }],
  ["suggest", id("gen", 6), { kind: "suggestions", generationId: id("gen", 6) }],
] as const;

function setUp() {
  const world = makeWorld();
  const work = makeWorkStore(world.table, world.clock);
  const { ada, table, clock } = world;
  const messageOf = (kind: WorkMessage["kind"], subjectId: string): WorkMessage => ({
    kind,
    userId: ada,
    subjectId,
    run: 1,
  });
  return {
    ...world,
    work,
    messageOf,
    accept: (kind: WorkMessage["kind"], subjectId: string, state: "QUEUED" | "WAITING" = "QUEUED") => {
      const isForJob = kind === "tailor" || kind === "letter";
      const subject = { ...messageOf(kind, subjectId), ...(isForJob && { jobId }) };
      return table.write(acceptWork(subject, clock.now(), { state }));
    },
    shown: async (limit = 10) => (await work.open(ada, limit)).map(activeWorkOf),
    rowOf: async (message: WorkMessage) => {
      const row = await work.find(message);
      if (!row) throw new Error("no work");
      return row;
    },
  };
}

it.each(KINDS)("shows %s while it waits and runs, and no longer", async (kind, subjectId, seen) => {
  const { accept, work, messageOf, shown, clock } = setUp();
  const message = messageOf(kind, subjectId);
  await accept(kind, subjectId);
  expect(await shown()).toEqual([seen]);
  for (const end of ["giveBack", "release", "end"] as const) {
    const claimed = await work.claim(message, clock.now() + 60_000, () => []);
    if (!("claim" in claimed)) throw new Error("not claimed");
    expect(await shown()).toEqual([seen]);
    if (end === "end") await work.end(claimed.claim, "DONE", []);
    else await work[end](claimed.claim);
    expect(await shown()).toEqual(end === "end" ? [] : [seen]);
  }
});

it("shows what was asked for last first, at most so many, and what starts again by when it did", async () => {
  const { accept, shown, clock, table, rowOf, messageOf } = setUp();
  for (const [kind, subjectId] of KINDS) {
    await accept(kind, subjectId);
    clock.pass(1_000);
  }
  const newestFirst = KINDS.map(([, , seen]) => seen).toReversed();
  expect(await shown()).toEqual(newestFirst);
  expect(await shown(2)).toEqual(newestFirst.slice(0, 2));
  const message = messageOf("tailor", KINDS[2][1]);
  await table.write(endWork(await rowOf(message), "CANCELLED", clock.now()));
  expect(await shown()).toHaveLength(5);
  await table.write(restartWork(await rowOf(message), clock.now()));
  expect((await shown())[0]).toEqual(KINDS[2][2]);
  await table.write(forgetWork(await rowOf(message), clock.now()));
  expect(await shown()).toHaveLength(5);
});

it("does not show an upload before it has come", async () => {
  const { accept, shown, work, rowOf, messageOf, clock } = setUp();
  const [kind, subjectId, seen] = KINDS[0];
  const message = messageOf(kind, subjectId);
  await accept(kind, subjectId, "WAITING");
  expect(await shown()).toEqual([]);
  await work.postpone(await rowOf(message), "WAITING", 1_000);
  expect(await shown()).toEqual([]);
  await work.postpone(await rowOf(message), "QUEUED", 1_000, 1);
  expect(await shown()).toEqual([seen]);

  const other = messageOf(kind, id("res", 7));
  await accept(kind, other.subjectId, "WAITING");
  await work.claim(other, clock.now() + 60_000, () => []);
  expect(await shown()).toHaveLength(2);
});

it("does not show what nobody waits for", async () => {
  const { accept, shown } = setUp();
  await accept("purge", id("res", 1));
  await accept("hold", "a question");
  expect(await shown()).toEqual([]);
});
