import { digestOf } from "../kernel/digest.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { assertEdge } from "../kernel/edges.ts";
import type { Edges } from "../kernel/edges.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { JobId, ResumeId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Objects } from "../kernel/objects.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Condition, Item, Table, Write } from "../kernel/table.ts";
import { acceptPurge, forgetWork, makeWorkStore } from "../work/index.ts";
import type { WorkRow } from "../work/index.ts";
import { withIds } from "./document-ids.ts";
import { ResumeDocument } from "./document.ts";
import {
  documentKey,
  documentObject,
  documentPrefix,
  jobResumeKey,
  jobResumePrefix,
  primaryKey,
  RESUME_PREFIX,
  resumeKey,
  resumeObjectPrefixes,
} from "./keys.ts";
import { DocumentRow, ResumeRow } from "./model.ts";
import { intendRemoval, strayObject } from "./stray-objects.ts";

/** Documents above this size (bytes of JSON) live in the bucket, the row points at them. */
const MAX_INLINE_BYTES = 100_000;
/** Largest document, in bytes of JSON with its ids. */
const MAX_DOCUMENT_BYTES = 1_000_000;

const encode = (document: ResumeDocument) => new TextEncoder().encode(JSON.stringify(document));

/** Bytes that a document takes in the store, with the ids it will get. */
export function sizeOf(document: ResumeDocument): number {
  return encode(withIds(document)).byteLength;
}

/** Whether a document is no larger than what is stored: what a model was asked for is looked at before it is written, so that its bill is settled. */
export function isStorable(document: ResumeDocument): boolean {
  return sizeOf(document) <= MAX_DOCUMENT_BYTES;
}

/** A résumé with its current document. */
export type StoredResume = {
  row: ResumeRow;
  document: ResumeDocument | undefined;
  primaryId: string | undefined;
};

/** A stored row; what does not fit its schema is `broken`, never "not found". */
export function parseResumeRow(item: Item): ResumeRow {
  const row = ResumeRow.safeParse(item);
  if (!row.success)
    throw new AppError("broken", "corrupt_row", "A stored résumé cannot be read.", { cause: row.error });
  return row.data;
}

/** The write that puts a new résumé's row. */
export function createResume(userId: UserId, row: ResumeRow): Write {
  return { op: "put", item: { ...resumeKey(userId, row.resumeId), ...row }, if: [{ is: "absent" }] };
}

/**
 * Writes what creates a résumé, and what goes with it. That it was created before, by an earlier execution of the same request, is no
 * error, even when it was deleted since.
 * @throws WriteRefused when only `rest` was refused
 */
export async function writeOnce(
  table: Table,
  create: readonly Write[],
  rest: readonly Write[],
): Promise<void> {
  try {
    await table.write([...create, ...rest]);
  } catch (error) {
    const repeated = error instanceof WriteRefused && create.some((_, i) => error.at(i) !== undefined);
    if (!repeated) throw error;
  }
}

/** What could not be read can be read again. */
const EDGES: Edges<ResumeRow["status"]> = {
  AWAITING_UPLOAD: ["PARSING", "FAILED"],
  PARSING: ["READY", "FAILED"],
  READY: [],
  FAILED: ["PARSING"],
};

/** A change of a résumé's row at a known version; the version goes up by one. */
export function changeResume(
  userId: UserId,
  row: ResumeRow,
  set: Partial<ResumeRow>,
  now: number,
  options: { remove?: (keyof ResumeRow)[]; if?: Condition[] } = {},
): Write {
  assertEdge(EDGES, row.status, set.status);
  return {
    op: "update",
    key: resumeKey(userId, row.resumeId),
    set: { ...set, version: row.version + 1, updatedAt: isoTime(now) },
    ...(options.remove && { remove: options.remove }),
    if: [{ is: "equal", field: "version", value: row.version }, ...(options.if ?? [])],
  };
}

/** Counts a tailoring that starts (+1) or ends (-1) on a résumé; the résumé must exist. */
export function countTailoring(userId: UserId, resumeId: ResumeId, by: 1 | -1): Write {
  return {
    op: "update",
    key: resumeKey(userId, resumeId),
    add: { activeTailorings: by },
    if: [{ is: "present" }],
  };
}

