import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { BusyUser, idsOf } from "./busy-user.ts";
import { expectInterviewsWhole, goOnWithInterviews, rescoreFailed } from "./kept-interviews.ts";
import { KillableStack } from "./killable-stack.ts";
import { freePort } from "./start-stack.ts";

// The stack is killed at random moments while people use it. What was acknowledged must be there afterwards and accepted
// work must end, although the queues of this machine live in memory only and forget their messages.
// KILL_ROUNDS and KILL_SEED make longer and repeated runs; `npm run crash-test` is one. KILL_REAL_TIME=1 waits for the
// sweeper after the last crash instead of coming back later by the stack's own clock.

const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 2);
const SEED = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);
const IN_REAL_TIME = process.env["KILL_REAL_TIME"] === "1";
const USERS = 3;
/** Past every lease and every delay of the sweeper. */
const DOWNTIME_MS = 3 * 60_000;
const LONGEST_ROUND_MS = 8_000;
const SETTLED_WITHIN_MS = IN_REAL_TIME ? 8 * 60_000 : 40_000;
/** Times that the stack comes back later for work which a machine with too much to do did not get to. */
const LATER_STARTS = 6;

/** mulberry32: the same moments for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(SEED);
const between = (low: number, high: number) => low + random() * (high - low);
const says: string[] = [];
let stack: KillableStack;
let users: BusyUser[] = [];

beforeAll(async () => {
  stack = new KillableStack(await freePort(), mkdtempSync(join(tmpdir(), "tailor-kill-")));
  await stack.start(0);
  users = await Promise.all(
    ["Ada", "Grace", "Katherine"].slice(0, USERS).map((name) => BusyUser.register(stack.url, name)),
  );
});

afterAll(async () => {
  process.stderr.write(`${[...says, ...stack.reports.slice(-10)].join("\n")}\n`);
  await stack.remove();
});

const downtime = () => (random() < 0.5 ? DOWNTIME_MS : 0);

const acknowledged = () => users.reduce((sum, user) => sum + user.acknowledged, 0);

/** People act; at some moment the process is gone. Counted in what was acknowledged, so that a slow machine gets there too. */
async function oneRound(): Promise<void> {
  const startedMs = Date.now();
  const before = acknowledged();
  const wanted = before + Math.floor(between(0, 10));
  const enough = new AbortController();
  const busy = Promise.all(users.map((user) => user.work(random, enough.signal)));
  while (acknowledged() < wanted && Date.now() - startedMs < LONGEST_ROUND_MS) await wait(10);
  await wait(between(0, 700));
  await stack.kill();
  enough.abort();
  await busy;
  says.push(
    `killed after ${Date.now() - startedMs} ms, ${acknowledged() - before} acknowledged in this round, ${acknowledged()} in all`,
  );
  if (random() < 0.25) {
    stack.spawn(downtime());
    const afterMs = Math.round(between(100, 2_000));
    await wait(afterMs);
    await stack.kill();
    says.push(`killed ${afterMs} ms into its start`);
  }
}

const ENDED = new Set(["READY", "COMPLETED", "FAILED", "SCORED", "SCORING_FAILED"]);

/** What has not come to its end within a time of this machine comes to it later, by the stack's own clock. */
async function allEnds(): Promise<void> {
  for (let starts = 0; !(await haveEnded()); starts++) {
    if (starts === LATER_STARTS) throw new Error(`not finished: ${(await stillOpen()).join(", ")}`);
    await stack.kill();
    await startAgain();
  }
}

const stillOpen = async (): Promise<string[]> => (await Promise.all(users.map(unfinished))).flat();

/** What is acknowledged and has not come to its end. */
async function unfinished(user: BusyUser): Promise<string[]> {
  const statuses: [string, unknown][] = [];
  for (const resume of await user.all("/v1/resumes")) {
    const id = String(resume["resumeId"]);
    if (user.resumes.get(id)?.posted !== false) statuses.push([id, resume["status"]]);
  }
  for (const job of await user.all("/v1/jobs"))
    statuses.push([String(job["jobId"]), (job["analysis"] as { status: string }).status]);
  for (const tailoring of await user.all("/v1/tailorings"))
    statuses.push([String(tailoring["tailoringId"]), tailoring["status"]]);
  for (const { interviewId, status } of await user.all("/v1/interviews"))
    if (status !== "IN_PROGRESS") statuses.push([String(interviewId), status]);
  return statuses
    .filter(([, status]) => !ENDED.has(String(status)))
    .map(([id, status]) => `${id} ${String(status)}`);
}

