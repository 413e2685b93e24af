import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  ScanCommand,
  type AttributeValue,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import type { Table } from "./tables.ts";

/** DynamoDB leaves items alone whose expiry lies more than five years back: a wrong unit must not empty a table. */
const OLDEST_SECONDS = 5 * 365 * 24 * 3600;
const PAGE = 500;
const INTERVAL_MS = 20_000;

/** Deletes expired items as DynamoDB's TTL does, one bounded page at a time; the stand-in has no TTL of its own. */
export class Expiry {
  readonly #client: DynamoDBClient;
  readonly #table: Table;
  readonly #report: (line: string) => void;
  #from: Record<string, AttributeValue> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(client: DynamoDBClient, table: Table, report: (line: string) => void) {
    this.#client = client;
    this.#table = table;
    this.#report = report;
  }

  start(): void {
    if (this.#table.properties.TimeToLiveSpecification?.Enabled !== true) return;
    this.#timer = setInterval(() => {
      this.#running = this.sweepPage(Date.now()).catch((error: unknown) => {
        this.#report(
          `Expired items of ${this.#table.name} were not deleted: ${error instanceof Error ? error.message : String(error)}`,
        );
      });
    }, INTERVAL_MS);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Looks at the next page of the table and deletes what has expired; the page after the last is the first. */
  async sweepPage(nowMs: number): Promise<void> {
    const { KeySchema, TimeToLiveSpecification } = this.#table.properties;
    const ttl = TimeToLiveSpecification?.AttributeName;
    if (ttl === undefined) return;
    const now = Math.floor(nowMs / 1000);
    const ExpressionAttributeValues = {
      ":now": { N: String(now) },
      ":oldest": { N: String(now - OLDEST_SECONDS) },
    };
    const ExpressionAttributeNames = { "#ttl": ttl };
    const condition = "#ttl <= :now AND #ttl > :oldest";
    const page = await this.#client.send(
      new ScanCommand({
        TableName: this.#table.name,
        FilterExpression: condition,
        ExpressionAttributeNames,
        ExpressionAttributeValues,
        Limit: PAGE,
        ...(this.#from === undefined ? {} : { ExclusiveStartKey: this.#from }),
      }),
    );
    this.#from = page.LastEvaluatedKey;
    for (const item of page.Items ?? []) {
      const Key: Record<string, AttributeValue> = {};
      for (const { AttributeName } of KeySchema) {
        const value = item[AttributeName];
        if (value !== undefined) Key[AttributeName] = value;
      }
      await this.#delete({
        TableName: this.#table.name,
        Key,
        ConditionExpression: condition,
        ExpressionAttributeNames,
        ExpressionAttributeValues,
      });
    }
  }

  async #delete(input: ConstructorParameters<typeof DeleteItemCommand>[0]): Promise<void> {
    try {
      await this.#client.send(new DeleteItemCommand(input));
    } catch (error) {
      // Somebody has given it a later expiry between the page and now.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}
