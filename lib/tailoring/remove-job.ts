import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import type { JobId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import { deleteJob } from "../jobs/index.ts";
import type { JobStore } from "../jobs/index.ts";
import { removeLettersOf } from "../letters/index.ts";
import type { LetterStore } from "../letters/index.ts";
import { changeResume, jobResumeKey, resumeInUse } from "../resumes/index.ts";
import type { ResumeRow, ResumeStore } from "../resumes/index.ts";
import { forgetWork } from "../work/index.ts";
import type { WorkStore } from "../work/index.ts";
import { countTailorings } from "./statistics.ts";
import { deleteTailoring } from "./store.ts";
import type { TailoringStore } from "./store.ts";

type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  tailorings: TailoringStore;
  letters: LetterStore;
  work: WorkStore;
  removeResume: (userId: UserId, resumeId: ResumeRow["resumeId"]) => Promise<void>;
  clock: Clock;
};

const inUse = () =>
  new AppError("conflict", "job_in_use", "A tailoring runs for this job. Wait for it or cancel it.");

/**
 * Deletes a job with its tailorings and letters; its tailored résumés go too, or stay without it. A tailoring that starts meanwhile
 * changes the job's version, so the last write is refused and everything is looked at again.
 */
export function makeRemoveJob(deps: Deps) {
  return (userId: UserId, jobId: JobId, resumes: "keep" | "delete", ifVersion?: number): Promise<void> =>
    untilWritten(async () => {
      const row = await deps.jobs.row(userId, jobId);
      if (ifVersion !== undefined && ifVersion !== row.version) {
        throw new AppError(
          "stale",
          "version_conflict",
          "It was changed meanwhile. Read it again and repeat your change.",
        );
      }
      await refuseInUse(deps, userId, jobId, resumes);
      await clearTailorings(deps, userId, jobId);
      await clearResumes(deps, userId, jobId, resumes);
      await removeLettersOf(deps, userId, jobId);
      const subject = { kind: "analyse", userId, subjectId: jobId } as const;
      // it may run and hold money
      const analysing = await deps.work.find(subject);
      await deps.table.write([
        ...deleteJob(userId, row),
        ...forgetWork(analysing ?? subject, deps.clock.now()),
      ]);
    });
}

/** Nothing is removed when something of it is in use. @throws AppError `job_in_use`, `resume_in_use` */
async function refuseInUse(
  deps: Deps,
  userId: UserId,
  jobId: JobId,
  resumes: "keep" | "delete",
): Promise<void> {
  let after: string | undefined;
  do {
    const page = await deps.tailorings.pageOfActive(userId, {
      limit: 100,
      ...(after !== undefined && { after }),
    });
    if (page.rows.some(({ row }) => row.jobId === jobId)) throw inUse();
    after = page.more ? page.lastSk : undefined;
  } while (after !== undefined);
  if (resumes === "keep") return;
  do {
    const page = await deps.resumes.pageOfJob(userId, jobId, {
      limit: 100,
      ...(after !== undefined && { after }),
    });
    if (page.rows.some(({ row }) => (row.activeTailorings ?? 0) > 0)) throw resumeInUse();
    after = page.more ? page.lastSk : undefined;
  } while (after !== undefined);
}

async function clearTailorings(
  { table, tailorings, clock }: Deps,
  userId: UserId,
  jobId: JobId,
): Promise<void> {
  for (let more = true; more;) {
    const page = await tailorings.pageOfJob(userId, jobId, { limit: 20 });
    if (page.rows.some(({ row }) => row.status === "PENDING" || row.status === "RUNNING")) throw inUse();
    const writes = page.rows.flatMap(({ row }) => [
      ...deleteTailoring(userId, row),
      ...forgetWork({ kind: "tailor", userId, subjectId: row.tailoringId }, clock.now()),
    ]);
    const gone = page.rows.map(({ row }) => row);
    if (writes.length > 0) await table.write([...writes, ...countTailorings(userId, gone, [])]);
    more = page.more;
  }
}

async function clearResumes(
  deps: Deps,
  userId: UserId,
  jobId: JobId,
  resumes: "keep" | "delete",
): Promise<void> {
  for (let more = true; more;) {
    const page = await deps.resumes.pageOfJob(userId, jobId, { limit: 20 });
    for (const { row } of page.rows) {
      if (resumes === "delete") await deps.removeResume(userId, row.resumeId);
      else await detach(deps, userId, row);
    }
    more = page.more;
  }
}

async function detach({ table, clock }: Deps, userId: UserId, row: ResumeRow): Promise<void> {
  if (row.jobId === undefined) return;
  await table.write([
    changeResume(userId, row, {}, clock.now(), { remove: ["jobId", "tailoringId"] }),
    { op: "delete", key: jobResumeKey(userId, row.jobId, row.resumeId) },
  ]);
}
