import { isoTime } from "../kernel/clock.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { JobId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Condition, Item, Table, Write } from "../kernel/table.ts";
import { JOB_PREFIX, jobKey, postingKey, postingMarkKey } from "./keys.ts";
import { JobRow, PostingRow } from "./model.ts";
import { countJob } from "./statistics.ts";

/** A stored row; what does not fit its schema is `broken`, never "not found". */
function parseJobRow(item: Item): JobRow {
  const row = JobRow.safeParse(item);
  if (!row.success)
    throw new AppError("broken", "corrupt_row", "A stored job cannot be read.", { cause: row.error });
  return row.data;
}

/** A change of a job's row at a known version; the version goes up by one. */
export function changeJob(
  userId: UserId,
  row: JobRow,
  set: Partial<JobRow>,
  now: number,
  remove: (keyof JobRow)[] = [],
): Write {
  return {
    op: "update",
    key: jobKey(userId, row.jobId),
    set: { ...set, version: row.version + 1, updatedAt: isoTime(now) },
    remove,
    if: [{ is: "equal", field: "version", value: row.version }],
  };
}

/**
 * The write by which something new hangs on a job that stands. Whoever deletes the job at a version read before is refused; others who hang
 * something on it at the same time are not.
 */
export function holdJob(userId: UserId, jobId: JobId, now: number): Write {
  return {
    op: "update",
    key: jobKey(userId, jobId),
    set: { updatedAt: isoTime(now) },
    add: { version: 1 },
    if: [{ is: "present" }],
  };
}

/** The writes that change a job and, when its state or dates change, the statistics; index 0 is the row. */
export function moveJob(
  userId: UserId,
  row: JobRow,
  set: Partial<JobRow>,
  now: number,
  remove: (keyof JobRow)[] = [],
): Write[] {
  const after = { ...row, ...set };
  for (const field of remove) Reflect.deleteProperty(after, field);
  return [changeJob(userId, row, set, now, remove), ...countJob(userId, row, after)];
}

/** The writes that put a new job; index 0 is the row, 1 the posting, then its marks, then what counts it. */
export function createJob(userId: UserId, row: JobRow, posting: PostingRow): Write[] {
  const absent: Condition[] = [{ is: "absent" }];
  const marks = [row.textMark, ...(row.urlMark === undefined ? [] : [row.urlMark])];
  return [
    { op: "put", item: { ...jobKey(userId, row.jobId), ...row }, if: absent },
    { op: "put", item: { ...postingKey(userId, row.jobId), ...posting } },
    ...marks.map((mark) => ({
      op: "put" as const,
      item: { ...postingMarkKey(userId, mark), jobId: row.jobId },
      if: absent,
    })),
    ...countJob(userId, undefined, row),
  ];
}

/** The writes that remove a job at a known version. */
export function deleteJob(userId: UserId, row: JobRow): Write[] {
  const marks = [row.textMark, ...(row.urlMark === undefined ? [] : [row.urlMark])];
  return [
    {
      op: "delete",
      key: jobKey(userId, row.jobId),
      if: [{ is: "equal", field: "version", value: row.version }],
    },
    { op: "delete", key: postingKey(userId, row.jobId) },
    ...marks.map((mark) => ({ op: "delete" as const, key: postingMarkKey(userId, mark) })),
    ...countJob(userId, row, undefined),
  ];
}

/** The write that keeps the result of an analysis beside the posting. */
export function putPosting(userId: UserId, jobId: JobId, posting: PostingRow): Write {
  return { op: "put", item: { ...postingKey(userId, jobId), ...posting }, if: [{ is: "present" }] };
}

/** Jobs over the one table. */
export function makeJobStore(table: Table) {
  const find = async (userId: UserId, jobId: JobId): Promise<JobRow | undefined> => {
    const item = await table.get(jobKey(userId, jobId));
    return item && parseJobRow(item);
  };
  return {
    /** @throws missing */
    async get(userId: UserId, jobId: JobId): Promise<{ row: JobRow; posting: PostingRow }> {
      const [item, posting] = await table.getMany([jobKey(userId, jobId), postingKey(userId, jobId)]);
      if (!item) throw missing("job");
      return { row: parseJobRow(item), posting: PostingRow.parse(posting) };
    },

    /** The row alone, if there is one. */
    find,

    /** @throws missing */
    async row(userId: UserId, jobId: JobId): Promise<JobRow> {
      const row = await find(userId, jobId);
      if (!row) throw missing("job");
      return row;
    },

    /** One page of rows by time of creation. */
    async page(userId: UserId, options: { after?: string; limit: number; order: "asc" | "desc" }) {
      const page = await table.query({ pk: userPartition(userId), prefix: JOB_PREFIX, ...options });
      return { rows: page.items.map((item) => ({ sk: item.sk, row: parseJobRow(item) })), more: page.more };
    },
  };
}
export type JobStore = ReturnType<typeof makeJobStore>;
