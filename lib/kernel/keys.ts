import type { UserId } from "./ids.ts";

/** The partition of everything that belongs to one user: tenancy is the partition key. */
export function userPartition(userId: UserId): string {
  return `USER#${userId}`;
}

/**
 * Asserts that writes which happen together touch one user at most: tenancy is the partition key.
 * @throws Error for the bug that it would be
 */
export function assertOneUser(keys: readonly { pk: string }[]): void {
  const users = new Set(keys.flatMap(({ pk }) => (pk.startsWith("USER#") ? [pk] : [])));
  if (users.size > 1) throw new Error("a transaction touches two users");
}

/** Version numbers with leading zeros, so that their text order is their numeric order (up to 99,999,999). */
export function paddedVersion(version: number): string {
  return String(version).padStart(8, "0");
}
