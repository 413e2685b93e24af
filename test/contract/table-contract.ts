import { WriteRefused } from "../../lib/kernel/table.ts";
import type { Item, Table, Write } from "../../lib/kernel/table.ts";

const pk = (n: string) => `USER#contract-${n}`;
const item = (n: string, sk: string, rest: Record<string, unknown> = {}): Item => ({
  pk: pk(n),
  sk,
  ...rest,
});

async function refusal(write: Promise<void>): Promise<WriteRefused> {
  const error: unknown = await write.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WriteRefused)) throw new Error(`expected a refused write, got ${String(error)}`);
  return error;
}

/** What every adapter of the table port has to do; run against memory and against DynamoDB alike. */
export function tableContract(name: string, connect: () => Promise<Table>): void {
  describe(`table port: ${name}`, () => {
    let table: Table;
    let run = 0;
    const fresh = () => `${process.pid}-${Date.now()}-${run++}`;
    const put = (value: Item, extra: Partial<Extract<Write, { op: "put" }>> = {}) =>
      table.write([{ op: "put", item: value, ...extra }]);

    beforeAll(async () => {
      table = await connect();
    });

    it("gives back what was put, without undefined members", async () => {
      const n = fresh();
      await put(item(n, "A", { text: "é", list: [1, { deep: true }], gone: undefined, nothing: null }));
      expect(await table.get({ pk: pk(n), sk: "A" })).toEqual({
        pk: pk(n),
        sk: "A",
        text: "é",
        list: [1, { deep: true }],
        nothing: null,
      });
      expect(await table.get({ pk: pk(n), sk: "B" })).toBeUndefined();
    });

    it("answers many keys in their order", async () => {
      const n = fresh();
      await put(item(n, "A", { v: 1 }));
      await put(item(n, "C", { v: 3 }));
      const found = await table.getMany(["C", "B", "A"].map((sk) => ({ pk: pk(n), sk })));
      expect(found.map((one) => one?.["v"])).toEqual([3, undefined, 1]);
    });

    it("pages through a prefix in both directions", async () => {
      const n = fresh();
      for (const sk of ["P#1", "P#2", "P#3", "P#4", "Q#1"]) await put(item(n, sk));
      const first = await table.query({ pk: pk(n), prefix: "P#", limit: 2, order: "desc" });
      expect(first).toEqual({ items: [item(n, "P#4"), item(n, "P#3")], more: true });
      const second = await table.query({ pk: pk(n), prefix: "P#", limit: 2, order: "desc", after: "P#3" });
      expect(second).toEqual({ items: [item(n, "P#2"), item(n, "P#1")], more: false });
      const ascending = await table.query({ pk: pk(n), prefix: "P#", limit: 9, order: "asc", after: "P#2" });
      expect(ascending.items.map(({ sk }) => sk)).toEqual(["P#3", "P#4"]);
    });

    it("reads the named fields of a page and no others, their names being what they may", async () => {
      const n = fresh();
      for (const at of ["1", "2", "3"])
        await put(item(n, `P#${at}`, { at, name: "n", document: { big: at } }));
      const query = { pk: pk(n), prefix: "P#", limit: 2, order: "asc" } as const;
      expect(await table.query({ ...query, fields: ["at", "name", "absent"] })).toEqual({
        items: ["1", "2"].map((at) => item(n, `P#${at}`, { at, name: "n" })),
        more: true,
      });
      expect(await table.query({ ...query, after: "P#2", fields: [] })).toEqual({
        items: [item(n, "P#3")],
        more: false,
      });
    });

    it("refuses a put over a standing item and names it", async () => {
      const n = fresh();
      await put(item(n, "A", { v: 1 }));
      const refused = await refusal(put(item(n, "A", { v: 2 }), { if: [{ is: "absent" }] }));
      expect(refused.at(0)).toEqual(item(n, "A", { v: 1 }));
      expect(refused.at(1)).toBeUndefined();
    });

    it.each([
      [{ is: "equal", field: "s", value: "x" } as const, true],
      [{ is: "equal", field: "s", value: "y" } as const, false],
      [{ is: "equal", field: "absent", value: "y" } as const, false],
      [{ is: "oneOf", field: "s", values: ["w", "x"] } as const, true],
      [{ is: "oneOf", field: "s", values: ["w"] } as const, false],
      [{ is: "below", field: "n", value: 6 } as const, true],
      [{ is: "below", field: "n", value: 5 } as const, false],
      [{ is: "below", field: "absent", value: 5 } as const, false],
      [{ is: "fieldAbsent", field: "absent" } as const, true],
      [{ is: "fieldAbsent", field: "n" } as const, false],
      [{ is: "present" } as const, true],
      [{ is: "absent" } as const, false],
    ])("judges the condition %j as %s", async (condition, holds) => {
      const n = fresh();
      await put(item(n, "A", { s: "x", n: 5 }));
      const update = table.write([
        { op: "update", key: { pk: pk(n), sk: "A" }, set: { done: true }, if: [condition] },
      ]);
      if (holds) await update;
      else await refusal(update);
      expect((await table.get({ pk: pk(n), sk: "A" }))?.["done"]).toBe(holds ? true : undefined);
    });

    it("takes either of several conjunctions", async () => {
      const n = fresh();
      const either = [[{ is: "absent" as const }], [{ is: "below" as const, field: "until", value: 10 }]];
      await put(item(n, "A", { until: 5 }), { if: [{ is: "any", of: either }] });
      await put(item(n, "A", { until: 20 }), { if: [{ is: "any", of: either }] });
      await refusal(put(item(n, "A", { until: 30 }), { if: [{ is: "any", of: either }] }));
    });

    it("sets, adds and removes fields, and creates what is not there", async () => {
      const n = fresh();
      const key = { pk: pk(n), sk: "A" };
      await table.write([{ op: "update", key, set: { a: 1, b: "x", skip: undefined }, add: { count: 2 } }]);
      await table.write([{ op: "update", key, set: { a: 2 }, add: { count: -1, other: 4 }, remove: ["b"] }]);
      expect(await table.get(key)).toEqual({ ...key, a: 2, count: 1, other: 4 });
    });

    it("writes all or nothing", async () => {
      const n = fresh();
      await put(item(n, "A", { v: 1 }));
      const refused = await refusal(
        table.write([
          { op: "put", item: item(n, "B") },
          {
            op: "update",
            key: { pk: pk(n), sk: "A" },
            set: { v: 2 },
            if: [{ is: "equal", field: "v", value: 7 }],
          },
        ]),
      );
      expect(refused.at(1)).toEqual(item(n, "A", { v: 1 }));
      expect(await table.get({ pk: pk(n), sk: "B" })).toBeUndefined();
      await table.write([
        { op: "put", item: item(n, "B") },
        { op: "check", key: { pk: pk(n), sk: "C" }, if: [{ is: "absent" }] },
        { op: "delete", key: { pk: pk(n), sk: "A" }, if: [{ is: "equal", field: "v", value: 1 }] },
      ]);
      expect(await table.get({ pk: pk(n), sk: "A" })).toBeUndefined();
      expect(await table.get({ pk: pk(n), sk: "B" })).toEqual(item(n, "B"));
    });

    it("refuses what would touch two users, whatever else is written along", async () => {
      const [one, other] = [fresh(), fresh()];
      const writes: Write[] = [item(one, "A"), { pk: "STAGE-contract", sk: one }, item(other, "A")].map(
        (value) => ({ op: "put", item: value }),
      );
      await expect(async () => table.write(writes)).rejects.toThrow("a transaction touches two users");
      expect(await table.get({ pk: pk(one), sk: "A" })).toBeUndefined();
      await table.write(writes.slice(0, 2));
      expect(await table.get({ pk: pk(one), sk: "A" })).toEqual(item(one, "A"));
    });

    it("lets exactly one of parallel conditional writers win", async () => {
      const n = fresh();
      await put(item(n, "A", { version: 1 }));
      const results = await Promise.allSettled(
        Array.from({ length: 12 }, (_, writer) =>
          table.write([
            {
              op: "update",
              key: { pk: pk(n), sk: "A" },
              set: { version: 2, writer },
              if: [{ is: "equal", field: "version", value: 1 }],
            },
            { op: "put", item: item(n, `LOG#${writer}`) },
          ]),
        ),
      );
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const logs = await table.query({ pk: pk(n), prefix: "LOG#", limit: 20, order: "asc" });
      expect(logs.items).toHaveLength(1);
    });

    it("finds due work in its index until the fields go away", async () => {
      const n = fresh();
      const workPk = `DUE#${n}`;
      await put(item(n, "W1", { workPk, workSk: "100#a" }));
      await put(item(n, "W2", { workPk, workSk: "200#b" }));
      const due = await table.queryDue({ workPk, upTo: "150", limit: 10 });
      expect(due.map(({ sk }) => sk)).toEqual(["W1"]);
      await put(item(n, "W1"));
      expect(await table.queryDue({ workPk, upTo: "999", limit: 10 })).toHaveLength(1);
    });
  });
}
