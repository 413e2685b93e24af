import * as z from "zod";

import { JobId, TailoringId } from "../kernel/ids.ts";
import { Failure } from "../work/index.ts";
import { AnalysisResult } from "./analysis/index.ts";
import { JOB_STATUSES } from "./lifecycle.ts";

const Time = z.iso.datetime();
export const JobStatusName = z.enum(JOB_STATUSES);

const Contact = z.strictObject({
  name: z.string().trim().min(1).max(200),
  role: z.string().max(200).optional(),
  email: z.string().max(320).optional(),
  phone: z.string().max(50).optional(),
});
const NextAction = z.strictObject({ at: Time, text: z.string().trim().min(1).max(500) });
const text = (max: number) => z.string().trim().min(1).max(max);

/** What a person may say of a job besides the posting. */
export const jobFields = {
  title: text(300),
  company: text(300),
  location: text(300),
  url: z.url({ protocol: /^https?$/ }).max(2_048),
  notes: z.string().max(20_000),
  tags: z.array(text(50)).max(30),
  contacts: z.array(Contact).max(20),
  nextAction: NextAction,
};
/** The posting itself, in characters. */
export const MAX_DESCRIPTION = 60_000;

const shared = {
  jobId: JobId,
  title: z.string(),
  company: z.string(),
  location: z.string().optional(),
  url: z.string().optional(),
  status: JobStatusName,
  statusHistory: z.array(z.object({ status: JobStatusName, at: Time, note: z.string().optional() })),
  appliedAt: Time.optional(),
  notes: z.string().optional(),
  tags: z.array(z.string()),
  contacts: z.array(Contact).optional(),
  nextAction: NextAction.optional(),
  latestTailoringId: TailoringId.optional(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
};

const AnalysisStatus = z.enum(["PENDING", "RUNNING", "COMPLETED", "FAILED"]);
const Analysis = z.object({
  status: AnalysisStatus,
  engine: z.string().optional(),
  failure: Failure.optional(),
  result: AnalysisResult.optional(),
});

/** A job as the API shows it in lists: without the text of the posting and without the result of its analysis. */
export const JobSummary = z
  .object({ ...shared, analysis: Analysis.omit({ result: true }) })
  .meta({ id: "JobSummary" });
export type JobSummary = z.infer<typeof JobSummary>;
/** A job as the API shows it by itself. */
export const Job = z.object({ ...shared, description: z.string(), analysis: Analysis }).meta({ id: "Job" });
export type Job = z.infer<typeof Job>;

/** The stored row, without the posting. */
export const JobRow = z.object({
  schema: z.literal(1),
  ...shared,
  analysis: Analysis.omit({ result: true }),
  /** Hash of the posting's text, and of its URL when it has one: what makes it a duplicate. */
  textMark: z.string(),
  urlMark: z.string().optional(),
});
export type JobRow = z.infer<typeof JobRow>;

/** The stored posting with the result of its analysis. */
export const PostingRow = z.object({
  schema: z.literal(1),
  description: z.string(),
  result: AnalysisResult.optional(),
});
export type PostingRow = z.infer<typeof PostingRow>;

/** The API's view of a job and its posting. */
export function jobOf(row: JobRow, posting: PostingRow): Job {
  return Job.parse({
    ...row,
    description: posting.description,
    analysis: { ...row.analysis, ...(posting.result && { result: posting.result }) },
  });
}
