import * as z from "zod";
import { parseObject } from "../template/json.ts";
import { type AnswerConverse, type ConverseBlock, ConverseBody, type ConverseReply } from "./converse.ts";

/** A server with OpenAI's chat completions. */
export type OpenAiServer = { url: string; name: string; key: string | undefined };

const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z
            .array(
              z.object({
                id: z.string().nullish(),
                function: z.object({ name: z.string(), arguments: z.string() }),
              }),
            )
            .nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().int().default(0),
      completion_tokens: z.number().int().default(0),
      prompt_tokens_details: z.object({ cached_tokens: z.number().int().nullish() }).nullish(),
    })
    .nullish(),
});
type Completion = z.infer<typeof Completion>;

/** Forwards Converse to a server with OpenAI's chat completions, tools included, and translates its answer back. */
export function forwardToOpenAi({ url, name, key }: OpenAiServer): AnswerConverse {
  return async (_, body, signal) => {
    const parsed = ConverseBody.safeParse(parseObject(body));
    if (!parsed.success) return failed(400, "ValidationException", z.prettifyError(parsed.error));
    const startedMs = Date.now();
    let response: Response;
    let answer: string;
    try {
      response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(completionOf(parsed.data, name)),
        signal,
      });
      answer = await response.text();
    } catch (error) {
      return failed(503, "ServiceUnavailableException", `${url} does not answer: ${reasonOf(error)}`);
    }
    if (!response.ok) return refusalOf(response.status, `${url} answered ${response.status}: ${answer}`);
    const completion = Completion.safeParse(parseObject(answer));
    return completion.success
      ? { status: 200, body: replyOf(completion.data, Date.now() - startedMs) }
      : failed(424, "ModelErrorException", `${url} answered something else than a chat completion.`);
  };
}

/** The request of a chat completion. Cache points have no counterpart: such servers cache by themselves. */
function completionOf({ system, messages, inferenceConfig, toolConfig }: ConverseBody, model: string) {
  const choice = toolConfig?.toolChoice;
  return {
    model,
    stream: false,
    messages: [
      ...(system.length > 0 ? [{ role: "system", content: textOf(system) }] : []),
      ...messages.flatMap(({ role, content }) =>
        role === "assistant" ? [assistantTurn(content)] : userTurns(content),
      ),
    ],
    ...(inferenceConfig.maxTokens !== undefined && { max_tokens: inferenceConfig.maxTokens }),
    ...(inferenceConfig.temperature !== undefined && { temperature: inferenceConfig.temperature }),
    ...(toolConfig && {
      tools: toolConfig.tools.map(({ toolSpec: { name, description, inputSchema } }) => ({
        type: "function",
        function: { name, ...(description !== undefined && { description }), parameters: inputSchema.json },
      })),
    }),
    ...(choice?.tool && { tool_choice: { type: "function", function: { name: choice.tool.name } } }),
    ...(choice?.any && { tool_choice: "required" }),
  };
}

function assistantTurn(content: readonly ConverseBlock[]) {
  const calls = content.flatMap(({ toolUse }) =>
    toolUse === undefined
      ? []
      : [
          {
            id: toolUse.toolUseId,
            type: "function",
            function: { name: toolUse.name, arguments: JSON.stringify(toolUse.input) },
          },
        ],
  );
  const text = textOf(content);
  return {
    role: "assistant",
    content: text === "" ? null : text,
    ...(calls.length > 0 && { tool_calls: calls }),
  };
}

function userTurns(content: readonly ConverseBlock[]) {
  const results = content.flatMap(({ toolResult }) =>
    toolResult === undefined
      ? []
      : [
          {
            role: "tool",
            tool_call_id: toolResult.toolUseId,
            content: toolResult.content.map(({ text, json }) => text ?? JSON.stringify(json)).join("\n"),
          },
        ],
  );
  const text = textOf(content);
  return [...results, ...(text === "" ? [] : [{ role: "user", content: text }])];
}

function textOf(content: readonly ConverseBlock[]): string {
  return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n\n");
}

function replyOf({ choices, usage }: Completion, latencyMs: number): object {
  const [choice] = choices;
  const said = choice?.message;
  const calls = said?.tool_calls ?? [];
  const content = [
    ...((said?.content ?? "") === "" ? [] : [{ text: said?.content }]),
    ...calls.map(({ id, function: called }, at) => ({
      toolUse: {
        toolUseId: id ?? `call_${at}`,
        name: called.name,
        // arguments that are no JSON object stay text, so that whoever checks them sees what was said
        input: parseObject(called.arguments) ?? called.arguments,
      },
    })),
  ];
  const cached = usage?.prompt_tokens_details?.cached_tokens ?? 0;
  const inputTokens = (usage?.prompt_tokens ?? 0) - cached;
  const outputTokens = usage?.completion_tokens ?? 0;
  return {
    output: { message: { role: "assistant", content } },
    stopReason: stopReasonOf(choice?.finish_reason, (said?.refusal ?? "") !== "", calls.length > 0),
    usage: {
      inputTokens,
      outputTokens,
      totalTokens: inputTokens + cached + outputTokens,
      ...(cached > 0 && { cacheReadInputTokens: cached }),
    },
    metrics: { latencyMs },
  };
}

function stopReasonOf(finished: string | null | undefined, declined: boolean, called: boolean): string {
  if (finished === "content_filter" || declined) return "content_filtered";
  if (finished === "length") return "max_tokens";
  return called ? "tool_use" : "end_turn";
}

function refusalOf(status: number, said: string): ConverseReply {
  const message = said.slice(0, 1_000);
  if (status === 429) return failed(429, "ThrottlingException", message);
  if (status === 401 || status === 403) return failed(403, "AccessDeniedException", message);
  if (status === 404) return failed(404, "ResourceNotFoundException", message);
  if (status < 500) return failed(400, "ValidationException", message);
  return failed(503, "ServiceUnavailableException", message);
}

function failed(status: number, error: string, message: string): ConverseReply {
  return { status, error, message };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
