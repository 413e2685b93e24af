import * as z from "zod";

import { JobId, ResumeId, TailoringId } from "../kernel/ids.ts";
import { Failure } from "../work/index.ts";
import { ResumeDocument } from "./document.ts";
import { TEMPLATE_IDS } from "./templates.ts";

export const RESUME_KINDS = ["UPLOADED", "AUTHORED", "TAILORED"] as const;
export const RESUME_STATUSES = ["AWAITING_UPLOAD", "PARSING", "READY", "FAILED"] as const;
/** Media types of files that can be read. */
export const FILE_TYPES = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "text/plain",
] as const;
/** Largest uploaded file, in bytes. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

const Time = z.iso.datetime();
const FileInfo = z.object({
  name: z.string(),
  contentType: z.string(),
  sizeBytes: z.number().int(),
  /** Known once the bytes were read. */
  sha256: z.string().optional(),
});
export const ParseInfo = z
  .object({
    engine: z.string(),
    pages: z.number().int(),
    confidence: z.record(z.string(), z.number().min(0).max(1)),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  })
  .meta({ id: "ParseInfo" });
export type ParseInfo = z.infer<typeof ParseInfo>;

const shared = {
  resumeId: ResumeId,
  name: z.string(),
  kind: z.enum(RESUME_KINDS),
  status: z.enum(RESUME_STATUSES),
  file: FileInfo.optional(),
  parse: ParseInfo.optional(),
  jobId: JobId.optional(),
  parentResumeId: ResumeId.optional(),
  tailoringId: TailoringId.optional(),
  /** The template that a tailored résumé was made for; exports use it unless another is named. */
  template: z.enum(TEMPLATE_IDS).optional(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
  failure: Failure.optional(),
};

/** A résumé as the API shows it in lists. */
export const ResumeSummary = z.object({ ...shared, primary: z.boolean() }).meta({ id: "ResumeSummary" });
export type ResumeSummary = z.infer<typeof ResumeSummary>;
/** A résumé as the API shows it by itself. */
export const Resume = z
  .object({ ...shared, primary: z.boolean(), document: ResumeDocument.optional() })
  .meta({ id: "Resume" });
export type Resume = z.infer<typeof Resume>;

/** The stored row, without its document. */
export const ResumeRow = z.object({
  schema: z.literal(1),
  ...shared,
  /** `version` at which the document was last written; absent before there is one. */
  documentVersion: z.number().int().optional(),
  /** Object key of the original file. */
  fileKey: z.string().optional(),
  /** Version of the original that was read; the form of an upload can be used again, and what comes later is ignored. */
  fileVersion: z.string().optional(),
  /** Tailorings that run on it: while above 0 it cannot be deleted. */
  activeTailorings: z.number().int().optional(),
});
export type ResumeRow = z.infer<typeof ResumeRow>;

/** One version of a document: in the row, or in the object `objectKey` when it is large. */
export const DocumentRow = z.object({
  schema: z.literal(1),
  version: z.number().int(),
  at: Time,
  document: ResumeDocument.optional(),
  objectKey: z.string().optional(),
});
export type DocumentRow = z.infer<typeof DocumentRow>;

/** The API's view of a row. */
export function summaryOf(row: ResumeRow, primaryId: string | undefined): ResumeSummary {
  return ResumeSummary.parse({ ...row, primary: row.resumeId === primaryId });
}
