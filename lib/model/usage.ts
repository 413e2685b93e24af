import type { ModelUsage } from "./ports.ts";

/** What was billed, as resources show it: tokens out of the cache were read as well. */
export function shownUsage({ inputTokens, cacheReadTokens = 0, outputTokens, costUsd }: ModelUsage): {
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
} {
  return { inputTokens: inputTokens + cacheReadTokens, outputTokens, costUsd };
}

/** What several calls were billed for together, exact to a micro-dollar. */
export function sumOfUsage(all: readonly ModelUsage[]): ModelUsage {
  return all.reduce<ModelUsage>(
    (sum, one) => ({
      inputTokens: sum.inputTokens + one.inputTokens,
      outputTokens: sum.outputTokens + one.outputTokens,
      cacheReadTokens: (sum.cacheReadTokens ?? 0) + (one.cacheReadTokens ?? 0),
      costUsd: (microUsd(sum) + microUsd(one)) / 1_000_000,
    }),
    { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, costUsd: 0 },
  );
}

const microUsd = ({ costUsd }: ModelUsage): number => Math.round(costUsd * 1_000_000);
