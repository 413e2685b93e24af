import { tableContract } from "../../../test/contract/table-contract.ts";
import { MemoryTable } from "./memory-table.ts";

tableContract("memory", () => Promise.resolve(new MemoryTable()));

describe("the strictness of the table in memory", () => {
  it("refuses items over 400 KB, transactions over 100 writes and a key named twice", () => {
    const table = new MemoryTable();
    const put = (sk: string, text = "") => ({ op: "put" as const, item: { pk: "P", sk, text } });
    expect(() => table.write([put("A", "x".repeat(410 * 1024))])).toThrow("400 KB");
    expect(() => table.write(Array.from({ length: 101 }, (_, i) => put(`S${i}`)))).toThrow("1 to 100");
    expect(() => table.write([put("A"), put("A")])).toThrow("twice");
  });
});
