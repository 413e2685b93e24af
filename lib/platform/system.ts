import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

import type { Clock } from "../kernel/clock.ts";
import { ulidOf } from "../kernel/ids.ts";
import type { Ids } from "../kernel/ids.ts";

/** The real clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** Identifiers from the real clock and the system's entropy. */
export const systemIds: Ids = { ulid: () => ulidOf(Date.now(), randomBytes(10)) };

/** Resolves after this many milliseconds. */
export async function sleep(ms: number): Promise<void> {
  await wait(ms);
}
