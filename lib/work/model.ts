import * as z from "zod";

import { Reservation } from "../budget/index.ts";
import { JobId, UserId } from "../kernel/ids.ts";

/**
 * The kinds of accepted work. `purge` removes what hung on a deleted thing and `hold` is money that is out for one question to the model:
 * the sweeper sees to both, the others have queues.
 */
const WORK_KINDS = ["parse", "analyse", "tailor", "letter", "score", "suggest", "purge", "hold"] as const;
export const WorkKind = z.enum(WORK_KINDS);
export type WorkKind = z.infer<typeof WorkKind>;

/** What travels through a queue: ids and a run number only. */
export const WorkMessage = z.object({
  kind: WorkKind,
  userId: UserId,
  /** The résumé, job, tailoring, letter or interview the work is for. */
  subjectId: z.string().min(1).max(64),
  /** Counts the times the person asked for this work: a message of an earlier run is void. */
  run: z.number().int().positive(),
});
export type WorkMessage = z.infer<typeof WorkMessage>;

/** `failure` of a resource: what went wrong, in a sentence for the person, and whether trying again makes sense. */
export const Failure = z
  .object({ code: z.string(), message: z.string(), retryable: z.boolean() })
  .meta({ id: "Failure" });
export type Failure = z.infer<typeof Failure>;

/**
 * WAITING: accepted, but something from outside (an upload) is still to come. QUEUED: a message is on its way, or will be
 * sent again by the sweeper. RUNNING: leased by one worker. The rest are ends.
 */
export const WorkState = z.enum(["WAITING", "QUEUED", "RUNNING", "DONE", "FAILED", "CANCELLED"]);
export type WorkState = z.infer<typeof WorkState>;

/** What is told of work that waits or runs. */
export const OpenWork = z.object({
  kind: WorkKind.exclude(["purge", "hold"]),
  subjectId: z.string(),
  jobId: JobId.optional(),
});
export type OpenWork = z.infer<typeof OpenWork>;

/** One accepted piece of work. Times are epoch milliseconds, `expiresAt` epoch seconds. */
export const WorkRow = z.object({
  schema: z.literal(1),
  kind: WorkKind,
  userId: UserId,
  subjectId: z.string(),
  /** The job that a tailoring or a letter is for. */
  jobId: JobId.optional(),
  run: z.number().int(),
  state: WorkState,
  /** Counts claims; a write of a worker whose fence is old is refused. */
  fence: z.number().int(),
  /** Claims so far in this run. */
  attempts: z.number().int(),
  leaseUntil: z.number(),
  acceptedAt: z.number(),
  /** When the sweeper looks at it next. */
  dueAt: z.number(),
  /** Times the sweeper sent the message again. */
  resent: z.number().int(),
  /** While a step runs that can take its process down: a claim that finds it set knows where the one before it died. */
  marked: z.boolean().optional(),
  /** Money put aside for it while it is open. */
  reserved: Reservation.optional(),
  /** The day's budget was used up when it was claimed: it is done without the model. */
  unfunded: z.boolean().optional(),
});
export type WorkRow = z.infer<typeof WorkRow>;
