import type { Clock } from "../kernel/clock.ts";
import { ResumeId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import type { WorkRow } from "../work/index.ts";
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
  return async (waiting: WorkRow): Promise<void> => {
    const { userId } = waiting;
    const resumeId = ResumeId.parse(waiting.subjectId);
    const row = await resumes.find(userId, resumeId);
    if (row?.status !== "AWAITING_UPLOAD") return;
    const isPrimary = (await resumes.primaryId(userId)) === resumeId;
    try {
      await table.write(removalWrites(userId, row, isPrimary, clock.now(), waiting));
    } catch (error) {
      // it, or its work, changed since it was read: the next sweep decides anew
      if (!(error instanceof WriteRefused)) throw error;
    }
  };
}
