import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { JobId, UserId } from "../kernel/ids.ts";
import { analysePosting } from "../jobs/index.ts";
import type { JobStore } from "../jobs/index.ts";
import { matchResume } from "../match/index.ts";
import type { MatchReport } from "../match/index.ts";
import type { ResumeStore } from "../resumes/index.ts";

/** How far a résumé, the primary one unless named, shows what a job asks for. */
export function makeMatchJob({
  jobs,
  resumes,
  clock,
}: {
  jobs: JobStore;
  resumes: ResumeStore;
  clock: Clock;
}) {
  return async (userId: UserId, jobId: JobId, named?: ResumeId): Promise<MatchReport> => {
    const primary = async () => {
      const primaryId = await resumes.primaryId(userId);
      if (primaryId !== undefined) return ResumeId.parse(primaryId);
      throw new AppError(
        "conflict",
        "no_primary_resume",
        "Name a résumé, or make one of yours the primary one.",
      );
    };
    const reading = {
      job: jobs.get(userId, jobId),
      resume: (async () => resumes.get(userId, named ?? (await primary())))(),
    };
    // side by side, yet a job that is not there is always what is told first
    await Promise.allSettled(Object.values<Promise<unknown>>(reading));
    const { row, posting } = await reading.job;
    const { row: resume, document } = await reading.resume;
    if (!document) {
      throw new AppError("conflict", "resume_not_ready", "This résumé has no document yet.", {
        extra: { status: resume.status },
      });
    }
    const analysis =
      posting.result ?? analysePosting(posting.description, { title: row.title, company: row.company });
    return matchResume(document, analysis, { now: isoTime(clock.now()) });
  };
}
