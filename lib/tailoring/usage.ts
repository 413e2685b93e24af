import { shownUsage, sumOfUsage } from "../model/index.ts";
import type { ModelUsage } from "../model/index.ts";
import type { TailoringRow } from "./model.ts";

type Usage = TailoringRow["usage"];

/** What one run was billed for, and may have been; a tailoring shows the former. */
export type RunUsage = Usage & Pick<ModelUsage, "lostUsd">;

/** What a model was billed for, as a tailoring shows it: tokens out of the cache were read as well. */
export function tailoringUsage(usage: ModelUsage): RunUsage {
  const { lostUsd = 0 } = usage;
  return { ...shownUsage(usage), ...(lostUsd > 0 && { lostUsd }) };
}

/** What the questions of one run were billed for together, and how many of them were billed. */
export function usageOfQuestions(usages: readonly ModelUsage[]): { usage: RunUsage; calls: number } {
  const shown = usages.map(tailoringUsage);
  const billed = shown.filter(({ inputTokens, outputTokens }) => inputTokens + outputTokens > 0);
  return { usage: tailoringUsage(sumOfUsage(usages)), calls: billed.length };
}

/** The usage of all runs of a tailoring together. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: (microUsdOf(a) + microUsdOf(b)) / 1_000_000,
  };
}

const microUsdOf = ({ costUsd }: Usage): number => Math.round(costUsd * 1_000_000);