async function haveEnded(): Promise<boolean> {
  const startedMs = Date.now();
  while (Date.now() - startedMs < SETTLED_WITHIN_MS) {
    if ((await stillOpen()).length === 0) {
      says.push(`everything ended ${Date.now() - startedMs} ms after the last start`);
      return true;
    }
    await wait(300);
  }
  return false;
}

describe(`killed ${ROUNDS} times, seed ${SEED}`, () => {
  it(
    "keeps what it acknowledged, ends what it accepted, and does nothing twice",
    async () => {
      says.push(`seed ${SEED}, ${ROUNDS} rounds`);
      for (let round = 0; round < ROUNDS; round++) {
        if (round > 0) await stack.start(downtime());
        await oneRound();
      }
      await startAgain();
      for (const user of users) says.push(await goOnWithInterviews(user));
      // their scorings have been accepted a moment ago
      await stack.kill();
      await startAgain();
      await allEnds();
      for (const user of users) says.push(await rescoreFailed(user), await retryFailed(user));
      for (const user of users) await expectWhole(user);
    },
    (60 + ROUNDS * 30) * 1000 + (1 + LATER_STARTS) * (SETTLED_WITHIN_MS + 20_000),
  );
});

/** Starts the stack after a downtime, until no request is left without its answer. */
async function startAgain(): Promise<void> {
  await stack.start(IN_REAL_TIME ? 0 : DOWNTIME_MS);
  for (const user of users) await settleAll(user);
}

/** Requests that a dead process left behind are free again after their lease (35 s). */
async function settleAll(user: BusyUser): Promise<void> {
  await user.signIn();
  for (let tries = 0; (await user.settle()) > 0; tries++) {
    if (tries > 60) throw new Error("requests stay in progress");
    await wait(1_000);
  }
}

/** A file whose worker died while it read it is read again when its person asks for it. */
async function retryFailed(user: BusyUser): Promise<string> {
  const failed = await user.all("/v1/resumes?status=FAILED");
  for (const { resumeId, failure } of failed) {
    expect(failure).toMatchObject({ code: "parse_gave_up", retryable: true });
    const path = `/v1/resumes/${String(resumeId)}`;
    expect((await user.client.post(`${path}/retry`)).status).toBe(202);
    await user.client.until(path, ({ status }) => status === "READY");
  }
  return `${failed.length} résumés were read again`;
}

async function expectWhole(user: BusyUser): Promise<void> {
  expect(user.faults).toEqual([]);
  says.push(await expectInterviewsWhole(user));
  const [resumes, jobs, tailorings] = [
    await user.all("/v1/resumes"),
    await user.all("/v1/jobs"),
    await user.all("/v1/tailorings"),
  ];
  const tailored = resumes.filter(({ kind }) => kind === "TAILORED");
  const uploaded = resumes.filter(({ kind }) => kind !== "TAILORED");
  expect(idsOf(uploaded, "resumeId")).toEqual([...user.resumes.keys()].sort());
  expect(idsOf(jobs, "jobId")).toEqual([...user.jobs.keys()].sort());
  expect(idsOf(tailorings, "tailoringId")).toEqual([...user.tailorings].sort());

  const completed = tailorings.filter(({ status }) => status === "COMPLETED");
  expect(idsOf(tailored, "tailoringId")).toEqual(idsOf(completed, "tailoringId"));
  expect(idsOf(tailored, "resumeId")).toEqual(idsOf(completed, "tailoredResumeId"));

  for (const [jobId, description] of user.jobs)
    expect((await user.read(`/v1/jobs/${jobId}`)).body["description"]).toBe(description);
  for (const { resumeId, status } of uploaded) {
    const { body } = await user.read(`/v1/resumes/${String(resumeId)}`);
    if (status === "READY") expect(body).toMatchObject({ document: { basics: { name: "Ada Lovelace" } } });
    // announced, and its file never came
    else expect([status, user.resumes.get(String(resumeId))]).toEqual(["AWAITING_UPLOAD", { posted: false }]);
  }
  // after eight messages that were lost with their machine
  for (const { status, tailoringId } of tailorings)
    if (status !== "COMPLETED")
      expect((await user.read(`/v1/tailorings/${String(tailoringId)}`)).body).toMatchObject({
        status: "FAILED",
        failure: { code: "tailoring_failed", retryable: true },
      });
  expect(user.headlines).toContain((await user.read("/v1/me")).body["headline"] ?? "");
  says.push(
    [
      `${uploaded.length} résumés`,
      `${jobs.length} jobs`,
      `${completed.length}/${tailorings.length} tailorings completed`,
    ].join(", "),
  );
  // no tailoring holds its source any more
  for (const { resumeId } of uploaded)
    expect((await user.client.call("DELETE", `/v1/resumes/${String(resumeId)}`)).status).toBe(204);
}
