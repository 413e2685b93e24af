import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
  type CreateTableCommandInput,
  type TableDescription,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { StackError } from "../stack-error.ts";
import type { Resource } from "../template/deployment.ts";
import type { TableIdentity } from "./accesses.ts";

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) }));
const Projection = z.object({
  ProjectionType: z.enum(["ALL", "KEYS_ONLY", "INCLUDE"]),
  NonKeyAttributes: z.array(z.string()).optional(),
});
const Index = z.object({ IndexName: z.string(), KeySchema, Projection });

/** What the local stack takes from a table of the templates. */
export const TableProperties = z.object({
  KeySchema,
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) }),
  ),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  LocalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z
    .object({ StreamViewType: z.enum(["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"]) })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});
export type TableProperties = z.infer<typeof TableProperties>;

/** A table as the other parts of the stack need it. */
export type Table = TableIdentity & { properties: TableProperties };

/** A client of the table service itself, behind the gate. */
export function tableClient(endpoint: string, region: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
}

/** Creates the table unless it is there, and gives it the indexes that the template added since. */
export async function ensureTable(client: DynamoDBClient, resource: Resource): Promise<Table> {
  const parsed = TableProperties.safeParse(resource.properties);
  if (!parsed.success)
    throw new StackError(`The table ${resource.logicalId} is incomplete: ${z.prettifyError(parsed.error)}`);
  const properties = parsed.data;
  const existing = await describe(client, resource.id);
  if (existing === undefined) await client.send(new CreateTableCommand(creation(resource.id, properties)));
  else await adapt(client, resource, properties, existing);
  const partitionKey = properties.KeySchema.find((key) => key.KeyType === "HASH")?.AttributeName ?? "";
  return { name: resource.id, arn: resource.attribute("Arn"), partitionKey, properties };
}

async function describe(client: DynamoDBClient, TableName: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function creation(TableName: string, properties: TableProperties): CreateTableCommandInput {
  const {
    KeySchema: keys,
    AttributeDefinitions,
    GlobalSecondaryIndexes,
    LocalSecondaryIndexes,
    StreamSpecification,
  } = properties;
  return {
    TableName,
    KeySchema: keys,
    AttributeDefinitions,
    BillingMode: "PAY_PER_REQUEST",
    ...(GlobalSecondaryIndexes.length > 0 ? { GlobalSecondaryIndexes } : {}),
    ...(LocalSecondaryIndexes.length > 0 ? { LocalSecondaryIndexes } : {}),
    ...(StreamSpecification === undefined
      ? {}
      : { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
  };
}

async function adapt(
  client: DynamoDBClient,
  resource: Resource,
  properties: TableProperties,
  existing: TableDescription,
): Promise<void> {
  const keys = (schema: { AttributeName?: string | undefined; KeyType?: string | undefined }[] | undefined) =>
    (schema ?? []).map((key) => `${key.KeyType ?? ""} ${key.AttributeName ?? ""}`).join();
  if (keys(existing.KeySchema) !== keys(properties.KeySchema)) {
    throw new StackError(
      `The template gives the table ${resource.logicalId} other keys than the data have: move the data folder away and start again.`,
    );
  }
  const known = new Set((existing.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName));
  for (const index of properties.GlobalSecondaryIndexes.filter((each) => !known.has(each.IndexName))) {
    await client.send(
      new UpdateTableCommand({
        TableName: resource.id,
        AttributeDefinitions: properties.AttributeDefinitions,
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      }),
    );
  }
}
