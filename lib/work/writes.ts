import { handedOn, settleWrites, withoutOnward } from "../budget/index.ts";
import type { Charge, Reservation } from "../budget/index.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Condition, Item, Write } from "../kernel/table.ts";
import { freeSlot } from "./fairness.ts";
import { dueKey, openKey, workKey } from "./keys.ts";
import type { WorkMessage, WorkRow } from "./model.ts";

/** How long a message may take to its worker before the sweeper sends it again. */
export const RESEND_AFTER_MS = 90_000;
/** Rows of ended work outlive every message that could still arrive (queue retention 14 days). */
const KEPT_SECONDS = 30 * 24 * 3600;

/** Whose work it is, of which kind and what for. */
export type Subject = Pick<WorkMessage, "kind" | "userId" | "subjectId">;
type Accepted = Subject & Pick<WorkRow, "jobId">;

/** The row as it is stored; only work that waits or runs stands in the index of due work. */
export function itemOf(row: WorkRow): Item {
  const ended = row.state === "DONE" || row.state === "FAILED" || row.state === "CANCELLED";
  return {
    ...workKey(row.userId, row.kind, row.subjectId),
    ...row,
    ...(ended
      ? { expiresAt: Math.ceil(row.dueAt / 1000) + KEPT_SECONDS }
      : dueKey(row.dueAt, row.userId, row.kind, row.subjectId)),
  };
}

/** The row is as it was read. */
export const unchanged = (row: WorkRow): Condition[] => [
  { is: "equal", field: "run", value: row.run },
  { is: "equal", field: "fence", value: row.fence },
  { is: "equal", field: "state", value: row.state },
];

/** How work is accepted. `state` WAITING: an upload has to come first. `dueMs`: milliseconds until the sweeper looks at it for the first time. */
type Acceptance = { state?: "WAITING" | "QUEUED"; dueMs?: number; reserved?: Reservation | undefined };

/**
 * The writes that accept a new piece of work, for the transaction that creates its subject. Money that is reserved the same transaction puts aside;
 * whatever ends the work gives it back or settles it.
 */
export function acceptWork(subject: Accepted, now: number, given: Acceptance = {}): Write[] {
  const row = newWork(subject, now, given);
  return [
    { op: "put", item: itemOf(row), if: [{ is: "absent" }] },
    ...(row.state === "WAITING" ? [] : showOpen(row)),
  ];
}

function newWork(
  subject: Accepted,
  now: number,
  { state = "QUEUED", dueMs = RESEND_AFTER_MS, reserved }: Acceptance,
): WorkRow {
  return {
    schema: 1,
    kind: subject.kind,
    userId: subject.userId,
    subjectId: subject.subjectId,
    ...(subject.jobId !== undefined && { jobId: subject.jobId }),
    run: 1,
    state,
    fence: 0,
    attempts: 0,
    leaseUntil: 0,
    acceptedAt: now,
    dueAt: now + dueMs,
    resent: 0,
    ...(reserved && { reserved }),
  };
}

/** Work that nobody waits for. */
const isUnseen = ({ kind }: WorkRow): boolean => kind === "purge" || kind === "hold";

/** The write that shows work as open, from when it waits for a worker. */
export function showOpen(row: WorkRow): Write[] {
  if (isUnseen(row)) return [];
  const { userId, kind, subjectId, jobId, acceptedAt } = row;
  const key = openKey(userId, kind, acceptedAt, subjectId);
  return [{ op: "put", item: { ...key, kind, subjectId, ...(jobId !== undefined && { jobId }) } }];
}

/** The write that shows work as open no longer. */
export function leaveOpen(row: WorkRow): Write[] {
  if (isUnseen(row)) return [];
  return [{ op: "delete", key: openKey(row.userId, row.kind, row.acceptedAt, row.subjectId) }];
}