/** Stores of résumés and their documents over the one table and the bucket. */
export function makeResumeStore(table: Table, objects: Objects, clock: Clock) {
  const primaryIdOf = (item: Item | undefined) =>
    typeof item?.["resumeId"] === "string" ? item["resumeId"] : undefined;

  const documentOf = async (row: DocumentRow): Promise<ResumeDocument> => {
    if (row.document) return row.document;
    const object = row.objectKey === undefined ? undefined : await objects.get(row.objectKey);
    if (!object) throw new AppError("broken", "document_missing", "A stored document cannot be found.");
    return ResumeDocument.parse(JSON.parse(new TextDecoder().decode(object.bytes)));
  };

  const store = {
    /** The row alone, if there is one. */
    async find(userId: UserId, resumeId: ResumeId): Promise<ResumeRow | undefined> {
      const item = await table.get(resumeKey(userId, resumeId));
      return item && parseResumeRow(item);
    },

    /** The row alone. @throws missing */
    async row(userId: UserId, resumeId: ResumeId): Promise<ResumeRow> {
      const row = await store.find(userId, resumeId);
      if (!row) throw missing("résumé");
      return row;
    },

    /** Row, document and primary mark, read side by side. @throws missing */
    async get(userId: UserId, resumeId: ResumeId): Promise<StoredResume> {
      const [[item, primary], newest] = await Promise.all([
        table.getMany([resumeKey(userId, resumeId), primaryKey(userId)]),
        table.query({ pk: userPartition(userId), prefix: documentPrefix(resumeId), limit: 1, order: "desc" }),
      ]);
      if (!item) throw missing("résumé");
      const row = parseResumeRow(item);
      if (row.documentVersion === undefined)
        return { row, document: undefined, primaryId: primaryIdOf(primary) };
      const read = newest.items[0] && DocumentRow.parse(newest.items[0]);
      // a write between the two reads: the row says which version belongs to it
      const version = read?.version === row.documentVersion ? read : undefined;
      const document = version
        ? await documentOf(version)
        : await store.document(userId, resumeId, row.documentVersion);
      return { row, document, primaryId: primaryIdOf(primary) };
    },

    /** The document of one version. @throws missing */
    async document(userId: UserId, resumeId: ResumeId, version: number): Promise<ResumeDocument> {
      const item = await table.get(documentKey(userId, resumeId, version));
      if (!item) throw missing("version");
      return documentOf(DocumentRow.parse(item));
    },

    async primaryId(userId: UserId): Promise<string | undefined> {
      return primaryIdOf(await table.get(primaryKey(userId)));
    },

    /** One page of rows, newest first. */
    async page(userId: UserId, options: { after?: string; limit: number }) {
      const [page, primary] = await Promise.all([
        table.query({ pk: userPartition(userId), prefix: RESUME_PREFIX, order: "desc", ...options }),
        table.get(primaryKey(userId)),
      ]);
      const rows = page.items.map((item) => ({ sk: item.sk, row: parseResumeRow(item) }));
      return { rows, more: page.more, primaryId: primaryIdOf(primary) };
    },

    /** One page of the tailored résumés of a job, newest first. */
    async pageOfJob(userId: UserId, jobId: JobId, options: { after?: string; limit: number }) {
      const [page, primary] = await Promise.all([
        table.query({
          pk: userPartition(userId),
          prefix: jobResumePrefix(jobId),
          order: "desc",
          ...options,
        }),
        table.get(primaryKey(userId)),
      ]);
      const ids = page.items.map((item) => ({ sk: item.sk, resumeId: String(item["resumeId"]) as ResumeId }));
      // a page of 100 fills the batch, so the primary mark is not read with it
      const items = await table.getMany(ids.map(({ resumeId }) => resumeKey(userId, resumeId)));
      const rows = ids.flatMap(({ sk }, i) => {
        const item = items[i];
        return item ? [{ sk, row: parseResumeRow(item) }] : [];
      });
      return { rows, more: page.more, primaryId: primaryIdOf(primary), lastSk: page.items.at(-1)?.sk };
    },

    /** Versions of the document, newest first, without the documents. */
    async versions(userId: UserId, resumeId: ResumeId, options: { after?: string; limit: number }) {
      const page = await table.query({
        pk: userPartition(userId),
        prefix: documentPrefix(resumeId),
        order: "desc",
        fields: ["schema", "version", "at"],
        ...options,
      });
      return {
        rows: page.items.map((item) => ({ sk: item.sk, row: DocumentRow.parse(item) })),
        more: page.more,
      };
    },

    /**
     * The write of one document version. A large one goes to the bucket first; `settled` takes back the intention to remove it, in the same
     * transaction. @throws AppError when it is over 1 MB
     */
    async documentWrite(
      userId: UserId,
      resumeId: ResumeId,
      version: number,
      document: ResumeDocument,
      previous?: ResumeDocument,
    ): Promise<{ write: Write; settled: Write[]; document: ResumeDocument }> {
      const complete = withIds(document, previous);
      const bytes = encode(complete);
      if (bytes.byteLength > MAX_DOCUMENT_BYTES) {
        throw new AppError("too_large", "payload_too_large", "The document is larger than 1 MB.");
      }
      const base = {
        ...documentKey(userId, resumeId, version),
        schema: 1 as const,
        version,
        at: isoTime(clock.now()),
      };
      if (bytes.byteLength <= MAX_INLINE_BYTES) {
        return {
          write: { op: "put", item: { ...base, document: complete } },
          settled: [],
          document: complete,
        };
      }
      const objectKey = documentObject(userId, resumeId, version, digestOf(bytes));
      const settled = await intendRemoval(table, strayObject(userId, objectKey), clock.now());
      await objects.put(objectKey, bytes, "application/json");
      return { write: { op: "put", item: { ...base, objectKey } }, settled, document: complete };
    },

    /** Removes a résumé at once from view, and accepts the work that removes what hangs on it. @throws conflict, stale */
    async remove(userId: UserId, resumeId: ResumeId, ifVersion?: number): Promise<void> {
      for (let tries = 0; ; tries++) {
        const row = await store.row(userId, resumeId);
        if (ifVersion !== undefined && ifVersion !== row.version) throw staleVersion();
        if ((row.activeTailorings ?? 0) > 0) throw resumeInUse();
        const isPrimary = (await store.primaryId(userId)) === resumeId;
        const parsing = await makeWorkStore(table, clock).find({
          kind: "parse",
          userId,
          subjectId: resumeId,
        });
        try {
          await table.write(removalWrites(userId, row, isPrimary, clock.now(), parsing));
          return;
        } catch (error) {
          if (!(error instanceof WriteRefused) || tries === 3) throw error;
        }
      }
    },

    /** Removes document versions and objects of a résumé that is gone. Safe to repeat. */
    async purge(userId: UserId, resumeId: ResumeId): Promise<void> {
      for (const prefix of resumeObjectPrefixes(userId, resumeId)) await objects.removeAll(prefix);
      for (let more = true; more;) {
        const page = await table.query({
          pk: userPartition(userId),
          prefix: documentPrefix(resumeId),
          // 25 versions in a row are below the 4 MB that one transaction may touch
          limit: 25,
          order: "asc",
          fields: [],
        });
        if (page.items.length > 0) {
          await table.write(page.items.map(({ pk, sk }) => ({ op: "delete" as const, key: { pk, sk } })));
        }
        more = page.more;
      }
    },
  };
  return store;
}
export type ResumeStore = ReturnType<typeof makeResumeStore>;

