import { createHash } from "node:crypto";

import * as z from "zod";

import { chargeOf } from "../budget/charge.ts";
import type { Charge } from "../budget/index.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError, isLasting } from "../kernel/errors.ts";
import { ResumeId, UserId } from "../kernel/ids.ts";
import type { Objects, StoredObject } from "../kernel/objects.ts";
import { untilWritten } from "../kernel/retry.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { ModelUsage } from "../model/index.ts";
import { WorkMessage, workOrEnd } from "../work/index.ts";
import type { Claim, Failure, WorkStore } from "../work/index.ts";
import { resumeKey, subjectOfUpload } from "./keys.ts";
import { MAX_FILE_BYTES } from "./model.ts";
import type { ResumeRow } from "./model.ts";
import type { CompleteReading, ReadFile, ReadResult } from "./ports.ts";
import { firstBecomesPrimary } from "./write-document.ts";
import { changeResume, isStorable } from "./store.ts";
import type { ResumeStore } from "./store.ts";

type Deps = {
  table: Table;
  objects: Objects;
  resumes: ResumeStore;
  work: WorkStore;
  readFile: ReadFile;
  /** A second reader; without one the first reads alone. */
  complete?: CompleteReading | undefined;
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

/** The part of EventBridge's "Object Created" that matters here. */
const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

/**
 * The message in a record of a queue that events of the bucket come to as well; `undefined` for an object that is nobody's upload.
 * @throws ZodError when it is neither
 */
export function workMessageIn(body: unknown): WorkMessage | undefined {
  const event = ObjectCreated.safeParse(body);
  return event.success ? parseMessageOf(event.data.detail.object.key) : WorkMessage.parse(body);
}

/** Reads an uploaded file into a document: claim, work, finish. */
export function makeParseUpload(deps: Deps) {
  return async (message: WorkMessage, deadline: number): Promise<"done" | "again"> => {
    const resumeId = ResumeId.parse(message.subjectId);
    const claimed = await deps.work.claim(message, deadline, () => [startParsing(message.userId, resumeId)]);
    if ("refused" in claimed) return claimed.refused === "leased" ? "again" : "done";
    return workOrEnd(
      deps,
      claimed.claim,
      () => parse(deps, claimed.claim, resumeId, deadline),
      (failure) => Promise.resolve([parseFailed(message.userId, resumeId, failure, deps.clock.now())]),
    );
  };
}

async function parse(
  deps: Deps,
  claim: Claim,
  resumeId: ResumeId,
  deadline: number,
): Promise<"done" | "again"> {
  const row = await deps.resumes.row(claim.row.userId, resumeId);
  const file = await fileOf(deps.objects, row);
  if (!file) {
    await deps.work.release(claim);
    return "again";
  }
  const attempt = await attemptToRead(deps, claim, row, file);
  if (!attempt) {
    await deps.work.settleLost(claim);
    return "done";
  }
  const { userId } = claim.row;
  const { read, usage } = await completed(deps, attempt.read, {
    userId,
    deadline,
    unfunded: claim.row.unfunded,
  });
  const charge = chargeOf("parse", usage);
  await finish(deps, attempt.claim, resumeId, file.bytes, storable(read), charge);
  return "done";
}

/** Not under the marker: a second reader that takes too long says nothing about the file. */
async function completed(
  { complete }: Deps,
  read: ReadResult,
  context: Parameters<CompleteReading>[1],
): Promise<{ read: ReadResult; usage?: ModelUsage }> {
  if (complete === undefined || "failure" in read || read.text === undefined) return { read };
  const { usage, ...completedRead } = await complete({ ...read, text: read.text }, context);
  return { read: completedRead, ...(usage && { usage }) };
}

/** A document that the store would not take is refused like a file that cannot be read, so that its person learns it at once. */
function storable(read: ReadResult): ReadResult {
  if ("failure" in read || isStorable(read.document)) return read;
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

async function fileOf(objects: Objects, row: ResumeRow): Promise<StoredObject | undefined> {
  return row.fileKey === undefined ? undefined : objects.get(row.fileKey, row.fileVersion);
}

/** The file was not read to its end, for reasons that may be its own or not. */
const GAVE_UP: Failure = {
  code: "parse_gave_up",
  message:
    "Reading this file was broken off. Try again; if that does not help, save it anew, best as PDF, and upload that.",
  retryable: true,
};
const TOO_LARGE: Failure = {
  code: "too_large",
  message: "The file is larger than 5 MB. Save it with smaller pictures.",
  retryable: false,
};

/**
 * Reads under the attempt marker. A claim that finds the marker knows that the process before it died while it read this
 * very file, and does not try again. Which version of the file it is goes into the row before anything is read.
 * @returns nothing when the claim is no longer good: another worker's fence, or a résumé that is gone
 */
async function attemptToRead(
  deps: Deps,
  claim: Claim,
  row: ResumeRow,
  file: StoredObject,
): Promise<{ claim: Claim; read: ReadResult } | undefined> {
  if (claim.row.marked === true) return { claim, read: { failure: GAVE_UP } };
  try {
    const marked = await deps.work.mark(claim, pinVersion(claim.row.userId, row, file));
    const read = await readUnderMark(deps, marked, row, file.bytes);
    return { claim: await deps.work.unmark(marked), read };
  } catch (error) {
    if (error instanceof WriteRefused && error.at(0) !== undefined) return undefined;
    throw error;
  }
}

function pinVersion(userId: UserId, row: ResumeRow, file: StoredObject): Write[] {
  if (file.version === undefined || row.fileVersion !== undefined) return [];
  return [
    {
      op: "update",
      key: resumeKey(userId, row.resumeId),
      set: { fileVersion: file.version },
      if: [{ is: "present" }],
    },
  ];
}

async function readUnderMark(
  deps: Deps,
  marked: Claim,
  row: ResumeRow,
  bytes: Uint8Array,
): Promise<ReadResult> {
  if (bytes.byteLength > MAX_FILE_BYTES) return { failure: TOO_LARGE };
  try {
    return await deps.readFile(bytes, { contentType: row.file?.contentType, fileName: row.file?.name });
  } catch (error) {
    const unmarked = await deps.work.unmark(marked);
    // the process lives: its queue counts the tries
    if (!(error instanceof AppError && isLasting(error))) await deps.work.giveBack(unmarked);
    throw error;
  }
}

/** One transaction: work ended, row and document written. Repeated when the person renamed the résumé meanwhile. */
async function finish(
  deps: Deps,
  claim: Claim,
  resumeId: ResumeId,
  bytes: Uint8Array,
  read: ReadResult,
  charge: Charge | undefined,
): Promise<void> {
  const { userId } = claim.row;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await untilWritten(async () => {
    // deleted, or given up: so is its work
    const row = await deps.resumes.find(userId, resumeId);
    const measured = { sha256, sizeBytes: bytes.byteLength };
    const writes = row?.status === "PARSING" ? await resultWrites(deps, userId, row, measured, read) : [];
    await deps.work.end(claim, "failure" in read ? "FAILED" : "DONE", writes, charge);
  });
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
  const { write, settled } = await deps.resumes.documentWrite(userId, row.resumeId, version, read.document);
  const set = { status: "READY" as const, file, parse: read.parse, documentVersion: version };
  return [
    changeResume(userId, row, set, now),
    write,
    ...settled,
    ...(await firstBecomesPrimary(deps.resumes, userId, row.resumeId)),
  ];
}

const parseFailed = (userId: UserId, resumeId: ResumeId, failure: Failure, now: number): Write => ({
  op: "update",
  key: resumeKey(userId, resumeId),
  set: { status: "FAILED", updatedAt: isoTime(now), failure },
  add: { version: 1 },
  if: [{ is: "present" }],
});

/** What becomes visible when parse work is given up: the writes beside the one that ends the work. */
export function parseGivenUp(userId: UserId, resumeId: ResumeId, now: number): Write[] {
  return [parseFailed(userId, resumeId, GAVE_UP, now)];
}
