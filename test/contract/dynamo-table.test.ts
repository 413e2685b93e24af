import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";

import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { dynoxideBinary, startDynoxide } from "../../local/dynamodb/dynoxide.ts";
import { tableContract } from "./table-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "table-contract-"));
let close = (): Promise<void> => Promise.resolve();

async function connect(): Promise<DynamoTable> {
  const service = await startDynoxide(dynoxideBinary(process.env), folder, console.error);
  close = service.close;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${service.port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "contract", secretAccessKey: "contract" },
  });
  const string = (AttributeName: string) => ({ AttributeName, AttributeType: "S" as const });
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: "HASH" as const },
    { AttributeName: range, KeyType: "RANGE" as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName: "contract",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk", "workPk", "workSk"].map(string),
      KeySchema: keys("pk", "sk"),
      GlobalSecondaryIndexes: [
        {
          IndexName: "work-by-due",
          KeySchema: keys("workPk", "workSk"),
          Projection: { ProjectionType: "ALL" },
        },
      ],
    }),
  );
  return new DynamoTable("contract", client);
}

tableContract("DynamoDB", connect);

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});
