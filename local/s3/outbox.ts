import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import type { Database } from "./database.ts";

const eventSchema = z.object({
  bucket: z.string(),
  key: z.string(),
  versionId: z.string().optional(),
  size: z.number().optional(),
  etag: z.string().optional(),
  eventName: z.enum(["Object Created", "Object Deleted"]),
  reason: z.enum([
    "PutObject",
    "POST Object",
    "CopyObject",
    "CompleteMultipartUpload",
    "DeleteObject",
    "Lifecycle Expiration",
  ]),
  deletionType: z.enum(["Permanently Deleted", "Delete Marker Created"]).optional(),
  requestId: z.string(),
  requester: z.string(),
  sourceIp: z.string().optional(),
  time: z.string(),
  sequencer: z.string(),
});

/** What happened to an object, in the terms of the S3 events of EventBridge; `time` is ISO 8601. */
export type S3Event = z.infer<typeof eventSchema>;
export type S3EventReason = S3Event["reason"];
export type S3EventListener = (event: S3Event) => void | Promise<void>;

/** The queue of events that the listener has not confirmed; rows are written in the transaction of the change. */
export type Outbox = {
  /** Queues an event; call it inside the transaction of the change. */
  add(event: S3Event): void;
  /** Starts delivery of what is queued, if it is not running. */
  wake(): void;
  /** Ends delivery after the event that is under way. */
  stop(): Promise<void>;
};

const outboxRow = z.object({ id: z.number(), event: z.string() });
const RETRY_MS = [50, 200, 1000, 5000];

/** Delivers in order, one at a time, again and again until the listener resolves: at least once, crash or not. */
export function openOutbox(database: Database, listener: S3EventListener | undefined): Outbox {
  const stopping = new AbortController();
  const stopped = aborted(stopping.signal);
  let active = false;
  let running = Promise.resolve();

  const deliver = async (listen: S3EventListener): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted;) {
      const row = database.first(outboxRow, "SELECT id, event FROM outbox ORDER BY id LIMIT 1");
      if (!row) break;
      try {
        // A stop does not wait for the listener: the row stays and is delivered again at the next start.
        const taken = await Promise.race([take(listen, row.event), stopped]);
        if (taken === "taken") database.run("DELETE FROM outbox WHERE id = ?", row.id);
        failures = 0;
      } catch (error) {
        const pause = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)];
        failures += 1;
        console.error(`S3 event ${row.id} was not taken, attempt ${failures}:`, error);
        await Promise.race([sleep(pause, undefined, { ref: false }), stopped]);
      }
    }
    active = false;
  };

  return {
    add: (event) => {
      if (listener) database.run("INSERT INTO outbox (event) VALUES (?)", JSON.stringify(event));
    },
    wake: () => {
      if (!listener || active || stopping.signal.aborted) return;
      active = true;
      running = deliver(listener);
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function take(listen: S3EventListener, event: string): Promise<"taken"> {
  await listen(eventSchema.parse(JSON.parse(event)));
  return "taken";
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
