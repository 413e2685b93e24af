import type { UserId } from "../kernel/ids.ts";
import type { Item, Key, Write } from "../kernel/table.ts";
import { totalKey, weekKey } from "./keys.ts";
import type { Total } from "./keys.ts";

/** Numbers by field. */
type Fields = Record<string, number>;

/** What one thing adds to the statistics: to the totals of its subject, and to weeks (see `weekNumber`). */
export type Contribution = { fields: Fields; weeks?: Readonly<Record<number, Fields>> };

/**
 * The writes that replace what things of one subject added by what they add now, for the transaction that changes them. They are additions
 * without a condition, so that any number of transactions may count at once; nothing is written when nothing changes.
 * @param touched members of the totals that are set, such as the time of the last activity
 */
export function countWrites(
  userId: UserId,
  total: Total,
  before: readonly Contribution[],
  after: readonly Contribution[],
  touched?: Record<string, string>,
): Write[] {
  const change = (pick: (one: Contribution) => Fields | undefined): Fields => {
    const sum: Fields = {};
    for (const [sign, some] of [
      [1, after],
      [-1, before],
    ] as const) {
      for (const [field, n] of some.flatMap((one) => Object.entries(pick(one) ?? {})))
        sum[field] = (sum[field] ?? 0) + sign * n;
    }
    return Object.fromEntries(Object.entries(sum).filter(([, n]) => n !== 0));
  };
  const weeks = new Set([...before, ...after].flatMap((one) => Object.keys(one.weeks ?? {})).map(Number));
  return [
    ...addition(
      totalKey(userId, total),
      change((one) => one.fields),
      touched,
    ),
    ...[...weeks].flatMap((week) => {
      const fields = Object.entries(change((one) => one.weeks?.[week]));
      return addition(
        weekKey(userId, week),
        Object.fromEntries(fields.map(([name, n]) => [`${total}:${name}`, n])),
      );
    }),
  ];
}

function addition(key: Key, add: Fields, set?: Record<string, string>): Write[] {
  const empty = Object.keys(add).length === 0 && set === undefined;
  return empty ? [] : [{ op: "update", key, add, ...(set && { set }) }];
}

/** The numbers of a counting row, without those that went back to 0. */
export function fieldsOf(item: Item | undefined): Fields {
  return Object.fromEntries(
    Object.entries(item ?? {}).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] !== 0,
    ),
  );
}

/** The numbers of one subject in a week's row. */
export function weekFieldsOf(item: Item | undefined, total: Total): Fields {
  return Object.fromEntries(
    Object.entries(fieldsOf(item)).flatMap(([field, n]) =>
      field.startsWith(`${total}:`) ? [[field.slice(total.length + 1), n]] : [],
    ),
  );
}
