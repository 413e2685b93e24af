import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";
import type { WorkKind } from "./model.ts";

/** Shards of the index of due work. */
export const SHARDS = 4;

/** W1: the work of one subject. */
export function workKey(userId: UserId, kind: WorkKind, subjectId: string): Key {
  return { pk: userPartition(userId), sk: `WORK#${kind}#${subjectId}` };
}

/** W2: one shard of the work that waits or runs, over all users. */
export function shardKey(shard: number): string {
  return `DUE#${shard}`;
}

/** W2: place of a piece of work in its shard: due time first, so that a query stops at what is not due yet. */
export function dueKey(
  dueAt: number,
  userId: UserId,
  kind: WorkKind,
  subjectId: string,
): { workPk: string; workSk: string } {
  let hash = 0;
  for (const char of `${userId}${subjectId}`) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return { workPk: shardKey(hash % SHARDS), workSk: `${padded(dueAt)}#${userId}#${kind}#${subjectId}` };
}

/** W2: upper end of everything due at this time (epoch milliseconds) or before. */
export function dueUpTo(epochMs: number): string {
  return `${padded(epochMs)}~`;
}

/** W3: which work of a user runs until when. */
export function runningKey(userId: UserId): Key {
  return { pk: userPartition(userId), sk: "RUNNING" };
}

/** W4: work that was put off because others of its user run, oldest first within its kind. */
export function deferredKey(userId: UserId, kind: WorkKind, acceptedAt: number, subjectId: string): Key {
  return { pk: userPartition(userId), sk: `DEFERRED#${kind}#${padded(acceptedAt)}#${subjectId}` };
}

/** W4: all put-off work of one kind. */
export function deferredPrefix(userId: UserId, kind: WorkKind): { pk: string; prefix: string } {
  return { pk: userPartition(userId), prefix: `DEFERRED#${kind}#` };
}

/** W5: work of a user that waits or runs, by when it was accepted. */
export function openKey(userId: UserId, kind: WorkKind, acceptedAt: number, subjectId: string): Key {
  return { pk: userPartition(userId), sk: `${OPEN_PREFIX}${padded(acceptedAt)}#${kind}#${subjectId}` };
}
export const OPEN_PREFIX = "OPENWORK#";

function padded(epochMs: number): string {
  return String(epochMs).padStart(15, "0");
}
