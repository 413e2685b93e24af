import type { ModelUsage } from "../../model/ports.ts";
import type { Capability } from "./capabilities.ts";

/** Tokens of calls as Bedrock counts them, and their price in whole micro-dollars. */
export type Billed = {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  microUsd: number;
};

export const NOTHING_BILLED: Billed = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  microUsd: 0,
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
  return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, microUsd };
}

export function addBilled(a: Billed, b: Billed): Billed {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    microUsd: a.microUsd + b.microUsd,
  };
}

/** As the port shows it. */
export function usageOf(billed: Billed): ModelUsage {
  return {
    inputTokens: billed.inputTokens + billed.cacheWriteTokens,
    outputTokens: billed.outputTokens,
    ...(billed.cacheReadTokens > 0 && { cacheReadTokens: billed.cacheReadTokens }),
    costUsd: billed.microUsd / 1_000_000,
  };
}

function millionths(price: number): number {
  return Math.round(price * 1_000_000);
}
