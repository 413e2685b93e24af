import * as z from "zod";

import type { UserId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import {
  countWrites,
  dayNumber,
  fieldsOf,
  weekFieldsOf,
  weekName,
  weekNumber,
  WEEKS,
} from "../insights/index.ts";
import type { Contribution, Counted } from "../insights/index.ts";
import { JOB_STATUSES } from "./lifecycle.ts";
import type { JobStatus } from "./lifecycle.ts";
import type { JobRow } from "./model.ts";

/** The steps of an application that lead on; each was reached by the jobs that stood there or further. */
const FUNNEL = ["NEW", "APPLIED", "INTERVIEW", "OFFER", "ACCEPTED"] as const satisfies readonly JobStatus[];
/** What an employer answers with. */
const RESPONSES: readonly JobStatus[] = ["INTERVIEW", "REJECTED", "OFFER"];
/** Later answers count as this late, in days. */
const LONGEST_WAIT = 365;

/** Weeks of the list of applications by week. */
const LISTED_WEEKS = 12;

/** How a person's applications go. Rates are shares from 0 to 1, `null` when there is nothing to divide by. */
export const JobStatistics = z
  .object({
    total: z.number().int(),
    byStatus: z.partialRecord(z.enum(JOB_STATUSES), z.number().int()),
    funnel: z.array(
      z.object({ stage: z.enum(FUNNEL), reached: z.number().int(), rate: z.number().nullable() }),
    ),
    responseRate: z.number().nullable(),
    medianDaysToResponse: z.number().nullable(),
    weekly: z.array(z.object({ week: z.string(), created: z.number().int(), applied: z.number().int() })),
  })
  .meta({ id: "JobStatistics" });
export type JobStatistics = z.infer<typeof JobStatistics>;

/** What a job adds to the statistics, from its row alone. */
function contributionOf(row: JobRow): Contribution {
  const been = new Set([...row.statusHistory.map(({ status }) => status), row.status]);
  const furthest = FUNNEL.findLastIndex((stage) => been.has(stage));
  const applied = row.appliedAt;
  const response = applied === undefined ? undefined : responseTo(row, applied);
  const fields: Record<string, number> = { total: 1, [`status:${row.status}`]: 1 };
  FUNNEL.slice(0, furthest + 1).forEach((stage) => (fields[`reached:${stage}`] = 1));
  if (applied !== undefined) fields["applied"] = 1;
  if (response !== undefined) fields[`waited:${response}`] = 1;
  const weeks: Record<number, Record<string, number>> = { [weekNumber(row.createdAt)]: { created: 1 } };
  if (applied !== undefined) {
    const week = weekNumber(applied);
    weeks[week] = { ...weeks[week], applied: 1 };
  }
  return { fields, weeks };
}

/** Days from applying to the first answer; `undefined` while there is none. */
function responseTo(row: JobRow, applied: string): number | undefined {
  const answers = row.statusHistory.filter(({ status }) => RESPONSES.includes(status)).map(({ at }) => at);
  const [first] = answers.sort();
  if (first === undefined) return undefined;
  return Math.min(LONGEST_WAIT, Math.max(0, dayNumber(first) - dayNumber(applied)));
}

/** The writes that count a job that is new, changed or gone. */
export function countJob(userId: UserId, before: JobRow | undefined, after: JobRow | undefined): Write[] {
  const contributions = (row: JobRow | undefined) => (row ? [contributionOf(row)] : []);
  return countWrites(userId, "JOBS", contributions(before), contributions(after));
}

/** @param now ISO 8601: the weeks up to this one are listed, oldest first */
export function jobStatisticsOf({ totals, weeks }: Counted, now: string): JobStatistics {
  const fields = fieldsOf(totals.JOBS);
  const of = (field: string) => fields[field] ?? 0;
  const waits = Object.entries(fields).flatMap(([field, n]) =>
    field.startsWith("waited:") ? [{ days: Number(field.slice("waited:".length)), n }] : [],
  );
  const answered = waits.reduce((sum, { n }) => sum + n, 0);
  const rate = (part: number, whole: number) =>
    whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
  const current = weekNumber(now);
  return {
    total: of("total"),
    byStatus: Object.fromEntries(
      JOB_STATUSES.flatMap((status) =>
        of(`status:${status}`) > 0 ? [[status, of(`status:${status}`)]] : [],
      ),
    ),
    funnel: FUNNEL.map((stage) => ({
      stage,
      reached: of(`reached:${stage}`),
      rate: rate(of(`reached:${stage}`), of("total")),
    })),
    responseRate: rate(answered, of("applied")),
    medianDaysToResponse: medianOf(waits, answered),
    weekly: Array.from(
      { length: Math.min(LISTED_WEEKS, WEEKS) },
      (_, i) => current - LISTED_WEEKS + 1 + i,
    ).map((week) => {
      const counted = weekFieldsOf(weeks.get(week), "JOBS");
      return { week: weekName(week), created: counted["created"] ?? 0, applied: counted["applied"] ?? 0 };
    }),
  };
}

/** The median of counted values: the mean of the two in the middle when their number is even. */
function medianOf(counted: { days: number; n: number }[], total: number): number | null {
  if (total === 0) return null;
  const sorted = counted.toSorted((a, b) => a.days - b.days);
  const at = (rank: number): number => {
    let seen = 0;
    return sorted.find(({ n }) => (seen += n) > rank)?.days ?? 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
