import { createHash } from "node:crypto";

/** The first 16 hex digits of the SHA-256 of some bytes: tells contents apart in the key of an object. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
