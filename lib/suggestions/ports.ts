import type { InterviewStatistics } from "../interviews/index.ts";
import type { AnalysisResult, JobRow } from "../jobs/index.ts";
import type { ResumeId, UserId } from "../kernel/ids.ts";
import type { ModelUsage } from "../model/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { Category, Evidence, GenerationNotice, Priority } from "./model.ts";

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
  /** Whose suggestions they are, and the epoch milliseconds at which they are needed. */
  userId: UserId;
  deadline: number;
};

/** Something worth doing. `key` is the same for the same advice on the same thing, however often it is made. */
export type Proposal = {
  key: string;
  category: Category;
  priority: Priority;
  title: string;
  text: string;
  evidence: Evidence[];
  /** A model proposed it; absent for rules. */
  source?: "model";
};

/** What an engine made: `engine` names the model when one took part, and `notices` tell the person when it could not. */
export type Suggested = {
  engine: string;
  proposals: Proposal[];
  usage?: ModelUsage;
  notices?: GenerationNotice[];
};

/** Proposes what to do next. Rules do it as the floor; a model engine adds to them, falls back to them by itself and says so. */
export type SuggestEngine = (input: SuggestInput) => Promise<Suggested>;
