import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import * as z from "zod";

import type { ModelCall } from "../../lib/model/index.ts";
import { makeModelCall } from "../../lib/platform/bedrock/ask.ts";
import { capabilityOf } from "../../lib/platform/bedrock/capabilities.ts";
import { makeConverse } from "../../lib/platform/bedrock/client.ts";
import { startScriptedModel, type Script } from "./server.ts";
import { calls } from "./steps.ts";

/** The model of the scripted tests: a row of the table with all that a request can have. */
const SCRIPTED_MODEL = "eu.anthropic.claude-haiku-4-5-20251001-v1:0";

/**
 * A golden exchange: what the model answered in its turns (inputs of the tool), which requests led to it, and what became of it. Written by hand are
 * the answers; requests and result are taken down by `MODEL_GOLDENS=write`.
 */
const Golden = z.object({
  answers: z.array(z.unknown()).min(1),
  requests: z.array(z.unknown()).default([]),
  result: z.unknown().default(null),
});

/**
 * The port to a scripted model over the SDK's real client. Pauses take no time and the clock stands at 0. The deadline of a call has come when
 * `deadline` aborts, so that no test depends on how fast the machine is.
 */
export async function withScriptedModel<T>(
  script: Script,
  use: (model: ModelCall) => Promise<T>,
  deadline: AbortSignal = new AbortController().signal,
): Promise<{ result: T; requests: unknown[] }> {
  const scripted = await startScriptedModel(script);
  const client = new BedrockRuntimeClient({
    maxAttempts: 1,
    region: "us-east-1",
    endpoint: scripted.url,
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
  const row = capabilityOf(SCRIPTED_MODEL);
  if (row === undefined) throw new Error("the table lost its row");
  const model = makeModelCall({
    models: [{ modelId: SCRIPTED_MODEL, row }],
    send: makeConverse(client),
    clock: { now: () => 0 },
    sleep: () => Promise.resolve(),
    signalAfter: () => deadline,
    random: () => 0,
    log: () => undefined,
  });
  try {
    return { result: await use(model), requests: scripted.requests };
  } finally {
    client.destroy();
    await scripted.close();
  }
}

/** Plays `events/bedrock/<task>/<name>.json`: the recorded answers are given, and the requests and the result must be the recorded ones. */
export async function playGolden(
  task: string,
  name: string,
  run: (model: ModelCall) => Promise<unknown>,
): Promise<void> {
  const file = join(import.meta.dirname, "..", "..", "events", "bedrock", task, `${name}.json`);
  const golden = Golden.parse(JSON.parse(readFileSync(file, "utf8")));
  const script = golden.answers.map((answer) => calls(answer));
  const { result, requests } = await withScriptedModel(script, run);
  const played = asJson({ answers: golden.answers, requests, result });
  if (process.env["MODEL_GOLDENS"] === "write") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(played, null, 2)}\n`);
    return;
  }
  expect(played).toEqual(golden);
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
