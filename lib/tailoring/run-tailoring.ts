import { chargeOf, handedOn, questionsCovered } from "../budget/index.ts";
import type { Reservation } from "../budget/index.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { TailoringId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import { shortened } from "../kernel/text.ts";
import { afterTailoring, analysePosting, moved, moveJob } from "../jobs/index.ts";
import type { AnalysisResult, JobRow, JobStore } from "../jobs/index.ts";
import { acceptLetter, letterIdOf } from "../letters/index.ts";
import { matchResume } from "../match/index.ts";
import { createResume, isStorable, jobResumeKey, removalWrites } from "../resumes/index.ts";
import type { ResumeDocument, ResumeRow, ResumeStore, TemplateId } from "../resumes/index.ts";
import { ModelFailure } from "../model/index.ts";
import type { Spending } from "../model/index.ts";
import { forgetWork, workOrEnd } from "../work/index.ts";
import type { Claim, Failure, SendWork, WorkMessage, WorkStore } from "../work/index.ts";
import { failTailoring, tailoringGivenUp } from "./fail-tailoring.ts";
import { applyGated, passGate } from "./pass-gate.ts";
import type { TailoringRow } from "./model.ts";
import type { TailorEngine, TailorInput, TailorOutput } from "./ports.ts";
import { countTailorings } from "./statistics.ts";
import { changeTailoring, deleteTailoring, leaveActive, tailoredResumeIdOf } from "./store.ts";
import type { TailoringStore } from "./store.ts";
import { tailoringKey } from "./keys.ts";
import { addUsage } from "./usage.ts";

type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  tailorings: TailoringStore;
  work: WorkStore;
  engine: TailorEngine;
  /** Pages of a document in a template. */
  pagesOf: (document: ResumeDocument, template: TemplateId) => Promise<number>;
  sendLetter: SendWork;
  clock: Clock;
  /** Absent where tailoring costs nothing. */
  spending?: Spending | undefined;
};

/** At most so many earlier tailorings give way to one that replaces them. */
const MAX_REPLACED = 8;

/** Tailors: claim, work, finish. */
export function makeRunTailoring(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const { userId } = message;
    const tailoringId = TailoringId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, (work) => [
      started(userId, tailoringId, work.attempts, deps.clock.now()),
    ]);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    await workOrEnd(
      deps,
      claimed.claim,
      () => tailor(deps, claimed.claim, tailoringId, deadline),
      async (failure) => {
        const row = await deps.tailorings.find(userId, tailoringId);
        return row ? tailoringGivenUp(userId, row, failure, deps.clock.now()) : [];
      },
    );
    return "done";
  };
}

/** Milliseconds for what comes after the proposals: gate, pages, final transaction. */
const FINISH_MS = 10_000;

async function tailor(deps: Deps, claim: Claim, tailoringId: TailoringId, deadline: number): Promise<void> {
  const { userId } = claim.row;
  const { row } = await deps.tailorings.get(userId, tailoringId);
  const [{ row: job, posting }, source] = await Promise.all([
    deps.jobs.get(userId, row.jobId),
    deps.resumes.document(userId, row.resumeId, row.sourceVersion),
  ]);
  const analysis =
    posting.result ?? analysePosting(posting.description, { title: job.title, company: job.company });
  const proposed = await proposalsOf(deps, {
    document: source,
    analysis,
    intensity: row.intensity,
    maxPages: row.maxPages,
    pagesOf: (document) => deps.pagesOf(document, row.template),
    now: isoTime(deps.clock.now()),
    deadline: deadline - FINISH_MS,
    userId,
    questions: questionsCovered(deps.spending, "tailor", claim.row.reserved),
  });
  if (proposed instanceof ModelFailure) {
    await failTailoring(deps, claim, tailoringId, proposed, proposed);
    return;
  }
  const now = isoTime(deps.clock.now());
  const output = { ...proposed, ...passGate(source, proposed, now) };
  const tailored = applyGated(source, output.changes, now);
  if (isStorable(tailored)) await finish(deps, claim, row, { source, tailored, analysis, output });
  else await failTailoring(deps, claim, tailoringId, TOO_LARGE, output);
}

