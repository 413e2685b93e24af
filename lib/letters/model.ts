import * as z from "zod";

import { JobId, LetterId, ResumeId, TailoringId } from "../kernel/ids.ts";
import { Failure } from "../work/index.ts";
import { LENGTHS, TONES } from "./tones.ts";

/** Longest text of a letter, in UTF-16 units. */
export const MAX_LETTER = 20_000;
export const LETTER_STATUSES = ["PENDING", "RUNNING", "COMPLETED", "FAILED"] as const;

const Time = z.iso.datetime();
const Usage = z.object({
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  costUsd: z.number(),
});

/** A sentence that says something the résumé does not hold: `path` names its paragraph, counted from 0, `rule` what the sentence breaks. */
export const UnheldSentence = z
  .object({ path: z.string(), after: z.string(), rule: z.string(), detail: z.string() })
  .meta({ id: "UnheldSentence" });
export type UnheldSentence = z.infer<typeof UnheldSentence>;

const shared = {
  letterId: LetterId,
  jobId: JobId,
  resumeId: ResumeId,
  /** The tailoring that it was written after, when that asked for it. */
  tailoringId: TailoringId.optional(),
  status: z.enum(LETTER_STATUSES),
  engine: z.string(),
  tone: z.enum(TONES),
  length: z.enum(LENGTHS),
  usage: Usage,
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
  failure: Failure.optional(),
};
const written = {
  /** What the engine wrote and the fact gate left out. */
  refused: z.array(UnheldSentence),
  /** What the person wrote that the résumé does not hold; absent while nobody edited the letter, or when the résumé is deleted. */
  unsupported: z.array(UnheldSentence).optional(),
};

/** A letter as the API shows it in lists. */
export const CoverLetterSummary = z.object(shared).meta({ id: "CoverLetterSummary" });
/** A letter as the API shows it by itself. */
export const CoverLetter = z
  .object({ ...shared, text: z.string().optional(), ...written })
  .meta({ id: "CoverLetter" });
export type CoverLetter = z.infer<typeof CoverLetter>;

/** The stored row, without the text. */
export const LetterRow = z.object({
  schema: z.literal(1),
  ...shared,
  /** Version of the document that it is written from, whatever happens to the résumé meanwhile. */
  sourceVersion: z.number().int(),
});
export type LetterRow = z.infer<typeof LetterRow>;

/** The stored text with what an export needs besides. */
export const LetterText = z.object({
  schema: z.literal(1),
  text: z.string(),
  ...written,
  /** Where it goes and what for, as the job said when it was written; empty when it did not say. */
  company: z.string(),
  title: z.string(),
  /** Who writes, and the lines of their contacts. */
  sender: z.object({ name: z.string(), contacts: z.array(z.string()) }),
});
export type LetterText = z.infer<typeof LetterText>;

/** The API's view of a letter. */
export function letterOf(row: LetterRow, text: LetterText | undefined): CoverLetter {
  return CoverLetter.parse({ refused: [], ...row, ...text });
}
