import type { Evidence } from "../model.ts";
import type { JobSeen } from "../ports.ts";

const OPEN: readonly JobSeen["status"][] = ["NEW", "INTERESTED", "RESUME_GENERATED", "APPLIED", "INTERVIEW"];
const NOT_APPLIED: readonly JobSeen["status"][] = ["NEW", "INTERESTED", "RESUME_GENERATED"];

/** Whether something can still be done for a job. */
export const isOpen = ({ status }: JobSeen): boolean => OPEN.includes(status);
/** Whether the person has yet to apply. */
export const isNotApplied = ({ status }: JobSeen): boolean => NOT_APPLIED.includes(status);

/** "Platform engineer at Initech", or what there is of it. */
export function nameOfJob({ title, company }: JobSeen): string {
  return [title, company].filter((part) => part !== "").join(" at ") || "a saved job";
}

/** A place in a job. */
export function jobEvidence({ jobId }: JobSeen, path: string, quote: string): Evidence {
  return { of: "job", jobId, path, quote };
}
