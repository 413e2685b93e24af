import { chargeOf } from "../budget/charge.ts";
import type { Clock } from "../kernel/clock.ts";
import { isoTime } from "../kernel/clock.ts";
import { JobId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Write } from "../kernel/table.ts";
import type { ModelUsage } from "../model/index.ts";
import { workOrEnd } from "../work/index.ts";
import type { Claim, Failure, WorkMessage, WorkStore } from "../work/index.ts";
import type { AnalysisResult } from "./analysis/index.ts";
import { jobKey } from "./keys.ts";
import type { JobRow, PostingRow } from "./model.ts";
import { changeJob, putPosting } from "./store.ts";
import type { JobStore } from "./store.ts";

/** Reads a posting; says which engine did, and what a model was billed for. @param context `deadline` in epoch milliseconds; `unfunded` work asks no model */
export type AnalysePosting = (
  description: string,
  given: { title?: string; company?: string; location?: string },
  context: { userId: UserId; deadline: number; unfunded?: boolean | undefined },
) => Promise<{ engine: string; result: AnalysisResult; usage?: ModelUsage }>;

type Deps = { jobs: JobStore; work: WorkStore; analyse: AnalysePosting; clock: Clock };

/** Analyses a saved posting: claim, work, finish. */
export function makeAnalyseJob(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const jobId = JobId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, () => [started(message.userId, jobId)]);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    const { userId } = message;
    await workOrEnd(
      deps,
      claimed.claim,
      () => analyse(deps, claimed.claim, jobId, deadline),
      (failure) => Promise.resolve([analysisFailed(userId, jobId, failure, deps.clock.now())]),
    );
    return "done";
  };
}

async function analyse(deps: Deps, claim: Claim, jobId: JobId, deadline: number): Promise<void> {
  const { userId } = claim.row;
  const { row, posting } = await deps.jobs.get(userId, jobId);
  const analysed = await deps.analyse(posting.description, givenOf(row), {
    userId,
    deadline,
    unfunded: claim.row.unfunded,
  });
  const charge = chargeOf("analyse", analysed.usage);
  await untilWritten(async () => {
    // a job that is gone has taken its work with it
    const current = await deps.jobs.find(userId, jobId);
    const writes = current ? resultWrites(userId, current, posting, analysed, deps.clock.now()) : [];
    await deps.work.end(claim, "DONE", writes, charge);
  });
}

const started = (userId: UserId, jobId: JobId): Write => ({
  op: "update",
  key: jobKey(userId, jobId),
  set: { analysis: { status: "RUNNING" } },
  add: { version: 1 },
  if: [{ is: "present" }],
});

function givenOf(row: JobRow): { title?: string; company?: string; location?: string } {
  return {
    ...(row.title !== "" && { title: row.title }),
    ...(row.company !== "" && { company: row.company }),
    ...(row.location !== undefined && { location: row.location }),
  };
}

/** What the person gave stays; what is missing is taken from the posting. */
function resultWrites(
  userId: UserId,
  row: JobRow,
  posting: PostingRow,
  { engine, result }: { engine: string; result: AnalysisResult },
  now: number,
): Write[] {
  const set: Partial<JobRow> = {
    analysis: { status: "COMPLETED", engine },
    ...(row.title === "" && { title: result.title }),
    ...(row.company === "" && { company: result.company }),
    ...(row.location === undefined && result.location !== "" && { location: result.location }),
  };
  return [changeJob(userId, row, set, now), putPosting(userId, row.jobId, { ...posting, result })];
}

const analysisFailed = (userId: UserId, jobId: JobId, failure: Failure, now: number): Write => ({
  op: "update",
  key: jobKey(userId, jobId),
  set: { analysis: { status: "FAILED", failure }, updatedAt: isoTime(now) },
  add: { version: 1 },
  if: [{ is: "present" }],
});

/** What becomes visible when analysing is given up. */
export function analysisGivenUp(userId: UserId, jobId: JobId, now: number): Write[] {
  const failure = {
    code: "analysis_failed",
    message: "This posting could not be analysed. Save it again.",
    retryable: true,
  };
  return [analysisFailed(userId, jobId, failure, now)];
}
