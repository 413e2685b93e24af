import type { InterviewStatistics } from "../interviews/index.ts";
import type { AnalysisResult, JobRow } from "../jobs/index.ts";
import type { ResumeId } from "../kernel/ids.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { Category, Evidence, Priority } from "./model.ts";

/** A saved job, with the analysis of its posting once there is one. */
export type JobSeen = Pick<
  JobRow,
  "jobId" | "title" | "company" | "status" | "statusHistory" | "appliedAt" | "nextAction"
> & { analysis?: AnalysisResult | undefined };

export type SuggestInput = {
  resume?: { resumeId: ResumeId; document: ResumeDocument } | undefined;
  /** Newest first. */
  jobs: readonly JobSeen[];
  interviews: Pick<InterviewStatistics, "totalSessions" | "byDomain" | "byDimension">;
  /** ISO 8601. */
  now: string;
};

/** Something worth doing. `key` is the same for the same advice on the same thing, however often it is made. */
export type Proposal = {
  key: string;
  category: Category;
  priority: Priority;
  title: string;
  text: string;
  evidence: Evidence[];
};

/** Proposes what to do next. Rules do it as the floor; a model is another adapter of this port. */
export type SuggestEngine = (input: SuggestInput) => Promise<{ engine: string; proposals: Proposal[] }>;
