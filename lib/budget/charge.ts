import type { ModelUsage } from "../model/index.ts";
import type { Charge, Task } from "./model.ts";

/** What a piece of work has cost; nothing when no model was billed, or may have been. @param calls how many questions the usage is of */
export function chargeOf(task: Task, usage: ModelUsage | undefined, calls = 1): Charge | undefined {
  if (usage === undefined) return undefined;
  const { inputTokens, cacheReadTokens = 0, outputTokens, costUsd, lostUsd = 0 } = usage;
  const read = inputTokens + cacheReadTokens;
  const isAnswered = read + outputTokens > 0;
  if (!isAnswered && lostUsd === 0) return undefined;
  return {
    task,
    calls: isAnswered ? calls : 0,
    inputTokens: read,
    outputTokens,
    microUsd: Math.round(costUsd * 1_000_000),
    ...(lostUsd > 0 && { lostMicroUsd: Math.round(lostUsd * 1_000_000) }),
  };
}
