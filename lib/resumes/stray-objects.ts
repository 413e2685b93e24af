import type { Clock } from "../kernel/clock.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Key, Table, Write } from "../kernel/table.ts";
import { acceptWork, forgetWork, withdrawWork } from "../work/index.ts";
import type { WorkStore } from "../work/index.ts";
import { documentKey, partBehindUser } from "./keys.ts";

/** Longer than a request, however often it is repeated under its key at once, and longer than any worker may run. */
const ABANDONED_MS = 20 * 60_000;
/** More than enough to remove one object. */
const REMOVE_MS = 30_000;

type Subject = { kind: "purge"; userId: UserId; subjectId: string };

/**
 * Intends to remove what is about to be put, before it is put: should its row never come, the sweeper removes it. An intention that stands
 * already will do.
 * @returns the writes that take the intention back, for the transaction that brings the row
 */
export async function intendRemoval(table: Table, subject: Subject, now: number): Promise<Write[]> {
  try {
    await table.write([...acceptWork(subject, now, { dueMs: ABANDONED_MS })]);
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
  }
  return [withdrawWork(subject)];
}

/** The work of removing one object below a résumé, `documents/<user>/<résumé>/<part>`, if no row names it. */
export function strayObject(userId: UserId, objectKey: string): Subject {
  return { kind: "purge", userId, subjectId: partBehindUser(objectKey) };
}

/** Whether a purge is about one object, not about all of a résumé. */
export const isStrayObject = ({ subjectId }: { subjectId: string }): boolean => subjectId.includes("/");

/** Which row names an object below a résumé, if any does. */
type Naming = (userId: UserId, resumeId: ResumeId) => Key;

/** Removes an object that was put for a row that never came, or that its row no longer names. Safe to repeat. */
export function makePurgeStray({
  table,
  objects,
  work,
  clock,
  otherRowOf,
}: {
  table: Table;
  objects: Objects;
  work: WorkStore;
  clock: Clock;
  /** For objects that are no document versions. */
  otherRowOf: Naming;
}) {
  return async (userId: UserId, subjectId: string): Promise<void> => {
    const subject = { kind: "purge", userId, subjectId } as const;
    const row = await work.find(subject);
    if (!row) return;
    // from here on whoever still wants to name the object is refused
    const claimed = await work.claim({ ...subject, run: row.run }, clock.now() + REMOVE_MS, () => []);
    if ("refused" in claimed) return;
    const [id = "", part = ""] = subjectId.split("/");
    const resumeId = ResumeId.parse(id);
    const [version] = /^\d+(?=-)/.exec(part) ?? [];
    const named = await table.get(
      version === undefined ? otherRowOf(userId, resumeId) : documentKey(userId, resumeId, Number(version)),
    );
    const objectKey = `documents/${userId}/${subjectId}`;
    if (named?.["objectKey"] !== objectKey) await objects.removeAll(objectKey);
    await table.write(forgetWork(claimed.claim.row, clock.now()));
  };
}
