import * as z from "zod";

import {
  countWrites,
  dayNumber,
  fieldsOf,
  weekday,
  weekFieldsOf,
  weekName,
  weekOfDay,
  WEEKS,
} from "../insights/index.ts";
import type { Contribution, Counted } from "../insights/index.ts";
import { DOMAINS } from "./bank/model.ts";
import type { InterviewRow } from "./model.ts";
import type { CountInterview } from "./ports.ts";
import { DIMENSIONS } from "./scoring/model.ts";

const Average = z.number().nullable();

/** How somebody does in interviews; scores are 0 to 100 and `null` when there is none. Days and weeks are those of UTC. */
export const InterviewStatistics = z
  .object({
    totalSessions: z.number().int(),
    totalQuestionsAnswered: z.number().int(),
    totalQuestionsSkipped: z.number().int(),
    averageScore: Average,
    bestScore: Average,
    /** When an interview was last scored, also one that was deleted since. */
    lastActivityAt: z.iso.datetime().nullable(),
    byDomain: z.array(
      z.object({ domain: z.enum(DOMAINS), sessions: z.number().int(), averageScore: z.number() }),
    ),
    byDimension: z.array(z.object({ id: z.enum(DIMENSIONS), averageScore: z.number() })),
    /** The weeks with scored interviews among the last 26, oldest first. */
    trend: z.array(
      z.object({
        week: z.string(),
        sessions: z.number().int(),
        averageScore: z.number(),
        dimensions: z.partialRecord(z.enum(DIMENSIONS), z.number()),
      }),
    ),
    /** Days in a row with an interview: up to today or yesterday, and the longest, within the last 26 weeks. */
    streak: z.object({ currentDays: z.number().int(), longestDays: z.number().int() }),
  })
  .meta({ id: "InterviewStatistics" });
export type InterviewStatistics = z.infer<typeof InterviewStatistics>;

type Scored = Pick<
  InterviewRow,
  "domain" | "turns" | "overallScore" | "dimensions" | "completedAt" | "createdAt"
>;

/** What a scored interview adds, from its row alone; sums of scores in tenths, so that they stay whole. */
function contributionOf(row: Scored): Contribution {
  const score = row.overallScore ?? 0;
  const turned = (state: string) => row.turns.filter((turn) => turn.state === state).length;
  const dimensions = (row.dimensions ?? []).map(({ id, score: n }) => [
    `dimension:${id}`,
    Math.round(n * 10),
  ]);
  const sums: Record<string, number> = {
    sessions: 1,
    sum: Math.round(score * 10),
    ...(Object.fromEntries(dimensions) as Record<string, number>),
  };
  const day = dayNumber(row.completedAt ?? row.createdAt);
  return {
    fields: {
      ...sums,
      answered: turned("answered"),
      skipped: turned("skipped"),
      // one of 1,001 possible members, so that its name is short: a score of 87.3 is `s873`
      [`s${Math.round(score * 10)}`]: 1,
      [`domain:${row.domain}:sessions`]: 1,
      [`domain:${row.domain}:sum`]: Math.round(score * 10),
    },
    weeks: { [weekOfDay(day)]: { ...sums, [`day:${weekday(day)}`]: 1 } },
  };
}

/** Counts an interview in the transaction that scores it, and takes it out again in the one that deletes it. */
export const statisticsWrites: CountInterview = ({ userId, row, by, now }) =>
  by === 1
    ? countWrites(userId, "INTERVIEWS", [], [contributionOf(row)], {
        lastActivityAt: new Date(now).toISOString(),
      })
    : countWrites(userId, "INTERVIEWS", [contributionOf(row)], []);

/** @param now ISO 8601: the day up to which a streak counts */
export function interviewStatisticsOf({ totals, weeks }: Counted, now: string): InterviewStatistics {
  const fields = fieldsOf(totals.INTERVIEWS);
  const of = (field: string) => fields[field] ?? 0;
  const average = (sum: number, sessions: number) => Math.round(sum / sessions) / 10;
  const sessions = of("sessions");
  const scores = Object.keys(fields).flatMap((field) =>
    /^s\d+$/.test(field) ? [Number(field.slice(1))] : [],
  );
  const last = totals.INTERVIEWS?.["lastActivityAt"];
  return {
    totalSessions: sessions,
    totalQuestionsAnswered: of("answered"),
    totalQuestionsSkipped: of("skipped"),
    averageScore: sessions === 0 ? null : average(of("sum"), sessions),
    bestScore: scores.length === 0 ? null : Math.max(...scores) / 10,
    lastActivityAt: typeof last === "string" ? last : null,
    byDomain: DOMAINS.flatMap((domain) => {
      const held = of(`domain:${domain}:sessions`);
      return held === 0
        ? []
        : [{ domain, sessions: held, averageScore: average(of(`domain:${domain}:sum`), held) }];
    }),
    byDimension:
      sessions === 0
        ? []
        : DIMENSIONS.map((id) => ({ id, averageScore: average(of(`dimension:${id}`), sessions) })),
    trend: trendOf(weeks),
    streak: streakOf(weeks, now),
  };
}

function trendOf(weeks: Counted["weeks"]): InterviewStatistics["trend"] {
  return [...weeks]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([week, item]) => {
      const fields = weekFieldsOf(item, "INTERVIEWS");
      const sessions = fields["sessions"] ?? 0;
      if (sessions === 0) return [];
      const average = (field: string) => Math.round((fields[field] ?? 0) / sessions) / 10;
      const dimensions = DIMENSIONS.map((id) => [id, average(`dimension:${id}`)]);
      return [
        {
          week: weekName(week),
          sessions,
          averageScore: average("sum"),
          dimensions: Object.fromEntries(dimensions) as Record<(typeof DIMENSIONS)[number], number>,
        },
      ];
    });
}

function streakOf(weeks: Counted["weeks"], now: string): InterviewStatistics["streak"] {
  const today = dayNumber(now);
  const active = (day: number) =>
    (weekFieldsOf(weeks.get(weekOfDay(day)), "INTERVIEWS")[`day:${weekday(day)}`] ?? 0) > 0;
  const firstDay = today - (WEEKS - 1) * 7 - weekday(today);
  let longest = 0;
  let run = 0;
  let upToYesterday = 0;
  for (let day = firstDay; day <= today; day++) {
    if (day === today) upToYesterday = run;
    run = active(day) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  // a day that is not over yet does not break it
  return { currentDays: active(today) ? run : upToYesterday, longestDays: longest };
}
