import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError, dayLimitsOf, readConfig } from "./config.ts";
import { readContext } from "./context.ts";

describe("configuration", () => {
  it("needs nothing but a stage", () => {
    expect(readConfig({ stage: "dev" })).toEqual({
      stage: "dev",
      modelId: "rules",
      corsOrigins: [],
      gatewayAuthorizer: false,
    });
  });

  it("reads every setting from the text of a command line", () => {
    const config = readConfig({
      stage: "prod",
      modelId: "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
      secondModelId: "house.model-v1",
      models:
        '[{"modelIdPattern":"house.*","contextTokens":8000,"maxOutputTokens":1000,"toolChoice":"any","cache":false,"prices":{"input":1,"output":2}}]',
      corsOrigins: "https://app.example.com, https://www.example.com",
      google:
        '{"clientId":"123.apps","clientSecretName":"tailor/google","domainPrefix":"tailor-example","callbackUrls":"https://app.example.com/in"}',
      budgets: '{"monthlyUsd":"50","userDayUsd":"2.5","stageDayUsd":"40"}',
      mailSender: '{"address":"hello@example.com","name":"Tailor","region":"eu-central-1"}',
      throttles: '{"signIn":{"rate":"5","burst":"10"}}',
      alarmEmail: "ops@example.com",
      gatewayAuthorizer: "true",
    });
    expect(config).toEqual({
      stage: "prod",
      modelId: "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
      secondModelId: "house.model-v1",
      models: [
        {
          modelIdPattern: "house.*",
          contextTokens: 8000,
          maxOutputTokens: 1000,
          toolChoice: "any",
          cache: false,
          prices: { input: 1, output: 2 },
        },
      ],
      corsOrigins: ["https://app.example.com", "https://www.example.com"],
      google: {
        clientId: "123.apps",
        clientSecretName: "tailor/google",
        domainPrefix: "tailor-example",
        callbackUrls: ["https://app.example.com/in"],
        logoutUrls: [],
      },
      budgets: { monthlyUsd: 50, userDayUsd: 2.5, stageDayUsd: 40 },
      mailSender: { address: "hello@example.com", name: "Tailor", region: "eu-central-1" },
      throttles: { signIn: { rate: 5, burst: 10 } },
      alarmEmail: "ops@example.com",
      gatewayAuthorizer: true,
    });
  });

  it("lets a user spend 5 dollars on the model on a day, and all together 50, unless told otherwise", () => {
    expect(dayLimitsOf(readConfig({ stage: "dev" }))).toEqual({ userDayUsd: 5, stageDayUsd: 50 });
    const given = readConfig({ stage: "dev", budgets: { stageDayUsd: 9 } });
    expect(dayLimitsOf(given)).toEqual({ userDayUsd: 5, stageDayUsd: 9 });
    expect(given.alarmEmail).toBeUndefined();
  });

  it("leaves the CDK's own context alone", () => {
    const context = {
      stage: "dev",
      "@aws-cdk/core:flag": true,
      "aws:cdk:enable-path-metadata": true,
      "availability-zones:account=1:region=x": ["a"],
      "cli/telemetry": false,
    };
    expect(readConfig(context).stage).toBe("dev");
  });

  it.each([
    ["a missing stage", {}, ["stage:", "cdk.json", "-c stage=dev"]],
    ["an unknown stage", { stage: "staging" }, ["stage:", '"dev"|"prod"']],
    [
      "a misspelt setting",
      { stage: "dev", corsOrigin: "*" },
      ["corsOrigin: is not a setting", "corsOrigins"],
    ],
    [
      "an origin with a path",
      { stage: "dev", corsOrigins: "https://a.example/x" },
      ["corsOrigins.0:", "without a path"],
    ],
    ["any origin in prod", { stage: "prod", corsOrigins: "*" }, ["corsOrigins:", "must name the origins"]],
    [
      "a budget nobody hears of",
      { stage: "dev", budgets: { monthlyUsd: 5 } },
      ["alarmEmail:", "-c alarmEmail="],
    ],
    [
      "a limit of nothing",
      { stage: "dev", budgets: { userDayUsd: 0 } },
      ["budgets.userDayUsd:", "-c budgets='{"],
    ],
    [
      "a user who may spend more than all together",
      { stage: "dev", budgets: { userDayUsd: 60 } },
      ["budgets.userDayUsd: must not be above stageDayUsd", "(50)"],
    ],
    [
      "a limit that no piece of work fits into",
      {
        stage: "dev",
        modelId: "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
        budgets: { userDayUsd: 0.5 },
      },
      ["budgets.userDayUsd: must be at least", "one piece of work can cost with this model"],
    ],
    ["settings that are not JSON", { stage: "dev", budgets: "fifty" }, ["budgets:", "-c budgets="]],
    [
      "a secret in place of its name",
      {
        stage: "dev",
        google: { clientId: "a", clientSecretName: "GOCSPX secret!", domainPrefix: "a", callbackUrls: [] },
      },
      ["google.clientSecretName: must be the name of a Secrets Manager secret", "google.callbackUrls:"],
    ],
    [
      "a model that nobody knows",
      { stage: "dev", modelId: "eu.example.model-v1:0" },
      ["modelId:", "not in the capability table", "-c modelId=", '{"modelIdPattern":"example.model-v1:0"'],
    ],
    [
      "a second model without a first",
      { stage: "dev", secondModelId: "amazon.nova-lite-v1:0" },
      ["secondModelId: needs a modelId beside it", "-c secondModelId="],
    ],
    [
      "an application profile of an unknown model",
      {
        stage: "dev",
        modelId: "arn:aws:bedrock:eu-central-1:1:application-inference-profile/a",
        models:
          '[{"modelIdPattern":"arn:*","contextTokens":1,"maxOutputTokens":1,"toolChoice":"tool","cache":true,"prices":{"input":1,"output":1}}]',
      },
      ["models: needs foundationModelId"],
    ],
    [
      "a row without a price",
      {
        stage: "dev",
        models:
          '[{"modelIdPattern":"a","contextTokens":1,"maxOutputTokens":1,"toolChoice":"tool","cache":true}]',
      },
      ["models.0.prices:", "-c models="],
    ],
    [
      "a switch that is neither on nor off",
      { stage: "dev", gatewayAuthorizer: "yes" },
      ["gatewayAuthorizer: must be true or false", "-c gatewayAuthorizer=true"],
    ],
    [
      "a rate of nothing",
      { stage: "dev", throttles: { default: { rate: 0, burst: 1 } } },
      ["throttles.default.rate:"],
    ],
  ])("refuses %s and says how to set it right", (_, context, sentences) => {
    let message = "";
    try {
      readConfig(context);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = String(error);
    }
    for (const sentence of sentences) expect(message).toContain(sentence);
  });
});

describe("context", () => {
  const root = mkdtempSync(join(tmpdir(), "tailor-context-"));
  writeFileSync(join(root, "cdk.json"), '{"app":"x","context":{"stage":"dev","corsOrigins":["*"]}}');

  it("comes from cdk.json without the CLI, and arguments go over it", () => {
    expect(readContext(root, ["-c", "stage=prod", "--context", "a=b=c"], {})).toEqual({
      stage: "prod",
      corsOrigins: ["*"],
      a: "b=c",
    });
  });

  it("comes from the CLI when that is what runs us", () => {
    expect(readContext(root, [], { CDK_CONTEXT_JSON: '{"stage":"prod"}' })).toEqual({ stage: "prod" });
  });

  it.each([[["--stage", "prod"]], [["-c"]], [["-c", "stage"]]])("refuses %j", (argv) => {
    expect(() => readContext(root, argv, {})).toThrow(ConfigError);
  });
});
