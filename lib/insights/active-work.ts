import * as z from "zod";

import { GenerationId, InterviewId, JobId, LetterId, ResumeId, TailoringId } from "../kernel/ids.ts";
import type { OpenWork } from "../work/index.ts";

/** One piece of work that waits or runs, by what comes of it. */
export const ActiveWork = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("parsing"), resumeId: ResumeId }),
    z.object({ kind: z.literal("analysis"), jobId: JobId }),
    z.object({ kind: z.literal("tailoring"), tailoringId: TailoringId, jobId: JobId }),
    z.object({ kind: z.literal("letter"), letterId: LetterId, jobId: JobId }),
    z.object({ kind: z.literal("scoring"), interviewId: InterviewId }),
    z.object({ kind: z.literal("suggestions"), generationId: GenerationId }),
  ])
  .meta({ id: "ActiveWork" });
export type ActiveWork = z.infer<typeof ActiveWork>;

/** Accepted work as its person knows it. */
export function activeWorkOf({ kind, subjectId, jobId }: OpenWork): ActiveWork {
  switch (kind) {
    case "parse":
      return ActiveWork.parse({ kind: "parsing", resumeId: subjectId });
    case "analyse":
      return ActiveWork.parse({ kind: "analysis", jobId: subjectId });
    case "tailor":
      return ActiveWork.parse({ kind: "tailoring", tailoringId: subjectId, jobId });
    case "letter":
      return ActiveWork.parse({ kind: "letter", letterId: subjectId, jobId });
    case "score":
      return ActiveWork.parse({ kind: "scoring", interviewId: subjectId });
    case "suggest":
      return ActiveWork.parse({ kind: "suggestions", generationId: subjectId });
  }
}
