import { createHash } from "node:crypto";

import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Key } from "../kernel/table.ts";

/** H1: the first answer to an idempotency key of a user, kept 24 hours; one key serves all routes. */
export function idempotencyKey(userId: UserId, key: string): Key {
  return { pk: userPartition(userId), sk: `IDEMPOTENCY#${key}` };
}

/** H2: the same for a caller without an account, by route and key. */
export function anonymousIdempotencyKey(routeKey: string, key: string): Key {
  const hash = createHash("sha256").update(`${routeKey}\n${key}`).digest("hex");
  return { pk: `ANONYMOUS#${hash}`, sk: "IDEMPOTENCY" };
}
