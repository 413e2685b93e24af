import type { ConverseCommandInput } from "@aws-sdk/client-bedrock-runtime";

import type { ModelUsage } from "../../model/ports.ts";
import { requestMost } from "./capabilities.ts";
import type { Capability } from "./capabilities.ts";

/** Tokens of calls as Bedrock counts them, and their price in whole micro-dollars. */
export type Billed = {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  microUsd: number;
  /** The most that requests may have cost whose answers never came. */
  lostMicroUsd: number;
};

export const NOTHING_BILLED: Billed = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  microUsd: 0,
  lostMicroUsd: 0,
};

/** Counts of `usage` in an answer; a count that is absent was nought. */
export type TokenCounts = {
  inputTokens?: number | undefined;
  outputTokens?: number | undefined;
  cacheReadInputTokens?: number | undefined;
  cacheWriteInputTokens?: number | undefined;
};

/** What one call costs, rounded up to a micro-dollar so that the sum is never less than the bill. */
export function billedFor(usage: TokenCounts | undefined, { prices }: Capability): Billed {
  const inputTokens = usage?.inputTokens ?? 0;
  const outputTokens = usage?.outputTokens ?? 0;
  const cacheReadTokens = usage?.cacheReadInputTokens ?? 0;
  const cacheWriteTokens = usage?.cacheWriteInputTokens ?? 0;
  // USD for a million tokens are micro-dollars for one, so prices in millionths make pico-dollars: all of it in whole numbers.
  const picoUsd =
    inputTokens * millionths(prices.input) +
    outputTokens * millionths(prices.output) +
    cacheReadTokens * millionths(prices.cacheRead ?? prices.input) +
    cacheWriteTokens * millionths(prices.cacheWrite ?? prices.input);
  const microUsd = Math.ceil(picoUsd / 1_000_000);
  return { ...NOTHING_BILLED, inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, microUsd };
}

/** The most that a request can have cost that was sent and whose answer never came: no text has more tokens than bytes. */
export function lostOf(request: ConverseCommandInput, row: Capability): Billed {
  const outputTokens = request.inferenceConfig?.maxTokens ?? row.maxOutputTokens;
  const lostMicroUsd = requestMost([row], Buffer.byteLength(JSON.stringify(request)), outputTokens);
  return { ...NOTHING_BILLED, lostMicroUsd };
}

export function addBilled(a: Billed, b: Billed): Billed {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    microUsd: a.microUsd + b.microUsd,
    lostMicroUsd: a.lostMicroUsd + b.lostMicroUsd,
  };
}

/** As the port shows it. */
export function usageOf(billed: Billed): ModelUsage {
  return {
    inputTokens: billed.inputTokens + billed.cacheWriteTokens,
    outputTokens: billed.outputTokens,
    ...(billed.cacheReadTokens > 0 && { cacheReadTokens: billed.cacheReadTokens }),
    costUsd: billed.microUsd / 1_000_000,
    ...(billed.lostMicroUsd > 0 && { lostUsd: billed.lostMicroUsd / 1_000_000 }),
  };
}

function millionths(price: number): number {
  return Math.round(price * 1_000_000);
}
