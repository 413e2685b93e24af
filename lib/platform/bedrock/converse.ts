import type {
  ContentBlock,
  ConverseCommandInput,
  ConverseCommandOutput,
  Message,
} from "@aws-sdk/client-bedrock-runtime";
import * as z from "zod";

import type { ModelFailureCode } from "../../model/failure.ts";
import type { ModelQuestion } from "../../model/ports.ts";
import type { Capability } from "./capabilities.ts";

type Json = NonNullable<ConverseCommandInput["additionalModelRequestFields"]>;

/** What an answer amounts to: a value that the schema accepts, an answer to repair by a further turn, or a named failure. */
export type Reading<T> =
  { value: T } | { repair: Message[]; reason: "refused" | "malformed" } | { failure: ModelFailureCode };

/** Characters of fault descriptions that go back to the model. */
const LONGEST_COMPLAINT = 2_000;

/** The request of the first turn. Throws when the schema cannot be said as JSON Schema. */
export function requestOf<T>(
  question: ModelQuestion<T>,
  modelId: string,
  row: Capability,
): ConverseCommandInput {
  const cached = row.cache ? [{ cachePoint: { type: "default" as const } }] : [];
  const { toolName, prefix } = question;
  const toolChoice = { tool: { tool: { name: toolName } }, any: { any: {} }, none: undefined }[
    row.toolChoice
  ];
  const turn = [...(prefix === "" ? [] : [{ text: prefix }, ...cached]), { text: question.input }];
  return {
    modelId,
    system: [{ text: systemOf(question, row) }, ...cached],
    messages: [{ role: "user", content: turn }],
    inferenceConfig: {
      maxTokens: Math.min(question.maxOutputTokens, row.maxOutputTokens),
      ...(row.temperature !== undefined && { temperature: row.temperature }),
    },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: toolName,
            description: "Takes the complete answer.",
            inputSchema: { json: jsonSchemaOf(question.schema) },
          },
        },
      ],
      ...(toolChoice !== undefined && { toolChoice }),
    },
    ...(row.requestFields && { additionalModelRequestFields: row.requestFields }),
  };
}

/** Whether question and answer surely do not fit: four bytes a token is what European prose comes to, other text needs more tokens. */
export function isTooLong<T>(question: ModelQuestion<T>, row: Capability): boolean {
  const bytes = [question.system, question.prefix, question.input].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    0,
  );
  return bytes / 4 + Math.min(question.maxOutputTokens, row.maxOutputTokens) > row.contextTokens;
}

/** Reads an answer. `repair` holds the turns to add so that the model is told what was wrong. */
export function readAnswer<T>(question: ModelQuestion<T>, answer: ConverseCommandOutput): Reading<T> {
  const stopped = failureOfStop(answer.stopReason);
  if (stopped !== undefined) return { failure: stopped };
  const said = answer.output?.message?.content ?? [];
  const calls = said.flatMap(({ toolUse }) => (toolUse === undefined ? [] : [toolUse]));
  const call = calls.find(({ name }) => name === question.toolName);
  const text = said.map((block) => block.text ?? "").join("");
  const given = call === undefined ? jsonIn(text) : call.input;
  if (given !== undefined) {
    const checked = question.schema.safeParse(given);
    if (checked.success) return { value: checked.data };
    const complaint = z.prettifyError(checked.error).slice(0, LONGEST_COMPLAINT);
    return { reason: "malformed", repair: repairOf(question, said, `Its input is wrong:\n${complaint}`) };
  }
  // a model that has to call a tool, and does not, has declined; one that cannot be made to may only have forgotten
  const reason = calls.length === 0 && text.trim() !== "" ? "refused" : "malformed";
  return { reason, repair: repairOf(question, said, `The tool ${question.toolName} was not called.`) };
}

function systemOf<T>({ system, toolName }: ModelQuestion<T>, row: Capability): string {
  return row.toolChoice === "none"
    ? `${system}\n\nAnswer by calling the tool ${toolName}, and with nothing else.`
    : system;
}

function jsonSchemaOf(schema: z.ZodType): Json {
  const said = z.toJSONSchema(schema, { io: "input" });
  // some models take the keyword for a property
  Reflect.deleteProperty(said, "$schema");
  return said as Json;
}

function failureOfStop(stopReason: string | undefined): ModelFailureCode | undefined {
  switch (stopReason) {
    case "max_tokens":
      return "truncated";
    case "guardrail_intervened":
    case "content_filtered":
    case "refusal":
      return "refused";
    case "model_context_window_exceeded":
      return "context_too_long";
    default:
      return undefined;
  }
}

/** The JSON object that a text consists of, in a code fence or without; `undefined` when it is none. */
function jsonIn(text: string): unknown {
  const body = /^\s*(?:```(?:json)?\s*)?(\{[\s\S]*\})\s*(?:```\s*)?$/.exec(text)?.[1];
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The model's turn as it was, and ours that says what was wrong with it. Each tool call must have its result. */
function repairOf<T>(
  { toolName }: ModelQuestion<T>,
  said: readonly ContentBlock[],
  fault: string,
): Message[] {
  const demand = `${fault}\nCall the tool ${toolName} again with the whole answer, corrected.`;
  const kept = said.filter(({ toolUse, text }) => toolUse !== undefined || (text ?? "").trim() !== "");
  const results = kept.flatMap(({ toolUse }) =>
    toolUse === undefined
      ? []
      : [{ toolResult: { toolUseId: toolUse.toolUseId, content: [{ text: demand }] } }],
  );
  const ours: Message = { role: "user", content: results.length > 0 ? results : [{ text: demand }] };
  // an answer without content cannot be repeated to the model, and two turns of one side are refused: the demand is added to our first turn
  return kept.length === 0 ? [ours] : [{ role: "assistant", content: [...kept] }, ours];
}

/** The request with further turns; a turn of the same side is merged into the last one. */
export function withTurns(request: ConverseCommandInput, turns: readonly Message[]): ConverseCommandInput {
  const messages = [...(request.messages ?? [])];
  for (const turn of turns) {
    const last = messages.at(-1);
    if (last?.role === turn.role) {
      messages[messages.length - 1] = {
        role: turn.role,
        content: [...(last?.content ?? []), ...(turn.content ?? [])],
      };
    } else messages.push(turn);
  }
  return { ...request, messages };
}
