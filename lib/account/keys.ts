import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** A1: the profile. */
export function profileKey(userId: UserId): Key {
  return { pk: userPartition(userId), sk: "PROFILE" };
}

/** A2: the mark of the last sign-out, looked at with every request of the user. */
export function sessionKey(userId: UserId): Key {
  return { pk: userPartition(userId), sk: "SESSION" };
}
