import type { ConverseCommandInput, ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";

import type { Clock } from "../../kernel/clock.ts";
import { ModelFailure } from "../../model/failure.ts";
import type { ModelCall, ModelQuestion } from "../../model/ports.ts";
import type { Log } from "../logger.ts";
import { Circuit } from "./circuit.ts";
import { isTooLong, readAnswer, requestOf, withTurns } from "./converse.ts";
import { addBilled, type Billed, billedFor, lostOf, NOTHING_BILLED, usageOf } from "./cost.ts";
import { described, mayHaveArrived, nameFailure } from "./failures.ts";
import type { ChosenModel } from "./models.ts";
import { RetryBudget } from "./retry-budget.ts";

export type AskDeps = {
  /** The model, and the one that is asked when it is throttled, out of reach or has failed too often. */
  models: readonly [ChosenModel, ...ChosenModel[]];
  /** One HTTP exchange, without retries of its own; rejects when the signal aborts. */
  send: (input: ConverseCommandInput, signal: AbortSignal) => Promise<ConverseCommandOutput>;
  clock: Clock;
  /** Resolves after so many milliseconds. */
  sleep: (ms: number) => Promise<void>;
  /** Aborts after so many milliseconds. */
  signalAfter: (ms: number) => AbortSignal;
  /** Evenly in [0, 1). */
  random: () => number;
  log: Log;
};

/** Attempts at one turn, the first included. */
const MOST_ATTEMPTS = 3;
/** Bounds of the pause before a retry: full jitter under a ceiling that doubles. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** Counts what is billed while a question is asked. */
type Bill = { billed: Billed };

/** Makes the port to the model. Retry budget and circuits live as long as what is returned, for all its callers together. */
export function makeModelCall(deps: AskDeps): ModelCall {
  const budget = new RetryBudget();
  const models = deps.models.map((model) => ({ ...model, circuit: new Circuit(deps.clock) }));
  return {
    ask: async (question) => {
      const bill: Bill = { billed: NOTHING_BILLED };
      let last: ModelFailure | undefined;
      for (const model of models) {
        try {
          const value = await new Exchange(deps, budget, model, question, bill).run();
          return { value, usage: usageOf(bill.billed), modelId: model.modelId };
        } catch (error) {
          if (!(error instanceof ModelFailure)) throw error;
          last = error;
          if (!isTheModelsOwn(error) || deps.clock.now() >= question.deadline) break;
        }
      }
      throw last ?? new ModelFailure("unavailable");
    },
  };
}

/** Whether another model may fare better: these failures say nothing about the question. */
function isTheModelsOwn({ reason }: ModelFailure): boolean {
  return reason === "throttled" || reason === "unavailable" || reason === "timed_out";
}

type GuardedModel = ChosenModel & { circuit: Circuit };

/** One question to one model: a turn and, when its answer cannot be used, one repair turn. */
class Exchange<T> {
  readonly #deps: AskDeps;
  readonly #budget: RetryBudget;
  readonly #model: GuardedModel;
  readonly #question: ModelQuestion<T>;
  readonly #bill: Bill;

  constructor(
    deps: AskDeps,
    budget: RetryBudget,
    model: GuardedModel,
    question: ModelQuestion<T>,
    bill: Bill,
  ) {
    this.#deps = deps;
    this.#budget = budget;
    this.#model = model;
    this.#question = question;
    this.#bill = bill;
  }

  async run(): Promise<T> {
    const question = this.#question;
    const { modelId, row } = this.#model;
    if (isTooLong(question, row)) throw this.#failure("context_too_long");
    const request = requestOf(question, modelId, row);
    const first = readAnswer(question, await this.#turn(request));
    if ("value" in first) return first.value;
    if ("failure" in first) throw this.#failure(first.failure);
    // a model that had to call the tool and said something instead will not be talked into it
    if (first.reason === "refused" && row.toolChoice !== "none") throw this.#failure("refused");
    const second = readAnswer(question, await this.#turn(withTurns(request, first.repair)));
    if ("value" in second) return second.value;
    throw this.#failure("failure" in second ? second.failure : second.reason);
  }

  /** One answer of the model, after as many attempts as budget, circuit and deadline allow. */
  async #turn(request: ConverseCommandInput): Promise<ConverseCommandOutput> {
    this.#budget.called();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request, attempt);
      } catch (error) {
        const failed = error instanceof AttemptFailed ? error : undefined;
        if (failed === undefined) throw error;
        const pauseMs = this.#deps.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
        const hopeful = failed.transient && attempt < MOST_ATTEMPTS && pauseMs < this.#remainingMs();
        if (!hopeful || !this.#budget.take()) throw failed.failure;
        await this.#deps.sleep(pauseMs);
      }
    }
  }

  async #attempt(request: ConverseCommandInput, attempt: number): Promise<ConverseCommandOutput> {
    const { circuit, row } = this.#model;
    const remainingMs = this.#remainingMs();
    if (remainingMs <= 0) throw this.#failure("timed_out");
    if (!circuit.admits()) throw this.#failure("unavailable", undefined, circuit.secondsUntilTry());
    const startedAt = this.#deps.clock.now();
    const signal = this.#deps.signalAfter(remainingMs);
    try {
      const answer = await this.#deps.send(request, signal);
      circuit.succeeded();
      const billed = billedFor(answer.usage, row);
      this.#bill.billed = addBilled(this.#bill.billed, billed);
      this.#log("info", {
        attempt,
        stop: answer.stopReason,
        ms: this.#deps.clock.now() - startedAt,
        ...billed,
      });
      return answer;
    } catch (error) {
      const named = signal.aborted ? { reason: "timed_out" as const, transient: false } : nameFailure(error);
      if (signal.aborted || mayHaveArrived(error)) {
        this.#bill.billed = addBilled(this.#bill.billed, lostOf(request, row));
      }
      if (named.reason === "context_too_long") circuit.succeeded();
      else circuit.failed();
      const { name, status } = described(error);
      this.#log("warn", { attempt, ...named, error: name, status, ms: this.#deps.clock.now() - startedAt });
      throw new AttemptFailed(this.#failure(named.reason, error), named.transient);
    }
  }

  #remainingMs(): number {
    return this.#question.deadline - this.#deps.clock.now();
  }

  #failure(reason: ModelFailure["reason"], cause?: unknown, retryAfterSeconds?: number): ModelFailure {
    return new ModelFailure(reason, {
      cause,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      usage: usageOf(this.#bill.billed),
      modelId: this.#model.modelId,
    });
  }

  #log(level: "info" | "warn", fields: Record<string, unknown>): void {
    const { task, promptVersion } = this.#question;
    this.#deps.log(level, "model call", { task, promptVersion, modelId: this.#model.modelId, ...fields });
  }
}

/** An attempt that did not end in an answer. */
class AttemptFailed extends Error {
  override readonly name = "AttemptFailed";
  readonly failure: ModelFailure;
  readonly transient: boolean;

  constructor(failure: ModelFailure, transient: boolean) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.transient = transient;
  }
}
