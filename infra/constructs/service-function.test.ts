import { App, Duration, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Code } from "aws-cdk-lib/aws-lambda";
import * as z from "zod";
import { readConfig } from "../config.ts";
import { stageOf } from "../stages.ts";
import type { Grant } from "./grants.ts";
import { ServiceFunction } from "./service-function.ts";

process.env["CDK_VALIDATION"] = "false";
const env = z.object({ TABLE_NAME: z.string(), MODEL_ID: z.string().optional() });
const surroundings = {
  stage: stageOf(readConfig({ stage: "dev" })),
  code: () => Code.fromInline("exports.handler = async () => ({});"),
};
const rest = {
  surroundings,
  entry: "system/sweep.worker",
  description: "x",
  env,
  grants: [],
  memoryMb: 128,
  timeout: Duration.seconds(1),
} as const;

describe("a function's environment", () => {
  it("compiles only when it is what the schema asks for", () => {
    const stack = new Stack(new App(), "S");
    // @ts-expect-error TABLE_NAME is missing
    new ServiceFunction(stack, "Missing", { ...rest, environment: {} });
    // @ts-expect-error TABLE is not asked for
    new ServiceFunction(stack, "Unasked", { ...rest, environment: { TABLE_NAME: "t", TABLE: "t" } });
    new ServiceFunction(stack, "Right", { ...rest, environment: { TABLE_NAME: "t" } });
    Template.fromStack(stack).hasResourceProperties("AWS::Lambda::Function", {
      Environment: { Variables: { TABLE_NAME: "t", NODE_OPTIONS: "--enable-source-maps" } },
    });
  });
});

describe("a grant", () => {
  it("compiles only with an action on the list: no wildcard, no scan", () => {
    const right: Grant = { actions: ["dynamodb:GetItem"], resources: ["arn"] };
    // @ts-expect-error a wildcard is on no list
    const wildcard: Grant = { actions: ["dynamodb:*"], resources: ["arn"] };
    // @ts-expect-error a scan is not on the list
    const scan: Grant = { actions: ["dynamodb:Scan"], resources: ["arn"] };
    const stack = new Stack(new App(), "S");
    const grants = [right, wildcard, scan];
    new ServiceFunction(stack, "Function", { ...rest, grants, environment: { TABLE_NAME: "t" } });
    expect(JSON.stringify(Template.fromStack(stack).toJSON())).toContain("dynamodb:GetItem");
  });
});
