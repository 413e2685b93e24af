import * as z from "zod";

import { JobId, LetterId, ResumeId, TailoringId } from "../kernel/ids.ts";
import { TEMPLATE_IDS } from "../resumes/index.ts";
import { Failure } from "../work/index.ts";

const Time = z.iso.datetime();

/** Decision of the person on one change; the engine's proposals start accepted. */
export const Decision = z.enum(["accepted", "rejected"]);
export type Decision = z.infer<typeof Decision>;

/** A place in the source résumé: `path` is a JSON Pointer to a text of that document, `quote` a part of that very text. */
const Evidence = z.object({ path: z.string(), quote: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/**
 * One proposed change of the source document. `path` is a JSON Pointer into the source: the text or array that changes, the
 * element that goes away, or where something is added (`/-` at the end appends). For `reorder`, `before` and `after` are the
 * labels of the elements in their order and `order` holds source indices in their new order.
 */
export const Change = z
  .object({
    changeId: z.string(),
    path: z.string(),
    action: z.enum(["rewrite", "reorder", "add", "remove"]),
    before: z.unknown(),
    after: z.unknown(),
    order: z.array(z.number().int().min(0)).optional(),
    reason: z.string(),
    requirementIds: z.array(z.string()),
    evidence: z.array(Evidence),
    decision: Decision,
  })
  .meta({ id: "TailoringChange" });
export type Change = z.infer<typeof Change>;

/** A proposal that the fact gate threw out, with the rule it broke. */
export const RefusedEdit = z
  .object({
    path: z.string(),
    after: z.unknown(),
    rule: z.string(),
    detail: z.string(),
  })
  .meta({ id: "RefusedEdit" });
export type RefusedEdit = z.infer<typeof RefusedEdit>;

export const TAILORING_STATUSES = ["PENDING", "RUNNING", "COMPLETED", "FAILED"] as const;
export const INTENSITIES = ["light", "standard", "full"] as const;
export type Intensity = (typeof INTENSITIES)[number];
export const ON_EXISTING = ["keep", "replace", "error"] as const;

const Usage = z.object({
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  costUsd: z.number(),
});
const Scores = z.object({ before: z.number(), after: z.number(), honestMaximum: z.number() });

const shared = {
  tailoringId: TailoringId,
  jobId: JobId,
  resumeId: ResumeId,
  status: z.enum(TAILORING_STATUSES),
  engine: z.string(),
  tailoredResumeId: ResumeId.optional(),
  match: Scores.optional(),
  /** The cover letter that is written for the tailored résumé, when one was asked for. */
  coverLetterId: LetterId.optional(),
  usage: Usage,
  template: z.enum(TEMPLATE_IDS),
  intensity: z.enum(INTENSITIES),
  maxPages: z.number().int().optional(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
  startedAt: Time.optional(),
  finishedAt: Time.optional(),
  failure: Failure.optional(),
};

/** A tailoring as the API shows it in lists. */
export const TailoringSummary = z.object(shared);
/** A tailoring as the API shows it by itself. */
export const Tailoring = z
  .object({
    ...shared,
    changes: z.array(Change),
    refused: z
      .array(RefusedEdit)
      .describe(
        "What the fact gate threw out. A model was asked once more for its edits among them; those are the ones that it did not mend, as they were first.",
      ),
  })
  .meta({ id: "TailoringSummary" })
  .meta({ id: "Tailoring" });
export type Tailoring = z.infer<typeof Tailoring>;

/** The stored row, without changes. */
export const TailoringRow = z.object({
  schema: z.literal(1),
  ...shared,
  onExisting: z.enum(ON_EXISTING),
  /** Whether a cover letter is wanted once it is completed. */
  coverLetter: z.boolean().optional(),
  /** Version of the source document that is tailored, whatever happens to the résumé meanwhile. */
  sourceVersion: z.number().int(),
  /** Document version of the tailored résumé that the decisions made; a later one was edited by hand. */
  tailoredVersion: z.number().int().optional(),
});
export type TailoringRow = z.infer<typeof TailoringRow>;

/** What an engine proposed and the gate let through or refused. */
export const TailoringResult = z.object({ changes: z.array(Change), refused: z.array(RefusedEdit) });
export type TailoringResult = z.infer<typeof TailoringResult>;
