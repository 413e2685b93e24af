import type { JobId, LetterId, UserId } from "../kernel/ids.ts";
import { paddedVersion, userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** L1: a cover letter without its text. L2: listed newest first by the prefix. */
export function letterKey(userId: UserId, letterId: LetterId): Key {
  return { pk: userPartition(userId), sk: `${LETTER_PREFIX}${letterId}` };
}
export const LETTER_PREFIX = "LETTER#";

/** L3: the text of a cover letter, with what was left out of it. */
export function letterTextKey(userId: UserId, letterId: LetterId): Key {
  return { pk: userPartition(userId), sk: `LETTERTEXT#${letterId}` };
}

/** L4: a cover letter under its job; listed newest first by the prefix. */
export function jobLetterKey(userId: UserId, jobId: JobId, letterId: LetterId): Key {
  return { pk: userPartition(userId), sk: `${jobLetterPrefix(jobId)}${letterId}` };
}
export function jobLetterPrefix(jobId: JobId): string {
  return `JOBLETTER#${jobId}#`;
}

/** O6: a rendered version of a letter; the digest is of everything else that goes into the render. */
export function letterObject(
  userId: UserId,
  letterId: LetterId,
  version: number,
  digest: string,
  extension: string,
): string {
  return `${letterObjectPrefix(userId, letterId)}${paddedVersion(version)}-${digest}.${extension}`;
}
export function letterObjectPrefix(userId: UserId, letterId: LetterId): string {
  return `renders/${userId}/${letterId}/`;
}
