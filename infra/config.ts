import * as z from "zod";
import { taskMost } from "../lib/budget/most.ts";
import { Capability, capabilityOf, requestMost, unknownModel } from "../lib/platform/bedrock/capabilities.ts";

/** A sentence for the person who runs the synth: what is wrong and how to set it right; shown without a stack. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const Origin = z
  .string()
  .refine(isOrigin, { error: 'must be "*" or an origin such as https://app.example.com, without a path' });

const Rate = z.strictObject({
  /** Requests a second, over all callers. */
  rate: z.coerce.number().positive(),
  burst: z.coerce.number().int().positive(),
});

const Usd = z.coerce.number().positive();

const Google = z.strictObject({
  clientId: z.string().min(1),
  /** Name of the Secrets Manager secret whose text is the client secret; resolved by CloudFormation, never by us. */
  clientSecretName: z
    .string()
    .regex(/^[\w/+=.@-]+$/, { error: "must be the name of a Secrets Manager secret" }),
  /** Prefix of the hosted login page's address; unique in the region. */
  domainPrefix: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, {
    error: "must be lower-case letters, digits and hyphens",
  }),
  callbackUrls: z.preprocess(splitList, z.array(z.url()).min(1)),
  logoutUrls: z.preprocess(splitList, z.array(z.url())).default([]),
});

const ModelId = z
  .string()
  .regex(/^[\w.:/-]+$/, { error: "must be the id of a model or an inference profile" });

const Config = z
  .strictObject({
    stage: z.enum(["dev", "prod"]),
    /** A Bedrock model or inference profile id; `rules` means that no model is called. */
    modelId: ModelId.default("rules"),
    /** Asked when the first model is throttled or out of reach. */
    secondModelId: z.preprocess((id) => (id === "none" ? undefined : id), ModelId.optional()),
    /** Rows of the capability table that go before those in the code: new models, other prices. */
    models: z.preprocess(parseJson, z.array(Capability)).optional(),
    corsOrigins: z.preprocess(splitList, z.array(Origin)).default([]),
    google: z.preprocess(parseJson, Google).optional(),
    budgets: z
      .preprocess(
        parseJson,
        z.strictObject({
          /** Of the whole account; somebody is told before it is used up. */
          monthlyUsd: Usd.optional(),
          /** For the model, of one user on one UTC day; what would pass it is refused. */
          userDayUsd: Usd.optional(),
          /** For the model, of all users together on one UTC day. */
          stageDayUsd: Usd.optional(),
        }),
      )
      .optional(),
    /** The SES identity that the user pool's mails come from; Cognito's own sender (50 mails a day) without it. */
    mailSender: z
      .preprocess(
        parseJson,
        z.strictObject({
          address: z.email(),
          name: z.string().min(1).optional(),
          /** The region in which SES knows the identity. */
          region: z.string().min(1),
        }),
      )
      .optional(),
    throttles: z
      .preprocess(
        parseJson,
        z.strictObject({ default: Rate.optional(), signIn: Rate.optional(), heavy: Rate.optional() }),
      )
      .optional(),
    alarmEmail: z.email().optional(),
    /** The gateway's own authorizer stands before every route that wants a user; its refusals are no problem documents. */
    gatewayAuthorizer: z.preprocess(parseJson, z.boolean({ error: "must be true or false" })).default(false),
  })
  .superRefine((config, issues) => {
    if (config.stage === "prod" && config.corsOrigins.includes("*")) {
      issues.addIssue({
        code: "custom",
        path: ["corsOrigins"],
        message: 'must name the origins in stage prod, "*" would let any site call the API',
      });
    }
    if (config.budgets?.monthlyUsd !== undefined && !config.alarmEmail) {
      issues.addIssue({
        code: "custom",
        path: ["alarmEmail"],
        message: "is needed to tell somebody about the budget",
      });
    }
    for (const [field, fault] of modelFaults(config))
      issues.addIssue({ code: "custom", path: [field], message: fault });
    for (const [field, fault] of budgetFaults(config))
      issues.addIssue({ code: "custom", path: ["budgets", field], message: fault });
  });

type ModelChoice = { modelId: string; secondModelId?: string | undefined; models?: Capability[] | undefined };