const TOO_LARGE: Failure = {
  code: "too_large",
  message: "The tailored résumé would be larger than 1 MB. Leave out of the résumé what is not needed.",
  retryable: false,
};

/** A model that does not answer is an outcome: no rules step in, because nobody asked for a résumé made by them. */
async function proposalsOf({ engine }: Deps, input: TailorInput): Promise<TailorOutput | ModelFailure> {
  try {
    return await engine(input);
  } catch (error) {
    if (error instanceof ModelFailure) return error;
    throw error;
  }
}

const started = (userId: UserId, tailoringId: TailoringId, attempt: number, now: number): Write => ({
  op: "update",
  key: tailoringKey(userId, tailoringId),
  set: { status: "RUNNING", updatedAt: isoTime(now), ...(attempt === 1 && { startedAt: isoTime(now) }) },
  add: { version: 1 },
  if: [{ is: "oneOf", field: "status", values: ["PENDING", "RUNNING"] }],
});

type Outcome = {
  source: ResumeDocument;
  tailored: ResumeDocument;
  analysis: AnalysisResult;
  output: TailorOutput;
};

/** The one final transaction; repeated when the job, or a résumé that gives way, changed meanwhile. */
async function finish(deps: Deps, claim: Claim, first: TailoringRow, outcome: Outcome): Promise<void> {
  const { userId } = claim.row;
  const now = isoTime(deps.clock.now());
  const match = scoresOf(outcome.source, outcome.tailored, outcome.analysis, now);
  const charge = chargeOf("tailor", outcome.output.usage, outcome.output.calls);
  const ended = await untilWritten(async () => {
    const [row, job] = await Promise.all([
      deps.tailorings.find(userId, first.tailoringId),
      deps.jobs.find(userId, first.jobId),
    ]);
    // cancelled, deleted, or given up: so is its work
    if (row?.status !== "RUNNING" || !job) return deps.work.end(claim, "DONE", [], charge);
    const replaced =
      row.onExisting === "replace" ? await replacedWrites(deps, userId, row) : NOTHING_REPLACED;
    const writes = [
      ...(await tailoringWrites(deps, userId, row, match, outcome)),
      ...(await resumeWrites(deps, userId, row, job, outcome.tailored)),
      ...jobWrites(userId, job, row, deps.clock.now()),
      ...leaveActive(userId, row),
      ...letterWrites(userId, row, deps.clock.now(), handedOn(claim.row.reserved)),
      ...replaced.writes,
      ...countTailorings(userId, replaced.rows, [{ status: "COMPLETED", match }]),
    ];
    return deps.work.end(claim, "DONE", writes, charge, { onward: row.coverLetter === true });
  });
  if (!ended || first.coverLetter !== true) return;
  // accepted above: a message that is lost here the sweeper sends
  await deps.sendLetter({ kind: "letter", userId, subjectId: letterIdOf(first.tailoringId), run: 1 });
}

/** The letter that was asked for along with the tailoring, for the résumé that it made, with the money that was put aside for it. */
function letterWrites(
  userId: UserId,
  row: TailoringRow,
  now: number,
  reserved: Reservation | undefined,
): Write[] {
  if (row.coverLetter !== true) return [];
  const { jobId, tailoringId } = row;
  const source = { resumeId: tailoredResumeIdOf(tailoringId), sourceVersion: 1 };
  const letter = { letterId: letterIdOf(tailoringId), jobId, tailoringId, ...source };
  return acceptLetter(userId, { ...letter, tone: "formal", length: "standard" }, now, reserved);
}

/** Scores of a résumé before and after, both by the published rubric. */
export function scoresOf(
  source: ResumeDocument,
  tailored: ResumeDocument,
  analysis: AnalysisResult,
  now: string,
) {
  const before = matchResume(source, analysis, { now });
  const after = matchResume(tailored, analysis, { now });
  return {
    before: before.score,
    after: after.score,
    honestMaximum: Math.max(before.honestMaximum, after.score),
  };
}

