import type { Clock } from "../kernel/clock.ts";
import type { Table } from "../kernel/table.ts";
import type { Spending } from "../model/index.ts";
import { dayOf } from "./budget.ts";
import { stageDayKey } from "./keys.ts";

/** The part of the day's budget from which on somebody should know. */
const NEARLY = 0.8;
/** The words that the alarm listens for. */
export const NEARLY_USED_UP = "the day's budget is nearly used up";

type Log = (level: "warn", message: string, fields: Record<string, unknown>) => void;

/** Says so in the log when what is spent and put aside on this day comes near to what all users together may spend. Nothing without a model. */
export function makeWatchBudget({
  table,
  clock,
  spending,
  log,
}: {
  table: Table;
  clock: Clock;
  spending: Spending | undefined;
  log: Log;
}) {
  return async (): Promise<void> => {
    if (spending === undefined) return;
    const limit = spending.limits.stageDayMicroUsd;
    const row = await table.get(stageDayKey(dayOf(clock.now())));
    const committed = typeof row?.["committed"] === "number" ? row["committed"] : 0;
    if (committed < NEARLY * limit) return;
    log("warn", NEARLY_USED_UP, { committedUsd: committed / 1_000_000, limitUsd: limit / 1_000_000 });
  };
}
