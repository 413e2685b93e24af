import type { Clock } from "../kernel/clock.ts";
import { isoTime } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import type { TailoringId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import { analysePosting } from "../jobs/index.ts";
import type { JobStore } from "../jobs/index.ts";
import type { Spending } from "../model/index.ts";
import { changeResume } from "../resumes/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import { acceptWork, endWork, restartWork } from "../work/index.ts";
import type { SendWork, WorkStore } from "../work/index.ts";
import { acceptFunded } from "./fund-tailoring.ts";
import { applyGated } from "./pass-gate.ts";
import type { Decision, Tailoring, TailoringRow } from "./model.ts";
import { tailoringGivenUp } from "./fail-tailoring.ts";
import { scoresOf } from "./run-tailoring.ts";
import { countTailorings } from "./statistics.ts";
import { changeTailoring, enterActive } from "./store.ts";
import type { TailoringStore } from "./store.ts";

type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  tailorings: TailoringStore;
  work: WorkStore;
  sendTailor: SendWork;
  clock: Clock;
  /** Absent where tailoring costs nothing. */
  spending?: Spending | undefined;
};

const wrongState = (row: TailoringRow, allowed: string) =>
  new AppError("conflict", "invalid_state", `This works only while the tailoring is ${allowed}.`, {
    extra: { status: row.status },
  });
const stale = () =>
  new AppError(
    "stale",
    "version_conflict",
    "It was changed meanwhile. Read it again and repeat your change.",
  );

/** @throws AppError `source_deleted` */
async function standingSource({ resumes }: Deps, userId: UserId, row: TailoringRow): Promise<void> {
  if (await resumes.find(userId, row.resumeId)) return;
  throw new AppError("conflict", "source_deleted", "The résumé that this was made from is deleted.");
}

const CANCELLED = { code: "cancelled", message: "You cancelled this tailoring.", retryable: true };

/**
 * Stops a tailoring that waits or runs: whatever its worker still does finds its fence gone. A repeated request whose effect happened
 * gets the tailoring as it stands.
 */
export function makeCancelTailoring(deps: Deps) {
  return (userId: UserId, tailoringId: TailoringId, effect: Effect = UNKEYED): Promise<Tailoring> =>
    untilWritten(async () => {
      const { row, result } = await deps.tailorings.get(userId, tailoringId);
      if (effect.happened) return { ...row, ...result };
      if (row.status !== "PENDING" && row.status !== "RUNNING") throw wrongState(row, "PENDING or RUNNING");
      const work = await deps.work.find({ kind: "tailor", userId, subjectId: tailoringId });
      if (!work) throw wrongState(row, "PENDING or RUNNING");
      const now = deps.clock.now();
      await deps.table.write([
        ...endWork(work, "CANCELLED", now),
        ...tailoringGivenUp(userId, row, CANCELLED, now),
        ...effect.writes,
      ]);
      return { ...row, ...result, ...(await deps.tailorings.get(userId, tailoringId)).row };
    });
}

/** Starts a failed or cancelled tailoring again, on the same version of the source; a repeated request only sends the message again. */
export function makeRetryTailoring(deps: Deps) {
  return async (userId: UserId, tailoringId: TailoringId, effect: Effect = UNKEYED): Promise<Tailoring> => {
    const run = await untilWritten(async () => {
      const { row } = await deps.tailorings.get(userId, tailoringId);
      const work = await deps.work.find({ kind: "tailor", userId, subjectId: tailoringId });
      // the message may be lost; one too many is void
      if (effect.happened) return work?.run ?? 1;
      if (row.status !== "FAILED") throw wrongState(row, "FAILED");
      await deps.jobs.row(userId, row.jobId);
      await standingSource(deps, userId, row);
      const now = deps.clock.now();
      const subject = { kind: "tailor", userId, subjectId: tailoringId, jobId: row.jobId } as const;
      await acceptFunded(deps, { userId, now, coverLetter: row.coverLetter }, (reserved) => [
        // the row of work that ended long ago is gone, and so is every message of it; that of an older release names no job
        ...(work
          ? restartWork({ ...work, ...subject }, now, reserved)
          : acceptWork(subject, now, { reserved })),
        changeTailoring(userId, row, { status: "PENDING" }, now, ["failure", "startedAt", "finishedAt"]),
        ...enterActive(userId, row),
        ...effect.writes,
      ]);
      return work ? work.run + 1 : 1;
    });
    await deps.sendTailor({ kind: "tailor", userId, subjectId: tailoringId, run });
    const { row, result } = await deps.tailorings.get(userId, tailoringId);
    return { ...row, ...result };
  };
}

type Decisions = { changeId: string; decision: Decision }[];

/** Accepts or rejects changes: the tailored résumé and its score follow in the same transaction. */
export function makeDecideChanges(deps: Deps) {
  return (
    userId: UserId,
    tailoringId: TailoringId,
    decisions: Decisions,
    ifVersion?: number,
  ): Promise<Tailoring> =>
    untilWritten(async () => {
      const { row, result, objectKey } = await deps.tailorings.get(userId, tailoringId);
      if (ifVersion !== undefined && ifVersion !== row.version) throw stale();
      if (row.status !== "COMPLETED" || row.tailoredResumeId === undefined)
        throw wrongState(row, "COMPLETED");
      const changes = decided(result.changes, decisions);
      const resume = await deps.resumes.get(userId, row.tailoredResumeId);
      if (resume.row.documentVersion !== row.tailoredVersion) {
        throw new AppError(
          "conflict",
          "resume_edited",
          "The tailored résumé was edited by hand; its changes are no longer separate.",
        );
      }
      await standingSource(deps, userId, row);
      const source = await deps.resumes.document(userId, row.resumeId, row.sourceVersion);
      const { row: job, posting } = await deps.jobs.get(userId, row.jobId);
      const analysis =
        posting.result ?? analysePosting(posting.description, { title: job.title, company: job.company });
      const now = deps.clock.now();
      const tailored = applyGated(source, changes, isoTime(now));
      const version = resume.row.version + 1;
      const set = { match: scoresOf(source, tailored, analysis, isoTime(now)), tailoredVersion: version };
      const document = await deps.resumes.documentWrite(
        userId,
        resume.row.resumeId,
        version,
        tailored,
        resume.document,
      );
      const next = { ...result, changes };
      await deps.table.write([
        changeTailoring(userId, row, set, now),
        ...countTailorings(userId, [row], [{ ...row, ...set }]),
        ...(await deps.tailorings.resultWrites(userId, row, next, now, objectKey)),
        changeResume(userId, resume.row, { documentVersion: version }, now),
        document.write,
        ...document.settled,
      ]);
      return { ...row, ...set, ...next, version: row.version + 1, updatedAt: isoTime(now) };
    });
}

function decided(changes: Tailoring["changes"], decisions: Decisions): Tailoring["changes"] {
  const unknown = decisions.findIndex(
    ({ changeId }) => !changes.some((change) => change.changeId === changeId),
  );
  if (unknown >= 0) {
    throw new AppError("invalid", "validation_failed", "There is no such change.", {
      errors: [{ path: `/decisions/${unknown}/changeId`, message: "no such change" }],
    });
  }
  const wanted = new Map(decisions.map(({ changeId, decision }) => [changeId, decision]));
  return changes.map((change) => ({ ...change, decision: wanted.get(change.changeId) ?? change.decision }));
}
