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

function padded(epochMs: number): string {
  return String(epochMs).padStart(15, "0");
}
