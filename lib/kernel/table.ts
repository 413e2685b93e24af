/** The narrow port over the one table. Two adapters implement it (DynamoDB and a strict one in memory), held to one contract suite. */

/** Primary key of an item. */
export type Key = { pk: string; sk: string };

/** An item as plain JSON values; `undefined` members are dropped when it is written. */
export type Item = Key & Record<string, unknown>;

/** What must hold of the stored item for a write to happen. A list of conditions is a conjunction. */
export type Condition =
  | { is: "absent" }
  | { is: "present" }
  | { is: "equal"; field: string; value: string | number | boolean }
  | { is: "oneOf"; field: string; values: readonly (string | number)[] }
  | { is: "below"; field: string; value: number }
  | { is: "fieldAbsent"; field: string }
  | { is: "any"; of: readonly Condition[][] };

/** One write; in a list all happen or none does. No two writes of a list may name one key. */
export type Write =
  | { op: "put"; item: Item; if?: readonly Condition[] }
  | {
      op: "update";
      key: Key;
      set?: Record<string, unknown>;
      /** Numbers added to top-level fields; a missing field counts as 0. */
      add?: Record<string, number>;
      remove?: readonly string[];
      if?: readonly Condition[];
    }
  | { op: "delete"; key: Key; if?: readonly Condition[] }
  | { op: "check"; key: Key; if: readonly Condition[] };

export type Query = {
  pk: string;
  /** Only sort keys with this beginning. */
  prefix: string;
  /** Exclusive: continue behind this sort key, in reading order. */
  after?: string;
  limit: number;
  order: "asc" | "desc";
  /** Only these members beside the key; without it whole items. What an item weighs counts all the same. */
  fields?: readonly string[];
};

/** Items of a query; `more` tells that others may follow the last one. */
export type QueryPage = { items: Item[]; more: boolean };

/** A query over the sparse index of due work: one shard, due at or before `upTo`. The index may lag behind the table. */
export type DueQuery = { workPk: string; upTo: string; limit: number };

export interface Table {
  /** Strongly consistent. */
  get(key: Key): Promise<Item | undefined>;
  /** Strongly consistent, up to 100 keys, answers in the order of the keys. */
  getMany(keys: readonly Key[]): Promise<(Item | undefined)[]>;
  query(query: Query): Promise<QueryPage>;
  queryDue(query: DueQuery): Promise<Item[]>;
  /**
   * All or nothing, up to 100 writes.
   * @throws WriteRefused when a condition did not hold
   */
  write(writes: readonly Write[]): Promise<void>;
}

/** A condition did not hold; `refusals` name the writes by index, each with the item that stands in the table. */
export class WriteRefused extends Error {
  override readonly name = "WriteRefused";
  readonly refusals: readonly { index: number; item: Item | undefined }[];
  constructor(refusals: readonly { index: number; item: Item | undefined }[]) {
    super(`a condition did not hold: write ${refusals.map((r) => r.index).join(", ")}`);
    this.refusals = refusals;
  }
  /** The standing item when the write with this index was refused (`null` when there is none), otherwise `undefined`. */
  at(index: number): Item | null | undefined {
    const refusal = this.refusals.find((r) => r.index === index);
    return refusal === undefined ? undefined : (refusal.item ?? null);
  }
}
