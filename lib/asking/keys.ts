import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** C1: an answer of the model that is kept for one user, by the digest of its question. */
export function keptAnswerKey(userId: UserId, digest: string): Key {
  return { pk: userPartition(userId), sk: `ANSWER#${digest}` };
}

/** C2: all kept answers of a user. */
export function answersPrefix(userId: UserId): { pk: string; prefix: string } {
  return { pk: userPartition(userId), prefix: "ANSWER#" };
}

/** C3: the time before which all kept answers of all users are void. */
export function voidKey(): Key {
  return { pk: "SYSTEM", sk: "ANSWERS" };
}
