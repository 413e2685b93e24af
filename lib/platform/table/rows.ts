import { hash } from "node:crypto";

import { assertOneUser } from "../../kernel/keys.ts";
import type { Condition, DueQuery, Item, Key, Query, Write } from "../../kernel/table.ts";

const MAX_ITEM_BYTES = 400 * 1024;
/** What one transaction may touch, in bytes. */
const MAX_TRANSACTION_BYTES = 4 * 1024 * 1024;

const nameOf = (key: Key): string => `${key.pk}\u0000${key.sk}`;
const keyOf = (write: Write): Key => (write.op === "put" ? write.item : write.key);

/** 128 bits; those of a set of things are the exclusive or of theirs. */
export type Mark = readonly [number, number, number, number];

/** Equal for equal texts, and for others with a chance of one in 2^128. */
export function markOf(text: string): Mark {
  const bytes = hash("sha1", text, "buffer");
  return [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), bytes.readInt32LE(12)];
}

/** An item as it is kept. There is one object for all equal ones of a table and its forks; nobody changes it. */
export type Row = {
  readonly name: string;
  /** The parsed item, to look at; readers get a copy of their own. */
  readonly item: Item;
  readonly text: string;
  readonly bytes: number;
  /** Another number for every other row of whatever tables. */
  readonly id: number;
  readonly mark: Mark;
};

/** A copy of a row's item that its reader may keep and change. */
export const copyOf = (row: Row): Item => JSON.parse(row.text) as Item;

function holds(condition: Condition, item: Item | undefined): boolean {
  const value = (field: string) => item?.[field];
  switch (condition.is) {
    case "absent":
      return item === undefined;
    case "present":
      return item !== undefined;
    case "equal":
      return value(condition.field) === condition.value;
    case "oneOf": {
      const found = value(condition.field);
      return condition.values.some((wanted) => wanted === found);
    }
    case "below": {
      const found = value(condition.field);
      return typeof found === "number" && found < condition.value;
    }
    case "fieldAbsent":
      return value(condition.field) === undefined;
    case "any":
      return condition.of.some((all) => all.every((one) => holds(one, item)));
  }
}

function applied(write: Write, before: Item | undefined): Item | undefined {
  switch (write.op) {
    case "check":
      return before;
    case "delete":
      return undefined;
    case "put":
      return write.item;
    case "update": {
      const set = Object.fromEntries(
        Object.entries(write.set ?? {}).filter(([, value]) => value !== undefined),
      );
      const next: Item = { ...(before ?? {}), ...write.key, ...set };
      for (const [field, amount] of Object.entries(write.add ?? {})) {
        const old = next[field] ?? 0;
        if (typeof old !== "number") throw new Error(`${field} is not a number`);
        next[field] = old + amount;
      }
      const removed = new Set(write.remove ?? []);
      return Object.fromEntries(Object.entries(next).filter(([field]) => !removed.has(field))) as Item;
    }
  }
}

/** What became of a transaction: either some of its conditions did not hold, or what each of its writes found and left. */
export type Written = {
  readonly refused: readonly { readonly index: number; readonly row: Row | undefined }[];
  readonly changes: readonly { readonly before: Row | undefined; readonly after: Row | undefined }[];
};

/** Rows there ever were: whoever remembers one by its number never takes it for a row of another table. */
let rowCount = 0;

/** What the forks of one table know together: every row there ever was, and what frozen writes make of which rows. */
class Known {
  readonly #rows = new Map<string, Row>();
  readonly #names = new WeakMap<readonly Write[], string[]>();
  readonly #written = new WeakMap<readonly Write[], Map<string, Written>>();

  /** The names of the rows that a transaction is about. */
  namesOf(writes: readonly Write[]): readonly string[] {
    const known = this.#names.get(writes);
    if (known) return known;
    if (writes.length === 0 || writes.length > 100) throw new Error("a transaction takes 1 to 100 writes");
    const keys = writes.map(keyOf);
    assertOneUser(keys);
    const names = keys.map(nameOf);
    if (new Set(names).size !== names.length) throw new Error("a transaction may not name one key twice");
    if (Object.isFrozen(writes)) this.#names.set(writes, names);
    return names;
  }

  /** What a transaction makes of these rows; of one that nobody can change any more it is worked out once. */
  written(writes: readonly Write[], before: readonly (Row | undefined)[]): Written {
    if (!Object.isFrozen(writes)) return this.#transact(writes, before);
    const ofThese = this.#written.get(writes) ?? new Map<string, Written>();
    this.#written.set(writes, ofThese);
    const standing = before.map((row) => row?.id).join();
    const known = ofThese.get(standing) ?? this.#transact(writes, before);
    ofThese.set(standing, known);
    return known;
  }

