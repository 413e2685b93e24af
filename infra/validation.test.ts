import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validations } from "aws-cdk-lib";
import { CfnBucket } from "aws-cdk-lib/aws-s3";
import { Code } from "aws-cdk-lib/aws-lambda";
import { AwsSolutionsChecks } from "cdk-nag";
import { DataStack } from "./stacks/data-stack.ts";
import { makeTailorApp } from "./tailor-app.ts";

const EVERYTHING = {
  stage: "prod",
  modelId: "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
  secondModelId: "eu.amazon.nova-lite-v1:0",
  corsOrigins: "https://app.example.com",
  google: {
    clientId: "123.apps",
    clientSecretName: "tailor/google",
    domainPrefix: "tailor-example",
    callbackUrls: ["https://app.example.com/in"],
  },
  budgets: { monthlyUsd: 50 },
  mailSender: { address: "hello@example.com", region: "eu-central-1" },
  alarmEmail: "ops@example.com",
};

function appUnderRules() {
  const app = makeTailorApp({
    context: EVERYTHING,
    code: () => Code.fromInline("exports.handler = async () => ({});"),
    outdir: mkdtempSync(join(tmpdir(), "tailor-validation-")),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
}

describe("CloudFormation's rules and cdk-nag", () => {
  const before = process.env["CDK_VALIDATION"];
  afterEach(() => {
    if (before === undefined) delete process.env["CDK_VALIDATION"];
    else process.env["CDK_VALIDATION"] = before;
  });

  it("find nothing in an app with every setting", () => {
    delete process.env["CDK_VALIDATION"];
    expect(() => appUnderRules().synth()).not.toThrow();
  });

  it("would find something: a bucket of no protection", () => {
    process.env["CDK_VALIDATION"] = "false";
    const app = appUnderRules();
    const data = app.node.findChild("Data");
    if (!(data instanceof DataStack)) throw new Error("there is no data stack");
    new CfnBucket(data, "Careless");
    expect(() => app.synth()).toThrow(/Data\/Careless[\s\S]*AwsSolutions-S1/);
  });
});
