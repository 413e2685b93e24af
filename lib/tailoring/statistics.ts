import * as z from "zod";

import { countWrites, fieldsOf } from "../insights/index.ts";
import type { Contribution, Counted } from "../insights/index.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Write } from "../kernel/table.ts";
import type { TailoringRow } from "./model.ts";

/** Finished tailorings, and by how many points of 100 they raised the match on average. */
export const TailoringStatistics = z
  .object({ completed: z.number().int(), averageGain: z.number().nullable() })
  .meta({ id: "TailoringStatistics" });
export type TailoringStatistics = z.infer<typeof TailoringStatistics>;

type Counting = Pick<TailoringRow, "status" | "match">;

/** In tenths of a point, so that sums stay whole. */
function contributionOf({ status, match }: Counting): Contribution[] {
  if (status !== "COMPLETED") return [];
  return [{ fields: { completed: 1, gain: match ? Math.round((match.after - match.before) * 10) : 0 } }];
}

/** The writes that count tailorings that are finished, decided on or gone, all of one transaction together. */
export function countTailorings(
  userId: UserId,
  before: readonly Counting[],
  after: readonly Counting[],
): Write[] {
  return countWrites(userId, "TAILORINGS", before.flatMap(contributionOf), after.flatMap(contributionOf));
}

/** What was counted of a user's tailorings. */
export function tailoringStatisticsOf({ totals }: Counted): TailoringStatistics {
  const { completed = 0, gain = 0 } = fieldsOf(totals.TAILORINGS);
  return { completed, averageGain: completed === 0 ? null : Math.round(gain / completed) / 10 };
}
