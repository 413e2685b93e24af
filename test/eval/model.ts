import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BedrockRuntimeClient, type ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";
import * as z from "zod";

import type { ModelCall } from "../../lib/model/index.ts";
import { makeModelCall, type AskDeps } from "../../lib/platform/bedrock/ask.ts";
import { capabilityOf, unknownModel } from "../../lib/platform/bedrock/capabilities.ts";
import { makeConverse } from "../../lib/platform/bedrock/client.ts";
import { modelSource, type ModelSource } from "../../local/bedrock/model-source.ts";
import { forwardToOpenAi } from "../../local/bedrock/openai.ts";
import { StackError } from "../../local/stack-error.ts";

const Cdk = z.object({ context: z.object({ modelId: z.string().optional() }) });

/** The model that the environment names, as `npm start` reads it; `undefined` when the rules answer. */
export function modelOf(environment: NodeJS.ProcessEnv): { model: ModelCall | undefined; name: string } {
  const { source, context } = modelSource(environment);
  if (source.kind === "rules") return { model: undefined, name: "rules" };
  const modelId = context["modelId"] ?? configured();
  if (modelId === undefined) throw new StackError("No model is chosen: set MODEL_ID.");
  const row = capabilityOf(modelId);
  if (row === undefined) throw new StackError(unknownModel(modelId));
  const model = makeModelCall({
    models: [{ modelId, row }],
    send: sendTo(source),
    clock: { now: () => Date.now() },
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signalAfter: (ms) => AbortSignal.timeout(Math.ceil(ms)),
    random: () => Math.random(),
    log: () => undefined,
  });
  return { model, name: source.kind === "openai" ? source.name : modelId };
}

function configured(): string | undefined {
  const file = join(import.meta.dirname, "..", "..", "cdk.json");
  return Cdk.parse(JSON.parse(readFileSync(file, "utf8"))).context.modelId;
}

function sendTo(source: Exclude<ModelSource, { kind: "rules" }>): AskDeps["send"] {
  switch (source.kind) {
    case "openai":
      return sendToOpenAi(source);
    case "endpoint":
      // the endpoint is somebody's own, and need not know who asks
      return makeConverse(
        new BedrockRuntimeClient({
          maxAttempts: 1,
          endpoint: source.url,
          region: "us-east-1",
          credentials: { accessKeyId: "local", secretAccessKey: "local" },
        }),
      );
    case "bedrock":
      return makeConverse();
  }
}

function sendToOpenAi(server: Parameters<typeof forwardToOpenAi>[0]): AskDeps["send"] {
  const forward = forwardToOpenAi(server);
  return async ({ modelId = "", ...body }, signal) => {
    const reply = await forward(modelId, JSON.stringify(body), signal);
    if (!("error" in reply)) return { ...reply.body, $metadata: {} } as ConverseCommandOutput;
    throw Object.assign(new Error(reply.message), {
      name: reply.error,
      $metadata: { httpStatusCode: reply.status },
    });
  };
}
