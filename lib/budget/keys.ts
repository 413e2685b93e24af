import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** B1: what one user spent and has reserved on one UTC day (`2026-11-21`). */
export function userDayKey(userId: UserId, day: string): Key {
  return { pk: userPartition(userId), sk: `BUDGET#${day}` };
}

/** B2: the same for everybody together. */
export function stageDayKey(day: string): Key {
  return { pk: "STAGE", sk: `BUDGET#${day}` };
}
