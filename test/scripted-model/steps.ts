import * as z from "zod";

/** What an exchange is billed for, as Bedrock names it. */
export type StepUsage = {
  inputTokens: number;
  outputTokens: number;
  cacheReadInputTokens?: number;
  cacheWriteInputTokens?: number;
};

type Answer = { content: unknown[]; stopReason: string; usage: StepUsage };

/** What the scripted model does with one request. */
export type Step =
  | ({ does: "answer" } & Answer)
  | { does: "fail"; status: number; name: string; message: string }
  | { does: "reset" }
  | { does: "hang" }
  | { does: "wait"; ms: number; then: Step };

/** The parts of a request that scripts and expectations look at. */
export const ScriptedRequest = z.object({
  system: z.array(z.looseObject({ text: z.string().optional() })).default([]),
  messages: z.array(
    z.object({ role: z.enum(["user", "assistant"]), content: z.array(z.record(z.string(), z.unknown())) }),
  ),
  inferenceConfig: z.looseObject({ maxTokens: z.number() }),
  toolConfig: z.object({
    tools: z
      .array(
        z.object({
          toolSpec: z.looseObject({ name: z.string(), inputSchema: z.object({ json: z.unknown() }) }),
        }),
      )
      .min(1),
    toolChoice: z.unknown().optional(),
  }),
  additionalModelRequestFields: z.unknown().optional(),
});
export type ScriptedRequest = z.infer<typeof ScriptedRequest> & { modelId: string };

const USAGE: StepUsage = { inputTokens: 100, outputTokens: 20 };

/** Calls the tool with this input, whatever it is: right, of a wrong shape, a lie, or what an injected instruction asked for. */
export function calls(input: unknown, usage = USAGE, name?: string): Step {
  const toolUse = { toolUseId: "tooluse_scripted", ...(name !== undefined && { name }), input };
  return { does: "answer", content: [{ toolUse }], stopReason: "tool_use", usage };
}

/** Says a text instead of calling the tool. */
export function says(text: string, usage = USAGE): Step {
  return { does: "answer", content: [{ text }], stopReason: "end_turn", usage };
}

/** Stops for a reason such as `max_tokens` or `content_filtered`; `input` is what it had written until then. */
export function stops(stopReason: string, input?: unknown, usage = USAGE): Step {
  const content =
    input === undefined
      ? [{ text: "I cannot help with that." }]
      : [{ toolUse: { toolUseId: "tooluse_scripted", input } }];
  return { does: "answer", content, stopReason, usage };
}

/** Answers nothing at all. */
export function saysNothing(usage = USAGE): Step {
  return { does: "answer", content: [], stopReason: "end_turn", usage };
}

/** Answers with one of Bedrock's errors. */
export function fails(name: string, status: number, message = "scripted"): Step {
  return { does: "fail", status, name, message };
}

export const throttles = (): Step => fails("ThrottlingException", 429, "Too many requests");
export const isTooLong = (): Step =>
  fails("ValidationException", 400, "Input is too long for requested model.");
/** Cuts the connection after the request has arrived. */
export const resets = (): Step => ({ does: "reset" });
/** Never answers. */
export const hangs = (): Step => ({ does: "hang" });
/** Answers after a while. */
export const slowly = (ms: number, then: Step): Step => ({ does: "wait", ms, then });
