import type { Clock } from "../../lib/kernel/clock.ts";
import { ulidOf, UserId } from "../../lib/kernel/ids.ts";
import type { Ids } from "../../lib/kernel/ids.ts";
import type { Objects, StoredObject } from "../../lib/kernel/objects.ts";
import { MemoryTable } from "../../lib/platform/table/memory-table.ts";
import type { WorkMessage } from "../../lib/work/index.ts";

/** The bucket in memory; it keeps versions. */
class MemoryObjects implements Objects {
  readonly stored = new Map<string, StoredObject>();
  readonly #versions = new Map<string, StoredObject[]>();

  put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    const versions = this.#versions.get(key) ?? [];
    const object = { bytes: bytes.slice(), contentType, version: `v${versions.length + 1}` };
    this.#versions.set(key, [...versions, object]);
    this.stored.set(key, object);
    return Promise.resolve();
  }
  get(key: string, version?: string): Promise<StoredObject | undefined> {
    const named = this.#versions.get(key)?.find((object) => object.version === version);
    return Promise.resolve(version === undefined ? this.stored.get(key) : named);
  }
  head(key: string): Promise<{ sizeBytes: number } | undefined> {
    const object = this.stored.get(key);
    return Promise.resolve(object && { sizeBytes: object.bytes.byteLength });
  }
  removeAll(prefix: string): Promise<void> {
    for (const objects of [this.stored, this.#versions])
      for (const key of [...objects.keys()]) if (key.startsWith(prefix)) objects.delete(key);
    return Promise.resolve();
  }
  downloadUrl(key: string, { version }: { version?: string | undefined }): Promise<string> {
    return Promise.resolve(`memory:${key}${version === undefined ? "" : `?versionId=${version}`}`);
  }
  uploadForm(
    key: string,
    options: { contentType: string },
  ): Promise<{ url: string; fields: Record<string, string> }> {
    return Promise.resolve({ url: "memory:", fields: { key, "Content-Type": options.contentType } });
  }
}

/** A clock that stands still until it is told to move. */
class StandingClock implements Clock {
  #now: number;
  constructor(start: string) {
    this.#now = Date.parse(start);
  }
  now(): number {
    return this.#now;
  }
  pass(ms: number): void {
    this.#now += ms;
  }
}

/** Ids in a fixed sequence. */
function countingIds(clock: Clock): Ids {
  let count = 0;
  return { ulid: () => ulidOf(clock.now(), Buffer.from(String(count++).padStart(10, "0"))) };
}

/** Everything a use case needs, in memory: a table, a bucket, a clock, ids, and the messages that were sent. */
export function makeWorld() {
  const clock = new StandingClock("2026-11-21T08:00:00.000Z");
  const sent: WorkMessage[] = [];
  return {
    table: new MemoryTable(),
    objects: new MemoryObjects(),
    clock,
    ids: countingIds(clock),
    sent,
    send: (message: WorkMessage): Promise<void> => {
      sent.push(message);
      return Promise.resolve();
    },
    ada: UserId.parse("aaaaaaaa-0000-4000-8000-000000000001"),
    bob: UserId.parse("bbbbbbbb-0000-4000-8000-000000000002"),
  };
}
