import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
} from "@aws-sdk/client-bedrock-runtime";
import type { AnswerConverse } from "./converse.ts";

/** Passes Converse on to the real service, signed with this machine's credentials and in its region. */
export function forwardToBedrock(client = new BedrockRuntimeClient({ maxAttempts: 1 })): AnswerConverse {
  return async (modelId, body, abortSignal) => {
    const input = JSON.parse(body) as Omit<ConverseCommandInput, "modelId">;
    try {
      const output = await client.send(new ConverseCommand({ ...input, modelId }), { abortSignal });
      const answer = Object.entries(output).filter(([name]) => name !== "$metadata");
      return { status: 200, body: Object.fromEntries(answer) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const status = statusOf(error);
      // without a status the request never got there: no network, no credentials, no region
      return status === undefined
        ? {
            status: 503,
            error: "ServiceUnavailableException",
            message: `Bedrock cannot be reached: ${error.message}`,
          }
        : { status, error: error.name, message: error.message };
    }
  };
}

function statusOf(error: Error): number | undefined {
  const metadata: unknown = Reflect.get(error, "$metadata");
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const status: unknown = Reflect.get(metadata, "httpStatusCode");
  return typeof status === "number" ? status : undefined;
}