async function tailoringWrites(
  deps: Deps,
  userId: UserId,
  row: TailoringRow,
  match: ReturnType<typeof scoresOf>,
  { output }: Outcome,
): Promise<Write[]> {
  const now = deps.clock.now();
  const set: Partial<TailoringRow> = {
    status: "COMPLETED",
    engine: output.engine,
    usage: addUsage(row.usage, output.usage),
    tailoredResumeId: tailoredResumeIdOf(row.tailoringId),
    tailoredVersion: 1,
    match,
    ...(row.coverLetter === true && { coverLetterId: letterIdOf(row.tailoringId) }),
    finishedAt: isoTime(now),
  };
  const { changes, refused } = output;
  return [
    changeTailoring(userId, row, set, now),
    ...(await deps.tailorings.resultWrites(userId, row, { changes, refused }, now)),
  ];
}

/** Whose résumé for what, at most 200 characters, none of them cut in half. */
function nameOf(tailored: ResumeDocument, job: JobRow): string {
  const full = [tailored.basics?.name, job.company, job.title].filter(Boolean).join(" – ");
  return shortened(full, 200) || "Tailored résumé";
}

async function resumeWrites(
  deps: Deps,
  userId: UserId,
  row: TailoringRow,
  job: JobRow,
  tailored: ResumeDocument,
): Promise<Write[]> {
  const resumeId = tailoredResumeIdOf(row.tailoringId);
  const at = isoTime(deps.clock.now());
  const resume: ResumeRow = {
    schema: 1,
    resumeId,
    name: nameOf(tailored, job),
    kind: "TAILORED",
    status: "READY",
    jobId: row.jobId,
    parentResumeId: row.resumeId,
    tailoringId: row.tailoringId,
    template: row.template,
    version: 1,
    documentVersion: 1,
    createdAt: at,
    updatedAt: at,
  };
  const document = await deps.resumes.documentWrite(userId, resumeId, 1, tailored);
  return [
    createResume(userId, resume),
    document.write,
    ...document.settled,
    { op: "put", item: { ...jobResumeKey(userId, row.jobId, resumeId), resumeId } },
  ];
}

/** A finished tailoring moves NEW and INTERESTED on, and is the job's latest unless a later one was started. */
function jobWrites(userId: UserId, job: JobRow, row: TailoringRow, now: number): Write[] {
  const to = afterTailoring(job.status);
  const move = to === undefined ? {} : moved(job, { status: to }, now).set;
  const { latestTailoringId: latest } = job;
  const isLatest = latest === undefined || latest < row.tailoringId;
  return moveJob(userId, job, { ...move, ...(isLatest && { latestTailoringId: row.tailoringId }) }, now);
}

type Replaced = { rows: TailoringRow[]; writes: Write[] };
const NOTHING_REPLACED: Replaced = { rows: [], writes: [] };

/** Earlier finished tailorings of the job and their résumés give way; one that a tailoring runs on stays. */
async function replacedWrites(deps: Deps, userId: UserId, row: TailoringRow): Promise<Replaced> {
  const { rows } = await deps.tailorings.pageOfJob(userId, row.jobId, { limit: 50 });
  const earlier = rows.filter(
    (other) => other.row.tailoringId < row.tailoringId && other.row.status === "COMPLETED",
  );
  const primaryId = await deps.resumes.primaryId(userId);
  const gone: TailoringRow[] = [];
  const writes: Write[] = [];
  for (const { row: other } of earlier.slice(0, MAX_REPLACED)) {
    const resume = await standingResume(deps, userId, other);
    if ((resume?.activeTailorings ?? 0) > 0) continue;
    gone.push(other);
    writes.push(...deleteTailoring(userId, other));
    writes.push(...forgetWork({ kind: "tailor", userId, subjectId: other.tailoringId }, deps.clock.now()));
    if (resume)
      writes.push(...removalWrites(userId, resume, resume.resumeId === primaryId, deps.clock.now()));
  }
  return { rows: gone, writes };
}

async function standingResume(deps: Deps, userId: UserId, row: TailoringRow): Promise<ResumeRow | undefined> {
  return row.tailoredResumeId === undefined ? undefined : deps.resumes.find(userId, row.tailoredResumeId);
}