/** Money that is out for one question: its row, and the write that puts the row beside those that put the money aside. */
export function holdMoney(
  userId: UserId,
  holdId: string,
  now: number,
  dueMs: number,
  reserved: Reservation,
): { row: WorkRow; write: Write } {
  const row = newWork({ kind: "hold", userId, subjectId: holdId }, now, { dueMs, reserved });
  return { row, write: { op: "put", item: itemOf(row), if: [{ is: "absent" }] } };
}

/** The write that accepts the removal of what hung on a deleted thing, whatever stands there: it may have been intended before. @param dueMs as of `acceptWork` */
export function acceptPurge(userId: UserId, subjectId: string, now: number, dueMs = RESEND_AFTER_MS): Write {
  return { op: "put", item: itemOf(newWork({ kind: "purge", userId, subjectId }, now, { dueMs })) };
}

/** The write that takes accepted work back that nobody has begun. */
export function withdrawWork(subject: Subject): Write {
  const key = workKey(subject.userId, subject.kind, subject.subjectId);
  return {
    op: "delete",
    key,
    if: [
      { is: "equal", field: "state", value: "QUEUED" },
      { is: "equal", field: "fence", value: 0 },
    ],
  };
}

/** The writes that start the next run of ended work. */
export function restartWork(row: WorkRow, now: number, reserved?: Reservation): Write[] {
  const next: WorkRow = {
    ...row,
    run: row.run + 1,
    state: "QUEUED",
    attempts: 0,
    leaseUntil: 0,
    acceptedAt: now,
    dueAt: now + RESEND_AFTER_MS,
    resent: 0,
    marked: undefined,
    ...(reserved && { reserved }),
  };
  return [{ op: "put", item: itemOf(next), if: unchanged(row) }, ...showOpen(next)];
}

/** The writes that end work that its worker does not end itself: cancelled by the person, or given up. */
export function endWork(row: WorkRow, state: "FAILED" | "CANCELLED", now: number): Write[] {
  const ended = { ...row, reserved: undefined, state, fence: row.fence + 1, dueAt: now };
  return [
    { op: "put", item: itemOf(ended), if: unchanged(row) },
    ...freeSlot(row),
    ...leaveOpen(row),
    ...moneyLeftBy(row, now),
  ];
}

/**
 * The writes that forget the work of a subject that goes away; its messages then find nothing and are acknowledged. Work that may hold
 * money is forgotten by its row, so that the money goes back once.
 */
export function forgetWork(subject: Subject | WorkRow, now: number): Write[] {
  const key = workKey(subject.userId, subject.kind, subject.subjectId);
  if (!("state" in subject)) return [{ op: "delete", key }];
  return [
    { op: "delete", key, if: unchanged(subject) },
    ...freeSlot(subject),
    ...leaveOpen(subject),
    ...moneyLeftBy(subject, now),
  ];
}

/**
 * What becomes of the money of work that others end. It goes back; but while a worker has the work, its question may be out, and what that can
 * cost stays put aside in a hold, until the worker tells what it was billed or its lease is over.
 */
function moneyLeftBy(row: WorkRow, now: number): Write[] {
  const { userId, reserved } = row;
  if (reserved === undefined) return [];
  if (row.state !== "RUNNING" || row.leaseUntil <= now) return settleWrites(userId, reserved, undefined);
  const { write } = holdMoney(userId, holdIdOf(row), now, row.dueAt - now, withoutOnward(reserved));
  return [write, ...settleWrites(userId, handedOn(reserved), undefined)];
}

/** The hold of a claim that lost its work: no two claims of a subject share fence and lease. */
export const holdIdOf = ({ kind, subjectId, fence, leaseUntil }: WorkRow): string =>
  `${kind}.${subjectId}.${fence}.${leaseUntil}`;

/** The writes that end a hold: its money goes back but for what was billed. Refused at 0 when it was settled before. */
export function settleHold(row: WorkRow, charge: Charge | undefined): Write[] {
  const key = workKey(row.userId, row.kind, row.subjectId);
  return [{ op: "delete", key, if: unchanged(row) }, ...settleWrites(row.userId, row.reserved, charge)];
}
