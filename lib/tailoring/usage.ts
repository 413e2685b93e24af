import type { Charge } from "../budget/index.ts";
import { sumOfUsage } from "../model/index.ts";
import type { ModelUsage } from "../model/index.ts";
import type { TailoringRow } from "./model.ts";

type Usage = TailoringRow["usage"];

/** What a model was billed for, as a tailoring shows it: tokens out of the cache were read as well. */
export function tailoringUsage({
  inputTokens,
  cacheReadTokens = 0,
  outputTokens,
  costUsd,
}: ModelUsage): Usage {
  return { inputTokens: inputTokens + cacheReadTokens, outputTokens, costUsd };
}

/** What the questions of one run were billed for together, and how many of them were billed. */
export function usageOfQuestions(usages: readonly ModelUsage[]): { usage: Usage; calls: number } {
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

/** What one run has cost; nothing when no model was billed. @param calls how many questions the usage is of */
export function chargeOf(usage: Usage, calls = 1): Charge | undefined {
  const { inputTokens, outputTokens } = usage;
  if (inputTokens + outputTokens === 0) return undefined;
  return { task: "tailor", calls, inputTokens, outputTokens, microUsd: microUsdOf(usage) };
}

const microUsdOf = ({ costUsd }: Usage): number => Math.round(costUsd * 1_000_000);
