import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";

import { AppError } from "../kernel/errors.ts";

/** Seals the place where a list goes on, so that a client can neither read, alter nor move it to another user or query. */
export type CursorBox = {
  /** @param binding what the cursor is good for: user, route, path and filters */
  seal(after: string, binding: string): Promise<string>;
  /** @throws AppError `invalid_cursor` when it was altered or belongs to another user or query */
  open(cursor: string, binding: string): Promise<string>;
};

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MAX_LENGTH = 2048;

const refused = (cause?: unknown) =>
  new AppError("invalid", "invalid_cursor", "This cursor does not belong to this list.", { cause });

/**
 * AES-256-GCM with the binding as additional data. The nonce is an HMAC of what is sealed (as in SIV, RFC 5297), so no
 * randomness is needed and no nonce serves two texts.
 * @param key at least 32 bytes, fetched when first needed; the cursors' own keys are derived from it
 */
export function makeCursorBox(key: () => Promise<Uint8Array>): CursorBox {
  const keys = async () => {
    const both = Buffer.from(hkdfSync("sha256", await key(), "", "list cursors", 2 * KEY_BYTES));
    return { cipherKey: both.subarray(0, KEY_BYTES), nonceKey: both.subarray(KEY_BYTES) };
  };
  return {
    async seal(after, binding) {
      const { cipherKey, nonceKey } = await keys();
      const nonce = createHmac("sha256", nonceKey)
        .update(JSON.stringify([after, binding]))
        .digest()
        .subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, cipherKey, nonce).setAAD(Buffer.from(binding));
      const sealed = [nonce, cipher.update(after, "utf8"), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(sealed).toString("base64url");
    },
    async open(cursor, binding) {
      const bytes = Buffer.from(cursor.slice(0, MAX_LENGTH), "base64url");
      // base64url has several spellings of its last character: only the canonical one is taken
      if (bytes.toString("base64url") !== cursor || bytes.length < NONCE_BYTES + TAG_BYTES) throw refused();
      const { cipherKey } = await keys();
      const decipher = createDecipheriv(CIPHER, cipherKey, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(binding)).setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        return Buffer.concat([
          decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
          decipher.final(),
        ]).toString();
      } catch (cause) {
        throw refused(cause);
      }
    },
  };
}
