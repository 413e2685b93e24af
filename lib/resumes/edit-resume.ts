import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import type { ResumeId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import { primaryKey } from "./keys.ts";
import { summaryOf } from "./model.ts";
import type { Resume } from "./model.ts";
import { changeResume, staleVersion } from "./store.ts";
import type { ResumeStore } from "./store.ts";

type Edit = { name?: string | undefined; primary?: boolean | undefined };

/** Renames a résumé, or makes it the primary one (or none): name and mark change in one transaction. */
export function makeEditResume({
  table,
  resumes,
  clock,
}: {
  table: Table;
  resumes: ResumeStore;
  clock: Clock;
}) {
  return (userId: UserId, resumeId: ResumeId, edit: Edit, ifVersion?: number): Promise<Resume> =>
    untilWritten(async () => {
      const { row, document, primaryId } = await resumes.get(userId, resumeId);
      if (ifVersion !== undefined && ifVersion !== row.version) throw staleVersion();
      const now = clock.now();
      const set = edit.name === undefined ? {} : { name: edit.name };
      await table.write([
        changeResume(userId, row, set, now),
        ...primaryWrites(userId, resumeId, edit.primary, primaryId),
      ]);
      const changed = { ...row, ...set, version: row.version + 1, updatedAt: isoTime(now) };
      const nowPrimary = edit.primary ?? primaryId === resumeId;
      const summary = summaryOf(changed, nowPrimary ? resumeId : undefined);
      return document ? { ...summary, document } : summary;
    });
}

function primaryWrites(
  userId: UserId,
  resumeId: ResumeId,
  primary: boolean | undefined,
  primaryId: string | undefined,
): Write[] {
  if (primary === true) return [{ op: "put", item: { ...primaryKey(userId), resumeId } }];
  if (primary === false && primaryId === resumeId) {
    return [
      { op: "delete", key: primaryKey(userId), if: [{ is: "equal", field: "resumeId", value: resumeId }] },
    ];
  }
  return [];
}
