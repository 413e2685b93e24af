import type { Clock } from "../kernel/clock.ts";
import type { JobId, LetterId, UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import { acceptPurge, forgetWork } from "../work/index.ts";
import type { WorkStore } from "../work/index.ts";
import { expectVersion } from "./edit-letter.ts";
import { letterObjectPrefix } from "./keys.ts";
import type { LetterRow } from "./model.ts";
import { deleteLetter } from "./store.ts";
import type { LetterStore } from "./store.ts";

/** A render that is under way when its letter is deleted has ended by then, also one that was held up. */
const LATE_MS = 20 * 60_000;
const PURGE_MS = 30_000;
/** Letters that are looked up together. */
const AT_ONCE = 20;

type Deps = { table: Table; letters: LetterStore; work: WorkStore; clock: Clock };

/** Deletes a letter in any state; the sweeper removes its renders. */
export function makeRemoveLetter(deps: Deps) {
  return (userId: UserId, letterId: LetterId, ifVersion?: number): Promise<void> =>
    untilWritten(async () => {
      const { row } = await deps.letters.get(userId, letterId);
      expectVersion(row, ifVersion);
      await deps.table.write(await removal(deps, userId, row));
    });
}

/** Deletes the letters of a job, for the one who deletes that job. @throws WriteRefused when one changed meanwhile */
export async function removeLettersOf(deps: Deps, userId: UserId, jobId: JobId): Promise<void> {
  for (let more = true; more;) {
    const page = await deps.letters.pageOfJob(userId, jobId, { limit: AT_ONCE });
    // one after the other: each may free a slot of the same user
    for (const { row } of page.rows) await deps.table.write(await removal(deps, userId, row));
    more = page.more;
  }
}

/** The writes that remove a letter with its work, and accept the work of removing its renders. */
async function removal({ work, clock }: Deps, userId: UserId, row: LetterRow): Promise<Write[]> {
  const { letterId } = row;
  const subject = { kind: "letter", userId, subjectId: letterId } as const;
  const accepted = await work.find(subject);
  const now = clock.now();
  return [
    ...deleteLetter(userId, row),
    ...forgetWork(accepted ?? subject, now),
    acceptPurge(userId, letterId, now, 0),
  ];
}

/** Removes the renders of a deleted letter; once more when none can arrive any longer. Safe to repeat. */
export function makePurgeLetter({
  table,
  objects,
  work,
  clock,
}: {
  table: Table;
  objects: Objects;
  work: WorkStore;
  clock: Clock;
}) {
  return async (userId: UserId, letterId: LetterId): Promise<void> => {
    const subject = { kind: "purge", userId, subjectId: letterId } as const;
    const row = await work.find(subject);
    if (!row) return;
    const claimed = await work.claim({ ...subject, run: row.run }, clock.now() + PURGE_MS, () => []);
    if ("refused" in claimed) return;
    await objects.removeAll(letterObjectPrefix(userId, letterId));
    const now = clock.now();
    const late = row.acceptedAt + LATE_MS;
    if (now < late) await work.postpone(claimed.claim.row, "QUEUED", late - now);
    else await table.write(forgetWork(claimed.claim.row, now));
  };
}
