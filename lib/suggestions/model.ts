import * as z from "zod";

import { GenerationId, JobId, ResumeId, SuggestionId } from "../kernel/ids.ts";
import { Failure } from "../work/index.ts";

export const CATEGORIES = [
  "SKILL_GAP",
  "CAREER_ADVICE",
  "RESUME_IMPROVEMENT",
  "JOB_MATCH",
  "INTERVIEW_PREP",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** From the most pressing to the least. */
export const PRIORITIES = ["high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What a suggestion rests on: `path` is a JSON Pointer into the résumé, job or statistics that it names, `quote` what stands there. */
export const Evidence = z
  .object({
    of: z.enum(["resume", "job", "statistics"]),
    resumeId: ResumeId.optional(),
    jobId: JobId.optional(),
    path: z.string(),
    quote: z.string(),
  })
  .meta({ id: "SuggestionEvidence" });
export type Evidence = z.infer<typeof Evidence>;

/** A user has at most so many; the oldest read ones give way to new ones. */
export const MOST_STORED = 50;

const Time = z.iso.datetime();
const GENERATION_STATUSES = ["PENDING", "RUNNING", "COMPLETED", "FAILED"] as const;

/** A suggestion as the API shows it. */
export const Suggestion = z
  .object({
    suggestionId: SuggestionId,
    category: z.enum(CATEGORIES),
    priority: z.enum(PRIORITIES),
    title: z.string(),
    text: z.string(),
    evidence: z.array(Evidence),
    read: z.boolean(),
    source: z.enum(["model", "rules", "user"]),
    version: z.number().int(),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: "Suggestion" });
export type Suggestion = z.infer<typeof Suggestion>;

/** The stored row. `key` tells the same advice again; the person's own has none. */
export const SuggestionRow = z.object({
  schema: z.literal(1),
  ...Suggestion.shape,
  key: z.string().optional(),
});
export type SuggestionRow = z.infer<typeof SuggestionRow>;

/** Something about a run that is not as the person might expect, in a sentence for them. */
const GenerationNotice = z.object({ code: z.string(), message: z.string() });
export type GenerationNotice = z.infer<typeof GenerationNotice>;

/** One run of making suggestions, as the API shows it; `made` counts what was proposed. */
export const Generation = z
  .object({
    generationId: GenerationId,
    status: z.enum(GENERATION_STATUSES),
    /** What the person named; the primary résumé and all saved jobs otherwise. */
    resumeId: ResumeId.optional(),
    jobId: JobId.optional(),
    engine: z.string(),
    made: z.number().int().optional(),
    notices: z.array(GenerationNotice).optional(),
    createdAt: Time,
    updatedAt: Time,
    failure: Failure.optional(),
  })
  .meta({ id: "SuggestionGeneration" });
export type Generation = z.infer<typeof Generation>;

/** The stored row; it goes away after 30 days. */
export const GenerationRow = z.object({ schema: z.literal(1), ...Generation.shape, expiresAt: z.number() });
export type GenerationRow = z.infer<typeof GenerationRow>;
