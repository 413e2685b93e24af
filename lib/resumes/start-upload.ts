import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError, missing } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { acceptWork } from "../work/index.ts";
import { resumeKey, uploadObject } from "./keys.ts";
import { MAX_FILE_BYTES, summaryOf } from "./model.ts";
import type { FILE_TYPES, ResumeRow, ResumeSummary } from "./model.ts";
import { createResume, parseResumeRow } from "./store.ts";

const FORM_SECONDS = 15 * 60;
/** When the sweeper first looks whether the file came and its event was lost. */
const FIRST_LOOK_MS = 2 * 60_000;

type Upload = { method: "POST"; url: string; fields: Record<string, string>; expiresAt: string };
type StartUpload = {
  fileName: string;
  contentType: (typeof FILE_TYPES)[number];
  sizeBytes: number;
  name?: string | undefined;
};

/** Accepts a file to come: the row and its waiting work in one transaction, and a form with which to post the file. */
export function makeStartUpload({ table, objects, clock }: { table: Table; objects: Objects; clock: Clock }) {
  return async (
    userId: UserId,
    ids: Ids,
    wanted: StartUpload,
    effect: Effect = UNKEYED,
  ): Promise<{ resume: ResumeSummary; upload: Upload }> => {
    if (wanted.sizeBytes > MAX_FILE_BYTES) {
      throw new AppError(
        "too_large",
        "too_large",
        "The file is larger than 5 MB. Save it with smaller pictures and try again.",
      );
    }
    const now = clock.now();
    const row = waitingRow(ResumeId.parse(`res_${ids.ulid()}`), userId, wanted, now);
    const standing = effect.happened
      ? await standingRow(table, userId, row.resumeId)
      : await putOnce(table, userId, row, now, effect);
    const upload = await objects.uploadForm(uploadObject(userId, row.resumeId), {
      contentType: wanted.contentType,
      maxBytes: MAX_FILE_BYTES,
      seconds: FORM_SECONDS,
    });
    return {
      resume: summaryOf(standing, undefined),
      upload: { method: "POST", ...upload, expiresAt: isoTime(now + FORM_SECONDS * 1000) },
    };
  };
}

function waitingRow(resumeId: ResumeId, userId: UserId, wanted: StartUpload, now: number): ResumeRow {
  const { fileName, contentType, sizeBytes } = wanted;
  return {
    schema: 1,
    resumeId,
    name: wanted.name ?? (fileName.replace(/\.[a-z0-9]{1,5}$/i, "") || fileName),
    kind: "UPLOADED",
    status: "AWAITING_UPLOAD",
    file: { name: fileName, contentType, sizeBytes },
    fileKey: uploadObject(userId, resumeId),
    version: 1,
    createdAt: isoTime(now),
    updatedAt: isoTime(now),
  };
}

/** The row that an earlier execution made. @throws missing when it was deleted since */
async function standingRow(table: Table, userId: UserId, resumeId: ResumeId): Promise<ResumeRow> {
  const item = await table.get(resumeKey(userId, resumeId));
  if (!item) throw missing("résumé");
  return parseResumeRow(item);
}

/** A repeated request finds the row that its first execution made, and takes that. */
async function putOnce(
  table: Table,
  userId: UserId,
  row: ResumeRow,
  now: number,
  effect: Effect,
): Promise<ResumeRow> {
  const subject = { kind: "parse", userId, subjectId: row.resumeId } as const;
  const work = acceptWork(subject, now, { state: "WAITING", dueMs: FIRST_LOOK_MS });
  try {
    await table.write([createResume(userId, row), ...work, ...effect.writes]);
    return row;
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return standingRow(table, userId, row.resumeId);
  }
}
