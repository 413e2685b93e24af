import { isoTime } from "../kernel/clock.ts";
import { assertEdge } from "../kernel/edges.ts";
import type { Edges } from "../kernel/edges.ts";
import { digestOf } from "../kernel/digest.ts";
import { AppError, missing } from "../kernel/errors.ts";
import { ResumeId, TailoringId } from "../kernel/ids.ts";
import type { UserId, JobId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Objects } from "../kernel/objects.ts";
import type { Item, Key, Table, Write } from "../kernel/table.ts";
import { countTailoring, intendRemoval, strayObject } from "../resumes/index.ts";
import { acceptPurge } from "../work/index.ts";
import {
  ACTIVE_TAILORING_PREFIX,
  activeTailoringKey,
  jobTailoringKey,
  jobTailoringPrefix,
  resultKey,
  resultObject,
  TAILORING_PREFIX,
  tailoringKey,
} from "./keys.ts";
import { TailoringResult, TailoringRow } from "./model.ts";

const MAX_INLINE_BYTES = 100_000;

/** A stored row; what does not fit its schema is `broken`, never "not found". */
function parseRow(item: Item): TailoringRow {
  const row = TailoringRow.safeParse(item);
  if (!row.success)
    throw new AppError("broken", "corrupt_row", "A stored tailoring cannot be read.", { cause: row.error });
  return row.data;
}

/** The tailored résumé of a tailoring has its ULID, so that every run and every delivery makes the same one. */
export function tailoredResumeIdOf(tailoringId: TailoringId): ResumeId {
  return ResumeId.parse(tailoringId.replace(/^tlr_/, "res_"));
}

/** The writes that put a new tailoring; index 0 is the row. */
export function createTailoring(userId: UserId, row: TailoringRow): Write[] {
  const { tailoringId, jobId } = row;
  return [
    { op: "put", item: { ...tailoringKey(userId, tailoringId), ...row }, if: [{ is: "absent" }] },
    { op: "put", item: { ...jobTailoringKey(userId, jobId, tailoringId), tailoringId } },
    { op: "put", item: { ...activeTailoringKey(userId, tailoringId), tailoringId } },
    countTailoring(userId, row.resumeId, 1),
  ];
}

/** A failed one can be asked for again. */
const EDGES: Edges<TailoringRow["status"]> = {
  PENDING: ["RUNNING", "FAILED"],
  RUNNING: ["COMPLETED", "FAILED"],
  COMPLETED: [],
  FAILED: ["PENDING"],
};

/** A change of a tailoring's row at a known version; the version goes up by one. */
export function changeTailoring(
  userId: UserId,
  row: TailoringRow,
  set: Partial<TailoringRow>,
  now: number,
  remove: (keyof TailoringRow)[] = [],
): Write {
  assertEdge(EDGES, row.status, set.status);
  return {
    op: "update",
    key: tailoringKey(userId, row.tailoringId),
    set: { ...set, version: row.version + 1, updatedAt: isoTime(now) },
    remove,
    if: [{ is: "equal", field: "version", value: row.version }],
  };
}

/** The writes beside the row's own when a tailoring stops waiting or running. */
export function leaveActive(userId: UserId, row: TailoringRow): Write[] {
  return [
    { op: "delete", key: activeTailoringKey(userId, row.tailoringId) },
    countTailoring(userId, row.resumeId, -1),
  ];
}

/** The writes beside the row's own when an ended tailoring starts again. */
export function enterActive(userId: UserId, row: TailoringRow): Write[] {
  const { tailoringId } = row;
  return [
    { op: "put", item: { ...activeTailoringKey(userId, tailoringId), tailoringId } },
    countTailoring(userId, row.resumeId, 1),
  ];
}

/** The writes that remove an ended tailoring at a known version: one that was started again meanwhile holds its source and stays. */
export function deleteTailoring(
  userId: UserId,
  row: Pick<TailoringRow, "tailoringId" | "jobId" | "version">,
): Write[] {
  return [
    {
      op: "delete",
      key: tailoringKey(userId, row.tailoringId),
      if: [{ is: "equal", field: "version", value: row.version }],
    },
    { op: "delete", key: resultKey(userId, row.tailoringId) },
    { op: "delete", key: jobTailoringKey(userId, row.jobId, row.tailoringId) },
  ];
}

