import * as z from "zod";

const tokens = z.number().int().positive();
const price = z.number().nonnegative();

/** What the client has to know about a model; a new model is a row, here or in the `models` setting of a deployment. */
export const Capability = z.strictObject({
  /** The model id without the geography of an inference profile (`eu.`), or the ARN of a profile; `*` stands for anything. */
  modelIdPattern: z.string().min(1),
  /** Tokens of question and answer together. */
  contextTokens: tokens,
  maxOutputTokens: tokens,
  /** How the model can be made to call the tool: by its name, by having to call any, or (`none`) only by being asked to. */
  toolChoice: z.enum(["any", "tool", "none"]),
  /** Whether the beginning of a prompt can be cached. */
  cache: z.boolean(),
  /** USD per million tokens. Where there is no price for the cache, its tokens cost what input costs. */
  prices: z.strictObject({
    input: price,
    output: price,
    cacheRead: price.optional(),
    cacheWrite: price.optional(),
  }),
  /** Left to the model's default when absent, because some models refuse it. */
  temperature: z.number().min(0).max(1).optional(),
  /** Fields of the model's own, such as the one that keeps its thinking off. */
  requestFields: z.record(z.string(), z.json()).optional(),
  /** The model behind an application inference profile, whose ARN does not say it; permissions name it. */
  foundationModelId: z.string().min(1).optional(),
});
export type Capability = z.infer<typeof Capability>;

const THINKING_OFF = { thinking: { type: "disabled" } };
const CLAUDE = {
  contextTokens: 200_000,
  maxOutputTokens: 64_000,
  toolChoice: "tool",
  cache: true,
  requestFields: THINKING_OFF,
} as const;
const NOVA = { maxOutputTokens: 10_000, toolChoice: "tool", cache: true, temperature: 0 } as const;

/** On-demand list prices of us-east-1 as known in 2026, without warranty: the `models` setting overrides a row that has gone stale. */
const TABLE: readonly Capability[] = [
  {
    modelIdPattern: "anthropic.claude-haiku-4-5-*",
    ...CLAUDE,
    prices: { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 },
  },
  {
    modelIdPattern: "anthropic.claude-sonnet-4-*",
    ...CLAUDE,
    prices: { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 },
  },
  {
    modelIdPattern: "anthropic.claude-opus-4-5-*",
    ...CLAUDE,
    prices: { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 },
  },
  {
    modelIdPattern: "amazon.nova-micro-v1:0",
    ...NOVA,
    contextTokens: 128_000,
    prices: { input: 0.035, output: 0.14, cacheRead: 0.00875 },
  },
  {
    modelIdPattern: "amazon.nova-lite-v1:0",
    ...NOVA,
    contextTokens: 300_000,
    prices: { input: 0.06, output: 0.24, cacheRead: 0.015 },
  },
  {
    modelIdPattern: "amazon.nova-pro-v1:0",
    ...NOVA,
    contextTokens: 300_000,
    prices: { input: 0.8, output: 3.2, cacheRead: 0.2 },
  },
  {
    modelIdPattern: "mistral.mistral-large-*",
    contextTokens: 32_000,
    maxOutputTokens: 8_192,
    toolChoice: "any",
    cache: false,
    prices: { input: 4, output: 12 },
    temperature: 0,
  },
  {
    modelIdPattern: "meta.llama3-3-70b-instruct-v1:0",
    contextTokens: 128_000,
    maxOutputTokens: 8_192,
    toolChoice: "none",
    cache: false,
    prices: { input: 0.72, output: 0.72 },
    temperature: 0,
  },
  // A model on this machine, or whatever stands behind an endpoint of one's own.
  {
    modelIdPattern: "local.*",
    contextTokens: 32_768,
    maxOutputTokens: 8_192,
    toolChoice: "tool",
    cache: false,
    prices: { input: 0, output: 0 },
    temperature: 0,
  },
];

const GEOGRAPHY = /^(?:global|us|us-gov|eu|apac|jp|au|ca)\./;

/** Whether an id names an inference profile, which sends a call to its model in any of its regions. */
export function isProfile(modelId: string): boolean {
  return GEOGRAPHY.test(modelId) || modelId.startsWith("arn:");
}

/** The id of the model that answers when this id is called. */
export function foundationOf(modelId: string, row?: Capability): string {
  return row?.foundationModelId ?? modelId.replace(GEOGRAPHY, "");
}

/** The row of a model: the first of `given` that matches, or of the table; `undefined` when nobody knows the model. */
export function capabilityOf(modelId: string, given: readonly Capability[] = []): Capability | undefined {
  const plain = modelId.replace(GEOGRAPHY, "");
  return [...given, ...TABLE].find(({ modelIdPattern }) => {
    const parts = modelIdPattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(plain);
  });
}

/** The most that one request with so many tokens can cost, whichever of the models answers, in whole micro-dollars. */
export function requestMost(
  models: readonly Capability[],
  inputTokens: number,
  outputTokens: number,
): number {
  // USD for a million tokens are micro-dollars for one
  const costs = models.map(({ contextTokens, maxOutputTokens, prices }) => {
    const { input, output, cacheRead = input, cacheWrite = input } = prices;
    const read = Math.min(inputTokens, contextTokens) * Math.max(input, cacheRead, cacheWrite);
    return Math.ceil(read + Math.min(outputTokens, maxOutputTokens) * output);
  });
  return Math.max(0, ...costs);
}

/** The sentence for whoever configured a model without a row. */
export function unknownModel(modelId: string): string {
  return `${modelId} is not in the capability table: add a row for it to "models", such as {"modelIdPattern":"${modelId.replace(GEOGRAPHY, "")}","contextTokens":128000,"maxOutputTokens":8192,"toolChoice":"tool","cache":false,"prices":{"input":1,"output":5}}`;
}
