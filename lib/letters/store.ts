import { isoTime } from "../kernel/clock.ts";
import { assertEdge } from "../kernel/edges.ts";
import type { Edges } from "../kernel/edges.ts";
import { AppError, missing } from "../kernel/errors.ts";
import { LetterId } from "../kernel/ids.ts";
import type { JobId, TailoringId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Item, Table, Write } from "../kernel/table.ts";
import type { Reservation } from "../budget/index.ts";
import { acceptWork } from "../work/index.ts";
import { jobLetterKey, jobLetterPrefix, LETTER_PREFIX, letterKey, letterTextKey } from "./keys.ts";
import { LetterRow, LetterText } from "./model.ts";

/** A stored row; what does not fit its schema is `broken`, never "not found". */
function parseRow(item: Item): LetterRow {
  const row = LetterRow.safeParse(item);
  if (row.success) return row.data;
  throw new AppError("broken", "corrupt_row", "A stored letter cannot be read.", { cause: row.error });
}

/** The letter that goes with a tailoring has its ULID, so that every delivery accepts the same one. */
export function letterIdOf(tailoringId: TailoringId): LetterId {
  return LetterId.parse(tailoringId.replace(/^tlr_/, "ltr_"));
}

/** What a letter is made of when it is asked for. */
export type NewLetter = Pick<
  LetterRow,
  "letterId" | "jobId" | "resumeId" | "sourceVersion" | "tone" | "length" | "tailoringId"
>;

/**
 * The writes that accept a letter: its row at index 0, its place under the job, its work. They belong into a transaction that changes the
 * job too, so that a job that is being deleted is not left with a letter.
 * @param reserved money for it that is put aside in that transaction, or was before
 */
export function acceptLetter(
  userId: UserId,
  letter: NewLetter,
  now: number,
  reserved?: Reservation,
): Write[] {
  const { letterId, jobId } = letter;
  const row: LetterRow = {
    schema: 1,
    ...letter,
    status: "PENDING",
    engine: "none",
    usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    version: 1,
    createdAt: isoTime(now),
    updatedAt: isoTime(now),
  };
  return [
    { op: "put", item: { ...letterKey(userId, letterId), ...row }, if: [{ is: "absent" }] },
    { op: "put", item: { ...jobLetterKey(userId, jobId, letterId), letterId } },
    ...acceptWork({ kind: "letter", userId, subjectId: letterId, jobId }, now, { reserved }),
  ];
}

/** Another letter is asked for where one failed. */
const EDGES: Edges<LetterRow["status"]> = {
  PENDING: ["RUNNING", "FAILED"],
  RUNNING: ["COMPLETED", "FAILED"],
  COMPLETED: [],
  FAILED: [],
};

/** A change of a letter's row at a known version; the version goes up by one. */
export function changeLetter(userId: UserId, row: LetterRow, set: Partial<LetterRow>, now: number): Write {
  assertEdge(EDGES, row.status, set.status);
  return {
    op: "update",
    key: letterKey(userId, row.letterId),
    set: { ...set, version: row.version + 1, updatedAt: isoTime(now) },
    if: [{ is: "equal", field: "version", value: row.version }],
  };
}

/** The write that keeps the text of a letter. */
export function putText(userId: UserId, letterId: LetterId, text: LetterText): Write {
  return { op: "put", item: { ...letterTextKey(userId, letterId), ...text } };
}

/** The writes that remove a letter at a known version; its work is forgotten beside them. */
export function deleteLetter(userId: UserId, { letterId, jobId, version }: LetterRow): Write[] {
  return [
    {
      op: "delete",
      key: letterKey(userId, letterId),
      if: [{ is: "equal", field: "version", value: version }],
    },
    { op: "delete", key: letterTextKey(userId, letterId) },
    { op: "delete", key: jobLetterKey(userId, jobId, letterId) },
  ];
}

type PageOptions = { after?: string; limit: number };

/** Letters over the one table. */
export function makeLetterStore(table: Table) {
  return {
    /** The row alone, if there is one. */
    async find(userId: UserId, letterId: LetterId): Promise<LetterRow | undefined> {
      const item = await table.get(letterKey(userId, letterId));
      return item && parseRow(item);
    },

    /** Row and text, in one batch. @throws missing */
    async get(userId: UserId, letterId: LetterId): Promise<{ row: LetterRow; text: LetterText | undefined }> {
      const [item, text] = await table.getMany([
        letterKey(userId, letterId),
        letterTextKey(userId, letterId),
      ]);
      if (!item) throw missing("letter");
      return { row: parseRow(item), text: text && LetterText.parse(text) };
    },

    /** One page of rows, newest first. */
    async page(userId: UserId, options: PageOptions) {
      const query = { pk: userPartition(userId), prefix: LETTER_PREFIX, order: "desc", ...options } as const;
      const { items, more } = await table.query(query);
      return { rows: items.map((item) => ({ sk: item.sk, row: parseRow(item) })), more };
    },

    /** One page of the letters of a job, newest first. */
    async pageOfJob(userId: UserId, jobId: JobId, options: PageOptions) {
      const query = { pk: userPartition(userId), prefix: jobLetterPrefix(jobId), order: "desc" } as const;
      const { items: pointers, more } = await table.query({ ...query, ...options });
      const keys = pointers.map((item) => letterKey(userId, LetterId.parse(item["letterId"])));
      const items = keys.length === 0 ? [] : await table.getMany(keys);
      const rows = pointers.flatMap(({ sk }, i) => {
        const item = items[i];
        return item ? [{ sk, row: parseRow(item) }] : [];
      });
      return { rows, more, lastSk: pointers.at(-1)?.sk };
    },
  };
}
export type LetterStore = ReturnType<typeof makeLetterStore>;
