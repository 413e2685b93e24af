import { AppError } from "../kernel/errors.ts";
import type { ErrorKind } from "../kernel/errors.ts";
import type { ModelUsage } from "./ports.ts";

/** How a model call can end without an answer. */
export type ModelFailureCode =
  | "throttled"
  | "timed_out"
  | "refused"
  | "truncated"
  | "malformed"
  | "unavailable"
  | "context_too_long"
  | "quota_exceeded"
  | "account_needed";

/** For each code: what a caller can do about it, the sentence for the person, and whether the same question may be answered later. */
const FAILURES = {
  throttled: {
    kind: "unavailable",
    message: "The model has too much to do at the moment. Try again in a minute.",
    retryable: true,
  },
  timed_out: {
    kind: "unavailable",
    message: "The model did not answer in time. Try again.",
    retryable: true,
  },
  refused: {
    kind: "unprocessable",
    message: "The model declined to work on this text.",
    retryable: false,
  },
  truncated: {
    kind: "unprocessable",
    message: "The model's answer was longer than allowed and was cut off. Try again.",
    retryable: true,
  },
  malformed: {
    kind: "unprocessable",
    message: "The model's answer could not be used. Try again.",
    retryable: true,
  },
  unavailable: {
    kind: "unavailable",
    message: "The model cannot be reached at the moment. Try again in a minute.",
    retryable: true,
  },
  context_too_long: {
    kind: "unprocessable",
    message: "The text is too long for the model.",
    retryable: false,
  },
  quota_exceeded: {
    kind: "limited",
    message: "Today's budget for the language model is used up, or set aside for work that still runs.",
    retryable: true,
  },
  account_needed: {
    kind: "unprocessable",
    message: "The language model works for people who have signed in.",
    retryable: false,
  },
} as const satisfies Record<ModelFailureCode, { kind: ErrorKind; message: string; retryable: boolean }>;

/** Nothing was billed. */
const NO_USAGE: ModelUsage = { inputTokens: 0, outputTokens: 0, costUsd: 0 };

export type ModelFailureOptions = {
  cause?: unknown;
  /** What was billed before it failed. */
  usage?: ModelUsage;
  /** The model asked last. */
  modelId?: string;
  /** When it is known that asking earlier is of no use. */
  retryAfterSeconds?: number;
};

/** A model call without an answer: `reason` is the named failure, `code` the same with the prefix `model_`, as clients see it. */
export class ModelFailure extends AppError {
  readonly reason: ModelFailureCode;
  readonly usage: ModelUsage;
  readonly modelId: string | undefined;
  /** Whether asking the same again later can succeed. */
  readonly retryable: boolean;

  constructor(reason: ModelFailureCode, options: ModelFailureOptions = {}) {
    const { kind, message, retryable } = FAILURES[reason];
    super(kind, `model_${reason}`, message, {
      cause: options.cause,
      ...(options.retryAfterSeconds !== undefined && { retryAfterSeconds: options.retryAfterSeconds }),
    });
    this.reason = reason;
    this.usage = options.usage ?? NO_USAGE;
    this.modelId = options.modelId;
    this.retryable = retryable;
  }
}
