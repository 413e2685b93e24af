import type { Clock } from "../kernel/clock.ts";
import type { ResumeId, UserId } from "../kernel/ids.ts";
import type { Table } from "../kernel/table.ts";
import { forgetWork } from "../work/index.ts";
import type { WorkStore } from "../work/index.ts";
import { resumeKey } from "./keys.ts";
import type { ResumeStore } from "./store.ts";

type Deps = {
  table: Table;
  resumes: ResumeStore;
  work: WorkStore;
  clock: Clock;
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/**
 * How long something of a deleted résumé can still arrive: a file posted with a form (15 minutes), the result of a worker
 * or a render that was under way.
 */
const LATE_MS = 20 * 60_000;

/** More than enough for the objects and versions of one résumé. */
const PURGE_MS = 30_000;

/**
 * Removes what hangs on a résumé that is gone from view; once more when nothing can arrive any longer, and only then the
 * piece of work that asked for it. Safe to repeat.
 */
export function makePurgeResume({ table, resumes, work, clock }: Omit<Deps, "log">) {
  return async (userId: UserId, resumeId: ResumeId): Promise<void> => {
    const subject = { kind: "purge", userId, subjectId: resumeId } as const;
    const row = await work.find(subject);
    if (!row) return;
    if (await resumes.find(userId, resumeId)) {
      // its file was put first and its row came after all
      const stands = { op: "check", key: resumeKey(userId, resumeId), if: [{ is: "present" }] } as const;
      await table.write([...forgetWork(row, clock.now()), stands]);
      return;
    }
    // from here on whoever still wants to save it is refused
    const claimed = await work.claim({ ...subject, run: row.run }, clock.now() + PURGE_MS, () => []);
    if ("refused" in claimed) return;
    await resumes.purge(userId, resumeId);
    const now = clock.now();
    const late = row.acceptedAt + LATE_MS;
    if (now < late) await work.postpone(claimed.claim.row, "QUEUED", late - now);
    else await table.write(forgetWork(claimed.claim.row, now));
  };
}

/** Deletes a résumé with its file, versions and renders. What cannot be removed at once the sweeper removes. */
export function makeRemoveResume(deps: Deps) {
  const purge = makePurgeResume(deps);
  return async (userId: UserId, resumeId: ResumeId, ifVersion?: number): Promise<void> => {
    await deps.resumes.remove(userId, resumeId, ifVersion);
    try {
      await purge(userId, resumeId);
    } catch (error) {
      // the résumé is gone for its owner and the accepted work of purging stands: the sweeper takes it from here
      deps.log("warn", "purge is left to the sweeper", {
        resumeId,
        name: error instanceof Error ? error.name : "",
      });
    }
  };
}
