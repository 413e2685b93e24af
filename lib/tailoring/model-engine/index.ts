/** The model engine of tailoring: the model words single lines anew, rules arrange and fit, the fact gate decides. */
import type { ModelCall } from "../../model/index.ts";
import { linesOf } from "../../resumes/index.ts";
import type { TailorEngine } from "../ports.ts";
import { postingPart, resumePart, TAILOR_V1 } from "../prompts/tailor.v1.ts";
import { arrangingDrafts } from "../rules/index.ts";
import { weighBy } from "../rules/relevance.ts";
import { settleDrafts } from "../settle.ts";
import { tailoringUsage } from "../usage.ts";
import { draftsOf } from "./drafts.ts";

/** The engine over a model. Rejects with a `ModelFailure` when there is no usable answer: a tailoring is then retried, not silently made by rules. */
export function makeModelEngine(model: ModelCall): TailorEngine {
  return async (input) => {
    const { document, analysis, intensity, maxPages, deadline, userId } = input;
    const lines = linesOf(document);
    const { value, usage, modelId } = await model.ask({
      ...TAILOR_V1,
      userId,
      prefix: resumePart(lines.map(({ shown }) => shown)),
      input: postingPart(analysis, intensity, maxPages),
      deadline,
    });
    const proposed = draftsOf(input, lines, value.edits);
    const weigh = weighBy(analysis);
    const taken = new Set(proposed.drafts.map(({ path, after }) => `${path} ${JSON.stringify(after)}`));
    const arranged = arrangingDrafts(input, weigh).filter(
      ({ path, after }) => !taken.has(`${path} ${JSON.stringify(after)}`),
    );
    const { changes, refused } = await settleDrafts(input, [...proposed.drafts, ...arranged], weigh);
    return {
      engine: `bedrock:${modelId}`,
      changes,
      refused: [...proposed.refused, ...refused],
      usage: tailoringUsage(usage),
    };
  };
}
