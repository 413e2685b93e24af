import type { UserId } from "../kernel/ids.ts";
import { userPartition } from "../kernel/keys.ts";
import type { Item, Table } from "../kernel/table.ts";
import { STATISTICS_PREFIX, totalKey, TOTALS } from "./keys.ts";
import type { Total } from "./keys.ts";

/** Weeks that statistics look back. */
export const WEEKS = 26;

/** The counting rows of a user: one for each subject, and the newest weeks by their number. */
export type Counted = { totals: Partial<Record<Total, Item>>; weeks: Map<number, Item> };

/** The statistics of a user: one query of at most 29 small rows, however much was counted. */
export async function readCounts(table: Table, userId: UserId): Promise<Counted> {
  const { items } = await table.query({
    pk: userPartition(userId),
    prefix: STATISTICS_PREFIX,
    limit: TOTALS.length + WEEKS,
    order: "asc",
  });
  const bySk = new Map(items.map((item) => [item.sk, item]));
  const totals = TOTALS.flatMap((total) => {
    const item = bySk.get(totalKey(userId, total).sk);
    return item ? [[total, item] as const] : [];
  });
  const weekOf = /1#(\d{4})$/;
  return {
    totals: Object.fromEntries(totals),
    weeks: new Map(
      items.flatMap((item) => {
        const inverted = weekOf.exec(item.sk)?.[1];
        return inverted === undefined ? [] : [[9_999 - Number(inverted), item] as const];
      }),
    ),
  };
}
