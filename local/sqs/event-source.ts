import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SQSClient,
  type Message,
} from "@aws-sdk/client-sqs";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { matchesPattern, parsePattern, type Pattern } from "../events/pattern.ts";
import type { Functions, LambdaFunction } from "../lambda/functions.ts";
import { isObject, parseObject } from "../template/json.ts";
import { failedMessages } from "./batch-response.ts";

/** Properties of an `AWS::Lambda::EventSourceMapping` on a queue. */
export const QueueMapping = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.coerce.number().default(10),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number().min(2) }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).optional(),
});
export type QueueMapping = z.infer<typeof QueueMapping>;

export type EventSourceOptions = {
  mapping: QueueMapping;
  queueUrl: string;
  target: LambdaFunction;
  functions: Functions;
  /** Address of the SQS gate: the poller acts under the function's role, as Lambda does. */
  endpoint: string;
  region: string;
  report: (line: string) => void;
};

/** A mapping without `ScalingConfig` scales by itself on AWS; this machine stops here. */
const DEFAULT_CONCURRENCY = 5;
const LONG_POLL_SECONDS = 20;
const RETRY_MS = 2_000;

/** Polls one queue and hands batches to its function until it is closed. */
export class QueueEventSource {
  readonly #options: EventSourceOptions;
  readonly #client: SQSClient;
  readonly #filters: Pattern[];
  readonly #stop = new AbortController();
  readonly #inFlight = new Set<Promise<void>>();
  #polling: Promise<void> = Promise.resolve();
  #lastFault = "";

  constructor(options: EventSourceOptions) {
    this.#options = options;
    this.#client = new SQSClient({
      endpoint: options.endpoint,
      region: options.region,
      credentials: options.target.session.keys,
      maxAttempts: 1,
    });
    this.#filters = (options.mapping.FilterCriteria?.Filters ?? []).map((filter) =>
      parsePattern(parseObject(filter.Pattern) ?? {}, options.target.logicalId),
    );
  }

  start(): void {
    if (this.#options.mapping.Enabled) this.#polling = this.#poll();
  }

  /** Stops taking messages and waits for the batches that run. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#polling;
    await Promise.all(this.#inFlight);
    this.#client.destroy();
  }

  async #poll(): Promise<void> {
    const limit = this.#options.mapping.ScalingConfig?.MaximumConcurrency ?? DEFAULT_CONCURRENCY;
    while (!this.#stop.signal.aborted) {
      if (this.#inFlight.size >= limit) {
        await Promise.race(this.#inFlight);
        continue;
      }
      const messages = await this.#receiveBatch();
      if (messages.length === 0) continue;
      const work = this.#process(messages).finally(() => this.#inFlight.delete(work));
      this.#inFlight.add(work);
    }
  }

  async #receiveBatch(): Promise<Message[]> {
    const { BatchSize, MaximumBatchingWindowInSeconds } = this.#options.mapping;
    const messages = await this.#receive(Math.min(BatchSize, 10), LONG_POLL_SECONDS);
    const deadline = Date.now() + MaximumBatchingWindowInSeconds * 1000;
    while (
      messages.length > 0 &&
      messages.length < BatchSize &&
      Date.now() < deadline &&
      !this.#stop.signal.aborted
    ) {
      const seconds = Math.min(LONG_POLL_SECONDS, Math.ceil((deadline - Date.now()) / 1000));
      messages.push(...(await this.#receive(Math.min(BatchSize - messages.length, 10), seconds)));
    }
    return messages;
  }

  async #receive(MaxNumberOfMessages: number, WaitTimeSeconds: number): Promise<Message[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: this.#options.queueUrl,
      MaxNumberOfMessages,
      WaitTimeSeconds,
      MessageSystemAttributeNames: ["All"],
      MessageAttributeNames: ["All"],
    });
    try {
      const { Messages } = await this.#client.send(command, { abortSignal: this.#stop.signal });
      this.#lastFault = "";
      return Messages ?? [];
    } catch (error) {
      await this.#recover(error);
      return [];
    }
  }

  async #recover(error: unknown): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    // The same fault again and again, such as a missing permission, is said once.
    if (fault !== this.#lastFault)
      this.#options.report(`${this.#options.target.logicalId} cannot read its queue: ${fault}`);
    this.#lastFault = fault;
    await wait(RETRY_MS, undefined, { signal: this.#stop.signal }).catch((aborted: unknown) => {
      if (!this.#stop.signal.aborted) throw aborted;
    });
  }

  async #process(messages: Message[]): Promise<void> {
    const { mapping, target, functions, region } = this.#options;
    const records = messages.map((message) => toRecord(message, mapping.EventSourceArn, region));
    const wanted = records.filter((record) => this.#passes(record));
    const unwanted = records.filter((record) => !wanted.includes(record)).map((record) => record.messageId);
    const failed = wanted.length === 0 ? [] : await this.#invoke(functions, target, wanted);
    const done = messages.filter(
      ({ MessageId = "" }) => unwanted.includes(MessageId) || !failed.includes(MessageId),
    );
    await this.#delete(done);
  }

  /** @returns the ids of the messages that stay in the queue until their visibility timeout ends */
  async #invoke(functions: Functions, target: LambdaFunction, records: SqsRecord[]): Promise<string[]> {
    const ids = records.map((record) => record.messageId);
    const outcome = await functions.invoke(target, { Records: records });
    if (!outcome.ok) return ids;
    if (!this.#options.mapping.FunctionResponseTypes.includes("ReportBatchItemFailures")) return [];
    return failedMessages(outcome.payload, ids);
  }

  /** A filter sees the body as JSON where it is JSON (Lambda Developer Guide, "Properly filtering Amazon SQS messages"). */
  #passes(record: SqsRecord): boolean {
    if (this.#filters.length === 0) return true;
    const seen: unknown = JSON.parse(
      JSON.stringify({ ...record, body: parseObject(record.body) ?? record.body }),
    );
    return isObject(seen) && this.#filters.some((filter) => matchesPattern(filter, seen));
  }

  async #delete(messages: Message[]): Promise<void> {
    for (let from = 0; from < messages.length; from += 10) {
      const Entries = messages
        .slice(from, from + 10)
        .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      try {
        await this.#client.send(new DeleteMessageBatchCommand({ QueueUrl: this.#options.queueUrl, Entries }));
      } catch (error) {
        // Not deleted means delivered again, which every worker must bear.
        this.#options.report(
          `${this.#options.target.logicalId} cannot delete messages: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }
}

type SqsRecord = ReturnType<typeof toRecord>;

/** A message in the form of the Lambda event. */
function toRecord(message: Message, eventSourceARN: string, awsRegion: string) {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(
    ([name, { DataType, StringValue, BinaryValue }]) => {
      const value = {
        ...(StringValue === undefined ? {} : { stringValue: StringValue }),
        ...(BinaryValue === undefined ? {} : { binaryValue: Buffer.from(BinaryValue).toString("base64") }),
        stringListValues: [],
        binaryListValues: [],
        dataType: DataType,
      };
      return [name, value] as const;
    },
  );
  return {
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: message.Attributes ?? {},
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN,
    awsRegion,
  };
}
