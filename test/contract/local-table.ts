import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";

import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { dynoxideBinary, startDynoxide } from "../../local/dynamodb/dynoxide.ts";

/** The one table, empty, in a DynamoDB of its own on this machine. */
export async function startLocalTable(): Promise<{ table: DynamoTable; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "table-contract-"));
  const service = await startDynoxide(dynoxideBinary(process.env), folder);
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
  const close = async () => {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { table: new DynamoTable("contract", client), close };
}
