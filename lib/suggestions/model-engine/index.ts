/** The model engine of suggestions: the rules' suggestions first, beside them a model's, each resting on lines and requirements and checked. */
import { ModelFailure, withinBytes, type ModelCall } from "../../model/index.ts";
import { linesOf } from "../../resumes/index.ts";
import type { Proposal, SuggestEngine } from "../ports.ts";
import { requirementsPart, resumePart, SUGGEST_V1 } from "../prompts/suggest.v1.ts";
import { MOST_PROPOSED } from "../suggest.rules.ts";
import { proposalsOf } from "./proposals.ts";
import { requirementsOf } from "./requirements.ts";

/** The model reads so many bytes of the résumé and of the requirements. */
const MOST_OF_RESUME = 25_000;
const MOST_OF_REQUIREMENTS = 20_000;

/**
 * The engine over a model. When the model fails the rules' suggestions are all there are, and the run says so with the failure's code; it never rejects for
 * the model's sake.
 */
export function makeModelSuggest(model: ModelCall, byRules: SuggestEngine): SuggestEngine {
  return async (input) => {
    const rules = await byRules(input);
    const requirements = requirementsOf(input);
    if (input.resume === undefined && requirements.length === 0) return rules;
    const lines = input.resume === undefined ? [] : linesOf(input.resume.document);
    try {
      const { value, usage, modelId } = await model.ask({
        ...SUGGEST_V1,
        userId: input.userId,
        prefix: resumePart(
          withinBytes(
            lines.map(({ shown }) => shown),
            MOST_OF_RESUME,
          ),
        ),
        input: requirementsPart(
          withinBytes(
            requirements.map(({ shown }) => shown),
            MOST_OF_REQUIREMENTS,
          ),
        ),
        deadline: input.deadline,
      });
      const own = proposalsOf(value.suggestions, input, { lines, requirements });
      return { engine: `bedrock:${modelId}`, proposals: merged(rules.proposals, own), usage };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      const message = "The language model made no suggestions this time; these were made by rules.";
      return { ...rules, usage: error.usage, notices: [{ code: error.code, message }] };
    }
  };
}

/** The rules' suggestions and behind them the model's; what the rules say of the same thing is not said twice. */
function merged(rules: readonly Proposal[], own: readonly Proposal[]): Proposal[] {
  const told = new Set(rules.flatMap(subjectsOf));
  const keys = new Set<string>();
  const fresh = own.filter((one) => {
    if (keys.has(one.key) || subjectsOf(one).some((subject) => told.has(subject))) return false;
    keys.add(one.key);
    return true;
  });
  return [...rules.slice(0, MOST_PROPOSED - fresh.length), ...fresh];
}

const subjectsOf = ({ category, evidence }: Proposal): string[] =>
  evidence.map(({ resumeId, jobId, path }) => `${category} ${resumeId ?? jobId ?? ""} ${path}`);
