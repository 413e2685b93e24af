import type { Clock } from "../kernel/clock.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { WorkMessage, WorkRow } from "./model.ts";
import type { WorkStore } from "./store.ts";
import { endWork } from "./writes.ts";

/** What a person sees when their work is given up: the writes beside the one that ends it; none when its subject is gone. */
export type GivenUp = (row: WorkRow, now: number) => Promise<readonly Write[]>;

/**
 * Ends work that its worker could not end, in one transaction with what the person sees. Safe to repeat. Work that another
 * worker holds is left to it, and to the sweeper should that one die.
 */
export function makeGiveUp({
  table,
  work,
  clock,
  givenUp,
}: {
  table: Table;
  work: WorkStore;
  clock: Clock;
  givenUp: GivenUp;
}) {
  return (
    message: Pick<WorkMessage, "kind" | "userId" | "subjectId" | "run">,
  ): Promise<"given_up" | "ended" | "leased"> =>
    untilWritten(async () => {
      const row = await work.find(message);
      const open = row?.run === message.run && ["WAITING", "QUEUED", "RUNNING"].includes(row.state);
      if (!open) return "ended";
      const now = clock.now();
      if (row.state === "RUNNING" && row.leaseUntil > now) return "leased";
      await table.write([...endWork(row, "FAILED", now), ...(await givenUp(row, now))]);
      return "given_up";
    });
}
