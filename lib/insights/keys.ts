import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** What is counted since the beginning; the names sort before the weeks. */
export const TOTALS = ["INTERVIEWS", "JOBS", "TAILORINGS", "USAGE"] as const;
export type Total = (typeof TOTALS)[number];

/** S1: totals and the weeks behind them, newest first, by this prefix. */
export const STATISTICS_PREFIX = "STATISTICS#";

/** S2: what is counted of one subject since the beginning. */
export function totalKey(userId: UserId, total: Total): Key {
  return { pk: userPartition(userId), sk: `STATISTICS#0#${total}` };
}

/** S3: what is counted in one week; `week` counts Mondays since 1970 and stands inverted, so that a query gives the newest first. */
export function weekKey(userId: UserId, week: number): Key {
  return { pk: userPartition(userId), sk: `STATISTICS#1#${String(9_999 - week).padStart(4, "0")}` };
}
