import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";

import { AppError } from "../../kernel/errors.ts";
import { assertOneUser } from "../../kernel/keys.ts";
import { WriteRefused } from "../../kernel/table.ts";
import type { DueQuery, Item, Key, Query, QueryPage, Table, Write } from "../../kernel/table.ts";
import { sleep } from "../system.ts";
import { Expressions } from "./expressions.ts";

const INDEX = "work-by-due";
const CONFLICT_TRIES = 8;

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** The update expression of an `update` write, or `undefined` when it changes nothing. */
function updateExpression(write: Extract<Write, { op: "update" }>, e: Expressions): string | undefined {
  const set = Object.entries(write.set ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${e.name(field)} = ${e.value(value)}`);
  const add = Object.entries(write.add ?? {}).map(([field, value]) => `${e.name(field)} ${e.value(value)}`);
  const remove = (write.remove ?? []).map((field) => e.name(field));
  const clauses = [
    set.length > 0 ? `SET ${set.join(", ")}` : "",
    add.length > 0 ? `ADD ${add.join(", ")}` : "",
    remove.length > 0 ? `REMOVE ${remove.join(", ")}` : "",
  ].filter((clause) => clause !== "");
  return clauses.length > 0 ? clauses.join(" ") : undefined;
}

function transactItem(TableName: string, write: Write): TransactItem {
  const e = new Expressions();
  const condition = write.if && write.if.length > 0 ? e.all(write.if) : undefined;
  const guarded = {
    TableName,
    ...(condition !== undefined && { ConditionExpression: condition }),
    ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
  };
  switch (write.op) {
    case "put":
      return { Put: { ...guarded, Item: write.item, ...e.attributes() } };
    case "delete":
      return { Delete: { ...guarded, Key: keyOnly(write.key), ...e.attributes() } };
    case "check":
      return {
        ConditionCheck: {
          ...guarded,
          ConditionExpression: condition ?? "",
          Key: keyOnly(write.key),
          ...e.attributes(),
        },
      };
    case "update": {
      const expression = updateExpression(write, e);
      return {
        Update: {
          ...guarded,
          Key: keyOnly(write.key),
          UpdateExpression: expression,
          ...e.attributes(),
        },
      };
    }
  }
}

const keyOnly = ({ pk, sk }: Key): Key => ({ pk, sk });

/** The refusals of a cancelled transaction, or `undefined` when it was cancelled for another reason. */
function refusalsOf(error: TransactionCanceledException): WriteRefused | undefined {
  const refusals = (error.CancellationReasons ?? []).flatMap((reason, index) =>
    reason.Code === "ConditionalCheckFailed"
      ? [{ index, item: reason.Item ? (unmarshall(reason.Item) as Item) : undefined }]
      : [],
  );
  return refusals.length > 0 ? new WriteRefused(refusals) : undefined;
}

const conflicts = (error: TransactionCanceledException) =>
  (error.CancellationReasons ?? []).some(
    ({ Code }) =>
      Code === "TransactionConflict" ||
      Code === "ThrottlingError" ||
      Code === "ProvisionedThroughputExceeded",
  );

/** The table port over DynamoDB. Conflicting transactions are tried again with full jitter before `unavailable` is thrown. */
export class DynamoTable implements Table {
  readonly #client: DynamoDBDocumentClient;
  readonly #name: string;

  constructor(name: string, client: DynamoDBClient = new DynamoDBClient({})) {
    this.#name = name;
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  }

  async get(key: Key): Promise<Item | undefined> {
    const { Item: item } = await this.#client.send(
      new GetCommand({ TableName: this.#name, Key: keyOnly(key), ConsistentRead: true }),
    );
    return item as Item | undefined;
  }

  async getMany(keys: readonly Key[]): Promise<(Item | undefined)[]> {
    const found = new Map<string, Item>();
    let open: Record<string, unknown>[] = keys.map(keyOnly);
    for (let tries = 0; open.length > 0; tries++) {
      if (tries > 0) await sleep(Math.random() * 50 * 2 ** tries);
      if (tries === CONFLICT_TRIES)
        throw new AppError("unavailable", "busy", "The store is busy. Try again.");
      const answer = await this.#client.send(
        new BatchGetCommand({ RequestItems: { [this.#name]: { Keys: open, ConsistentRead: true } } }),
      );
      for (const item of answer.Responses?.[this.#name] ?? [])
        found.set(JSON.stringify([item["pk"], item["sk"]]), item as Item);
      open = answer.UnprocessedKeys?.[this.#name]?.Keys ?? [];
    }
    return keys.map(({ pk, sk }) => found.get(JSON.stringify([pk, sk])));
  }

  async query(query: Query): Promise<QueryPage> {
    const items: Item[] = [];
    let start: Record<string, unknown> | undefined =
      query.after === undefined ? undefined : { pk: query.pk, sk: query.after };
    do {
      const page: {
        Items?: Record<string, unknown>[] | undefined;
        LastEvaluatedKey?: Record<string, unknown> | undefined;
      } = await this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
          ExpressionAttributeValues: { ":pk": query.pk, ":prefix": query.prefix },
          ConsistentRead: true,
          ScanIndexForward: query.order === "asc",
          // one more than asked for tells whether there is a next page
          Limit: query.limit + 1 - items.length,
          ...(query.fields && projectionOf(query.fields)),
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      items.push(...((page.Items ?? []) as Item[]));
      start = page.LastEvaluatedKey;
    } while (start && items.length <= query.limit);
    return { items: items.slice(0, query.limit), more: items.length > query.limit };
  }

  async queryDue(query: DueQuery): Promise<Item[]> {
    const page = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        IndexName: INDEX,
        KeyConditionExpression: "workPk = :pk AND workSk <= :upTo",
        ExpressionAttributeValues: { ":pk": query.workPk, ":upTo": query.upTo },
        Limit: query.limit,
      }),
    );
    return (page.Items ?? []) as Item[];
  }

  async write(writes: readonly Write[]): Promise<void> {
    assertOneUser(writes.map((write) => (write.op === "put" ? write.item : write.key)));
    for (let tries = 1; ; tries++) {
      try {
        const [only] = writes;
        if (only && writes.length === 1 && only.op !== "check") {
          await this.#writeOne(only);
          return;
        }
        await this.#client.send(
          new TransactWriteCommand({ TransactItems: writes.map((write) => transactItem(this.#name, write)) }),
        );
        return;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) {
          throw new WriteRefused([{ index: 0, item: error.Item && (unmarshall(error.Item) as Item) }]);
        }
        const cancelled = error instanceof TransactionCanceledException;
        const refused = cancelled ? refusalsOf(error) : undefined;
        if (refused) throw refused;
        const conflict =
          (cancelled && conflicts(error)) ||
          (error instanceof Error && error.name === "TransactionConflictException");
        if (!conflict) throw error;
        if (tries === CONFLICT_TRIES) {
          throw new AppError("unavailable", "busy", "The store is busy. Try again.", { cause: error });
        }
        await sleep(Math.random() * 20 * 2 ** tries);
      }
    }
  }

  async #writeOne(write: Exclude<Write, { op: "check" }>): Promise<void> {
    const { Put, Update, Delete } = transactItem(this.#name, write);
    if (Put) await this.#client.send(new PutCommand(Put));
    if (Update) await this.#client.send(new UpdateCommand(Update));
    if (Delete) await this.#client.send(new DeleteCommand(Delete));
  }
}

/** The key and some fields; their names may be words that DynamoDB keeps for itself. */
function projectionOf(fields: readonly string[]) {
  const names = ["pk", "sk", ...fields].map((name, i) => [`#f${i}`, name] as const);
  return {
    ProjectionExpression: names.map(([placeholder]) => placeholder).join(", "),
    ExpressionAttributeNames: Object.fromEntries(names),
  };
}
