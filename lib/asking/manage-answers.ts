import * as z from "zod";

import { Task } from "../budget/index.ts";
import { isoTime } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import type { UserId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Item, Table } from "../kernel/table.ts";
import { answersPrefix, voidKey } from "./keys.ts";
import { isGood, KeptAnswer, voidBefore } from "./kept-answers.ts";

const PAGE = 100;
/** Removed in one transaction. */
const AT_ONCE = 25;
/** Who may void the answers of all users: a group of the user pool. */
const ADMINS = "admin";

const Counts = z.object({ answers: z.number().int(), hits: z.number().int(), savedUsd: z.number() });

/** The answers that are kept for one user: how many there are, how often they were given again, and what that has saved. */
export const CacheStats = Counts.extend({
  byTask: z.partialRecord(Task, Counts),
  oldestAt: z.iso.datetime().nullable(),
  newestAt: z.iso.datetime().nullable(),
}).meta({ id: "CacheStats" });
export type CacheStats = z.infer<typeof CacheStats>;

type Deps = { table: Table; clock: Clock };

/** What is shown of a kept answer; its text stays where it is. */
const Shown = KeptAnswer.pick({ task: true, microUsd: true, keptAt: true, hits: true, expiresAt: true });
type Shown = z.infer<typeof Shown>;

async function* pagesOf(table: Table, userId: UserId, fields: readonly string[]): AsyncGenerator<Item[]> {
  let after: string | undefined;
  do {
    const start = after === undefined ? {} : { after };
    const query = { ...answersPrefix(userId), limit: PAGE, order: "asc", fields, ...start } as const;
    const { items, more } = await table.query(query);
    yield items;
    after = more ? items.at(-1)?.sk : undefined;
  } while (after !== undefined);
}

async function allShown(table: Table, userId: UserId): Promise<Shown[]> {
  const rows: Shown[] = [];
  for await (const items of pagesOf(table, userId, Object.keys(Shown.shape)))
    rows.push(...items.map((item) => Shown.parse(item)));
  return rows;
}

const countsOf = (rows: readonly Shown[]) => ({
  answers: rows.length,
  hits: rows.reduce((sum, { hits }) => sum + hits, 0),
  savedUsd: rows.reduce((sum, { hits, microUsd }) => sum + hits * microUsd, 0) / 1_000_000,
});

/** Counts the answers that are kept for a user; those that are void or over do not count. */
export function makeReadCacheStats({ table, clock }: Deps) {
  return async (userId: UserId): Promise<CacheStats> => {
    const [mark, shown] = await Promise.all([table.get(voidKey()), allShown(table, userId)]);
    const rows = shown.filter((row) => isGood(row, mark, clock.now()));
    const used = Task.options.filter((task) => rows.some((row) => row.task === task));
    const times = rows.map(({ keptAt }) => keptAt).sort((a, b) => a - b);
    const timeOf = (epochMs: number | undefined) => (epochMs === undefined ? null : isoTime(epochMs));
    return {
      ...countsOf(rows),
      byTask: Object.fromEntries(
        used.map((task) => [task, countsOf(rows.filter((row) => row.task === task))]),
      ),
      oldestAt: timeOf(times[0]),
      newestAt: timeOf(times.at(-1)),
    };
  };
}

/** Forgets every answer that is kept for a user. Safe to repeat. */
export function makeClearCache({ table }: Pick<Deps, "table">) {
  return async (userId: UserId): Promise<void> => {
    for await (const items of pagesOf(table, userId, [])) {
      for (let first = 0; first < items.length; first += AT_ONCE) {
        const some = items.slice(first, first + AT_ONCE);
        await table.write(some.map(({ pk, sk }) => ({ op: "delete" as const, key: { pk, sk } })));
      }
    }
  };
}

/**
 * Voids the answers of all users that were kept before a time, now at the latest: at once, without looking for them; they go away by themselves. An
 * earlier time than that of the cleaning before changes nothing. @returns the time that holds
 * @throws AppError `forbidden` for callers who are not in the group
 */
export function makeCleanUpCaches({ table, clock }: Deps) {
  return async (groups: readonly string[], before?: string): Promise<{ voidBefore: string }> => {
    if (!groups.includes(ADMINS)) {
      throw new AppError("forbidden", "forbidden", "Only administrators may do this.");
    }
    const now = clock.now();
    const until = Math.min(before === undefined ? now : Date.parse(before), now);
    try {
      const earlier = [
        [{ is: "fieldAbsent", field: "before" }],
        [{ is: "below", field: "before", value: until }],
      ] as const;
      const later = { is: "any", of: earlier.map((all) => [...all]) } as const;
      await table.write([{ op: "update", key: voidKey(), set: { before: until }, if: [later] }]);
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      const standing = error.at(0);
      return { voidBefore: isoTime(voidBefore(standing ?? undefined)) };
    }
    return { voidBefore: isoTime(until) };
  };
}
