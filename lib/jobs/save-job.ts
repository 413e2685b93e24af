import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import { JobId } from "../kernel/ids.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { acceptWork } from "../work/index.ts";
import type { SendWork } from "../work/index.ts";
import { textMark, urlMark } from "./keys.ts";
import { jobOf } from "./model.ts";
import type { Job, JobRow, PostingRow } from "./model.ts";
import { createJob } from "./store.ts";
import type { JobStore } from "./store.ts";

type SaveJob = {
  description: string;
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  notes?: string | undefined;
  tags?: string[] | undefined;
};

/**
 * Saves a posting and accepts the work of analysing it. The same text or URL again is a duplicate. A repeated request whose effect happened
 * gets the job as it stands. @throws missing when it was deleted since
 */
export function makeSaveJob(deps: { table: Table; jobs: JobStore; sendAnalyse: SendWork; clock: Clock }) {
  return async (userId: UserId, ids: Ids, wanted: SaveJob, effect: Effect = UNKEYED): Promise<Job> => {
    const jobId = JobId.parse(`job_${ids.ulid()}`);
    const now = deps.clock.now();
    const row = newRow(jobId, wanted, isoTime(now));
    const posting: PostingRow = { schema: 1, description: wanted.description };
    const work = { kind: "analyse" as const, userId, subjectId: jobId };
    const create = [...createJob(userId, row, posting), ...acceptWork(work, now)];
    try {
      if (!effect.happened) await deps.table.write([...create, ...effect.writes]);
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      // our own id, or our own note: a repeated request, whose first execution got this far
      const repeated = error.at(0) !== undefined || error.at(create.length) !== undefined;
      if (!repeated) throw duplicate(error);
    }
    await deps.sendAnalyse({ ...work, run: 1 });
    const stored = await deps.jobs.get(userId, jobId);
    return jobOf(stored.row, stored.posting);
  };
}

function newRow(jobId: JobId, wanted: SaveJob, at: string): JobRow {
  return {
    schema: 1,
    jobId,
    title: wanted.title ?? "",
    company: wanted.company ?? "",
    ...(wanted.location !== undefined && { location: wanted.location }),
    ...(wanted.url !== undefined && { url: wanted.url, urlMark: urlMark(wanted.url) }),
    ...(wanted.notes !== undefined && { notes: wanted.notes }),
    tags: [...new Set(wanted.tags ?? [])],
    status: "NEW",
    statusHistory: [{ status: "NEW", at }],
    analysis: { status: "PENDING" },
    textMark: textMark(wanted.description),
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

function duplicate(refused: WriteRefused): AppError {
  const standing = refused.refusals.map(({ item }) => item?.["jobId"]).find((id) => typeof id === "string");
  return new AppError("conflict", "duplicate_job", "You saved this posting before.", {
    extra: { jobId: standing },
  });
}
