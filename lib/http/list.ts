import * as z from "zod";

import type { CursorBox } from "./cursor.ts";

/** Rows looked at for one page of a filtered list: a filter never reads a user's whole history in one request. */
const MAX_LOOKED_AT = 500;
const CHUNK = 100;

/** Query parameters of every list. */
export const listQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(25).meta({ description: "Items on a page." }),
  cursor: z
    .string()
    .min(1)
    .max(2048)
    .optional()
    .meta({ description: "`nextCursor` of the page before, with the same filters." }),
};

/** Schema of a page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

type Chunk<R> = { rows: { sk: string; row: R }[]; more: boolean; lastSk?: string | undefined };

/**
 * Fills a page from chunks of rows. When the filter lets few rows through, the page may be short and still have a next
 * cursor: the work of one request is bounded.
 */
export async function listPage<R, T>(
  cursors: CursorBox,
  query: { limit: number; cursor?: string | undefined },
  read: (options: { after?: string; limit: number }) => Promise<Chunk<R>>,
  show: (row: R) => T | undefined,
  filtered: boolean,
): Promise<{ items: T[]; nextCursor: string | null }> {
  let after = query.cursor === undefined ? undefined : await cursors.open(query.cursor, "list");
  const items: T[] = [];
  for (let looked = 0; ;) {
    const limit = filtered ? CHUNK : query.limit;
    const chunk: Chunk<R> = await read({ limit, ...(after !== undefined && { after }) });
    for (const [i, { sk, row }] of chunk.rows.entries()) {
      const item = show(row);
      if (item !== undefined) items.push(item);
      after = sk;
      const rest = i < chunk.rows.length - 1 || chunk.more;
      if (items.length === query.limit)
        return { items, nextCursor: rest ? await cursors.seal(sk, "list") : null };
    }
    after = chunk.lastSk ?? after;
    looked += limit;
    if (!chunk.more || after === undefined) return { items, nextCursor: null };
    if (looked >= MAX_LOOKED_AT) return { items, nextCursor: await cursors.seal(after, "list") };
  }
}
