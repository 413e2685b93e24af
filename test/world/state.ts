import { hash } from "node:crypto";

import type { Item, Write } from "../../lib/kernel/table.ts";
import type { ModelUsage } from "../../lib/model/index.ts";
import { MemoryTable } from "../../lib/platform/table/memory-table.ts";
import { HELD, microUsdOf } from "./model.ts";

type StoredObject = { bytes: Uint8Array; contentType: string; version: string; digest: string };
export type Message = { body: string; visibleAt: number; receives: number };
/** What a client saw of one request. */
export type Heard = { status: number; body: string };

/** What a world may still do wrong, beside what stands in it: of two that differ in this alone, the one with less is enough to go into. */
export type Allowance = {
  harmed: number;
  billed: number;
  asked: ReadonlyMap<string, number>;
  /** Within a step: whether the clock may jump at this place. */
  mayJump?: boolean;
};

/** A change of the world that can be made now, later, or twice. */
export type Effect =
  | { kind: "write"; writes: readonly Write[] }
  | { kind: "put"; key: string; bytes: Uint8Array; contentType: string }
  | { kind: "removeAll"; prefix: string }
  | { kind: "send"; queue: string; body: string };

/** An effect that its caller has given up, and when it lands: after so many more calls of anybody, or steps. */
export type Late = { effect: Effect; calls: number; steps: number };

/** Where a client stands in its list of things to do; -1 when it has not begun. */
export type ClientState = { at: number; tries: number; retryAt: number };

/** Everything the world knows between two steps, as plain data: it can be forked, compared and printed. */
export class WorldState {
  now: number;
  idCount = 0;
  table = new MemoryTable();
  /** All versions of each object, the newest last. */
  objects = new Map<string, readonly StoredObject[]>();
  /** Until when the form of an upload is good, by the key of its object. */
  forms = new Map<string, number>();
  queues = new Map<string, Message[]>();
  dead = new Map<string, Message[]>();
  late: Late[] = [];
  clients: ClientState[] = [];
  /** What clients keep of the answers they got, by name. */
  saved: Record<string, string> = {};
  /** Rows of the index as they were before their last change, by key: what a lagging index still shows. */
  lagging = new Map<string, Item | undefined>();
  /** When the index of due work has what, by key: derived from the table. */
  due = new Map<string, number>();
  /** The different answers that clients heard for one idempotency key. */
  heard = new Map<string, string[]>();
  /** How often an engine was asked, by what for. */
  asked = new Map<string, number>();
  /** How often an engine broke, by its name. */
  broke = new Map<string, number>();
  /** Engines and models that failed: they may fail work by themselves. */
  excused = 0;
  /** A posted file is in the bucket, and its sender knows. */
  arrived = false;
  /** What models have billed, in millionths of a dollar. */
  billed = 0;
  /** Of it, what was billed for questions that hold their own money and was not charged since. */
  unsettled = 0;
  /** What was spent for questions whose asker died, in millionths of a dollar: it counts for the day and for no task. */
  writtenOff = 0;
  /** The shown cost of things that are gone, by task, in millionths of a dollar. */
  goneCost = new Map<string, number>();
  /** What went wrong so far that may cost another try: a duplicate alone may not. */
  harmed = 0;
  /** Every message that ever was in a queue: operators replay them. */
  archive = new Set<string>();
  /** Broken invariants that were seen while it happened. */
  violations: string[] = [];

  constructor(now: number) {
    this.now = now;
  }

  fork(): WorldState {
    const copy = new WorldState(this.now);
    copy.idCount = this.idCount;
    copy.table = this.table.fork();
    copy.objects = new Map(this.objects);
    copy.forms = new Map(this.forms);
    copy.queues = new Map(
      [...this.queues].map(([name, messages]) => [name, messages.map((m) => ({ ...m }))]),
    );
    copy.dead = new Map([...this.dead].map(([name, messages]) => [name, messages.map((m) => ({ ...m }))]));
    copy.late = this.late.map((late) => ({ ...late }));
    copy.clients = this.clients.map((client) => ({ ...client }));
    copy.saved = { ...this.saved };
    copy.lagging = new Map(this.lagging);
    copy.due = new Map(this.due);
    copy.heard = new Map([...this.heard].map(([key, all]) => [key, [...all]]));
    copy.asked = new Map(this.asked);
    copy.broke = new Map(this.broke);
    copy.excused = this.excused;
    copy.arrived = this.arrived;
    copy.billed = this.billed;
    copy.unsettled = this.unsettled;
    copy.writtenOff = this.writtenOff;
    copy.goneCost = new Map(this.goneCost);
    copy.harmed = this.harmed;
    copy.archive = new Set(this.archive);
    copy.violations = [...this.violations];
    return copy;
  }

  get allowance(): Allowance {
    const { harmed, billed, asked } = this;
    return { harmed, billed, asked };
  }

  /** Equal for worlds whose futures are equal but for their allowances, and for the names of ids that are still to be made. */
  digest(): string {
    const objects = [...this.objects].map(([key, all]) => [key, all.map(({ digest }) => digest)]).sort();
    const rest = [
      this.now,
      objects,
      [...this.forms],
      [...this.queues],
      [...this.dead],
      this.late.map((late) => ({ ...late, effect: effectDigest(late.effect) })),
      this.clients,
      this.saved,
      [...this.lagging].map(([key, item]) => [key, item?.["workSk"], item?.["state"]]),
      [...this.heard].sort(),
      [...this.broke].sort(),
      this.excused > 0,
      this.arrived,
      [...this.goneCost].sort(),
      this.unsettled,
      this.writtenOff,
      [...this.archive].sort(),
      this.violations,
    ];
    return hash("sha1", this.table.digest() + JSON.stringify(rest));
  }
}

function effectDigest(effect: Effect): unknown {
  return effect.kind === "put" ? { ...effect, bytes: hash("sha1", effect.bytes) } : effect;
}

/** Makes a change happen. @throws WriteRefused like the table */
export async function apply(state: WorldState, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case "write":
      return state.table.write(effect.writes);
    case "put": {
      const bytes = effect.bytes.slice();
      const versions = state.objects.get(effect.key) ?? [];
      const version = `v${versions.length + 1}`;
      const { contentType } = effect;
      state.objects.set(effect.key, [
        ...versions,
        { bytes, contentType, version, digest: hash("sha1", bytes) },
      ]);
      return;
    }
    case "removeAll":
      for (const key of [...state.objects.keys()])
        if (key.startsWith(effect.prefix)) state.objects.delete(key);
      return;
    case "send":
      enqueue(state, effect.queue, effect.body);
  }
}

/** Puts a message into a queue, visible at once or later. */
export function enqueue(state: WorldState, queue: string, body: string, visibleAt = state.now): void {
  const messages = state.queues.get(queue) ?? [];
  messages.push({ body, visibleAt, receives: 0 });
  state.queues.set(queue, messages);
  state.archive.add(`${queue} ${body}`);
}

/** A model asks for its money, whatever came of the question. */
export function bill(state: WorldState, engine: string, usage: ModelUsage | undefined): void {
  const microUsd = usage ? microUsdOf(usage) : 0;
  state.billed += microUsd;
  if (engine.startsWith(HELD)) state.unsettled += microUsd;
}
