import * as z from "zod";

import { InterviewSummary, interviewSummaryOf } from "../interviews/index.ts";
import type { InterviewStore } from "../interviews/index.ts";
import { JobStatistics } from "../jobs/index.ts";
import type { Clock } from "../kernel/clock.ts";
import { isoTime } from "../kernel/clock.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Table } from "../kernel/table.ts";
import type { LetterStore } from "../letters/index.ts";
import { ResumeSummary, resumeSummaryOf } from "../resumes/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import { Suggestion } from "../suggestions/index.ts";
import type { SuggestionStore } from "../suggestions/index.ts";
import type { TailoringStore } from "../tailoring/index.ts";
import { ActiveWork, activeWorkAmong } from "./active-work.ts";
import { Statistics, statisticsOf } from "./read-statistics.ts";
import { readCounts } from "./store.ts";

/** How many of each are shown. */
const RECENT = 5;

/** Among how many of each, the newest, work under way is looked for. */
const ACTIVE = 10;

/** What a person sees first: one request, a bounded number of rows however much there is. */
export const Dashboard = z
  .object({
    statistics: Statistics,
    recentInterviews: z.array(InterviewSummary),
    resumes: z.array(ResumeSummary),
    jobsByStatus: JobStatistics.shape.byStatus,
    /** Work that waits or runs, newest first: among the ten newest résumés, tailorings under way, letters and interviews. */
    activeWork: z.array(ActiveWork),
    /** How many there are, and the newest. */
    unreadSuggestions: z.object({ count: z.number().int(), items: z.array(Suggestion) }),
  })
  .meta({ id: "Dashboard" });
export type Dashboard = z.infer<typeof Dashboard>;

type Deps = {
  table: Table;
  interviews: InterviewStore;
  resumes: ResumeStore;
  tailorings: TailoringStore;
  letters: LetterStore;
  suggestions: SuggestionStore;
  clock: Clock;
};

/** Bounded queries side by side, so that the whole takes one round trip. */
export function makeReadDashboard({
  table,
  interviews,
  resumes,
  tailorings,
  letters,
  suggestions,
  clock,
}: Deps) {
  return async (userId: UserId): Promise<Dashboard> => {
    const [counted, sessions, listed, active, written, unreadSuggestions] = await Promise.all([
      readCounts(table, userId),
      interviews.page(userId, { limit: ACTIVE }),
      resumes.page(userId, { limit: ACTIVE }),
      tailorings.active(userId, ACTIVE),
      letters.page(userId, { limit: ACTIVE }),
      suggestions.unread(userId, RECENT),
    ]);
    const statistics = statisticsOf(counted, isoTime(clock.now()));
    return {
      statistics,
      recentInterviews: sessions.rows.slice(0, RECENT).map(({ row }) => interviewSummaryOf(row)),
      resumes: listed.rows.slice(0, RECENT).map(({ row }) => resumeSummaryOf(row, listed.primaryId)),
      jobsByStatus: statistics.jobs.byStatus,
      activeWork: activeWorkAmong({
        resumes: listed.rows,
        tailorings: active,
        letters: written.rows,
        interviews: sessions.rows,
      }),
      unreadSuggestions,
    };
  };
}
