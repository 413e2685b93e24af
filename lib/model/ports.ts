import type * as z from "zod";

import type { UserId } from "../kernel/ids.ts";

/** Everything a model is asked to do. Each task has a port in its domain, a versioned prompt and a schema for the answer. */
export const MODEL_TASKS = [
  "parse",
  "analyse",
  "tailor",
  "letter",
  "questions",
  "follow-up",
  "score",
  "suggest",
] as const;
export type ModelTask = (typeof MODEL_TASKS)[number];

/** What a call was billed for, summed over its attempts, its repair turn and the second model. */
export type ModelUsage = {
  /** Tokens read, those written to the prompt cache among them, without those that came out of it. */
  inputTokens: number;
  outputTokens: number;
  /** Tokens read from the prompt cache. */
  cacheReadTokens?: number;
  /** By the prices of the capability table, exact to a micro-dollar. */
  costUsd: number;
  /** The most that requests may have cost whose answers never came: they were sent, and nobody knows whether they were billed. */
  lostUsd?: number;
};

/**
 * One question to the model. The model sees `system`, then `prefix` and `input` as one user turn, and can answer only by calling the tool
 * `toolName` with an input that `schema` accepts.
 */
export type ModelQuestion<T> = {
  task: ModelTask;
  /** Whose question it is: answers are kept for that user only. Absent for anonymous callers, for whom nothing is kept. */
  userId?: UserId | undefined;
  /** Names the prompt document, such as `tailor.v2`; part of the cache key and of logs. */
  promptVersion: string;
  /** Instructions only, the same text in each call of a prompt version. Text of documents never stands here. */
  system: string;
  /**
   * The part of the user turn that stays the same between calls about one thing (the résumé, say); cached by the provider where the model can.
   * Empty when there is none. Text of strangers in it has passed `asData`.
   */
  prefix: string;
  /** The rest of the user turn. Text of strangers in it has passed `asData`. */
  input: string;
  /** What the tool takes. It must be expressible as JSON Schema, so no transforms: translate the value afterwards. */
  schema: z.ZodType<T>;
  /** Letters, digits, `_` and `-`, at most 64. */
  toolName: string;
  /** Upper bound of one answer; always sent, because an absent bound reserves the model's maximum of the quota. */
  maxOutputTokens: number;
  /** Epoch milliseconds at which the caller needs an answer or a failure. No attempt starts or goes on after it. */
  deadline: number;
};

export type ModelAnswer<T> = {
  value: T;
  usage: ModelUsage;
  /** The model that answered, which may be the second one; engines are named `bedrock:<modelId>`. */
  modelId: string;
};

/** The port of every task adapter: asks a model once, as a whole. */
export interface ModelCall {
  /** Rejects with a `ModelFailure`, which carries what was billed until then. */
  ask<T>(question: ModelQuestion<T>): Promise<ModelAnswer<T>>;
}
