import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { DataDir } from "../data-dir.ts";
import { dynamoDbAccesses } from "./accesses.ts";
import { dynoxideBinary, startDynoxide } from "./dynoxide.ts";
import { Expiry } from "./expiry.ts";
import { ensureTable, tableClient, type Table } from "./tables.ts";
import { join } from "node:path";
import type { Call, Wanted } from "../iam/gate.ts";
import { StackError } from "../stack-error.ts";
import type { Deployment } from "../template/deployment.ts";
import type { Place } from "../template/physical-ids.ts";

/** The table service behind the gate: a child process, or one that somebody else runs. */
export type TableBackend = { port: number; close: () => Promise<void> };

/** Starts the table service, or takes the one that `DYNAMODB_ENDPOINT` names. */
export async function startTableBackend(
  dataDir: DataDir,
  environment: NodeJS.ProcessEnv,
  report: (line: string) => void,
): Promise<TableBackend> {
  const endpoint = environment["DYNAMODB_ENDPOINT"];
  if (endpoint !== undefined) {
    const url = URL.parse(endpoint);
    if (url?.protocol !== "http:" || !["127.0.0.1", "localhost"].includes(url.hostname)) {
      throw new StackError(
        `DYNAMODB_ENDPOINT is ${endpoint}: set it to something like http://127.0.0.1:8000, or remove it.`,
      );
    }
    return { port: Number(url.port || 80), close: () => Promise.resolve() };
  }
  const service = await startDynoxide(dynoxideBinary(environment), join(dataDir.path, "dynamodb"), report);
  dataDir.noteChild(service.pid);
  return service;
}

/** The tables of the templates: created, expiring, and what the gate has to know of them. */
export class Tables {
  readonly wants: (call: Call) => Wanted[];
  readonly #client: DynamoDBClient;
  readonly #expiries: Expiry[];

  private constructor(client: DynamoDBClient, tables: Table[], place: Place, report: (line: string) => void) {
    this.#client = client;
    this.wants = dynamoDbAccesses(tables, `arn:aws:dynamodb:${place.region}:${place.account}:table/`);
    this.#expiries = tables.map((table) => new Expiry(client, table, report));
    for (const expiry of this.#expiries) expiry.start();
  }

  static async create(
    backend: TableBackend,
    deployment: Deployment,
    place: Place,
    report: (line: string) => void,
  ): Promise<Tables> {
    const client = tableClient(`http://127.0.0.1:${backend.port}`, place.region);
    const resources = deployment.ofType("AWS::DynamoDB::Table");
    const tables = await Promise.all(resources.map((resource) => ensureTable(client, resource)));
    return new Tables(client, tables, place, report);
  }

  async close(): Promise<void> {
    await Promise.all(this.#expiries.map((expiry) => expiry.close()));
    this.#client.destroy();
  }
}
