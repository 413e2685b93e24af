import type { JobId, ResumeId, UserId } from "../kernel/ids.ts";
import { paddedVersion, userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** R1: a résumé without its document. R2: listed newest first by the prefix, because ids sort by time. */
export function resumeKey(userId: UserId, resumeId: ResumeId): Key {
  return { pk: userPartition(userId), sk: `${RESUME_PREFIX}${resumeId}` };
}
export const RESUME_PREFIX = "RESUME#";

/** R3: one version of a résumé's document. R4: history and current version by the prefix, newest first. */
export function documentKey(userId: UserId, resumeId: ResumeId, version: number): Key {
  return { pk: userPartition(userId), sk: `${documentPrefix(resumeId)}${paddedVersion(version)}` };
}
export function documentPrefix(resumeId: ResumeId): string {
  return `RESUMEDOC#${resumeId}#`;
}

/** R5: which résumé is the primary one. A single row, so that there is at most one. */
export function primaryKey(userId: UserId): Key {
  return { pk: userPartition(userId), sk: "PRIMARY" };
}

/** R6: a tailored résumé under its job; listed newest first by the prefix. */
export function jobResumeKey(userId: UserId, jobId: JobId, resumeId: ResumeId): Key {
  return { pk: userPartition(userId), sk: `${jobResumePrefix(jobId)}${resumeId}` };
}
export function jobResumePrefix(jobId: JobId): string {
  return `JOBRESUME#${jobId}#`;
}

/** O1: an uploaded original; its arrival starts parsing. */
export function uploadObject(userId: UserId, resumeId: ResumeId): string {
  return `uploads/${userId}/${resumeId}/original`;
}
/** The user and résumé of an uploaded object, as text still to be parsed; `undefined` for any other object. */
export function subjectOfUpload(key: string): { userId: string; resumeId: string } | undefined {
  const [, userId, resumeId] = /^uploads\/([^/]+)\/([^/]+)\/original$/.exec(key) ?? [];
  return userId === undefined || resumeId === undefined ? undefined : { userId, resumeId };
}
/** O2: the original of a résumé that was parsed at once. */
export function originalObject(userId: UserId, resumeId: ResumeId): string {
  return `documents/${userId}/${resumeId}/original`;
}
/** What stands behind the user in the key of an object of a résumé. */
export function partBehindUser(objectKey: string): string {
  return objectKey.split("/").slice(2).join("/");
}
/**
 * O3: a document version too large for a row. Its digest stands in the key, so that of two writers of one version the one
 * whose transaction is refused has not replaced what the other wrote.
 */
export function documentObject(userId: UserId, resumeId: ResumeId, version: number, digest: string): string {
  return `documents/${userId}/${resumeId}/${paddedVersion(version)}-${digest}.json`;
}
/** O4: a rendered document version; the digest is of everything else that goes into the render. */
export function renderObject(
  userId: UserId,
  resumeId: ResumeId,
  version: number,
  template: string,
  digest: string,
  extension: string,
): string {
  return `renders/${userId}/${resumeId}/${paddedVersion(version)}/${template}-${digest}.${extension}`;
}
/** O1 to O4: everything that belongs to one résumé. */
export function resumeObjectPrefixes(userId: UserId, resumeId: ResumeId): string[] {
  return ["uploads", "documents", "renders"].map((folder) => `${folder}/${userId}/${resumeId}/`);
}
