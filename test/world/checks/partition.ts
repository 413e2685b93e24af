import type { Key } from "../../../lib/kernel/table.ts";

/** Every write lies in the partition of the user it is made for, and no transaction touches two users. */
export function checkPartition(keys: readonly Key[], owner: string | undefined): string[] {
  const partitions = new Set(keys.map(({ pk }) => pk));
  const wanted = owner === undefined ? [...partitions][0] : `USER#${owner}`;
  return [...partitions]
    .filter((pk) => pk !== wanted)
    .map((pk) => `a write for ${owner ?? "one user"} lies in ${pk}`);
}
