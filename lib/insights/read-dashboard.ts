import * as z from "zod";

import { InterviewSummary, interviewSummaryOf } from "../interviews/index.ts";
import type { InterviewStore } from "../interviews/index.ts";
import { JobStatistics } from "../jobs/index.ts";
import type { Clock } from "../kernel/clock.ts";
import { isoTime } from "../kernel/clock.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Table } from "../kernel/table.ts";
import { ResumeSummary, resumeSummaryOf } from "../resumes/index.ts";
import type { ResumeStore } from "../resumes/index.ts";
import { Suggestion } from "../suggestions/index.ts";
import type { SuggestionStore } from "../suggestions/index.ts";
import type { WorkStore } from "../work/index.ts";
import { ActiveWork, activeWorkOf } from "./active-work.ts";
import { Statistics, statisticsOf } from "./read-statistics.ts";
import { readCounts } from "./store.ts";

/** How many of each are shown. */
const RECENT = 5;

/** How many pieces of work under way are shown. */
const ACTIVE = 10;

/** What a person sees first: one request, a bounded number of rows however much there is. */
export const Dashboard = z
  .object({
    statistics: Statistics,
    recentInterviews: z.array(InterviewSummary),
    resumes: z.array(ResumeSummary),
    jobsByStatus: JobStatistics.shape.byStatus,
    /** Work that waits or runs, what was asked for last first: ten at most. */
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
  suggestions: SuggestionStore;
  work: Pick<WorkStore, "open">;
  clock: Clock;
};

/** Bounded queries side by side, so that the whole takes one round trip. */
export function makeReadDashboard({ table, interviews, resumes, suggestions, work, clock }: Deps) {
  return async (userId: UserId): Promise<Dashboard> => {
    const [counted, sessions, listed, active, unreadSuggestions] = await Promise.all([
      readCounts(table, userId),
      interviews.page(userId, { limit: RECENT }),
      resumes.page(userId, { limit: RECENT }),
      work.open(userId, ACTIVE),
      suggestions.unread(userId, RECENT),
    ]);
    const statistics = statisticsOf(counted, isoTime(clock.now()));
    return {
      statistics,
      recentInterviews: sessions.rows.map(({ row }) => interviewSummaryOf(row)),
      resumes: listed.rows.map(({ row }) => resumeSummaryOf(row, listed.primaryId)),
      jobsByStatus: statistics.jobs.byStatus,
      activeWork: active.map(activeWorkOf),
      unreadSuggestions,
    };
  };
}
