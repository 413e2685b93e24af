import type { Key } from "../../../lib/kernel/table.ts";

/** Every write lies in the partition of the user it is made for, and no transaction touches two users. */
export function checkPartition(keys: readonly Key[], owner: string | undefined): string[] {
  // what everybody together has spent of a day
  const isShared = ({ pk, sk }: Key) => pk === "STAGE" && sk.startsWith("BUDGET#");
  const partitions = new Set(keys.filter((key) => !isShared(key)).map(({ pk }) => pk));
  const wanted = owner === undefined ? [...partitions][0] : `USER#${owner}`;
  return [...partitions]
    .filter((pk) => pk !== wanted)
    .map((pk) => `a write for ${owner ?? "one user"} lies in ${pk}`);
}
