import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import type { JobId, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Table } from "../kernel/table.ts";
import { checkTransition, isBeforeApplied } from "./lifecycle.ts";
import type { JobStatus } from "./lifecycle.ts";
import { jobOf } from "./model.ts";
import type { Job, JobRow } from "./model.ts";
import { moveJob } from "./store.ts";
import type { JobStore } from "./store.ts";

const MAX_HISTORY = 200;
/** Of the 400 KB of a row, beside notes and contacts. */
const MAX_HISTORY_BYTES = 150_000;

/** `null` takes a field away, `undefined` leaves it. */
type Edit = { [F in "location" | "notes" | "contacts" | "nextAction"]?: JobRow[F] | null } & {
  title?: string | undefined;
  company?: string | undefined;
  tags?: string[] | undefined;
};
type Move = {
  status: JobStatus;
  at?: string | undefined;
  note?: string | undefined;
  correction?: boolean | undefined;
};

const stale = () =>
  new AppError(
    "stale",
    "version_conflict",
    "It was changed meanwhile. Read it again and repeat your change.",
  );

type Changing = { ifVersion?: number | undefined; effect?: Effect };
type Deps = { table: Table; jobs: JobStore; clock: Clock };

function changer({ table, jobs, clock }: Deps) {
  return (
    userId: UserId,
    jobId: JobId,
    { ifVersion, effect = UNKEYED }: Changing,
    change: (row: JobRow, now: number) => { set: Partial<JobRow>; remove?: (keyof JobRow)[] },
  ): Promise<Job> =>
    untilWritten(async () => {
      const { row, posting } = await jobs.get(userId, jobId);
      if (effect.happened) return jobOf(row, posting);
      if (ifVersion !== undefined && ifVersion !== row.version) throw stale();
      const now = clock.now();
      const { set, remove = [] } = change(row, now);
      await table.write([...moveJob(userId, row, set, now, remove), ...effect.writes]);
      const kept = Object.fromEntries(
        Object.entries(row).filter(([field]) => !remove.some((gone) => gone === field)),
      );
      return jobOf(
        { ...(kept as JobRow), ...set, version: row.version + 1, updatedAt: isoTime(now) },
        posting,
      );
    });
}

/** Changes what a person says of a job. */
export function makeEditJob(deps: Deps) {
  const change = changer(deps);
  return (userId: UserId, jobId: JobId, edit: Edit, ifVersion?: number): Promise<Job> =>
    change(userId, jobId, { ifVersion }, () => {
      const given = Object.entries(edit).filter(([, value]) => value !== undefined);
      return {
        set: {
          ...Object.fromEntries(given.filter(([, value]) => value !== null)),
          ...(edit.tags && { tags: [...new Set(edit.tags)] }),
        },
        remove: given.filter(([, value]) => value === null).map(([field]) => field) as (keyof JobRow)[],
      };
    });
}

/** Moves an application along its lifecycle and keeps the history; a repeated request whose effect happened gets the job as it stands. */
export function makeMoveApplication(deps: Deps) {
  const change = changer(deps);
  return (userId: UserId, jobId: JobId, move: Move, changing: Changing = {}): Promise<Job> =>
    change(userId, jobId, changing, (row, now) => moved(row, move, now));
}

/** The fields that change when a job moves. @throws AppError `invalid_transition`, `validation_failed` */
export function moved(
  row: JobRow,
  move: Move,
  now: number,
): { set: Partial<JobRow>; remove: (keyof JobRow)[] } {
  checkTransition(row.status, move.status, move.correction ?? false);
  if (move.at !== undefined && Date.parse(move.at) > now + 24 * 3600_000) {
    throw new AppError("invalid", "validation_failed", "A status cannot be reached in the future.", {
      errors: [{ path: "/at", message: "must not be in the future" }],
    });
  }
  const at = move.at ?? isoTime(now);
  // going back to APPLIED corrects what came after it, not the day of applying
  const applied = move.status === "APPLIED" && (move.at ?? row.appliedAt ?? at);
  const entry = { status: move.status, at, ...(move.note !== undefined && { note: move.note }) };
  return {
    set: {
      status: move.status,
      statusHistory: withinRow([...row.statusHistory, entry].slice(-MAX_HISTORY)),
      ...(applied !== false && { appliedAt: applied }),
    },
    remove: isBeforeApplied(move.status) ? ["appliedAt"] : [],
  };
}

/** The history without the notes of its oldest entries, when all of them would not fit the row. */
function withinRow(history: JobRow["statusHistory"]): JobRow["statusHistory"] {
  let room = MAX_HISTORY_BYTES;
  const kept = history.toReversed().map((entry) => {
    const { note, ...rest } = entry;
    room -= Buffer.byteLength(note ?? "");
    return room >= 0 ? entry : rest;
  });
  return kept.reverse();
}
