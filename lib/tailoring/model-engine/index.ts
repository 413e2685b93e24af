/** The model engine of tailoring: the model words single lines anew, rules arrange and fit, the fact gate decides. */
import type { Clock } from "../../kernel/clock.ts";
import type { ModelCall } from "../../model/index.ts";
import { linesOf } from "../../resumes/index.ts";
import type { TailorEngine } from "../ports.ts";
import { postingPart, resumePart, TAILOR_V2 } from "../prompts/tailor.v2.ts";
import { arrangingDrafts } from "../rules/index.ts";
import { weighBy } from "../rules/relevance.ts";
import { makeSettlement } from "../settle.ts";
import { usageOfQuestions } from "../usage.ts";
import { draftsOf } from "./drafts.ts";
import { LEAST_MS, MOST_MS, NO_CHANCE, secondChance } from "./second-chance.ts";

/** The engine over a model. Rejects with a `ModelFailure` when there is no usable answer: a tailoring is then retried, not silently made by rules. */
export function makeModelEngine(model: ModelCall, clock: Clock): TailorEngine {
  return async (input) => {
    const { document, analysis, intensity, maxPages, deadline, userId, questions = Infinity } = input;
    const lines = linesOf(document);
    const prefix = resumePart(lines.map(({ shown }) => shown));
    const ask = (part: string, until: number) =>
      model.ask({ ...TAILOR_V2, userId, prefix, input: part, deadline: until });
    const { value, usage, modelId } = await ask(postingPart(analysis, intensity, maxPages), deadline);
    const proposed = draftsOf(input, lines, value.edits);
    const drafts = [...proposed.drafts.keys()];
    const weigh = weighBy(analysis);
    const taken = new Set(drafts.map(({ path, after }) => `${path} ${JSON.stringify(after)}`));
    const arranged = arrangingDrafts(input, weigh).filter(
      ({ path, after }) => !taken.has(`${path} ${JSON.stringify(after)}`),
    );
    const settlement = makeSettlement(input);
    const refused = settlement.take([...drafts, ...arranged]);
    const left = deadline - clock.now();
    const until = clock.now() + Math.min(left, MOST_MS);
    const again =
      left >= LEAST_MS && questions > 1
        ? await secondChance((part) => ask(part, until), input, lines, proposed.drafts, refused)
        : NO_CHANCE;
    // behind all others, so that nothing that stands has to give way to it
    settlement.take(again.wordings.values());
    const lost = refused.filter(({ draft }) => !settlement.holds(again.wordings.get(draft)));
    return {
      engine: `bedrock:${modelId}`,
      changes: await settlement.fitted(weigh),
      refused: [...proposed.refused, ...lost.map(({ refusal }) => refusal)],
      mended: refused.length - lost.length,
      ...usageOfQuestions([usage, again.usage]),
    };
  };
}
