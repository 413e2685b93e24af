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

/** For each code: what a caller can do about it, what happened and what the person may do, and whether the same question may be answered later. */
const FAILURES = {
  throttled: {
    kind: "unavailable",
    what: "The model has too much to do at the moment.",
    advice: "Try again in a minute.",
    retryable: true,
  },
  timed_out: {
    kind: "unavailable",
    what: "The model did not answer in time.",
    advice: "Try again.",
    retryable: true,
  },
  refused: {
    kind: "unprocessable",
    what: "The model declined to work on this text.",
    retryable: false,
  },
  truncated: {
    kind: "unprocessable",
    what: "The model's answer was longer than allowed and was cut off.",
    advice: "Try again.",
    retryable: true,
  },
  malformed: {
    kind: "unprocessable",
    what: "The model's answer could not be used.",
    advice: "Try again.",
    retryable: true,
  },
  unavailable: {
    kind: "unavailable",
    what: "The model cannot be reached at the moment.",
    advice: "Try again in a minute.",
    retryable: true,
  },
  context_too_long: {
    kind: "unprocessable",
    what: "The text is too long for the model.",
    retryable: false,
  },
  quota_exceeded: {
    kind: "limited",
    what: "Today's budget for the language model is used up, or set aside for work that still runs.",
    retryable: true,
  },
  account_needed: {
    kind: "unprocessable",
    what: "The language model works for people who have signed in.",
    retryable: false,
  },
} as const satisfies Record<
  ModelFailureCode,
  { kind: ErrorKind; what: string; advice?: string; retryable: boolean }
>;

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
  /** What happened, in a sentence for the person without advice: for those whom rules have answered meanwhile. */
  readonly what: string;
  readonly usage: ModelUsage;
  readonly modelId: string | undefined;
  /** Whether asking the same again later can succeed. */
  readonly retryable: boolean;

  constructor(reason: ModelFailureCode, options: ModelFailureOptions = {}) {
    const failure = FAILURES[reason];
    const { kind, what, retryable } = failure;
    super(kind, `model_${reason}`, "advice" in failure ? `${what} ${failure.advice}` : what, {
      cause: options.cause,
      ...(options.retryAfterSeconds !== undefined && { retryAfterSeconds: options.retryAfterSeconds }),
    });
    this.reason = reason;
    this.what = what;
    this.usage = options.usage ?? NO_USAGE;
    this.modelId = options.modelId;
    this.retryable = retryable;
  }
}
