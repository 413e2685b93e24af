import { AppError } from "../kernel/errors.ts";

export const JOB_STATUSES = [
  "NEW",
  "INTERESTED",
  "RESUME_GENERATED",
  "APPLIED",
  "INTERVIEW",
  "REJECTED",
  "OFFER",
  "DECLINED",
  "ACCEPTED",
  "WITHDRAWN",
  "GHOSTED",
  "ARCHIVED",
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/**
 * Where an application can go from each state. People apply without tailoring first, so the states before APPLIED may be
 * skipped; nothing behind it may.
 */
const NEXT = {
  NEW: ["INTERESTED", "RESUME_GENERATED", "APPLIED", "ARCHIVED"],
  INTERESTED: ["RESUME_GENERATED", "APPLIED", "ARCHIVED"],
  RESUME_GENERATED: ["APPLIED", "ARCHIVED"],
  APPLIED: ["INTERVIEW", "REJECTED", "WITHDRAWN", "GHOSTED", "ARCHIVED"],
  INTERVIEW: ["OFFER", "REJECTED", "DECLINED", "WITHDRAWN", "GHOSTED", "ARCHIVED"],
  OFFER: ["ACCEPTED", "DECLINED", "WITHDRAWN", "ARCHIVED"],
  REJECTED: ["ARCHIVED"],
  DECLINED: ["ARCHIVED"],
  ACCEPTED: [],
  WITHDRAWN: [],
  GHOSTED: [],
  ARCHIVED: [],
} as const satisfies Record<JobStatus, readonly JobStatus[]>;

/** How far along a state is; a correction goes to a lower stage. Ends stand behind everything. */
const STAGE = {
  NEW: 0,
  INTERESTED: 1,
  RESUME_GENERATED: 2,
  APPLIED: 3,
  INTERVIEW: 4,
  REJECTED: 5,
  OFFER: 5,
  DECLINED: 6,
  ACCEPTED: 7,
  WITHDRAWN: 7,
  GHOSTED: 7,
  ARCHIVED: 7,
} as const satisfies Record<JobStatus, number>;

/** Whether nobody has applied yet in this state. */
export function isBeforeApplied(status: JobStatus): boolean {
  return STAGE[status] < STAGE.APPLIED;
}

/** The states that may follow: the next ones, or every earlier one when a mistake is corrected. */
function allowedFrom(from: JobStatus, correction: boolean): readonly JobStatus[] {
  return correction ? JOB_STATUSES.filter((to) => STAGE[to] < STAGE[from]) : NEXT[from];
}

/** @throws AppError `invalid_transition` with `allowed` */
export function checkTransition(from: JobStatus, to: JobStatus, correction: boolean): void {
  const allowed = allowedFrom(from, correction);
  if (allowed.includes(to)) return;
  throw new AppError("conflict", "invalid_transition", `An application cannot go from ${from} to ${to}.`, {
    extra: { from, allowed },
  });
}

/** Where a finished tailoring moves an application; `undefined` when it stays where it is. */
export function afterTailoring(from: JobStatus): JobStatus | undefined {
  return from === "NEW" || from === "INTERESTED" ? "RESUME_GENERATED" : undefined;
}
