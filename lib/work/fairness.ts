import type { UserId } from "../kernel/ids.ts";
import { WorkMessage } from "./model.ts";
import type { WorkKind, WorkRow } from "./model.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Condition, Item, Key, Table, Write } from "../kernel/table.ts";
import { deferredKey, deferredPrefix, runningKey } from "./keys.ts";

/**
 * Kinds of which a user has at most `MAX_RUNNING` under way, those of one lane together. What is made takes long; a posting is read quickly and does not
 * wait for it. Files are read in no lane, because the function that reads them may neither look for other work nor send any.
 */
const LANES: Partial<Record<WorkKind, "making" | "reading">> = {
  tailor: "making",
  letter: "making",
  score: "making",
  suggest: "making",
  analyse: "reading",
};
/** Work of one user that runs at the same time; more waits, so that it does not hold up others. */
export const MAX_RUNNING = 2;
/** Deferred work is woken by what ends before it; this is for a worker that died before it could wake anything. */
const OWN_KIND_MS = 10 * 60_000;
/** Work that waits for another kind of work is woken by the sweeper alone. */
const OTHER_KIND_MS = 60_000;

export const isCapped = (kind: WorkKind): boolean => LANES[kind] !== undefined;

/** The slot of one piece of work: a field of the row that holds who runs until when. */
const slotOf = (row: Pick<WorkRow, "kind" | "subjectId">): string => `${row.kind}#${row.subjectId}`;

const deferredOf = ({ userId, kind, acceptedAt, subjectId }: WorkRow) =>
  deferredKey(userId, kind, acceptedAt, subjectId);

type Slots = { version: number; live: string[]; stale: string[] };

/** Whether a slot is in the lane of a kind. */
const isInLane = (slot: string, kind: WorkKind): boolean =>
  Object.entries(LANES).some(([other, lane]) => lane === LANES[kind] && slot.startsWith(`${other}#`));

/** Whose leases run at this time in the lane of a kind; `own` does not count. */
function slotsOf(item: Item | undefined, kind: WorkKind, own: string, now: number): Slots {
  const slots = Object.entries(item ?? {}).filter(([field]) => isInLane(field, kind) && field !== own);
  const isLive = ([, until]: [string, unknown]) => typeof until === "number" && until > now;
  return {
    version: typeof item?.["version"] === "number" ? item["version"] : 0,
    live: slots.filter(isLive).map(([field]) => field),
    stale: slots.filter((slot) => !isLive(slot)).map(([field]) => field),
  };
}

/**
 * Either the writes that take a slot for this claim, or those that remember put-off work and how long to put it off when all slots are
 * taken. The first one is conditional on the slots as they were read, so that no slot is taken twice and none that became free is missed.
 */
export function takeSlot(
  running: Item | undefined,
  claimed: WorkRow,
  now: number,
): Write[] | { deferMs: number; writes: Write[] } {
  const own = slotOf(claimed);
  const { version, live, stale } = slotsOf(running, claimed.kind, own, now);
  const key = runningKey(claimed.userId);
  const asRead: Condition[] = running
    ? [{ is: "equal", field: "version", value: version }]
    : [{ is: "absent" }];
  if (live.length >= MAX_RUNNING) {
    const sameKind = live.some((slot) => slot.startsWith(`${claimed.kind}#`));
    return {
      deferMs: sameKind ? OWN_KIND_MS : OTHER_KIND_MS,
      writes: [{ op: "check", key, if: asRead }, remember(claimed)],
    };
  }
  return [
    {
      op: "update",
      key,
      set: { [own]: claimed.leaseUntil, version: version + 1 },
      remove: stale,
      if: asRead,
    },
    { op: "delete", key: deferredOf(claimed) },
  ];
}

/** The writes beside the one that ends a piece of work: its slot is free and nothing waits to be woken. */
export function freeSlot(row: WorkRow): Write[] {
  if (!isCapped(row.kind)) return [];
  return [
    { op: "update", key: runningKey(row.userId), remove: [slotOf(row)], add: { version: 1 } },
    { op: "delete", key: deferredOf(row) },
  ];
}

function remember({ kind, userId, subjectId, run, acceptedAt }: WorkRow): Write {
  const message: WorkMessage = { kind, userId, subjectId, run };
  return { op: "put", item: { ...deferredKey(userId, kind, acceptedAt, subjectId), ...message } };
}

/**
 * Takes the messages of put-off work of a kind, oldest first: as many as there are free slots. Each is handed out once for each time that it was
 * put off. Were it there for everybody who looks, every message too many would call forth two more.
 */
export async function takeDeferred(
  table: Table,
  userId: UserId,
  kind: WorkKind,
  now: number,
): Promise<WorkMessage[]> {
  if (!isCapped(kind)) return [];
  const free = MAX_RUNNING - slotsOf(await table.get(runningKey(userId)), kind, "", now).live.length;
  if (free <= 0) return [];
  const { pk, prefix } = deferredPrefix(userId, kind);
  const page = await table.query({ pk, prefix, order: "asc", limit: free });
  const taken: WorkMessage[] = [];
  for (const item of page.items) if (await forget(table, item)) taken.push(WorkMessage.parse(item));
  return taken;
}

/** @returns false when others woke, ended or began that work first */
async function forget(table: Table, { pk, sk }: Key): Promise<boolean> {
  try {
    await table.write([{ op: "delete", key: { pk, sk }, if: [{ is: "present" }] }]);
    return true;
  } catch (error) {
    if (error instanceof WriteRefused) return false;
    throw error;
  }
}
