import * as z from "zod";

import { UsageByTask, usageOf } from "../budget/index.ts";
import { InterviewStatistics, interviewStatisticsOf } from "../interviews/index.ts";
import { JobStatistics, jobStatisticsOf } from "../jobs/index.ts";
import type { Clock } from "../kernel/clock.ts";
import { isoTime } from "../kernel/clock.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Table } from "../kernel/table.ts";
import { TailoringStatistics, tailoringStatisticsOf } from "../tailoring/index.ts";
import type { Counted } from "./store.ts";
import { readCounts } from "./store.ts";

/** A person's statistics: interviews at the top, then applications, tailorings and what the language model was used for. */
export const Statistics = z
  .object({
    ...InterviewStatistics.shape,
    jobs: JobStatistics,
    tailorings: TailoringStatistics,
    usage: UsageByTask,
  })
  .meta({ id: "Statistics" });
export type Statistics = z.infer<typeof Statistics>;

/** @param now ISO 8601 */
export function statisticsOf(counted: Counted, now: string): Statistics {
  return {
    ...interviewStatisticsOf(counted, now),
    jobs: jobStatisticsOf(counted, now),
    tailorings: tailoringStatisticsOf(counted),
    usage: usageOf(counted.totals.USAGE),
  };
}

/** Statistics in one query of at most 30 small rows. */
export function makeReadStatistics({ table, clock }: { table: Table; clock: Clock }) {
  return async (userId: UserId): Promise<Statistics> =>
    statisticsOf(await readCounts(table, userId), isoTime(clock.now()));
}

/** How applications go, in one query of at most 30 small rows. */
export function makeReadJobStatistics({ table, clock }: { table: Table; clock: Clock }) {
  return async (userId: UserId): Promise<JobStatistics> =>
    jobStatisticsOf(await readCounts(table, userId), isoTime(clock.now()));
}
