import * as z from "zod";

const Block = z.object({
  text: z.string().optional(),
  toolUse: z.object({ toolUseId: z.string(), name: z.string(), input: z.json() }).optional(),
  toolResult: z
    .object({
      toolUseId: z.string(),
      content: z.array(z.object({ text: z.string().optional(), json: z.json().optional() })),
    })
    .optional(),
  cachePoint: z.unknown().optional(),
});

/** The body of a Converse request, as far as a model that is not Bedrock's can follow it. */
export const ConverseBody = z.object({
  system: z.array(Block).default([]),
  messages: z.array(z.object({ role: z.enum(["user", "assistant"]), content: z.array(Block) })).min(1),
  inferenceConfig: z
    .object({ maxTokens: z.number().int().positive().optional(), temperature: z.number().optional() })
    .default({}),
  toolConfig: z
    .object({
      tools: z.array(
        z.object({
          toolSpec: z.object({
            name: z.string(),
            description: z.string().optional(),
            inputSchema: z.object({ json: z.record(z.string(), z.json()) }),
          }),
        }),
      ),
      toolChoice: z
        .object({ tool: z.object({ name: z.string() }).optional(), any: z.object({}).optional() })
        .optional(),
    })
    .optional(),
});
export type ConverseBody = z.infer<typeof ConverseBody>;
export type ConverseBlock = z.infer<typeof Block>;

/** What the endpoint answers: the body of a Converse answer, or one of Bedrock's errors. */
export type ConverseReply =
  { status: 200; body: object } | { status: number; error: ConverseErrorName; message: string };

export type ConverseErrorName =
  | "AccessDeniedException"
  | "ModelErrorException"
  | "ResourceNotFoundException"
  | "ServiceUnavailableException"
  | "ThrottlingException"
  | "ValidationException"
  | (string & {});

/** Answers a request for a model; `signal` aborts when the caller has gone. */
export type AnswerConverse = (modelId: string, body: string, signal: AbortSignal) => Promise<ConverseReply>;
