import type { Call, Wanted } from "../iam/gate.ts";
import { isObject, type Json, type JsonObject } from "../template/json.ts";

/** What the gate must know of a table. */
export type TableIdentity = { name: string; arn: string; partitionKey: string };

const TRANSACT_ACTIONS: Partial<Record<string, string>> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
  Get: "GetItem",
};

/**
 * The accesses that a DynamoDB call needs: transactions count as the operations inside them, a query on an index as one on the
 * index's ARN (Service Authorization Reference, "Actions, resources, and condition keys for Amazon DynamoDB").
 */
export function dynamoDbAccesses(tables: TableIdentity[], prefix: string): (call: Call) => Wanted[] {
  const arnOf = (name: Json | undefined) => {
    if (typeof name !== "string") return undefined;
    return name.startsWith("arn:")
      ? name
      : (tables.find((table) => table.name === name)?.arn ?? `${prefix}${name}`);
  };
  const one = (action: string, input: JsonObject): Wanted[] => {
    const arn = arnOf(input["TableName"]);
    if (arn === undefined) return [];
    const index = input["IndexName"];
    const table = tables.find((each) => each.arn === arn);
    const keys = table === undefined ? [] : leadingKeys(input, table.partitionKey);
    const resource = typeof index === "string" ? `${arn}/index/${index}` : arn;
    return [
      {
        action: `dynamodb:${action}`,
        resource,
        context: keys.length > 0 ? { "dynamodb:LeadingKeys": keys } : {},
      },
    ];
  };
  return ({ operation, input }) => {
    switch (operation) {
      case "TransactWriteItems":
      case "TransactGetItems":
        return objects(input["TransactItems"]).flatMap((item) =>
          Object.entries(item).flatMap(([kind, member]) => {
            const action = TRANSACT_ACTIONS[kind];
            return action === undefined || !isObject(member) ? [] : one(action, member);
          }),
        );
      case "BatchGetItem":
      case "BatchWriteItem":
        return Object.entries(isObject(input["RequestItems"]) ? input["RequestItems"] : {}).flatMap(
          ([TableName, request]) =>
            batchMembers(request).flatMap((member) => one(operation, { ...member, TableName })),
        );
      case "ListTables":
        return [{ action: "dynamodb:ListTables", resource: "*" }];
      default:
        return one(operation, input);
    }
  };
}

/** The items of one table in a batch, each as an object with `Key` or `Item`. */
function batchMembers(request: Json | undefined): JsonObject[] {
  if (isObject(request)) return objects(request["Keys"]).map((Key) => ({ Key }));
  return objects(request).map((write) => {
    const [member] = Object.values(write);
    return isObject(member) ? member : {};
  });
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The partition key values that a call names, for `dynamodb:LeadingKeys`. */
function leadingKeys(input: JsonObject, partitionKey: string): string[] {
  const item = isObject(input["Key"]) ? input["Key"] : input["Item"];
  if (isObject(item)) return text(item[partitionKey]);
  const condition = input["KeyConditionExpression"];
  const values = input["ExpressionAttributeValues"];
  if (typeof condition !== "string" || !isObject(values)) return [];
  const names = isObject(input["ExpressionAttributeNames"]) ? input["ExpressionAttributeNames"] : {};
  for (const [, name = "", value = ""] of condition.matchAll(/([#\w]+)\s*=\s*(:\w+)/g)) {
    if ((names[name] ?? name) === partitionKey) return text(values[value]);
  }
  return [];
}

function text(attribute: Json | undefined): string[] {
  if (!isObject(attribute)) return [];
  const [value] = Object.values(attribute);
  return typeof value === "string" ? [value] : [];
}
