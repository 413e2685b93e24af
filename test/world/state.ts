import { hash } from "node:crypto";

import type { Write } from "../../lib/kernel/table.ts";
import type { ModelUsage } from "../../lib/model/index.ts";
import { markOf, Rows } from "../../lib/platform/table/rows.ts";
import type { Mark, Row } from "../../lib/platform/table/rows.ts";
import { HELD, microUsdOf } from "./model.ts";

type StoredObject = { bytes: Uint8Array; contentType: string; version: string; digest: string };
/** `id` tells messages of equal bodies apart: an invocation acknowledges the one it was given. */
export type Message = { id: number; body: string; visibleAt: number; receives: number };
/** What a client saw of one request. */
export type Heard = { status: number; body: string };

/** What a world may still do wrong, beside what stands in it: of two that differ in this alone, the one with less is enough to go into. */
export type Allowance = {
  harmed: number;
  billed: number;
  asked: ReadonlyMap<string, number>;
  /** Within a step: whether the clock may jump at this place. */
  mayJump: boolean;
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

/** A map that nobody changes: another one stands in its place. */
type Facts<T> = ReadonlyMap<string, T>;

/**
 * Everything the world knows, as plain data: it can be forked, compared and printed. No part of it is ever changed in place, so that a fork
 * is as cheap as a copy of the references, and what a part is told apart by is worked out once.
 */
export class WorldState {
  now: number;
  idCount = 0;
  messageCount = 0;
  table = new Rows();
  /** All versions of each object, the newest last. */
  objects: Facts<readonly StoredObject[]> = new Map();
  /** Until when the form of an upload is good, by the key of its object. */
  forms: Facts<number> = new Map();
  queues: Facts<readonly Message[]> = new Map();
  dead: Facts<readonly Message[]> = new Map();
  late: readonly Late[] = [];
  clients: readonly ClientState[] = [];
  /** What clients keep of the answers they got, by name. */
  saved: Facts<string> = new Map();
  /** Rows of the index as they were before their last change, by name: what a lagging index still shows. */
  lagging: Facts<Row | undefined> = new Map();
  /** When the index of due work has what, by name: derived from the table. */
  due: Facts<number> = new Map();
  /** The different answers that clients heard for one idempotency key. */
  heard: Facts<readonly string[]> = new Map();
  /** How often an engine was asked, by what for. */
  asked: Facts<number> = new Map();
  /** How often an engine broke, by its name. */
  broke: Facts<number> = new Map();
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
  /** The same for work that others ended while its worker, which died, may have asked. */
  abandoned = 0;
  /** The shown cost of things that are gone, by task, in millionths of a dollar. */
  goneCost: Facts<number> = new Map();
  /** What went wrong so far that may cost another try: a duplicate alone may not. */
  harmed = 0;
  /** Every message that ever was in a queue: operators replay them. */
  archive: ReadonlySet<string> = new Set();
  /** Broken invariants that were seen while it happened. */
  violations: readonly string[] = [];

  constructor(now: number) {
    this.now = now;
  }

  fork(): WorldState {
    const copy = new WorldState(this.now);
    Object.assign(copy, this);
    copy.table = this.table.fork();
    return copy;
  }

  allowance(mayJump = true): Allowance {
    const { harmed, billed, asked } = this;
    return { harmed, billed, asked, mayJump };
  }

  /** Equal for worlds whose futures are equal but for their allowances, and for the names of ids that are still to be made. */
  digest(): string {
    const parts: Mark[] = [
      this.table.mark,
      part("objects", this.objects, () =>
        [...this.objects].map(([key, all]) => [key, all.map(({ digest }) => digest)]).sort(),
      ),
      part("forms", this.forms, () => [...this.forms]),
      part("queues", this.queues, () => withoutIds(this.queues)),
      part("dead", this.dead, () => withoutIds(this.dead)),
      part("late", this.late, () =>
        this.late.map((late) => ({ ...late, effect: effectDigest(late.effect) })),
      ),
      part("clients", this.clients, () => this.clients),
      part("saved", this.saved, () => [...this.saved].sort()),
      laggingMark(this.lagging),
      part("heard", this.heard, () => [...this.heard].sort()),
      part("broke", this.broke, () => [...this.broke].sort()),
      part("gone", this.goneCost, () => [...this.goneCost].sort()),
      part("archive", this.archive, () => [...this.archive].sort()),
      part("violations", this.violations, () => this.violations),
    ];
    const [a, b, c, d] = together(parts);
    const plain = `${this.now},${this.excused > 0},${this.arrived},${this.unsettled},${this.writtenOff},${this.abandoned}`;
    return `${a},${b},${c},${d},${plain}`;
  }
}

const withoutIds = (queues: Facts<readonly Message[]>): unknown =>
  [...queues]
    .filter(([, all]) => all.length > 0)
    .map(([name, all]) => [name, all.map(({ body, visibleAt, receives }) => [body, visibleAt, receives])])
    .sort();

/** The marks of parts that were seen: nobody changes them. */
const marks = new WeakMap<object, Mark>();
function part(name: string, value: object, plain: () => unknown): Mark {
  const known = marks.get(value);
  if (known) return known;
  const mark = markOf(`${name} ${JSON.stringify(plain())}`);
  marks.set(value, mark);
  return mark;
}

function together(parts: Iterable<Mark>): Mark {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (const [e, f, g, h] of parts) {
    a ^= e;
    b ^= f;
    c ^= g;
    d ^= h;
  }
  return [a, b, c, d];
}

/** What lags matters by when it is due and what it is. */
function laggingMark(lagging: Facts<Row | undefined>): Mark {
  const known = marks.get(lagging);
  if (known) return known;
  const mark = together(
    [...lagging].map(([name, row]) =>
      row ? part("lags", row, () => [name, row.item["workSk"], row.item["state"]]) : absentMark(name),
    ),
  );
  marks.set(lagging, mark);
  return mark;
}

const absent = new Map<string, Mark>();
function absentMark(name: string): Mark {
  const mark = absent.get(name) ?? markOf(`lags ${name}`);
  absent.set(name, mark);
  return mark;
}

function effectDigest(effect: Effect): unknown {
  return effect.kind === "put" ? { ...effect, bytes: hash("sha1", effect.bytes) } : effect;
}

/** The map with another value for one name. */
export function having<T>(facts: Facts<T>, name: string, value: T): Facts<T> {
  return new Map(facts).set(name, value);
}

/** The map without one name. */
export function lacking<T>(facts: Facts<T>, name: string): Facts<T> {
  if (!facts.has(name)) return facts;
  const left = new Map(facts);
  left.delete(name);
  return left;
}

/** The counts with one more of a name. */
export const counted = (counts: Facts<number>, name: string): Facts<number> =>
  having(counts, name, (counts.get(name) ?? 0) + 1);

/** Makes a change happen that is no write of the table. */
export function apply(world: WorldState, effect: Exclude<Effect, { kind: "write" }>): void {
  switch (effect.kind) {
    case "put": {
      const { key, bytes, contentType } = effect;
      const versions = world.objects.get(key) ?? [];
      const version = `v${versions.length + 1}`;
      const object = { bytes, contentType, version, digest: hash("sha1", bytes) };
      world.objects = having(world.objects, key, [...versions, object]);
      return;
    }
    case "removeAll":
      if ([...world.objects.keys()].some((key) => key.startsWith(effect.prefix)))
        world.objects = new Map([...world.objects].filter(([key]) => !key.startsWith(effect.prefix)));
      return;
    case "send":
      enqueue(world, effect.queue, effect.body);
  }
}

/** Puts a message into a queue, visible at once or later. */
export function enqueue(world: WorldState, queue: string, body: string, visibleAt = world.now): void {
  const message = { id: ++world.messageCount, body, visibleAt, receives: 0 };
  world.queues = having(world.queues, queue, [...(world.queues.get(queue) ?? []), message]);
  const kept = `${queue} ${body}`;
  if (!world.archive.has(kept)) world.archive = new Set(world.archive).add(kept);
}

/** A form with which a file can be posted for some time. */
export function sign(world: WorldState, key: string, seconds: number): void {
  const until = Math.max(world.forms.get(key) ?? 0, world.now + seconds * 1000);
  world.forms = having(world.forms, key, until);
}

/** A model asks for its money, whatever came of the question. */
export function bill(world: WorldState, engine: string, usage: ModelUsage | undefined): void {
  const microUsd = usage ? microUsdOf(usage) : 0;
  world.billed += microUsd;
  if (engine.startsWith(HELD)) world.unsettled += microUsd;
}
