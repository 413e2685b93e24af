import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS } from "./constructs/grants.ts";
import { FUNCTION_ENTRIES } from "./functions.ts";
import { lineOf, ON_RECORD, type Permission, permissionsOf } from "./permissions.ts";
import { synthesise } from "./synth-stubbed.ts";

/** The functions that ask the model. */
const ASKING = [
  "interviews/interviews-api.handler",
  "interviews/score-interview.worker",
  "jobs/analyse-posting.worker",
  "letters/write-letter.worker",
  "resumes/parse-api.handler",
  "resumes/parse-resume.worker",
  "suggestions/generate-suggestions.worker",
  "tailoring/tailor-resume.worker",
];
const HAIKU = "foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0";
const PROFILE =
  "arn:{Partition}:bedrock:{Region}:{AccountId}:inference-profile/eu.anthropic.claude-haiku-4-5-20251001-v1:0";
const APPLICATION = "arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/abc";

function rowOf(modelIdPattern: string) {
  return {
    modelIdPattern,
    foundationModelId: "anthropic.claude-haiku-4-5-20251001-v1:0",
    contextTokens: 200_000,
    maxOutputTokens: 64_000,
    toolChoice: "tool",
    cache: true,
    prices: { input: 1, output: 5 },
  };
}

describe("permissions", () => {
  const { app, assembly } = synthesise(ON_RECORD);
  const permissions = permissionsOf(app, assembly);
  const ofFunctions = permissions.filter(({ who }) => who.includes("/"));

  it("are the ones on record (npm run permissions writes the record)", () => {
    const record = readFileSync(join(import.meta.dirname, "permissions.snap"), "utf8")
      .trim()
      .split("\n");
    expect(permissions.map(lineOf)).toEqual(record);
  });

  it("belong to every function and to services, nobody else", () => {
    expect([...new Set(ofFunctions.map(({ who }) => who))].sort()).toEqual([...FUNCTION_ENTRIES].sort());
    const others = permissions.filter(({ who }) => !who.includes("/")).map(({ who }) => who);
    expect([...new Set(others)].sort()).toEqual([
      "apigateway.amazonaws.com",
      "cloudwatch.amazonaws.com",
      "cognito-idp.amazonaws.com",
      "events.amazonaws.com",
    ]);
  });

  it("name actions that exist, none with a wildcard, no scan", () => {
    const known = new Set<string>(ACTIONS);
    expect(ofFunctions.filter(({ action }) => !known.has(action))).toEqual([]);
    expect(permissions.filter(({ action }) => /\*|Scan/.test(action))).toEqual([]);
  });

  it("name what they are for: only X-Ray has every resource, and a wildcard stands only below a prefix of the bucket or for the regions of a profile", () => {
    const wide = ofFunctions.filter(({ resource }) => resource.includes("*"));
    const unexplained = wide.filter(
      ({ action, resource, condition }) =>
        !(resource === "*" && action.startsWith("xray:")) &&
        !condition.startsWith("bedrock:InferenceProfileArn StringEquals arn:") &&
        !/^Files\/(?:uploads|documents|renders|exports)\/\*$/.test(resource),
    );
    expect(unexplained).toEqual([]);
  });

  it("let a service act only for a resource of ours", () => {
    const services = permissions.filter(({ who }) => who.endsWith(".amazonaws.com"));
    expect(services.filter(({ condition }) => condition === "")).toEqual([]);
  });

  it("keep the function that reads files of strangers from other people's work", () => {
    const may = ofFunctions
      .filter(({ who }) => who === "resumes/parse-resume.worker")
      .map(({ action }) => action);
    expect(may).not.toContain("dynamodb:Query");
    expect(may).not.toContain("s3:ListBucketVersions");
    expect(may).not.toContain("s3:DeleteObject");
    expect(may).not.toContain("sqs:SendMessage");
  });

  it("reach no model when none is configured", () => {
    const without = synthesise({ stage: "prod" });
    const all = permissionsOf(without.app, without.assembly);
    expect(all.filter(({ action }) => action.startsWith("bedrock:"))).toEqual([]);
  });

  it("reach the configured profile and, by way of it, its model: no other", () => {
    expect(reached(permissions)).toEqual([
      `arn:{Partition}:bedrock:*::${HAIKU} bedrock:InferenceProfileArn StringEquals ${PROFILE}`,
      PROFILE,
    ]);
  });

  it("reach an application profile with the model of its row, and a second model", () => {
    const own = synthesise({
      stage: "dev",
      modelId: APPLICATION,
      secondModelId: "amazon.nova-lite-v1:0",
      models: JSON.stringify([rowOf(APPLICATION)]),
    });
    expect(reached(permissionsOf(own.app, own.assembly))).toEqual([
      APPLICATION,
      `arn:{Partition}:bedrock:*::${HAIKU} bedrock:InferenceProfileArn StringEquals ${APPLICATION}`,
      "arn:{Partition}:bedrock:{Region}::foundation-model/amazon.nova-lite-v1:0",
    ]);
  });
});

/** What can be called of Bedrock: the same by each function that asks the model. */
function reached(permissions: readonly Permission[]): string[] {
  const calls = permissions.filter(({ action }) => action.startsWith("bedrock:"));
  const by = ASKING.map((asking) =>
    calls
      .filter(({ who }) => who === asking)
      .map(({ resource, condition }) => `${resource} ${condition}`.trim()),
  );
  expect(
    calls.filter(({ who, action }) => !ASKING.includes(who) || action !== "bedrock:InvokeModel"),
  ).toEqual([]);
  for (const one of by) expect(one).toEqual(by[0]);
  return by[0] ?? [];
}
