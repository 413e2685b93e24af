import * as z from "zod";
import { StackError } from "../stack-error.ts";
import type { Deployment } from "../template/deployment.ts";
import type { AnswerConverse } from "./converse.ts";
import { forwardToOpenAi } from "./openai.ts";
import { forwardToBedrock } from "./real.ts";

/** What stands behind the Bedrock endpoint of the local stack. */
export type ModelSource =
  /** Nothing: the rules engines answer, and no function calls a model. */
  | { kind: "rules" }
  /** A server with OpenAI's chat completions, such as Ollama, llama.cpp or vLLM. */
  | { kind: "openai"; url: string; name: string; key: string | undefined }
  /** The functions call this Converse endpoint themselves. */
  | { kind: "endpoint"; url: string }
  /** The real service, with this machine's credentials. */
  | { kind: "bedrock" };

/** Settings of the CDK app that follow from the source. */
export type ModelContext = Record<string, string>;

/** Reads from the environment which model answers, and what the app has to be synthesised with. */
export function modelSource(environment: NodeJS.ProcessEnv): { source: ModelSource; context: ModelContext } {
  const modelId = environment["MODEL_ID"] ?? "";
  const source = modelId === "rules" ? ({ kind: "rules" } as const) : sourceOf(environment);
  switch (source.kind) {
    case "rules":
      if (modelId !== "" && modelId !== "rules")
        throw new StackError(
          `MODEL_ID is ${modelId}, and nothing is there to ask it: set MODEL=bedrock, LOCAL_MODEL_URL or AWS_ENDPOINT_URL_BEDROCK_RUNTIME.`,
        );
      // whatever model a deployment has, this machine calls none unless it was told to
      return { source, context: { modelId: "rules", secondModelId: "none" } };
    case "bedrock":
      return { source, context: modelId === "" ? {} : { modelId, secondModelId: "none" } };
    case "openai":
    case "endpoint":
      // rows `local.*` of the capability table
      return {
        source,
        context: { modelId: modelId || LOCAL_MODEL[source.kind], secondModelId: "none" },
      };
  }
}

const LOCAL_MODEL = { openai: "local.openai-compatible", endpoint: "local.converse" };

/** Refuses to start when a model is to answer and no function of the templates would ask it. */
export function expectModel(source: ModelSource, deployment: Deployment): void {
  const asking = deployment.ofType("AWS::Lambda::Function").some(({ properties }) => {
    const { Environment } = Functions.parse(properties);
    const modelId = Environment.Variables["MODEL_ID"];
    return modelId !== undefined && modelId !== "rules";
  });
  if (source.kind === "bedrock" && !asking)
    throw new StackError(
      'MODEL is bedrock, and no model is chosen: set MODEL_ID, or "modelId" in the context of cdk.json.',
    );
}

const Functions = z.object({
  Environment: z
    .object({ Variables: z.record(z.string(), z.unknown()).default({}) })
    .default({ Variables: {} }),
});

/** Who answers, in words for whoever starts the stack. */
export function tellSource(source: ModelSource): string {
  switch (source.kind) {
    case "rules":
      return "rules engines answer, no model is asked";
    case "openai":
      return `model ${source.name} at ${source.url} is asked`;
    case "endpoint":
      return `models at ${source.url} are asked`;
    case "bedrock":
      return "Bedrock is asked, with the credentials and the region of this machine";
  }
}

/** What the endpoint of the stack answers with. */
export function answerOf(source: Exclude<ModelSource, { kind: "endpoint" }>): AnswerConverse {
  switch (source.kind) {
    case "rules":
      return () =>
        Promise.resolve({
          status: 404,
          error: "ResourceNotFoundException",
          message: "No model is configured here: the rules engines answer.",
        });
    case "openai":
      return forwardToOpenAi(source);
    case "bedrock":
      return forwardToBedrock();
  }
}

function sourceOf(environment: NodeJS.ProcessEnv): ModelSource {
  const kind = environment["MODEL"] ?? "";
  const local = environment["LOCAL_MODEL_URL"] ?? "";
  const endpoint = environment["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] ?? "";
  if (kind !== "" && kind !== "bedrock")
    throw new StackError(`MODEL is ${kind}: set it to bedrock for the real service, or remove it.`);
  if (local !== "" && (kind === "bedrock" || endpoint !== ""))
    throw new StackError(
      "LOCAL_MODEL_URL names one model, MODEL or AWS_ENDPOINT_URL_BEDROCK_RUNTIME another: keep one of them.",
    );
  // with MODEL=bedrock the endpoint is the SDK's business: an address of the real service, such as one in a VPC
  if (kind === "bedrock") return { kind: "bedrock" };
  if (endpoint !== "")
    return {
      kind: "endpoint",
      url: address("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", endpoint, "http://127.0.0.1:4566"),
    };
  if (local === "") {
    const alone = ["LOCAL_MODEL_NAME", "LOCAL_MODEL_KEY"].find((name) => environment[name]);
    if (alone !== undefined)
      throw new StackError(
        `${alone} is set, and LOCAL_MODEL_URL is not: set it to the server's address, or remove ${alone}.`,
      );
    return { kind: "rules" };
  }
  return {
    kind: "openai",
    url: completionsOf(address("LOCAL_MODEL_URL", local, "http://127.0.0.1:11434/v1")),
    // a variable that is set to nothing is not set
    name: environment["LOCAL_MODEL_NAME"] || "default",
    key: environment["LOCAL_MODEL_KEY"] || undefined,
  };
}

function address(name: string, value: string, example: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, "");
  throw new StackError(`${name} is ${value}: set it to an address such as ${example}.`);
}

/** The address of the completions: what was given may be the server, its API, or that address already. */
function completionsOf(url: string): string {
  if (url.endsWith("/chat/completions")) return url;
  return new URL(url).pathname === "/" ? `${url}/v1/chat/completions` : `${url}/chat/completions`;
}
