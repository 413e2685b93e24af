import type { Clock } from "../kernel/clock.ts";
import type { WorkRow } from "./model.ts";
import { ALL_SHARDS, messageOf } from "./store.ts";
import type { SendByKind, WorkStore } from "./store.ts";

const PAGE = 50;
/** Messages sent again for one run before the work is given up. */
const MAX_RESENT = 8;
const RESEND_MS = 2 * 60_000;
/** While the form of an upload is good, and a little longer, its file is looked for as often as a lost message. */
const UPLOAD_LIKELY_MS = 20 * 60_000;
const LATE_LOOK_MS = 30 * 60_000;
/** An upload that was announced and never came is forgotten after a day. */
const UPLOAD_WAIT_MS = 24 * 3600_000;

export type SweepDeps = {
  work: WorkStore;
  send: SendByKind;
  clock: Clock;
  /** Whether the upload that WAITING work waits for has arrived. */
  hasArrived: (row: WorkRow) => Promise<boolean>;
  /** Removes what an announced upload left that never came. */
  forget: (row: WorkRow) => Promise<void>;
  purge: (row: WorkRow) => Promise<void>;
  giveUp: (row: WorkRow) => Promise<unknown>;
};

/** What one run of the sweeper did. */
export type Swept = { waiting: number; resent: number; forgotten: number; purged: number; givenUp: number };

/**
 * Brings back accepted work that got lost on its way: a message never sent, a worker that died, an event that did not
 * come. Each look is conditional, so sweepers may overlap and messages may double.
 */
export function makeSweep(deps: SweepDeps) {
  return async (deadline: number): Promise<Swept> => {
    const swept: Swept = { waiting: 0, resent: 0, forgotten: 0, purged: 0, givenUp: 0 };
    const failures: unknown[] = [];
    for (const shard of ALL_SHARDS) {
      const { rows, unreadable } = await deps.work.due(shard, PAGE);
      failures.push(...unreadable);
      for (const row of rows) {
        if (deps.clock.now() >= deadline) break;
        try {
          swept[await sweepOne(deps, row)] += 1;
        } catch (error) {
          // work that cannot be helped must not keep the others waiting, now or in the next sweep; all failures are told at the end
          failures.push(error);
          await deps.work.postpone(row, row.state === "WAITING" ? "WAITING" : "QUEUED", RESEND_MS);
        }
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, "some work could not be swept");
    return swept;
  };
}

async function sweepOne(deps: SweepDeps, row: WorkRow): Promise<keyof Swept> {
  if (row.kind === "purge") {
    await deps.purge(row);
    return "purged";
  }
  if (row.kind === "hold") {
    await deps.work.spend(row);
    return "givenUp";
  }
  if (row.state === "WAITING" && !(await deps.hasArrived(row))) {
    const age = deps.clock.now() - row.acceptedAt;
    if (age >= UPLOAD_WAIT_MS) {
      await deps.forget(row);
      return "forgotten";
    }
    await deps.work.postpone(row, "WAITING", age < UPLOAD_LIKELY_MS ? RESEND_MS : LATE_LOOK_MS);
    return "waiting";
  }
  if (row.resent >= MAX_RESENT && row.state !== "WAITING") {
    await deps.giveUp(row);
    return "givenUp";
  }
  // the message follows the conditional write: a sweeper that dies in between has only put the work off
  const postponed = await deps.work.postpone(row, "QUEUED", RESEND_MS, 1);
  if (postponed) await deps.send[row.kind](messageOf(row));
  return "resent";
}
