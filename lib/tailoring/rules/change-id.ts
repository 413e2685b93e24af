import { createHash } from "node:crypto";

/** The id of a change: the same proposal on the same place has the same id in every run. */
export function changeIdOf(path: string, action: string, after: unknown): string {
  return `chg_${createHash("sha256")
    .update(JSON.stringify([path, action, after]))
    .digest("base64url")
    .slice(0, 16)}`;
}
