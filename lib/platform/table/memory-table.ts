import { hash } from "node:crypto";

import { WriteRefused } from "../../kernel/table.ts";
import type { Condition, DueQuery, Item, Key, Query, QueryPage, Table, Write } from "../../kernel/table.ts";

const MAX_ITEM_BYTES = 400 * 1024;
/** What one transaction may touch, in bytes. */
const MAX_TRANSACTION_BYTES = 4 * 1024 * 1024;

const idOf = (key: Key) => JSON.stringify([key.pk, key.sk]);
const keyOf = (write: Write): Key => (write.op === "put" ? write.item : write.key);

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

/** An item as it is kept: its text, which every reader parses afresh, and the fields that queries look at. */
type Kept = { item: Item; text: string; bytes: number; digest: string | undefined };

/** A copy without `undefined` members, as a store that keeps JSON gives it back. */
function stored(item: Item): Item {
  const copy: Item = JSON.parse(JSON.stringify(item)) as Item;
  if (!copy.pk || !copy.sk) throw new Error("an item needs a non-empty pk and sk");
  return copy;
}

function keep(item: Item): Kept {
  const text = JSON.stringify(item);
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_ITEM_BYTES) throw new Error("item over 400 KB");
  return { item, text, bytes, digest: undefined };
}

const fresh = (kept: Kept): Item => JSON.parse(kept.text) as Item;

function applied(write: Write, before: Item | undefined): Item | undefined {
  switch (write.op) {
    case "check":
      return before;
    case "delete":
      return undefined;
    case "put":
      return stored(write.item);
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
      return stored(
        Object.fromEntries(Object.entries(next).filter(([field]) => !removed.has(field))) as Item,
      );
    }
  }
}

/**
 * The table in memory, as strict as DynamoDB: item size, 100 writes and 4 MB a transaction, one write a key, all or nothing.
 * For units and simulation.
 */
export class MemoryTable implements Table {
  #items = new Map<string, Kept>();

  get(key: Key): Promise<Item | undefined> {
    const kept = this.#items.get(idOf(key));
    return Promise.resolve(kept && fresh(kept));
  }

  getMany(keys: readonly Key[]): Promise<(Item | undefined)[]> {
    if (keys.length > 100) throw new Error("more than 100 keys");
    if (new Set(keys.map(idOf)).size !== keys.length) throw new Error("a key is named twice");
    return Promise.all(keys.map((key) => this.get(key)));
  }

  query(query: Query): Promise<QueryPage> {
    const sign = query.order === "asc" ? 1 : -1;
    const found = [...this.#items.values()]
      .filter(({ item }) => item.pk === query.pk && item.sk.startsWith(query.prefix))
      .sort((a, b) => sign * Buffer.compare(Buffer.from(a.item.sk), Buffer.from(b.item.sk)))
      .filter(
        ({ item: { sk } }) =>
          query.after === undefined || sign * Buffer.compare(Buffer.from(sk), Buffer.from(query.after)) > 0,
      );
    return Promise.resolve({
      items: found.slice(0, query.limit).map((kept) => only(fresh(kept), query.fields)),
      more: found.length > query.limit,
    });
  }

  queryDue(query: DueQuery): Promise<Item[]> {
    const due = [...this.#items.values()]
      .filter(({ item }) => item["workPk"] === query.workPk && String(item["workSk"]) <= query.upTo)
      .sort((a, b) => (String(a.item["workSk"]) < String(b.item["workSk"]) ? -1 : 1));
    return Promise.resolve(due.slice(0, query.limit).map(fresh));
  }

  write(writes: readonly Write[]): Promise<void> {
    if (writes.length === 0 || writes.length > 100) throw new Error("a transaction takes 1 to 100 writes");
    if (new Set(writes.map((write) => idOf(keyOf(write)))).size !== writes.length) {
      throw new Error("a transaction may not name one key twice");
    }
    const before = writes.map((write) => this.#items.get(idOf(keyOf(write))));
    const refusals = writes.flatMap((write, index) => {
      const standing = before[index];
      return (write.if ?? []).every((condition) => holds(condition, standing?.item))
        ? []
        : [{ index, item: standing && fresh(standing) }];
    });
    if (refusals.length > 0) return Promise.reject(new WriteRefused(refusals));
    const after = writes.map((write, index) => {
      const item = applied(write, before[index]?.item);
      return item && keep(item);
    });
    const touched = after.reduce(
      (sum, kept, index) => sum + Math.max(kept?.bytes ?? 0, before[index]?.bytes ?? 0),
      0,
    );
    if (touched > MAX_TRANSACTION_BYTES) throw new Error("a transaction over 4 MB");
    writes.forEach((write, index) => {
      const kept = after[index];
      if (kept) this.#items.set(idOf(keyOf(write)), kept);
      else this.#items.delete(idOf(keyOf(write)));
    });
    return Promise.resolve();
  }

  /** Every item, sorted by key: for invariants and for looking at. */
  all(): Item[] {
    return [...this.#items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kept]) => fresh(kept));
  }

  /** A table of its own with the same items. */
  fork(): MemoryTable {
    const copy = new MemoryTable();
    copy.#items = new Map(this.#items);
    return copy;
  }

  /** Equal for tables with equal items. */
  digest(): string {
    const digests = [...this.#items.values()].map((kept) => (kept.digest ??= hash("sha1", kept.text)));
    return digests.sort().join("");
  }
}

/** An item's key and some of its members; all of them when none are named. */
function only(item: Item, fields: readonly string[] | undefined): Item {
  if (!fields) return item;
  const named = Object.entries(item).filter(([name]) => fields.includes(name));
  return { pk: item.pk, sk: item.sk, ...Object.fromEntries(named) };
}
