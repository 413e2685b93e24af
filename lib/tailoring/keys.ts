import type { JobId, ResumeId, TailoringId, UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** T1: a tailoring without its changes. T2: listed newest first by the prefix. */
export function tailoringKey(userId: UserId, tailoringId: TailoringId): Key {
  return { pk: userPartition(userId), sk: `${TAILORING_PREFIX}${tailoringId}` };
}
export const TAILORING_PREFIX = "TAILORING#";

/** T3: changes and refusals of a tailoring. */
export function resultKey(userId: UserId, tailoringId: TailoringId): Key {
  return { pk: userPartition(userId), sk: `TAILORINGRESULT#${tailoringId}` };
}

/** T4: a tailoring under its job; listed newest first by the prefix. */
export function jobTailoringKey(userId: UserId, jobId: JobId, tailoringId: TailoringId): Key {
  return { pk: userPartition(userId), sk: `${jobTailoringPrefix(jobId)}${tailoringId}` };
}
export function jobTailoringPrefix(jobId: JobId): string {
  return `JOBTAILORING#${jobId}#`;
}

/** T5: a tailoring that waits or runs; listed by the prefix. */
export function activeTailoringKey(userId: UserId, tailoringId: TailoringId): Key {
  return { pk: userPartition(userId), sk: `${ACTIVE_TAILORING_PREFIX}${tailoringId}` };
}
export const ACTIVE_TAILORING_PREFIX = "ACTIVETAILORING#";

/** O5: changes too many for a row, under the tailored résumé so that they go with it; by their digest, as O3. */
export function resultObject(
  userId: UserId,
  tailoredResumeId: ResumeId,
  version: number,
  digest: string,
): string {
  return `documents/${userId}/${tailoredResumeId}/tailoring-${version}-${digest}.json`;
}
