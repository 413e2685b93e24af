import { randomBytes } from "node:crypto";

import * as z from "zod";

import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";

/** K1: the row that holds the key. */
const KEY = { pk: "SYSTEM", sk: "KEYRING" };
const Row = z.object({ key: z.string().length(64) });

/**
 * The stage's secret of 32 bytes for cursors and request fingerprints: made on first need, then the same for every
 * function. It lives in the encrypted table, so that no secret stands in a template and no further service is asked.
 */
export function makeKeyring(table: Table): () => Promise<Uint8Array> {
  let key: Promise<Uint8Array> | undefined;
  const load = async (): Promise<Uint8Array> => {
    const standing = await table.get(KEY);
    if (standing) return Buffer.from(Row.parse(standing).key, "hex");
    const made = randomBytes(32);
    try {
      await table.write([{ op: "put", item: { ...KEY, key: made.toString("hex") }, if: [{ is: "absent" }] }]);
      return made;
    } catch (error) {
      const winner = error instanceof WriteRefused ? error.at(0) : undefined;
      if (!winner) throw error;
      return Buffer.from(Row.parse(winner).key, "hex");
    }
  };
  return () => {
    key ??= load().catch((error: unknown) => {
      key = undefined;
      throw error;
    });
    return key;
  };
}
