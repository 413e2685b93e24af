import type { DueQuery, Item, Key, Query, QueryPage, Table, Write } from "../../kernel/table.ts";
import { WriteRefused } from "../../kernel/table.ts";
import { copyOf, Rows } from "./rows.ts";
import type { Written } from "./rows.ts";

/** The table in memory, as strict as DynamoDB, for units: the rows that the simulation has, under the port of the table. */
export class MemoryTable implements Table {
  readonly #rows = new Rows();

  get(key: Key): Promise<Item | undefined> {
    const row = this.#rows.find(key);
    return Promise.resolve(row && copyOf(row));
  }

  getMany(keys: readonly Key[]): Promise<(Item | undefined)[]> {
    return Promise.resolve(this.#rows.findMany(keys).map((row) => row && copyOf(row)));
  }

  query(query: Query): Promise<QueryPage> {
    const { rows, more } = this.#rows.query(query);
    return Promise.resolve({ items: rows.map((row) => only(copyOf(row), query.fields)), more });
  }

  queryDue(query: DueQuery): Promise<Item[]> {
    return Promise.resolve(this.#rows.queryDue(query).map(copyOf));
  }

  write(writes: readonly Write[]): Promise<void> {
    const { refused } = this.#rows.write(writes);
    return refused.length === 0 ? Promise.resolve() : Promise.reject(refusalOf(refused));
  }

  /** Every item, sorted by key: for invariants and for looking at. */
  all(): Item[] {
    return structuredClone(this.#rows.all());
  }
}

/** The error of a transaction that was refused, with copies of the rows that stand. */
export function refusalOf(refused: Written["refused"]): WriteRefused {
  return new WriteRefused(refused.map(({ index, row }) => ({ index, item: row && copyOf(row) })));
}

/** An item's key and some of its members; all of them when none are named. */
export function only(item: Item, fields: readonly string[] | undefined): Item {
  if (!fields) return item;
  const named = Object.entries(item).filter(([name]) => fields.includes(name));
  return { pk: item.pk, sk: item.sk, ...Object.fromEntries(named) };
}
