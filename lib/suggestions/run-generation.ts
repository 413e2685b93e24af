import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import { GenerationId, ResumeId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import { chargeOf } from "../budget/index.ts";
import { readCounts } from "../insights/index.ts";
import { interviewStatisticsOf } from "../interviews/index.ts";
import { ModelFailure } from "../model/index.ts";
import type { JobStore } from "../jobs/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import { workOrEnd } from "../work/index.ts";
import type { Claim, Failure, WorkMessage, WorkStore } from "../work/index.ts";
import { mergeProposals } from "./merge.ts";
import type { GenerationNotice, GenerationRow } from "./model.ts";
import type { JobSeen, Suggested, SuggestEngine, SuggestInput } from "./ports.ts";
import { addedTo, changeGeneration, deleteSuggestion, putSuggestion } from "./store.ts";
import type { SuggestionStore } from "./store.ts";

/** The newest saved jobs that are looked at, however many there are. */
const JOBS_SEEN = 25;

type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  suggestions: SuggestionStore;
  work: WorkStore;
  engine: SuggestEngine;
  clock: Clock;
};

/** Makes suggestions: claim, work, finish. */
export function makeRunGeneration(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const { userId } = message;
    const generationId = GenerationId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, () => [
      changeGeneration(userId, generationId, { status: "RUNNING", updatedAt: isoTime(deps.clock.now()) }),
    ]);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    await workOrEnd(
      deps,
      claimed.claim,
      () => generate(deps, claimed.claim, generationId, deadline),
      (failure) => Promise.resolve([generationFailed(userId, generationId, failure, deps.clock.now())]),
    );
    return "done";
  };
}

/** What becomes visible when no suggestions can be made: the write beside the one that ends the work. */
export function generationFailed(
  userId: UserId,
  generationId: GenerationId,
  failure: Failure,
  now: number,
): Write {
  return changeGeneration(userId, generationId, { status: "FAILED", failure, updatedAt: isoTime(now) });
}

/** Milliseconds for what comes after the proposals: merging and the final transaction. */
const FINISH_MS = 5_000;

async function generate(
  deps: Deps,
  claim: Claim,
  generationId: GenerationId,
  deadline: number,
): Promise<void> {
  const { userId } = claim.row;
  const generation = await deps.suggestions.generation(userId, generationId);
  if (!generation) return;
  const input = await inputOf(deps, userId, generation, deadline - FINISH_MS);
  try {
    await finish(deps, claim, generation, withNotices(await deps.engine(input), input));
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    const { code, message, retryable, usage } = error;
    const failed = generationFailed(userId, generationId, { code, message, retryable }, deps.clock.now());
    await deps.work.end(claim, "FAILED", [failed], chargeOf("suggest", usage));
  }
}

const NO_RESUME: GenerationNotice = {
  code: "no_resume",
  message: "There is no résumé to look at. Upload one, or make one of yours the primary one, and ask again.",
};

/** What was made, with what the person should know about what it could not rest on. */
function withNotices(made: Suggested, { resume }: SuggestInput): Suggested {
  return resume === undefined ? { ...made, notices: [...(made.notices ?? []), NO_RESUME] } : made;
}

/** Résumé, newest jobs and interview statistics, side by side: a bounded number of reads. */
async function inputOf(
  deps: Deps,
  userId: UserId,
  generation: GenerationRow,
  deadline: number,
): Promise<SuggestInput> {
  const now = isoTime(deps.clock.now());
  const [resume, jobs, counted] = await Promise.all([
    resumeOf(deps, userId, generation),
    jobsOf(deps, userId, generation),
    readCounts(deps.table, userId),
  ]);
  return { resume, jobs, interviews: interviewStatisticsOf(counted, now), now, userId, deadline };
}

async function resumeOf(
  { resumes }: Deps,
  userId: UserId,
  generation: GenerationRow,
): Promise<SuggestInput["resume"]> {
  const named = generation.resumeId ?? (await resumes.primaryId(userId));
  if (named === undefined) return undefined;
  const resumeId = ResumeId.parse(named);
  const stored = await unlessGone(resumes.get(userId, resumeId));
  return stored?.document && { resumeId, document: stored.document };
}

async function jobsOf({ jobs }: Deps, userId: UserId, { jobId }: GenerationRow): Promise<JobSeen[]> {
  const ids =
    jobId === undefined
      ? (await jobs.page(userId, { limit: JOBS_SEEN, order: "desc" })).rows.map(({ row }) => row.jobId)
      : [jobId];
  const stored = await Promise.all(ids.map((id) => unlessGone(jobs.get(userId, id))));
  return stored.flatMap((one) => (one ? [{ ...one.row, analysis: one.posting.result }] : []));
}

/** What was deleted since is left out. */
async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.kind === "missing") return undefined;
    throw error;
  }
}

/** The one final transaction; repeated when the person, or another run, changed the suggestions meanwhile. */
async function finish(
  { suggestions, work, clock }: Deps,
  claim: Claim,
  generation: GenerationRow,
  { engine, proposals, usage, notices }: Suggested,
): Promise<void> {
  const { userId } = claim.row;
  const { generationId } = generation;
  const covers = engine === "rules" ? (["rules"] as const) : (["rules", "model"] as const);
  await untilWritten(async () => {
    const stored = await suggestions.all(userId);
    const now = isoTime(clock.now());
    const { changed, added, gone } = mergeProposals(stored.rows, proposals, { ...generation, covers }, now);
    const told = notices && { notices };
    const set = { status: "COMPLETED", engine, made: proposals.length, updatedAt: now, ...told } as const;
    const writes = [
      changeGeneration(userId, generationId, set),
      addedTo(userId, stored),
      ...changed.map((row) => putSuggestion(userId, row, false)),
      ...added.map((row) => putSuggestion(userId, row, true)),
      ...gone.map((row) => deleteSuggestion(userId, row)),
    ];
    await work.end(claim, "DONE", writes, chargeOf("suggest", usage));
  });
}
