import { ModelFailure } from "../../lib/model/index.ts";
import type { ModelUsage } from "../../lib/model/index.ts";

type ModelFailureCode = ConstructorParameters<typeof ModelFailure>[0];

/** What one answer costs, and what a question costs that gets none. */
export const SAID: ModelUsage = { inputTokens: 1_000, outputTokens: 200, costUsd: 0.02 };
const UNSAID: ModelUsage = { inputTokens: 1_000, outputTokens: 50, costUsd: 0.013 };

export const microUsdOf = ({ costUsd }: ModelUsage): number => Math.round(costUsd * 1_000_000);

/** The ways in which a model gives no answer, by the name of the choice: some are billed all the same. */
export const MODEL_FAULTS: ReadonlyMap<string, { code: ModelFailureCode; usage?: ModelUsage }> = new Map([
  ["throttled", { code: "throttled" as const }],
  ["timed out, billed", { code: "timed_out" as const, usage: UNSAID }],
  ["cut off, billed", { code: "truncated" as const, usage: UNSAID }],
  ["refused, billed", { code: "refused" as const, usage: UNSAID }],
]);

/** The failure of a choice. */
export function modelFailure({ code, usage }: { code: ModelFailureCode; usage?: ModelUsage }): ModelFailure {
  return new ModelFailure(code, usage && { usage });
}
