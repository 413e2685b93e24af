import { dynamoDbAccesses } from "./accesses.ts";
import { sqsAccesses } from "../sqs/accesses.ts";

const prefix = "arn:aws:dynamodb:us-east-1:1:table/";
const wants = dynamoDbAccesses([{ name: "rows", arn: `${prefix}rows`, partitionKey: "pk" }], prefix);
const short = (operation: string, input: Parameters<typeof wants>[0]["input"]) =>
  wants({ operation, input }).map(({ action, resource, context }) =>
    [action, resource.replace(prefix, ""), context?.["dynamodb:LeadingKeys"]?.join() ?? ""].join(" ").trim(),
  );

describe("accesses of DynamoDB calls", () => {
  it("are the operation on the table or on the index", () => {
    expect(short("GetItem", { TableName: "rows", Key: { pk: { S: "USER#1" } } })).toEqual([
      "dynamodb:GetItem rows USER#1",
    ]);
    expect(short("Query", { TableName: "rows", IndexName: "due" })).toEqual([
      "dynamodb:Query rows/index/due",
    ]);
    expect(short("Scan", { TableName: "other" })).toEqual(["dynamodb:Scan other"]);
    expect(short("GetItem", { TableName: `${prefix}rows` })).toEqual(["dynamodb:GetItem rows"]);
  });

  it("see the partition of a query", () => {
    const input = {
      TableName: "rows",
      KeyConditionExpression: "#p = :p and begins_with(sk, :s)",
      ExpressionAttributeNames: { "#p": "pk" },
      ExpressionAttributeValues: { ":p": { S: "USER#2" }, ":s": { S: "JOB#" } },
    };
    expect(short("Query", input)).toEqual(["dynamodb:Query rows USER#2"]);
  });

  it("are those of the members of a transaction or batch", () => {
    const Key = { pk: { S: "a" } };
    const TransactItems = [
      { Put: { TableName: "rows", Item: Key } },
      { ConditionCheck: { TableName: "rows", Key } },
      { Update: { TableName: "two", Key } },
      { Delete: { TableName: "rows", Key } },
    ];
    expect(short("TransactWriteItems", { TransactItems })).toEqual([
      "dynamodb:PutItem rows a",
      "dynamodb:ConditionCheckItem rows a",
      "dynamodb:UpdateItem two",
      "dynamodb:DeleteItem rows a",
    ]);
    expect(short("TransactGetItems", { TransactItems: [{ Get: { TableName: "rows", Key } }] })).toEqual([
      "dynamodb:GetItem rows a",
    ]);
    expect(short("BatchGetItem", { RequestItems: { rows: { Keys: [Key] }, two: { Keys: [Key] } } })).toEqual([
      "dynamodb:BatchGetItem rows a",
      "dynamodb:BatchGetItem two",
    ]);
    expect(short("BatchWriteItem", { RequestItems: { rows: [{ DeleteRequest: { Key } }] } })).toEqual([
      "dynamodb:BatchWriteItem rows a",
    ]);
  });

  it("cannot be told for a call without a table, which refuses it", () => {
    expect(short("ExecuteStatement", { Statement: 'SELECT * FROM "rows"' })).toEqual([]);
  });
});

describe("accesses of SQS calls", () => {
  const queue = "arn:aws:sqs:us-east-1:1:work";
  it.each([
    ["SendMessageBatch", { QueueUrl: "http://x/1/work" }, "sqs:SendMessage"],
    ["DeleteMessageBatch", { QueueUrl: "http://x/1/work" }, "sqs:DeleteMessage"],
    ["GetQueueUrl", { QueueName: "work" }, "sqs:GetQueueUrl"],
    ["ReceiveMessage", { QueueUrl: "http://x/1/work" }, "sqs:ReceiveMessage"],
  ])("%s", (operation, input, action) => {
    expect(sqsAccesses("arn:aws:sqs:us-east-1:1:")({ operation, input })).toEqual([
      { action, resource: queue, policyOf: queue },
    ]);
  });
});
