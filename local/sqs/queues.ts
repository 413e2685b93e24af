import { buildApp } from "fauxqs";
import * as z from "zod";
import { StackError } from "../stack-error.ts";
import type { Deployment, Resource } from "../template/deployment.ts";
import type { Json, JsonObject } from "../template/json.ts";

const PLAIN_ATTRIBUTES = [
  "VisibilityTimeout",
  "MessageRetentionPeriod",
  "DelaySeconds",
  "MaximumMessageSize",
  "ReceiveMessageWaitTimeSeconds",
  "FifoQueue",
  "ContentBasedDeduplication",
] as const;

/** Attributes as the API takes them: text, with the redrive policy as JSON. */
function attributesOf(properties: JsonObject): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of PLAIN_ATTRIBUTES) {
    const value: Json | undefined = properties[name];
    if (value !== undefined && value !== null && typeof value !== "object") attributes[name] = String(value);
  }
  if (properties["RedrivePolicy"] !== undefined)
    attributes["RedrivePolicy"] = JSON.stringify(properties["RedrivePolicy"]);
  return attributes;
}

const Sent = z.object({ MessageId: z.string() });

/** The queues of the templates, in the emulator behind the gate; for this process itself, which needs no credentials. */
export class Queues {
  readonly port: number;
  readonly #close: () => Promise<void>;
  readonly #urlByArn: Map<string, string>;

  private constructor(port: number, close: () => Promise<void>, urlByArn: Map<string, string>) {
    this.port = port;
    this.#close = close;
    this.#urlByArn = urlByArn;
  }

  /** Starts the emulator on a free port of 127.0.0.1 and creates the queues of the templates. */
  static async start(deployment: Deployment, region: string): Promise<Queues> {
    const app = buildApp({ logger: false, defaultRegion: region });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const address = app.server.address();
    if (address === null || typeof address === "string")
      throw new TypeError("the queue emulator has no port");
    const resources = deployment.ofType("AWS::SQS::Queue");
    const urlByArn = new Map(resources.map((queue) => [queue.attribute("Arn"), queue.id]));
    const queues = new Queues(address.port, () => app.close(), urlByArn);
    for (const resource of resources) await queues.#create(resource);
    return queues;
  }

  /** Whether an ARN names one of these queues. */
  has(arn: string): boolean {
    return this.#urlByArn.has(arn);
  }

  /** Sends a message on behalf of an AWS service; the caller has checked the queue's policy. */
  async send(arn: string, body: string, attributes: Record<string, string> = {}): Promise<void> {
    const entries = Object.entries(attributes).map(
      ([name, StringValue]) => [name, { DataType: "String", StringValue }] as const,
    );
    const answer = await this.#call("SendMessage", {
      QueueUrl: this.#urlByArn.get(arn),
      MessageBody: body,
      MessageAttributes: Object.fromEntries(entries),
    });
    Sent.parse(answer);
  }

  async close(): Promise<void> {
    await this.#close();
  }

  async #create(resource: Resource): Promise<void> {
    await this.#call("CreateQueue", {
      QueueName: resource.attribute("QueueName"),
      Attributes: attributesOf(resource.properties),
    });
  }

  async #call(operation: string, input: JsonObject): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.port}/`, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": `AmazonSQS.${operation}` },
      body: JSON.stringify(input),
    });
    if (!response.ok)
      throw new StackError(`The queue emulator refuses ${operation}: ${await response.text()}`);
    return response.json();
  }
}
