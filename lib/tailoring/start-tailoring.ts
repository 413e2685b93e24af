import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import { TailoringId } from "../kernel/ids.ts";
import type { Ids, JobId, ResumeId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { changeJob } from "../jobs/index.ts";
import type { JobStore } from "../jobs/index.ts";
import { chosenResume } from "../resumes/index.ts";
import type { ResumeStore, TemplateId } from "../resumes/index.ts";
import type { Spending } from "../model/index.ts";
import { acceptWork } from "../work/index.ts";
import type { SendWork } from "../work/index.ts";
import { acceptFunded } from "./fund-tailoring.ts";
import type { Intensity, ON_EXISTING, Tailoring, TailoringRow } from "./model.ts";
import { createTailoring } from "./store.ts";
import type { TailoringStore } from "./store.ts";

type StartTailoring = {
  resumeId?: ResumeId | undefined;
  template: TemplateId;
  intensity: Intensity;
  maxPages?: number | undefined;
  coverLetter?: boolean | undefined;
  onExisting: (typeof ON_EXISTING)[number];
};

type Deps = {
  table: Table;
  jobs: JobStore;
  resumes: ResumeStore;
  tailorings: TailoringStore;
  sendTailor: SendWork;
  clock: Clock;
  /** Absent where tailoring costs nothing. */
  spending?: Spending | undefined;
};

/**
 * Accepts a tailoring: its row, its work, the hold on the source résumé and the money for it and its letter in one transaction, then the
 * message. @throws AppError `quota_exceeded` and more
 */
export function makeStartTailoring(deps: Deps) {
  return async (
    userId: UserId,
    ids: Ids,
    jobId: JobId,
    wanted: StartTailoring,
    effect: Effect = UNKEYED,
  ): Promise<Tailoring> => {
    const tailoringId = TailoringId.parse(`tlr_${ids.ulid()}`);
    await untilWritten(async () => {
      // a repeated request must not fail for what became of the job and the résumé since
      if (effect.happened) return;
      const job = await deps.jobs.row(userId, jobId);
      const resume = await chosenResume(deps.resumes, userId, wanted.resumeId);
      const now = deps.clock.now();
      const row = newRow(tailoringId, jobId, resume, wanted, now);
      if (wanted.onExisting === "error") await refuseExisting(deps, userId, jobId, tailoringId);
      const work = { kind: "tailor", userId, subjectId: tailoringId, jobId } as const;
      try {
        await acceptFunded(deps, { userId, now, coverLetter: wanted.coverLetter }, (reserved) => [
          ...createTailoring(userId, row),
          ...acceptWork(work, now, { reserved }),
          changeJob(userId, job, { latestTailoringId: tailoringId }, now),
          ...effect.writes,
        ]);
      } catch (error) {
        // our own id: a repeated request, whose first execution got this far
        const repeated = error instanceof WriteRefused && error.at(0) !== undefined;
        if (!repeated) throw error;
      }
    });
    await deps.sendTailor({ kind: "tailor", userId, subjectId: tailoringId, run: 1 });
    const stored = await deps.tailorings.get(userId, tailoringId);
    return { ...stored.row, ...stored.result };
  };
}

async function refuseExisting(
  { tailorings }: Deps,
  userId: UserId,
  jobId: JobId,
  own: TailoringId,
): Promise<void> {
  const { rows } = await tailorings.pageOfJob(userId, jobId, { limit: 100 });
  const standing = rows.find(({ row }) => row.status !== "FAILED" && row.tailoringId !== own);
  if (!standing) return;
  throw new AppError("conflict", "tailoring_exists", "This job has a tailored résumé already.", {
    extra: { tailoringId: standing.row.tailoringId },
  });
}

function newRow(
  tailoringId: TailoringId,
  jobId: JobId,
  resume: Awaited<ReturnType<typeof chosenResume>>,
  wanted: StartTailoring,
  now: number,
): TailoringRow {
  return {
    schema: 1,
    tailoringId,
    jobId,
    resumeId: resume.resumeId,
    status: "PENDING",
    engine: "none",
    usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    template: wanted.template,
    intensity: wanted.intensity,
    ...(wanted.maxPages !== undefined && { maxPages: wanted.maxPages }),
    onExisting: wanted.onExisting,
    ...(wanted.coverLetter === true && { coverLetter: true }),
    sourceVersion: resume.documentVersion,
    version: 1,
    createdAt: isoTime(now),
    updatedAt: isoTime(now),
  };
}
