import type { ModelUsage } from "./ports.ts";

/** What was billed, as resources show it: tokens out of the cache were read as well. */
export function shownUsage({ inputTokens, cacheReadTokens = 0, outputTokens, costUsd }: ModelUsage): {
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
} {
  return { inputTokens: inputTokens + cacheReadTokens, outputTokens, costUsd };
}

/** What several calls were billed for together, and may have been, exact to a micro-dollar. */
export function sumOfUsage(all: readonly ModelUsage[]): ModelUsage {
  const sum = (of: (one: ModelUsage) => number) => all.reduce((total, one) => total + of(one), 0);
  const dollars = (of: (one: ModelUsage) => number) => sum((one) => Math.round(of(one) * 1e6)) / 1e6;
  const lostUsd = dollars((one) => one.lostUsd ?? 0);
  return {
    inputTokens: sum((one) => one.inputTokens),
    outputTokens: sum((one) => one.outputTokens),
    cacheReadTokens: sum((one) => one.cacheReadTokens ?? 0),
    costUsd: dollars((one) => one.costUsd),
    ...(lostUsd > 0 && { lostUsd }),
  };
}
