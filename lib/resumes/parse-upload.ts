import { createHash } from "node:crypto";

import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { ResumeId, UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { Claim, WorkMessage, WorkStore } from "../work/index.ts";
import { resumeKey, subjectOfUpload } from "./keys.ts";
import { MAX_FILE_BYTES } from "./model.ts";
import type { ResumeRow } from "./model.ts";
import type { ReadFile, ReadResult } from "./ports.ts";
import { firstBecomesPrimary } from "./write-document.ts";
import { changeResume, MAX_DOCUMENT_BYTES, sizeOf } from "./store.ts";
import type { ResumeStore } from "./store.ts";

/**
 * Claims of one file before it is refused. One claim may die with its machine; a file whose second claim dies as well has
 * killed its function twice.
 */
const MAX_CLAIMS = 2;

type Deps = {
  table: Table;
  objects: Objects;
  resumes: ResumeStore;
  work: WorkStore;
  readFile: ReadFile;
  clock: Clock;
};

/** The message of the parse work behind an uploaded object; `undefined` when the key is nobody's upload. */
export function parseMessageOf(key: string): WorkMessage | undefined {
  const subject = subjectOfUpload(key);
  const userId = UserId.safeParse(subject?.userId);
  const resumeId = ResumeId.safeParse(subject?.resumeId);
  if (!userId.success || !resumeId.success) return undefined;
  return { kind: "parse", userId: userId.data, subjectId: resumeId.data, run: 1 };
}

/** Reads an uploaded file into a document: claim, work, finish. */
export function makeParseUpload(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const resumeId = ResumeId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, () => [startParsing(message.userId, resumeId)]);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    const row = await deps.resumes.row(message.userId, resumeId);
    const bytes = await fileOf(deps.objects, row);
    if (!bytes) {
      await deps.work.release(claimed.claim);
      return "again";
    }
    const read = storable(await readWithin(deps, claimed.claim, row, bytes));
    await finish(deps, claimed.claim, message.userId, row, bytes, read);
    return "done";
  };
}

/** A document that the store would not take is refused like a file that cannot be read, so that its person learns it at once. */
function storable(read: ReadResult): ReadResult {
  if ("failure" in read || sizeOf(read.document) <= MAX_DOCUMENT_BYTES) return read;
  return {
    failure: {
      code: "too_large",
      message: "There is more text in this file than a résumé may have. Leave out what is not needed.",
      retryable: false,
    },
  };
}

const startParsing = (userId: UserId, resumeId: ResumeId): Write => ({
  op: "update",
  key: resumeKey(userId, resumeId),
  set: { status: "PARSING" },
  add: { version: 1 },
  if: [{ is: "oneOf", field: "status", values: ["AWAITING_UPLOAD", "PARSING"] }],
});

async function fileOf(objects: Objects, row: ResumeRow): Promise<Uint8Array | undefined> {
  return row.fileKey === undefined ? undefined : (await objects.get(row.fileKey))?.bytes;
}

async function readWithin(deps: Deps, claim: Claim, row: ResumeRow, bytes: Uint8Array): Promise<ReadResult> {
  if (claim.row.attempts > MAX_CLAIMS) {
    return {
      failure: {
        code: "corrupt",
        message: "Reading this file failed again and again. Save it anew, best as PDF.",
        retryable: false,
      },
    };
  }
  if (bytes.byteLength > MAX_FILE_BYTES) {
    return {
      failure: {
        code: "too_large",
        message: "The file is larger than 5 MB. Save it with smaller pictures.",
        retryable: false,
      },
    };
  }
  return deps.readFile(bytes, { contentType: row.file?.contentType, fileName: row.file?.name });
}

/** One transaction: work ended, row and document written. Repeated when the person renamed the résumé meanwhile. */
async function finish(
  deps: Deps,
  claim: Claim,
  userId: UserId,
  first: ResumeRow,
  bytes: Uint8Array,
  read: ReadResult,
): Promise<void> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let row = first;
  for (let tries = 0; ; tries++) {
    try {
      await deps.table.write([
        deps.work.finishing(claim, "failure" in read ? "FAILED" : "DONE"),
        ...(await resultWrites(deps, userId, row, { sha256, sizeBytes: bytes.byteLength }, read)),
      ]);
      return;
    } catch (error) {
      if (!(error instanceof WriteRefused) || tries === 5) throw error;
      // another worker's fence, or a résumé that is gone: nothing is left to say
      if (error.at(0) !== undefined) return;
      row = await deps.resumes.row(userId, first.resumeId);
    }
  }
}

async function resultWrites(
  deps: Deps,
  userId: UserId,
  row: ResumeRow,
  measured: { sha256: string; sizeBytes: number },
  read: ReadResult,
): Promise<Write[]> {
  const now = deps.clock.now();
  const file = row.file && { ...row.file, ...measured };
  if ("failure" in read) {
    return [changeResume(userId, row, { status: "FAILED", file, failure: read.failure }, now)];
  }
  const version = row.version + 1;
  const { write } = await deps.resumes.documentWrite(userId, row.resumeId, version, read.document);
  const set = { status: "READY" as const, file, parse: read.parse, documentVersion: version };
  return [
    changeResume(userId, row, set, now),
    write,
    ...(await firstBecomesPrimary(deps.resumes, userId, row.resumeId)),
  ];
}

/** What becomes visible when parse work is given up: the writes beside the one that ends the work. */
export function parseGivenUp(userId: UserId, resumeId: ResumeId, now: number): Write[] {
  return [
    {
      op: "update",
      key: resumeKey(userId, resumeId),
      set: {
        status: "FAILED",
        updatedAt: isoTime(now),
        failure: {
          code: "corrupt",
          message: "Reading this file failed again and again. Save it anew, best as PDF.",
          retryable: false,
        },
      },
      add: { version: 1 },
      if: [{ is: "present" }],
    },
  ];
}
