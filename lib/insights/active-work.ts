import * as z from "zod";

import type { InterviewSummary } from "../interviews/index.ts";
import { InterviewId, JobId, LetterId, ResumeId, TailoringId } from "../kernel/ids.ts";
import type { LetterStore } from "../letters/index.ts";
import type { ResumeSummary } from "../resumes/index.ts";

/** One piece of work that waits or runs, by what comes of it. */
export const ActiveWork = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("parsing"), resumeId: ResumeId }),
    z.object({ kind: z.literal("tailoring"), tailoringId: TailoringId, jobId: JobId }),
    z.object({ kind: z.literal("letter"), letterId: LetterId, jobId: JobId }),
    z.object({ kind: z.literal("scoring"), interviewId: InterviewId }),
  ])
  .meta({ id: "ActiveWork" });
export type ActiveWork = z.infer<typeof ActiveWork>;

type RowOf<Store extends { find: (...args: never[]) => Promise<object | undefined> }> = NonNullable<
  Awaited<ReturnType<Store["find"]>>
>;
type Rows<Row> = readonly { row: Row }[];

type Found = {
  resumes: Rows<Pick<ResumeSummary, "resumeId" | "status">>;
  tailorings: readonly { tailoringId: TailoringId; jobId: JobId }[];
  letters: Rows<Pick<RowOf<LetterStore>, "letterId" | "jobId" | "status">>;
  interviews: Rows<Pick<InterviewSummary, "interviewId" | "status">>;
};

/** What goes on among rows that were read, newest first: tailorings are all under way, of the others the status tells. */
export function activeWorkAmong({ resumes, tailorings, letters, interviews }: Found): ActiveWork[] {
  const work: { id: string; what: ActiveWork }[] = [
    ...resumes
      .filter(({ row }) => row.status === "PARSING")
      .map(({ row: { resumeId } }) => ({ id: resumeId, what: { kind: "parsing" as const, resumeId } })),
    ...tailorings.map((one) => ({ id: one.tailoringId, what: { kind: "tailoring" as const, ...one } })),
    ...letters
      .filter(({ row }) => row.status === "PENDING" || row.status === "RUNNING")
      .map(({ row: { letterId, jobId } }) => ({
        id: letterId,
        what: { kind: "letter" as const, letterId, jobId },
      })),
    ...interviews
      .filter(({ row }) => row.status === "SCORING")
      .map(({ row: { interviewId } }) => ({
        id: interviewId,
        what: { kind: "scoring" as const, interviewId },
      })),
  ];
  // behind its prefix every id begins with the time at which the thing was made
  const madeAt = ({ id }: { id: string }) => id.slice(id.indexOf("_") + 1);
  return work.toSorted((a, b) => (madeAt(a) < madeAt(b) ? 1 : -1)).map(({ what }) => what);
}
