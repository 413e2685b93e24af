import type { ModelUsage } from "../model/index.ts";
import type { Charge, Task } from "./model.ts";

/** What a piece of work has cost; nothing when no model was billed. @param calls how many questions the usage is of */
export function chargeOf(task: Task, usage: ModelUsage | undefined, calls = 1): Charge | undefined {
  if (usage === undefined) return undefined;
  const { inputTokens, cacheReadTokens = 0, outputTokens, costUsd } = usage;
  const read = inputTokens + cacheReadTokens;
  if (read + outputTokens === 0) return undefined;
  return { task, calls, inputTokens: read, outputTokens, microUsd: Math.round(costUsd * 1_000_000) };
}
