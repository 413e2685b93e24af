import type { Clock } from "../kernel/clock.ts";
import type { ResumeId, UserId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { removalWrites } from "./store.ts";
import type { ResumeStore } from "./store.ts";

/**
 * Forgets an announced upload that never came; one that came in the last moment stays. A form that a repeated request signed late is good
 * for some time yet, so that the purge counts from now.
 */
export function makeForgetUpload({
  table,
  resumes,
  clock,
}: {
  table: Table;
  resumes: ResumeStore;
  clock: Clock;
}) {
  return async (userId: UserId, resumeId: ResumeId): Promise<void> => {
    const row = await resumes.find(userId, resumeId);
    if (row?.status !== "AWAITING_UPLOAD") return;
    const isPrimary = (await resumes.primaryId(userId)) === resumeId;
    try {
      await table.write(removalWrites(userId, row, isPrimary, clock.now()));
    } catch (error) {
      // it changed since it was read: the next sweep decides anew
      if (!(error instanceof WriteRefused)) throw error;
    }
  };
}
