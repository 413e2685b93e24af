import { Rows } from "./rows.ts";

/** The row of an item in a table of its own. */
function rowOf(item: { pk: string; sk: string; name: string }) {
  const rows = new Rows();
  rows.write([{ op: "put", item }]);
  return { rows, row: rows.find(item) };
}

describe("the number of a row", () => {
  it("is no other row's, not even in another table", () => {
    const key = { pk: "USER#ada", sk: "A" };
    const [one, other] = [rowOf({ ...key, name: "one" }), rowOf({ ...key, name: "other" })];
    expect(one.row?.id).toBeDefined();
    expect(one.row?.id).not.toBe(other.row?.id);
  });

  it("stays with the row in a fork, and comes back with equal content", () => {
    const { rows, row } = rowOf({ pk: "USER#ada", sk: "A", name: "one" });
    const fork = rows.fork();
    expect(fork.find({ pk: "USER#ada", sk: "A" })?.id).toBe(row?.id);
    fork.write([{ op: "delete", key: { pk: "USER#ada", sk: "A" } }]);
    fork.write([{ op: "put", item: { pk: "USER#ada", sk: "A", name: "one" } }]);
    expect(fork.find({ pk: "USER#ada", sk: "A" })?.id).toBe(row?.id);
  });
});
