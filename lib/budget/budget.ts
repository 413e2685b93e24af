import { AppError } from "../kernel/errors.ts";
import type { UserId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Condition, Item, Key, Table, Write } from "../kernel/table.ts";
import { countWrites, fieldsOf } from "../insights/index.ts";
import { stageDayKey, userDayKey } from "./keys.ts";
import type { Spending } from "../model/index.ts";
import { Task } from "./model.ts";
import type { Charge, Limits, Reservation, UsageByTask } from "./model.ts";
import { taskMost } from "./most.ts";

const DAY_MS = 24 * 3600_000;
/** Days of the past stay readable for a quarter. */
const KEPT_DAYS = 92;

/** The UTC day of a time in epoch milliseconds. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Money for work that starts now; none when nothing can be spent. */
export function reservationOf(microUsd: number, now: number): Reservation | undefined {
  return microUsd <= 0 ? undefined : { day: dayOf(now), microUsd: Math.ceil(microUsd) };
}

/** What may be known of the work for which money is put aside. */
type Foreseen = {
  /** The task that this one will be followed by: its money is put aside along and handed on. */
  onward?: Task | undefined;
  /** How many questions it will ask at most, where that is fewer than the task may. */
  questions?: number;
};

/**
 * Money for a task that is accepted now, and the writes that put it aside, for the transaction that accepts it; neither when nothing can be
 * spent.
 */
export function reserveFor(
  spending: Spending | undefined,
  userId: UserId,
  now: number,
  task: Task,
  { onward, questions }: Foreseen = {},
): { reserved: Reservation | undefined; writes: Write[] } {
  if (spending === undefined) return { reserved: undefined, writes: [] };
  const { limits, requestMost } = spending;
  const later = onward === undefined ? 0 : Math.ceil(taskMost(requestMost, onward));
  const reserved = reservationOf(taskMost(requestMost, task, questions) + later, now);
  if (!reserved) return { reserved, writes: [] };
  const writes = reserveWrites(userId, reserved, limits);
  return { reserved: later > 0 ? { ...reserved, onward: later } : reserved, writes };
}

/** What a reservation holds for the work that follows; nothing when it holds nothing. */
export function handedOn(reserved: Reservation | undefined): Reservation | undefined {
  return reserved?.onward === undefined ? undefined : { day: reserved.day, microUsd: reserved.onward };
}

/** What is left of a reservation whose part for the work that follows is handed on. */
export function withoutOnward(reserved: Reservation): Reservation {
  const { day, microUsd, onward = 0 } = reserved;
  return { day, microUsd: microUsd - onward };
}

/** For how many questions of a task there is enough in what was put aside for it; for any number where nothing is spent. */
export function questionsCovered(
  spending: Spending | undefined,
  task: Task,
  reserved: Reservation | undefined,
): number {
  const one = spending === undefined ? 0 : taskMost(spending.requestMost, task, 1);
  if (one === 0) return Infinity;
  return reserved === undefined ? 0 : Math.floor(withoutOnward(reserved).microUsd / one);
}

/** A reservation of nothing, for work that costs although nothing was put aside for it: it counts for the day on which it ends. */
export const unreserved = (now: number): Reservation => ({ day: dayOf(now), microUsd: 0 });

/**
 * The writes that put money aside, for the transaction that accepts the work: refused as a whole when the user's day or the
 * stage's day would go past its limit, so that no number of parallel requests passes it.
 */
export function reserveWrites(userId: UserId, reserved: Reservation, limits: Limits): Write[] {
  return [
    commit(userDayKey(userId, reserved.day), reserved, limits.userDayMicroUsd),
    commit(stageDayKey(reserved.day), reserved, limits.stageDayMicroUsd),
  ];
}

function commit(key: Key, { day, microUsd }: Reservation, limit: number): Write {
  const room: Condition[][] =
    microUsd > limit
      ? [[{ is: "equal", field: "committed", value: -1 }]]
      : [
          [{ is: "fieldAbsent", field: "committed" }],
          [{ is: "below", field: "committed", value: limit - microUsd + 1 }],
        ];
  return {
    op: "update",
    key,
    set: { expiresAt: expiryOf(day) },
    add: { committed: microUsd },
    if: [{ is: "any", of: room }],
  };
}

