import { chargeOf } from "../budget/index.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import type { TailoringId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Write } from "../kernel/table.ts";
import type { ModelUsage } from "../model/index.ts";
import type { Claim, Failure, WorkStore } from "../work/index.ts";
import type { TailoringRow } from "./model.ts";
import { changeTailoring, leaveActive } from "./store.ts";
import type { TailoringStore } from "./store.ts";
import { addUsage, tailoringUsage } from "./usage.ts";

/**
 * What becomes visible when a tailoring is given up: the writes beside the one that ends its work. Nothing when it ended before, by a later run too: a worker
 * that lost its work hears of its model's failure whenever it comes. @param spent what its last run cost
 */
export function tailoringGivenUp(
  userId: UserId,
  row: TailoringRow,
  failure: Failure,
  now: number,
  spent?: TailoringRow["usage"],
): Write[] {
  if (row.status !== "PENDING" && row.status !== "RUNNING") return [];
  const usage = spent === undefined ? {} : { usage: addUsage(row.usage, spent) };
  return [
    changeTailoring(userId, row, { status: "FAILED", failure, finishedAt: isoTime(now), ...usage }, now),
    ...leaveActive(userId, row),
  ];
}

type Deps = { tailorings: TailoringStore; work: WorkStore; clock: Clock };

/**
 * Ends the work of a tailoring whose model gave no answer, or none that can be kept: FAILED with the failure by its name and what it has cost.
 * @param billed what the questions cost all the same, and how many they were
 */
export async function failTailoring(
  deps: Deps,
  claim: Claim,
  tailoringId: TailoringId,
  { code, message, retryable }: Failure,
  billed: { usage: ModelUsage; calls?: number | undefined },
): Promise<void> {
  const { userId } = claim.row;
  const spent = tailoringUsage(billed.usage);
  await untilWritten(async () => {
    const row = await deps.tailorings.find(userId, tailoringId);
    const failure = { code, message, retryable };
    const shown = row ? tailoringGivenUp(userId, row, failure, deps.clock.now(), spent) : [];
    await deps.work.end(claim, "FAILED", shown, chargeOf("tailor", spent, billed.calls));
  });
}
