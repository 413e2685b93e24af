import { AppError } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { JobId, UserId } from "../kernel/ids.ts";
import { analysePosting } from "../jobs/index.ts";
import type { AnalysisResult, JobStore } from "../jobs/index.ts";
import type { ResumeDocument, ResumeStore } from "../resumes/index.ts";
import type { Notice, ResumeUsed } from "./model.ts";
import type { Log } from "./ports.ts";

const NO_RESUME: Notice = {
  code: "no_resume",
  message:
    "You have no primary résumé, so the questions are general ones. Upload one to be asked about your own work.",
};
const RESUME_UNAVAILABLE: Notice = {
  code: "resume_unavailable",
  message:
    "Your résumé cannot be used: it is not there, was not read yet or could not be read. The questions are general ones.",
};

/** The résumé that an interview is made from, or why there is none. */
export type ResumeSource =
  { document: ResumeDocument; used: ResumeUsed } | { document?: undefined; used?: undefined; notice: Notice };

type Deps = { resumes: ResumeStore; log: Log };

/** The named résumé, or the primary one. One that is gone, was never there, or is of no use gives a notice, never an error. */
export async function resumeFor(
  deps: Deps,
  userId: UserId,
  named: ResumeId | undefined,
): Promise<ResumeSource> {
  const chosen = named ?? (await deps.resumes.primaryId(userId));
  if (chosen === undefined) return { notice: NO_RESUME };
  const resumeId = ResumeId.parse(chosen);
  try {
    const { row, document } = await deps.resumes.get(userId, resumeId);
    if (row.status !== "READY" || !document || row.documentVersion === undefined)
      return { notice: RESUME_UNAVAILABLE };
    return { document, used: { resumeId, name: row.name, version: row.documentVersion } };
  } catch (error) {
    const gone = error instanceof AppError && (error.kind === "broken" || error.kind === "missing");
    if (!gone) throw error;
    // a session must not fail because a document did: the person is told, and so is the log
    deps.log("warn", "interview without its résumé", { resumeId, code: error.code });
    return { notice: RESUME_UNAVAILABLE };
  }
}

/** A posting that an interview is held for. */
export type PostingSource = { jobId: JobId; title: string; analysis: AnalysisResult };

/** The posting of a job, analysed here and now when its worker has not come to it. @throws missing */
export async function postingFor(
  jobs: JobStore,
  userId: UserId,
  jobId: JobId | undefined,
): Promise<PostingSource | undefined> {
  if (jobId === undefined) return undefined;
  const { row, posting } = await jobs.get(userId, jobId);
  const analysis =
    posting.result ?? analysePosting(posting.description, { title: row.title, company: row.company });
  // the row has no title before its analysis is done, unless the person gave one
  return { jobId, title: row.title === "" ? analysis.title : row.title, analysis };
}
