import { makeModelScorer } from "../../lib/interviews/model-scorer/index.ts";
import type { Scorer } from "../../lib/interviews/ports.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { ModelFailure, sumOfUsage, type ModelUsage } from "../../lib/model/index.ts";
import { bandOf, given, GoldAnswer, quadraticKappa, readSet } from "../bench/gold-measures.ts";
import { TODAY, userId, type Setting } from "./evaluate.ts";

/** How the scores of fixed answers agree with the bands that people gave them. */
export type Scoring = {
  answers: number;
  /** Quadratic weighted kappa: 1 is full agreement, 0 what chance would give. */
  kappa: number;
  sameBand: number;
  inputTokens: number;
  outputTokens: number;
  costUsd: number;
  ms: number;
  failures: string[];
};

/** Of each domain the first answer. */
export function fixedAnswers(): GoldAnswer[] {
  const seen = new Set<string>();
  return (readSet("answers.json", GoldAnswer) ?? []).filter(({ domain }) => {
    if (seen.has(domain)) return false;
    seen.add(domain);
    return true;
  });
}

/** Scores the answers one by one, so that they know nothing of each other. */
export async function evaluateScoring(
  answers: readonly GoldAnswer[],
  { model, now, deadlineMs }: Setting,
): Promise<Scoring> {
  const startedMs = now();
  const byRules = makeRulesScorer();
  const scorer: Scorer = model === undefined ? byRules : makeModelScorer(model, byRules);
  const pairs: [number, number][] = [];
  const usages: ModelUsage[] = [];
  const failures: string[] = [];
  for (const one of answers) {
    const input = { answers: [given(one)], resume: undefined, posting: undefined, now: TODAY };
    try {
      const scored = await scorer({ ...input, userId, deadline: now() + deadlineMs });
      if (scored.usage) usages.push(scored.usage);
      for (const { score } of scored.answers) pairs.push([one.band, bandOf(score)]);
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      usages.push(error.usage);
      failures.push(`${one.id}: ${error.code}`);
    }
  }
  const usage = sumOfUsage(usages);
  return {
    answers: pairs.length,
    kappa: pairs.length === 0 ? 0 : Number(quadraticKappa(pairs).toFixed(3)),
    sameBand: pairs.filter(([wanted, found]) => wanted === found).length,
    inputTokens: usage.inputTokens + (usage.cacheReadTokens ?? 0),
    outputTokens: usage.outputTokens,
    costUsd: usage.costUsd,
    ms: Math.round(now() - startedMs),
    failures,
  };
}