/** The row that names the object with the changes of the tailoring that made a résumé. */
export function resultRowOf(userId: UserId, tailoredResumeId: ResumeId): Key {
  return resultKey(userId, TailoringId.parse(tailoredResumeId.replace(/^res_/, "tlr_")));
}

/** Tailorings over the one table and the bucket. */
export function makeTailoringStore(table: Table, objects: Objects) {
  const resultOf = async (item: Item | undefined): Promise<TailoringResult> => {
    if (!item) return { changes: [], refused: [] };
    const key = item["objectKey"];
    if (typeof key !== "string") return TailoringResult.parse(item);
    const object = await objects.get(key);
    if (!object) throw new AppError("broken", "document_missing", "A stored document cannot be found.");
    return TailoringResult.parse(JSON.parse(new TextDecoder().decode(object.bytes)));
  };
  const rowsOf = async (userId: UserId, pointers: readonly Item[]) => {
    if (pointers.length === 0) return [];
    const keys = pointers.map((item) => tailoringKey(userId, TailoringId.parse(item["tailoringId"])));
    const items = await table.getMany(keys);
    return items.flatMap((item, i) => {
      const sk = pointers[i]?.sk;
      return item && sk !== undefined ? [{ sk, row: parseRow(item) }] : [];
    });
  };
  const pointed = async (userId: UserId, prefix: string, options: { after?: string; limit: number }) => {
    const page = await table.query({ pk: userPartition(userId), prefix, order: "desc", ...options });
    return { rows: await rowsOf(userId, page.items), more: page.more, lastSk: page.items.at(-1)?.sk };
  };
  return {
    /** The row alone, if there is one. */
    async find(userId: UserId, tailoringId: TailoringId): Promise<TailoringRow | undefined> {
      const item = await table.get(tailoringKey(userId, tailoringId));
      return item && parseRow(item);
    },

    /** @throws missing */
    async get(
      userId: UserId,
      tailoringId: TailoringId,
    ): Promise<{ row: TailoringRow; result: TailoringResult; objectKey: string | undefined }> {
      const [item, result] = await table.getMany([
        tailoringKey(userId, tailoringId),
        resultKey(userId, tailoringId),
      ]);
      if (!item) throw missing("tailoring");
      const objectKey = result?.["objectKey"];
      return {
        row: parseRow(item),
        result: await resultOf(result),
        objectKey: typeof objectKey === "string" ? objectKey : undefined,
      };
    },

    /**
     * The writes that keep changes and refusals; many of them go to the bucket first. @param replaced the object that held them until now,
     * which the sweeper then removes
     */
    async resultWrites(
      userId: UserId,
      row: TailoringRow,
      result: TailoringResult,
      now: number,
      replaced?: string,
    ): Promise<Write[]> {
      const key = resultKey(userId, row.tailoringId);
      const bytes = new TextEncoder().encode(JSON.stringify(result));
      const gone =
        replaced === undefined ? [] : [acceptPurge(userId, strayObject(userId, replaced).subjectId, now)];
      if (bytes.byteLength <= MAX_INLINE_BYTES) return [{ op: "put", item: { ...key, ...result } }, ...gone];
      const objectKey = resultObject(
        userId,
        tailoredResumeIdOf(row.tailoringId),
        row.version,
        digestOf(bytes),
      );
      const settled = await intendRemoval(table, strayObject(userId, objectKey), now);
      await objects.put(objectKey, bytes, "application/json");
      return [{ op: "put", item: { ...key, objectKey } }, ...settled, ...gone];
    },

    /** One page of rows, newest first. */
    async page(userId: UserId, options: { after?: string; limit: number }) {
      const page = await table.query({
        pk: userPartition(userId),
        prefix: TAILORING_PREFIX,
        order: "desc",
        ...options,
      });
      return { rows: page.items.map((item) => ({ sk: item.sk, row: parseRow(item) })), more: page.more };
    },
    pageOfJob: (userId: UserId, jobId: JobId, options: { after?: string; limit: number }) =>
      pointed(userId, jobTailoringPrefix(jobId), options),
    pageOfActive: (userId: UserId, options: { after?: string; limit: number }) =>
      pointed(userId, ACTIVE_TAILORING_PREFIX, options),
  };
}
export type TailoringStore = ReturnType<typeof makeTailoringStore>;
