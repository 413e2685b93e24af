import type { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import * as z from "zod";

import type { ModelCall } from "../../model/ports.ts";
import { makeLog } from "../logger.ts";
import { sleep, systemClock } from "../system.ts";
import { makeModelCall } from "./ask.ts";
import type { AskDeps, ChosenModel } from "./ask.ts";
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

/**
 * One HTTP exchange with Bedrock. The SDK's own retries are off, because retries have a budget here. Without a client given, the SDK is loaded
 * at the first call: a function whose work is mostly done by rules starts without it.
 */
export function makeConverse(given?: BedrockRuntimeClient): AskDeps["send"] {
  let client = given;
  return async (input, abortSignal) => {
    const sdk = await import("@aws-sdk/client-bedrock-runtime");
    client ??= new sdk.BedrockRuntimeClient({ maxAttempts: 1 });
    return client.send(new sdk.ConverseCommand(input), { abortSignal });
  };
}

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

/** The port to the configured model; `undefined` when the rules engines answer. @param service names the log lines */
export function modelFrom(settings: ModelSettings, service: string): ModelCall | undefined {
  const [first, ...others] = modelsOf(settings);
  if (first === undefined) return undefined;
  return makeModelCall({
    models: [first, ...others],
    send: makeConverse(),
    clock: systemClock,
    sleep,
    signalAfter: (ms) => AbortSignal.timeout(Math.ceil(ms)),
    random: () => Math.random(),
    log: makeLog(service),
  });
}