  #transact(writes: readonly Write[], before: readonly (Row | undefined)[]): Written {
    const refused = writes.flatMap((write, index) => {
      const row = before[index];
      return (write.if ?? []).every((condition) => holds(condition, row?.item)) ? [] : [{ index, row }];
    });
    if (refused.length > 0) return { refused, changes: [] };
    const changes = writes.map((write, index) => {
      const item = applied(write, before[index]?.item);
      return { before: before[index], after: write.op === "check" ? before[index] : item && this.row(item) };
    });
    const touched = changes.reduce(
      (sum, one) => sum + Math.max(one.before?.bytes ?? 0, one.after?.bytes ?? 0),
      0,
    );
    if (touched > MAX_TRANSACTION_BYTES) throw new Error("a transaction over 4 MB");
    return { refused, changes };
  }

  /** The row of an item without its `undefined` members, as a store that keeps JSON gives it back. */
  row(item: Item): Row {
    const text = JSON.stringify(item);
    const known = this.#rows.get(text);
    if (known) return known;
    const parsed = JSON.parse(text) as Item;
    if (!parsed.pk || !parsed.sk) throw new Error("an item needs a non-empty pk and sk");
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_ITEM_BYTES) throw new Error("item over 400 KB");
    const row: Row = { name: nameOf(parsed), item: parsed, text, bytes, id: ++rowCount, mark: markOf(text) };
    this.#rows.set(text, row);
    return row;
  }
}

/** Sorted as the table sorts: by the bytes of the sort key. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * The rows of a table as plain data: read and written at once, forked for nothing, told from others by a mark. As strict as DynamoDB: item
 * size, 100 writes and 4 MB a transaction, one write a key, all or nothing.
 */
export class Rows {
  readonly #known: Known;
  #rows: Map<string, Row>;
  /** Whether a fork looks at the same map. */
  #isShared = false;
  #mark: Mark;

  constructor(known = new Known(), rows = new Map<string, Row>(), mark: Mark = [0, 0, 0, 0]) {
    this.#known = known;
    this.#rows = rows;
    this.#mark = mark;
  }

  find(key: Key): Row | undefined {
    return this.#rows.get(nameOf(key));
  }

  findMany(keys: readonly Key[]): (Row | undefined)[] {
    if (keys.length > 100) throw new Error("more than 100 keys");
    if (new Set(keys.map(nameOf)).size !== keys.length) throw new Error("a key is named twice");
    return keys.map((key) => this.find(key));
  }

  query(query: Query): { rows: Row[]; more: boolean } {
    const sign = query.order === "asc" ? 1 : -1;
    const { pk, prefix, after, limit } = query;
    const found = [...this.#rows.values()]
      .filter(({ item }) => item.sk.startsWith(prefix) && item.pk === pk)
      .filter(({ item }) => after === undefined || sign * compare(item.sk, after) > 0)
      .sort((a, b) => sign * compare(a.item.sk, b.item.sk));
    return { rows: found.slice(0, limit), more: found.length > limit };
  }

  queryDue(query: DueQuery): Row[] {
    return [...this.#rows.values()]
      .filter(({ item }) => item["workPk"] === query.workPk && String(item["workSk"]) <= query.upTo)
      .sort((a, b) => (String(a.item["workSk"]) < String(b.item["workSk"]) ? -1 : 1))
      .slice(0, query.limit);
  }

  /** Writes all, or nothing when a condition did not hold. The answer is one object for equal writes on equal rows, when the writes are frozen. */
  write(writes: readonly Write[]): Written {
    const names = this.#known.namesOf(writes);
    const before = names.map((name) => this.#rows.get(name));
    const written = this.#known.written(writes, before);
    if (written.refused.length === 0)
      for (const change of written.changes) this.#replace(change.before, change.after);
    return written;
  }

  #replace(before: Row | undefined, after: Row | undefined): void {
    if (before === after) return;
    if (this.#isShared) {
      this.#rows = new Map(this.#rows);
      this.#isShared = false;
    }
    if (after) this.#rows.set(after.name, after);
    else if (before) this.#rows.delete(before.name);
    const [a, b, c, d] = this.#mark;
    const [e, f, g, h] = before?.mark ?? [0, 0, 0, 0];
    const [i, j, k, l] = after?.mark ?? [0, 0, 0, 0];
    this.#mark = [a ^ e ^ i, b ^ f ^ j, c ^ g ^ k, d ^ h ^ l];
  }

  /** Every item as it stands, to look at and never to change, in no order. */
  items(): Item[] {
    return [...this.#rows.values()].map(({ item }) => item);
  }

  /** Every item, sorted by key: to look at, and never to change. */
  all(): Item[] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row.item);
  }

  /** A table of its own with the same rows. */
  fork(): Rows {
    this.#isShared = true;
    const copy = new Rows(this.#known, this.#rows, this.#mark);
    copy.#isShared = true;
    return copy;
  }

  /** Equal for tables with equal items. */
  get mark(): Mark {
    return this.#mark;
  }
}
