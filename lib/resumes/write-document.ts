import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import { AppError } from "../kernel/errors.ts";
import { ResumeId } from "../kernel/ids.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Table, Write } from "../kernel/table.ts";
import type { ResumeDocument } from "./document.ts";
import { primaryKey } from "./keys.ts";
import { summaryOf } from "./model.ts";
import type { Resume, ResumeRow } from "./model.ts";
import { readDocument, readText } from "./read-document.ts";
import { changeResume, createResume, staleVersion, writeOnce } from "./store.ts";
import type { ResumeStore } from "./store.ts";

type Deps = { table: Table; resumes: ResumeStore; clock: Clock };

/** The write that makes a user's first readable résumé the primary one; nothing when there is one already. */
export async function firstBecomesPrimary(
  resumes: ResumeStore,
  userId: UserId,
  resumeId: ResumeId,
): Promise<Write[]> {
  if ((await resumes.primaryId(userId)) !== undefined) return [];
  return [{ op: "put", item: { ...primaryKey(userId), resumeId }, if: [{ is: "absent" }] }];
}

/**
 * A new AUTHORED résumé from JSON Resume in JSON or YAML. A repeated request whose effect happened gets the résumé as it stands, and none
 * when it was deleted since. @throws missing
 */
export function makeImportResume({ table, resumes, clock }: Deps) {
  return async (
    userId: UserId,
    ids: Ids,
    wanted: { name: string; format: "json" | "yaml"; content: string },
    effect: Effect = UNKEYED,
  ): Promise<Resume> => {
    const document = readDocument(readText(wanted.format, wanted.content), "/content");
    const resumeId = ResumeId.parse(`res_${ids.ulid()}`);
    const at = isoTime(clock.now());
    const row: ResumeRow = {
      schema: 1,
      resumeId,
      name: wanted.name,
      kind: "AUTHORED",
      status: "READY",
      version: 1,
      documentVersion: 1,
      createdAt: at,
      updatedAt: at,
    };
    return untilWritten(async () => {
      if (!effect.happened) {
        const version = await resumes.documentWrite(userId, resumeId, 1, document);
        const primary = await firstBecomesPrimary(resumes, userId, resumeId);
        await writeOnce(
          table,
          [createResume(userId, row), version.write, ...effect.writes],
          [...version.settled, ...primary],
        );
      }
      const stored = await resumes.get(userId, resumeId);
      return { ...summaryOf(stored.row, stored.primaryId), document: stored.document };
    });
  };
}

type Replacing = { ifVersion?: number | undefined; effect?: Effect };

/**
 * Replaces the document, or makes an earlier version the current one: a new version either way. A repeated request whose effect happened
 * gets the résumé as it stands.
 */
export function makeReplaceDocument({ table, resumes, clock }: Deps) {
  const replace = (
    userId: UserId,
    resumeId: ResumeId,
    { ifVersion, effect = UNKEYED }: Replacing,
    next: () => Promise<ResumeDocument>,
  ) =>
    untilWritten(async (): Promise<Resume> => {
      const { row, document: previous, primaryId } = await resumes.get(userId, resumeId);
      if (effect.happened) return { ...summaryOf(row, primaryId), document: previous };
      if (ifVersion !== undefined && ifVersion !== row.version) throw staleVersion();
      if (row.status !== "READY") {
        throw new AppError("conflict", "resume_not_ready", "This résumé has no document yet.", {
          extra: { status: row.status },
        });
      }
      const document = await next();
      const version = row.version + 1;
      const stored = await resumes.documentWrite(userId, resumeId, version, document, previous);
      const now = clock.now();
      await table.write([
        changeResume(userId, row, { documentVersion: version }, now),
        stored.write,
        ...stored.settled,
        ...effect.writes,
      ]);
      const changed = { ...row, version, documentVersion: version, updatedAt: isoTime(now) };
      return { ...summaryOf(changed, primaryId), document: stored.document };
    });
  return {
    replace: (userId: UserId, resumeId: ResumeId, document: ResumeDocument, replacing: Replacing = {}) =>
      replace(userId, resumeId, replacing, () => Promise.resolve(document)),
    restore: (userId: UserId, resumeId: ResumeId, version: number, replacing: Replacing = {}) =>
      replace(userId, resumeId, replacing, () => resumes.document(userId, resumeId, version)),
  };
}
