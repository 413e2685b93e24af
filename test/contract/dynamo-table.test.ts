import { startLocalTable } from "./local-table.ts";
import { tableContract } from "./table-contract.ts";

let close = (): Promise<void> => Promise.resolve();

tableContract("DynamoDB", async () => {
  const local = await startLocalTable();
  close = local.close;
  return local.table;
});

afterAll(() => close());