/** Settings of the model that cannot work, with what to do about them. */
function* modelFaults(chosen: ModelChoice): Iterable<[keyof ModelChoice, string]> {
  const { modelId, secondModelId } = chosen;
  if (secondModelId !== undefined && (modelId === "rules" || secondModelId === "rules"))
    yield ["secondModelId", "needs a modelId beside it, and both must be models"];
  for (const field of ["modelId", "secondModelId"] as const) {
    const id = chosen[field];
    if (id === undefined || id === "rules") continue;
    const row = capabilityOf(id, chosen.models);
    if (row === undefined) yield [field, unknownModel(id)];
    else if (id.startsWith("arn:") && row.foundationModelId === undefined)
      yield [
        "models",
        `needs foundationModelId in the row of ${id}, whose ARN does not say which model it calls`,
      ];
  }
}

type DayLimits = { userDayUsd: number; stageDayUsd: number };

/** What may be spent on the model on one UTC day where a deployment says nothing. */
const DAY_LIMITS: DayLimits = { userDayUsd: 5, stageDayUsd: 50 };

/** What may be spent on the model on one UTC day, in USD. */
export function dayLimitsOf({ budgets }: Pick<Config, "budgets">): DayLimits {
  const { userDayUsd = DAY_LIMITS.userDayUsd, stageDayUsd = DAY_LIMITS.stageDayUsd } = budgets ?? {};
  return { userDayUsd, stageDayUsd };
}

/** Limits that would refuse everything, with what to do about them. */
function* budgetFaults(
  config: Pick<Config, "budgets" | keyof ModelChoice>,
): Iterable<[keyof DayLimits, string]> {
  const { userDayUsd, stageDayUsd } = dayLimitsOf(config);
  if (userDayUsd > stageDayUsd)
    yield ["userDayUsd", `must not be above stageDayUsd, the limit of all users together (${stageDayUsd})`];
  const rows = [config.modelId, config.secondModelId ?? "rules"].flatMap(
    (modelId) => capabilityOf(modelId, config.models) ?? [],
  );
  const price = (inputTokens: number, outputTokens: number) => requestMost(rows, inputTokens, outputTokens);
  // the first question of a tailoring is the one that it needs
  const most = Math.max(taskMost(price, "tailor", 1) + taskMost(price, "letter"), taskMost(price, "score"));
  if (userDayUsd * 1_000_000 < most)
    yield [
      "userDayUsd",
      `must be at least ${Math.ceil(most / 10_000) / 100}, the most that one piece of work can cost with this model`,
    ];
}

/** What a deployment can choose, from CDK context. */
export type Config = z.infer<typeof Config>;

const EXAMPLES: Record<string, string> = {
  stage: "-c stage=dev",
  modelId: "-c modelId=eu.anthropic.claude-haiku-4-5-20251001-v1:0",
  secondModelId: "-c secondModelId=eu.amazon.nova-lite-v1:0",
  models: '-c models=\'[{"modelIdPattern":"…",…}]\'',
  corsOrigins: "-c corsOrigins=https://app.example.com,https://www.example.com",
  google:
    '-c google=\'{"clientId":"…","clientSecretName":"tailor/google","domainPrefix":"tailor-example","callbackUrls":"https://app.example.com/signed-in"}\'',
  budgets: '-c budgets=\'{"monthlyUsd":50,"userDayUsd":5,"stageDayUsd":50}\'',
  mailSender: '-c mailSender=\'{"address":"hello@example.com","region":"eu-central-1"}\'',
  throttles: '-c throttles=\'{"default":{"rate":100,"burst":200}}\'',
  alarmEmail: "-c alarmEmail=ops@example.com",
  gatewayAuthorizer: "-c gatewayAuthorizer=true",
};

/**
 * Reads the configuration out of CDK context. Keys with a colon or a slash belong to the CDK itself.
 * Throws `ConfigError` naming each wrong field and how to set it.
 */
export function readConfig(context: Record<string, unknown>): Config {
  const own = Object.fromEntries(Object.entries(context).filter(([key]) => !/[:/]/.test(key)));
  const parsed = Config.safeParse(own);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) {
      return issue.keys.map(
        (key) => `  ${key}: is not a setting; settings are ${Object.keys(EXAMPLES).join(", ")}`,
      );
    }
    const field = String(issue.path[0] ?? "");
    return `  ${issue.path.join(".")}: ${issue.message}; set it in "context" of cdk.json or with ${EXAMPLES[field] ?? "-c"}`;
  });
  throw new ConfigError(`The configuration (CDK context) is wrong:\n${lines.join("\n")}`);
}

function splitList(value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (value.trim().startsWith("[")) return parseJson(value);
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Context given on the command line is text; text that is not JSON stays text, so that the schema names the field. */
function parseJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function isOrigin(value: string): boolean {
  return value === "*" || (URL.canParse(value) && new URL(value).origin === value);
}
