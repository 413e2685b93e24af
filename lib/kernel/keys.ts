import type { UserId } from "./ids.ts";

/** The partition of everything that belongs to one user: tenancy is the partition key. */
export function userPartition(userId: UserId): string {
  return `USER#${userId}`;
}

/** Version numbers with leading zeros, so that their text order is their numeric order (up to 99,999,999). */
export function paddedVersion(version: number): string {
  return String(version).padStart(8, "0");
}
