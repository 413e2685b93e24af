import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS } from "./constructs/grants.ts";
import { lineOf, permissionsOf } from "./permissions.ts";
import { synthesise } from "./synth-stubbed.ts";

describe("permissions", () => {
  const { app, assembly } = synthesise({ stage: "prod" });
  const permissions = permissionsOf(app, assembly);
  const ofFunctions = permissions.filter(({ who }) => who.includes("/"));

  it("are the ones on record (npm run permissions writes the record)", () => {
    const record = readFileSync(join(import.meta.dirname, "permissions.snap"), "utf8")
      .trim()
      .split("\n");
    expect(permissions.map(lineOf)).toEqual(record);
  });

  it("belong to thirteen functions and to services, nobody else", () => {
    expect(new Set(ofFunctions.map(({ who }) => who)).size).toBe(13);
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

  it("name what they are for: only X-Ray has every resource, and a wildcard stands only below a prefix of the bucket", () => {
    const wide = ofFunctions.filter(({ resource }) => resource.includes("*"));
    const unexplained = wide.filter(
      ({ action, resource }) =>
        !(resource === "*" && action.startsWith("xray:")) &&
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

  it("reach the model only when one is configured", () => {
    expect(permissions.filter(({ action }) => action.startsWith("bedrock:"))).toEqual([]);
    const withModel = synthesise({ stage: "dev", modelId: "eu.example.model-v1:0" });
    const calls = permissionsOf(withModel.app, withModel.assembly).filter(({ action }) =>
      action.startsWith("bedrock:"),
    );
    expect([...new Set(calls.map(({ who }) => who))]).toEqual([
      "jobs/analyse-posting.worker",
      "tailoring/tailor-resume.worker",
    ]);
    expect([...new Set(calls.map(({ resource }) => resource))].sort()).toEqual([
      "arn:{Partition}:bedrock:*::foundation-model/example.model-v1:0",
      "arn:{Partition}:bedrock:{Region}:{AccountId}:inference-profile/eu.example.model-v1:0",
    ]);
  });
});
