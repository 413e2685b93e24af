import * as z from "zod";

import { Capability, capabilityOf, unknownModel } from "./capabilities.ts";

/** The variables of a function that may call a model. */
export type ModelSettings = {
  /** `rules`, or a model or inference profile. */
  MODEL_ID: string;
  /** The model that is asked when the first cannot answer, or `none`. */
  SECOND_MODEL_ID: string;
  /** JSON array of capability rows that go before the table. */
  MODEL_ROWS: string;
};

/** A model that may be asked, with its row of the capability table. */
export type ChosenModel = { modelId: string; row: Capability };

/**
 * The models of a function's settings in the order in which they are asked; `[]` when the rules engines answer.
 * Throws, with how to set it right, when a model has no row in the capability table.
 */
export function modelsOf(settings: ModelSettings): ChosenModel[] {
  if (settings.MODEL_ID === "rules") return [];
  const given = z.array(Capability).parse(JSON.parse(settings.MODEL_ROWS));
  return [settings.MODEL_ID, settings.SECOND_MODEL_ID]
    .filter((modelId) => modelId !== "none")
    .map((modelId) => {
      const row = capabilityOf(modelId, given);
      if (row === undefined) throw new Error(`wrong environment: ${unknownModel(modelId)}`);
      return { modelId, row };
    });
}
