import type { WorkMessage } from "./model.ts";
import type { SendWork, WorkStore } from "./store.ts";

/** What a worker does with a message. */
type Run = (message: WorkMessage, deadline: number) => Promise<"done" | "again">;

/**
 * A worker that wakes put-off work of the same user and kind whenever it is done with a message. Should it die before it has sent theirs, the
 * sweeper wakes them later. A message too many does no harm: it is put off again.
 */
export function makeWaking(
  run: Run,
  { work, send }: { work: Pick<WorkStore, "takeDeferred">; send: SendWork },
): Run {
  return async (message, deadline) => {
    const verdict = await run(message, deadline);
    for (const next of await work.takeDeferred(message.userId, message.kind)) await send(next);
    return verdict;
  };
}
