/** The rules engine of tailoring: truthful operations only, nothing is worded that the document does not hold. */
import type { TailorEngine, TailorInput } from "../ports.ts";
import { makeSettlement } from "../settle.ts";
import type { Draft } from "./draft.ts";
import { isEnglish } from "./language.ts";
import { orderDrafts } from "./order.ts";
import { weighBy, type Weigh } from "./relevance.ts";
import { weakPointDrafts } from "./removals.ts";
import { provenSkillDrafts, spellingDrafts } from "./skills.ts";
import { summaryDraft } from "./summary.ts";

const ENGINE = "rules-1";

/** The engine that works without a model: it costs nothing, and the same input gives the same answer. */
export function makeRulesEngine(): TailorEngine {
  return async (input) => {
    const weigh = weighBy(input.analysis);
    const settlement = makeSettlement(input);
    const refused = settlement.take(draftsOf(input, weigh));
    return {
      engine: ENGINE,
      changes: await settlement.fitted(weigh),
      refused: refused.map(({ refusal }) => refusal),
      usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    };
  };
}

/** What rules can do better than any model: the posting's spelling of skills, proven skills by name, and the order of lists. */
export function arrangingDrafts({ document, analysis }: TailorInput, weigh: Weigh): Draft[] {
  return [
    ...spellingDrafts(document, analysis),
    ...provenSkillDrafts(document, analysis, isEnglish(document)),
    ...orderDrafts(document, weigh),
  ];
}

function draftsOf(input: TailorInput, weigh: Weigh): Draft[] {
  const { document, analysis, intensity, now } = input;
  const english = isEnglish(document);
  const light = arrangingDrafts(input, weigh);
  if (intensity === "light") return light;
  const own = document.basics?.summary ?? "";
  const composes = english && (intensity === "full" || own.trim() === "");
  return [
    ...light,
    ...weakPointDrafts(document, weigh),
    ...(composes ? summaryDraft(document, analysis, weigh, now) : []),
  ];
}