/** The error of a stale `If-Match`. */
export function staleVersion(): AppError {
  return new AppError(
    "stale",
    "version_conflict",
    "It was changed meanwhile. Read it again and repeat your change.",
  );
}

/** The error of deleting a résumé that a tailoring runs on. */
export function resumeInUse(): AppError {
  return new AppError(
    "conflict",
    "resume_in_use",
    "A tailoring runs on this résumé. Wait for it or cancel it.",
  );
}

/**
 * All writes that make a résumé disappear, and the piece of work that cleans up behind it.
 * @param parsing the work of reading its file, which may run and hold money
 */
export function removalWrites(
  userId: UserId,
  row: ResumeRow,
  isPrimary: boolean,
  now: number,
  parsing?: WorkRow,
): Write[] {
  return [
    {
      op: "delete",
      key: resumeKey(userId, row.resumeId),
      if: [
        { is: "equal", field: "version", value: row.version },
        {
          is: "any",
          of: [
            [{ is: "fieldAbsent", field: "activeTailorings" }],
            [{ is: "equal", field: "activeTailorings", value: 0 }],
          ],
        },
      ],
    },
    acceptPurge(userId, row.resumeId, now, 0),
    ...forgetWork(parsing ?? { kind: "parse", userId, subjectId: row.resumeId }, now),
    ...(isPrimary
      ? [
          {
            op: "delete" as const,
            key: primaryKey(userId),
            if: [{ is: "equal" as const, field: "resumeId", value: row.resumeId }],
          },
        ]
      : []),
    ...(row.jobId === undefined
      ? []
      : [{ op: "delete" as const, key: jobResumeKey(userId, row.jobId, row.resumeId) }]),
  ];
}
