import type { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";

import type { ModelCall } from "../../model/ports.ts";
import { makeLog } from "../logger.ts";
import { sleep, systemClock } from "../system.ts";
import { makeModelCall } from "./ask.ts";
import type { AskDeps } from "./ask.ts";
import { modelsOf } from "./models.ts";
import type { ModelSettings } from "./models.ts";

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
