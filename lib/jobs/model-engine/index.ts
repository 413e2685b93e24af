/** The model engine of analysing: the model points at lines of the posting, rules check and complete it, and answer alone when it fails. */
import { ModelFailure } from "../../model/index.ts";
import type { ModelCall } from "../../model/index.ts";
import type { AnalysePosting } from "../analyse-job.ts";
import { analysePosting, readPosting } from "../analysis/index.ts";
import type { AnalysisResult } from "../analysis/index.ts";
import { ANALYSE_V1, postingPart } from "../prompts/analyse.v1.ts";
import { merged } from "./merge.ts";
import { shownLines } from "./lines.ts";

/** The rules of this version. */
const RULES = "rules-1";
/** Milliseconds for what comes after the answer: merging and the final transaction. */
const FINISH_MS = 10_000;

/** Reads a posting by rules alone. */
export const analyseByRules: AnalysePosting = (description, given) =>
  Promise.resolve({ engine: RULES, result: analysePosting(description, given) });

/** Reads a posting by model and rules together. When the model fails, the rules' reading stands and a warning says so. */
export function makeModelAnalysis(model: ModelCall): AnalysePosting {
  return async (description, given, { userId, deadline, unfunded }) => {
    const rules = analysePosting(description, given);
    const { lines } = readPosting(description);
    const shown = shownLines(lines);
    try {
      if (unfunded === true) throw new ModelFailure("quota_exceeded");
      const { value, usage, modelId } = await model.ask({
        ...ANALYSE_V1,
        userId,
        prefix: "",
        input: postingPart(shown),
        deadline: deadline - FINISH_MS,
      });
      const result = merged(rules, lines.slice(0, shown.length), value, given);
      return { engine: `${RULES}+bedrock:${modelId}`, result, usage };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      return { engine: RULES, result: withFailure(rules, error), usage: error.usage };
    }
  };
}

function withFailure(rules: AnalysisResult, { what }: ModelFailure): AnalysisResult {
  const sentence = `${what} The posting was read by rules alone.`;
  return { ...rules, warnings: [...rules.warnings, { code: "model_failed", message: sentence }] };
}