const expiryOf = (day: string): number => Math.floor((Date.parse(day) + KEPT_DAYS * DAY_MS) / 1000);

/**
 * The writes that turn a reservation into what the work has cost, for the transaction that ends it; without a charge everything goes
 * back.
 */
export function settleWrites(
  userId: UserId,
  reserved: Reservation | undefined,
  charge: Charge | undefined,
): Write[] {
  const spent = (charge?.microUsd ?? 0) + (charge?.lostMicroUsd ?? 0);
  const writes: Write[] = [];
  if (reserved) {
    const change = {
      set: { expiresAt: expiryOf(reserved.day) },
      add: { committed: spent - reserved.microUsd, spent },
    };
    writes.push(
      { op: "update", key: userDayKey(userId, reserved.day), ...change },
      { op: "update", key: stageDayKey(reserved.day), ...change },
    );
  }
  const used = charge && charge.calls > 0 ? [{ fields: usageFields(charge) }] : [];
  return [...writes, ...countWrites(userId, "USAGE", [], used)];
}

const usageFields = ({ task, calls, inputTokens, outputTokens, microUsd }: Charge) => ({
  [`${task}:calls`]: calls,
  [`${task}:inputTokens`]: inputTokens,
  [`${task}:outputTokens`]: outputTokens,
  [`${task}:microUsd`]: microUsd,
});

/** The stored usage row as the API shows it. */
export function usageOf(item: Item | undefined): UsageByTask {
  const fields = fieldsOf(item);
  const number = (field: string) => fields[field] ?? 0;
  const used = Task.options.filter((task) => number(`${task}:calls`) > 0);
  return Object.fromEntries(
    used.map((task) => [
      task,
      {
        calls: number(`${task}:calls`),
        inputTokens: number(`${task}:inputTokens`),
        outputTokens: number(`${task}:outputTokens`),
        costUsd: number(`${task}:microUsd`) / 1_000_000,
      },
    ]),
  );
}

/**
 * Writes a transaction that puts money aside.
 * @throws AppError `quota_exceeded` when nothing else is against it; WriteRefused
 */
export async function writeWithin(table: Table, writes: readonly Write[], now: number): Promise<void> {
  try {
    await table.write(writes);
  } catch (error) {
    throw (error instanceof WriteRefused && quotaError(error, writes, now)) || error;
  }
}

/** When what is set aside is likely to be settled: most work ends within a minute. */
const SETTLES_MS = 60_000;

/**
 * `quota_exceeded` when a refused transaction failed for nothing but want of money, otherwise nothing. Where the money is there and only set aside
 * for other work, it opens when that ends.
 * @param writes the very list that was refused
 */
export function quotaError(
  refused: WriteRefused,
  writes: readonly Write[],
  now: number,
): AppError | undefined {
  const short = refused.refusals.map(({ index, item }) => ({ limit: spentBelow(writes[index]), item }));
  if (short.some(({ limit }) => limit === undefined)) return undefined;
  const isSetAside = short.every(({ limit = 0, item }) => (fieldsOf(item)["spent"] ?? 0) < limit);
  const opensAt = isSetAside ? now + SETTLES_MS : (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  return new AppError(
    "limited",
    "quota_exceeded",
    isSetAside
      ? "Today's budget for the language model is set aside for work that still runs. Try again in a minute."
      : "Today's budget for the language model is used up. It opens again at midnight UTC.",
    {
      retryAfterSeconds: Math.ceil((opensAt - now) / 1000),
      extra: { opensAt: new Date(opensAt).toISOString() },
    },
  );
}

/** Below what the spent part of a budget has to be for this write to fit in; nothing for a write that puts no money aside. */
function spentBelow(write: Write | undefined): number | undefined {
  if (write?.op !== "update" || !write.key.sk.startsWith("BUDGET#")) return undefined;
  const room = write.if?.flatMap((one) => (one.is === "any" ? one.of.flat() : [one])) ?? [];
  return room.map((one) => (one.is === "below" ? one.value : 0)).find((value) => value > 0) ?? 0;
}
