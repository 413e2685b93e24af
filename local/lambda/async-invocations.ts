import * as z from "zod";
import type { Deployment } from "../template/deployment.ts";
import type { Functions, LambdaFunction } from "./functions.ts";

const InvokeConfig = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.coerce.number().default(2),
});

/** Lambda waits a minute before the first retry of an asynchronous invocation and two before the second. */
const RETRY_DELAYS_MS = [60_000, 120_000];

/** Asynchronous invocations: accepted at once, tried again when the function fails. */
export class AsyncInvocations {
  readonly #functions: Functions;
  readonly #attempts: Map<string, number>;
  readonly #delaysMs: number[];
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor(functions: Functions, deployment: Deployment, delaysMs = RETRY_DELAYS_MS) {
    this.#functions = functions;
    this.#delaysMs = delaysMs;
    const configs = deployment
      .ofType("AWS::Lambda::EventInvokeConfig")
      .map((resource) => InvokeConfig.parse(resource.properties));
    this.#attempts = new Map(configs.map((config) => [config.FunctionName, config.MaximumRetryAttempts]));
  }

  /** @param input JSON text of the event */
  enqueue(target: LambdaFunction, input: string): void {
    const event: unknown = JSON.parse(input);
    this.#try(target, event, 0);
  }

  /** Waits for what runs; what waits for a retry is given up. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #try(target: LambdaFunction, event: unknown, attempt: number): void {
    const run = this.#functions.invoke(target, event).then((outcome) => {
      this.#running.delete(run);
      const retries = this.#attempts.get(target.name) ?? this.#attempts.get(target.arn) ?? 2;
      if (outcome.ok || attempt >= retries || this.#closed) return;
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#try(target, event, attempt + 1);
      }, this.#delaysMs[attempt] ?? 120_000);
      this.#timers.add(timer);
    });
    this.#running.add(run);
  }
}
