import { createHash } from "node:crypto";

import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table } from "../kernel/table.ts";
import { shortened } from "../kernel/text.ts";
import type { ResumeDocument } from "./document.ts";
import { originalObject } from "./keys.ts";
import type { ParseInfo, ResumeRow } from "./model.ts";
import type { CompleteReading, ReadFile, ReadResult } from "./ports.ts";
import { createResume, writeOnce } from "./store.ts";
import type { ResumeStore } from "./store.ts";
import { intendRemoval } from "./stray-objects.ts";
import { firstBecomesPrimary } from "./write-document.ts";

type Deps = {
  table: Table;
  objects: Objects;
  resumes: ResumeStore;
  readFile: ReadFile;
  /** A second reader, for signed-in callers; without one the first reads alone. */
  complete?: CompleteReading | undefined;
  clock: Clock;
};
type File = { bytes: Uint8Array; contentType: string };
type Parsed = { document: ResumeDocument; parse: ParseInfo; saved: boolean; resumeId?: ResumeId };

const EXTENSIONS: Record<string, string> = { "application/pdf": "pdf", "text/plain": "txt" };

/**
 * Reads a file while the caller waits. Signed-in callers get it saved; of an anonymous caller nothing is kept, and no second reader is asked.
 * `deadline` is when the request ends, epoch milliseconds.
 */
export function makeParseNow(deps: Deps) {
  return async (
    userId: UserId | undefined,
    ids: Ids,
    file: File,
    effect: Effect = UNKEYED,
    deadline = Infinity,
  ): Promise<Parsed> => {
    const first = await deps.readFile(file.bytes, { contentType: file.contentType });
    const read = await completed(deps, first, userId, deadline);
    if ("failure" in read) {
      const { code, message } = read.failure;
      const kind =
        code === "too_large" ? "too_large" : code === "unsupported_type" ? "unsupported" : "unprocessable";
      throw new AppError(kind, code, message);
    }
    if (userId === undefined) return { document: read.document, parse: read.parse, saved: false };
    const resumeId = ResumeId.parse(`res_${ids.ulid()}`);
    if (!effect.happened) await save(deps, userId, resumeId, file, read, effect);
    const { row, document } = await deps.resumes.get(userId, resumeId);
    return { document: document ?? read.document, parse: row.parse ?? read.parse, saved: true, resumeId };
  };
}

async function completed(
  { complete }: Deps,
  first: ReadResult,
  userId: UserId | undefined,
  deadline: number,
): Promise<ReadResult> {
  if (complete === undefined || userId === undefined) return first;
  if ("failure" in first || first.text === undefined) return first;
  const { document, parse } = await complete({ ...first, text: first.text }, { userId, deadline });
  return { document, parse };
}

async function save(
  { table, objects, resumes, clock }: Deps,
  userId: UserId,
  resumeId: ResumeId,
  file: File,
  read: { document: ResumeDocument; parse: ParseInfo },
  effect: Effect,
): Promise<void> {
  const at = isoTime(clock.now());
  const name = shortened(read.document.basics?.name ?? "", 200) || "Résumé";
  const fileKey = originalObject(userId, resumeId);
  const row: ResumeRow = {
    schema: 1,
    resumeId,
    name,
    kind: "UPLOADED",
    status: "READY",
    file: {
      name: `resume.${EXTENSIONS[file.contentType] ?? "docx"}`,
      contentType: file.contentType,
      sizeBytes: file.bytes.byteLength,
      sha256: createHash("sha256").update(file.bytes).digest("hex"),
    },
    fileKey,
    parse: read.parse,
    version: 1,
    documentVersion: 1,
    createdAt: at,
    updatedAt: at,
  };
  const purge = { kind: "purge", userId, subjectId: resumeId } as const;
  const kept = await intendRemoval(table, purge, clock.now());
  await objects.put(fileKey, file.bytes, file.contentType);
  await untilWritten(async () => {
    const version = await resumes.documentWrite(userId, resumeId, 1, read.document);
    await writeOnce(
      table,
      [createResume(userId, row), version.write, ...effect.writes],
      [...kept, ...version.settled, ...(await firstBecomesPrimary(resumes, userId, resumeId))],
    );
  });
}
