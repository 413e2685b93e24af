import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { startStack } from "../../local/run.ts";
import type { RunningStack } from "../../local/run.ts";
import { ASSEMBLY } from "../../local/synthesise.ts";
import { readAssembly } from "../../local/template/assembly.ts";
import type { Stack, Template } from "../../local/template/assembly.ts";
import { isObject } from "../../local/template/json.ts";
import type { JsonObject } from "../../local/template/json.ts";
import { signedIn } from "./client.ts";
import type { Client } from "./client.ts";
import { announce, postFile } from "./upload.ts";

// The synthesised templates run again and again over one data folder, each time with one thing taken out: every start is
// what a deployment of that template would be. The user, the résumé and the job were made while nothing was missing.

let folder = "";
let stacks: Stack[] = [];
let stack: RunningStack | undefined;
let client: Client;
let resumeId = "";
let jobId = "";
const reports: string[] = [];

/** Several times what an upload takes to its worker, so that one that is still not read will not be. */
const SETTLED_MS = 3_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tailor-truth-"));
  stacks = readAssembly(ASSEMBLY);
  const url = await run(() => undefined);
  client = await signedIn("Ada Lovelace", url);
  resumeId = await upload();
  await client.until(`/v1/resumes/${resumeId}`, ({ status }) => status === "READY");
  const job = await client.post("/v1/jobs", { description: POSTING });
  jobId = String(job.body["jobId"]);
});

afterEach(stop);

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function stop(): Promise<void> {
  await stack?.close();
  stack = undefined;
}

type Change = (template: Template) => void;

async function run(change: Change, of: "app" | "data" = "app"): Promise<string> {
  await stop();
  reports.length = 0;
  stack = await startStack({
    port: 0,
    dataDir: join(folder, "data"),
    stacks,
    mutateTemplate: (template, name) => {
      if (name.endsWith(`-${of}`)) change(template);
    },
    report: (line) => reports.push(line),
  });
  return stack.url;
}

/** Runs the templates with one change; the client follows. */
async function runWithout(change: Change, of: "app" | "data" = "app"): Promise<void> {
  client.base = await run(change, of);
}

const POSTING = `Backend Engineer at Northwind Traders, Leeds
We run order systems for grocers.
Requirements
- TypeScript and Node.js in production
- PostgreSQL
Nice to have
- Kubernetes`;

async function upload(): Promise<string> {
  const { resumeId: id, form } = await announce(client);
  expect(await postFile(form)).toBe(204);
  return id;
}

const statusOf = async (id: string) => (await client.get(`/v1/resumes/${id}`)).body["status"];
const parseQueue = async () => queueIn((await client.get("/v1/status")).body["queues"]);
const queueIn = (queues: unknown): JsonObject => {
  const parse = isObject(queues) ? queues["parse"] : undefined;
  return isObject(parse) ? parse : {};
};
const depthOf = (queues: unknown) => queueIn(queues)["depth"];
const startTailoring = () => client.post(`/v1/jobs/${jobId}/tailorings`, { resumeId });

type Found = { logicalId: string; properties: JsonObject };

/** The one resource whose logical id starts so, as the construct tree names it. */
function resource(template: Template, type: string, start: string): Found {
  const found = Object.entries(template.Resources).filter(
    ([logicalId, { Type }]) => Type === type && logicalId.startsWith(start),
  );
  const [only] = found;
  if (found.length !== 1 || only?.[1].Properties === undefined)
    throw new Error(`${found.length} resources ${type} ${start}`);
  return { logicalId: only[0], properties: only[1].Properties };
}

function take(template: Template, type: string, start: string): void {
  const { logicalId } = resource(template, type, start);
  template.Resources = Object.fromEntries(
    Object.entries(template.Resources).filter(([name]) => name !== logicalId),
  );
}

function takeAction(template: Template, role: string, action: string): void {
  const { properties } = resource(template, "AWS::IAM::Role", role);
  const text = JSON.stringify(properties["Policies"]);
  if (!text.includes(`"${action}"`)) throw new Error(`${role} does not hold ${action}`);
  const policies: unknown = JSON.parse(text.replaceAll(`"${action}"`, '"none:None"'));
  if (!Array.isArray(policies)) throw new Error("policies are a list");
  properties["Policies"] = policies;
}

function takeVariable(template: Template, fn: string, name: string): void {
  const environment = resource(template, "AWS::Lambda::Function", fn).properties["Environment"];
  const variables = isObject(environment) ? environment["Variables"] : undefined;
  if (!isObject(environment) || !isObject(variables) || variables[name] === undefined)
    throw new Error(`${fn} does not take ${name}`);
  environment["Variables"] = Object.fromEntries(Object.entries(variables).filter(([key]) => key !== name));
}

function takeRoute(template: Template, routeKey: string): void {
  const left = Object.entries(template.Resources).filter(
    ([, { Type, Properties }]) =>
      Type !== "AWS::ApiGatewayV2::Route" || Properties?.["RouteKey"] !== routeKey,
  );
  if (left.length === Object.keys(template.Resources).length) throw new Error(`no route ${routeKey}`);
  template.Resources = Object.fromEntries(left);
}

const INTERNAL = { message: "Internal Server Error" };

describe("the synthesised template, whole", () => {
  it("does everything that is taken out below", async () => {
    await runWithout(() => undefined);
    expect((await client.get(`/v1/resumes/${resumeId}/export?format=md&template=classic`)).status).toBe(200);
    expect((await client.post("/v1/resumes/import", imported)).status).toBe(201);
    expect((await client.call("PATCH", "/v1/me", { body: { headline: "Engineer" } })).status).toBe(200);
    expect((await client.get("/v1/templates")).status).toBe(200);
    const tailoring = await startTailoring();
    expect(tailoring.status).toBe(202);
    const uploaded = await upload();
    await client.until(`/v1/resumes/${uploaded}`, ({ status }) => status === "READY");
    const path = `/v1/tailorings/${String(tailoring.body["tailoringId"])}`;
    await client.until(path, ({ status }) => status === "COMPLETED");
    expect(reports).toEqual([]);
  });
});

const imported = {
  name: "Grace Hopper",
  format: "json",
  content: JSON.stringify({ basics: { name: "Grace Hopper" } }),
};

describe("the synthesised template without one permission", () => {
  it("renders nothing where the render function may not put an object", async () => {
    await runWithout((template) => takeAction(template, "ResumesRenderApiRole", "s3:PutObject"));
    const answer = await client.get(`/v1/resumes/${resumeId}/export?format=txt&template=classic`);
    expect(answer).toMatchObject({ status: 500, body: { code: "internal_error" } });
    expect((await client.get(`/v1/resumes/${resumeId}`)).status).toBe(200);
  });

  it("saves no résumé where its function may not put a row", async () => {
    await runWithout((template) => takeAction(template, "ResumesApiRole", "dynamodb:PutItem"));
    const answer = await client.post("/v1/resumes/import", imported);
    expect(answer).toMatchObject({ status: 500, body: { code: "internal_error" } });
    expect((await client.get(`/v1/resumes/${resumeId}`)).status).toBe(200);
  });

  it("starts no tailoring where its function may not send a message", async () => {
    await runWithout((template) => takeAction(template, "TailoringApiRole", "sqs:SendMessage"));
    expect(await startTailoring()).toMatchObject({ status: 500, body: { code: "internal_error" } });
    expect((await client.get("/v1/tailorings")).status).toBe(200);
  });

  it("answers nothing where the gateway may not invoke the function", async () => {
    await runWithout((template) => {
      const { logicalId } = resource(template, "AWS::Lambda::Function", "ResumesRenderApiFunction");
      const permissions = Object.entries(template.Resources).filter(
        ([, { Type, Properties }]) =>
          Type === "AWS::Lambda::Permission" && JSON.stringify(Properties).includes(logicalId),
      );
      expect(permissions).not.toHaveLength(0);
      for (const [name] of permissions) take(template, "AWS::Lambda::Permission", name);
    });
    expect(await client.get("/v1/templates")).toMatchObject({ status: 500, body: INTERNAL });
    expect((await client.get(`/v1/resumes/${resumeId}`)).status).toBe(200);
  });
});

describe("the synthesised template without one route", () => {
  it("does not find its address", async () => {
    await runWithout((template) => takeRoute(template, "PATCH /v1/me"));
    const answer = await client.call("PATCH", "/v1/me", { body: { headline: "Engineer" } });
    expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect((await client.get("/v1/me")).status).toBe(200);
  });
});

describe("the synthesised template without one variable", () => {
  it("does not start the function that needs it", async () => {
    await runWithout((template) => takeVariable(template, "TailoringApiFunction", "TAILOR_QUEUE_URL"));
    expect(await client.get("/v1/tailorings")).toMatchObject({ status: 500, body: INTERNAL });
    expect(reports.join("\n")).toMatch(/TailoringApiFunction\w+ failed: .*TAILOR_QUEUE_URL/s);
    expect((await client.get("/v1/jobs")).status).toBe(200);
  });
});

describe("the synthesised template without one event source", () => {
  it("reads no upload without the rule that sends it to the queue", async () => {
    await runWithout((template) => {
      // the queue's policy names the rule, so that a template without the rule itself would be refused
      resource(template, "AWS::Events::Rule", "ResumesUploaded").properties["Targets"] = [];
    });
    await expectUnsent(await upload());
  });

  it("reads no upload without the bucket's notification", async () => {
    await runWithout((template) => {
      const { properties } = resource(template, "AWS::S3::Bucket", "");
      expect(properties["NotificationConfiguration"]).toBeDefined();
      properties["NotificationConfiguration"] = {};
    }, "data");
    await expectUnsent(await upload());
  });

  async function expectUnsent(id: string): Promise<void> {
    await wait(SETTLED_MS);
    expect(await statusOf(id)).toBe("AWAITING_UPLOAD");
    expect(await parseQueue()).toMatchObject({ depth: 0, deadLetterDepth: 0 });
  }

  it("reads no upload without the mapping from the queue to the worker", async () => {
    await runWithout((template) => take(template, "AWS::Lambda::EventSourceMapping", "ResumesParseMessages"));
    const id = await upload();
    await client.until("/v1/status", ({ queues }) => depthOf(queues) === 1);
    await wait(1_000);
    expect(await statusOf(id)).toBe("AWAITING_UPLOAD");
    expect(await parseQueue()).toMatchObject({ depth: 1, deadLetterDepth: 0 });
  });

  it("says that an upload failed which the queue's policy does not let in, and reads it when asked again", async () => {
    await runWithout((template) => take(template, "AWS::SQS::QueuePolicy", "ResumesParseQueuePolicy"));
    const id = await upload();
    const failed = await client.until(`/v1/resumes/${id}`, ({ status }) => status !== "AWAITING_UPLOAD");
    expect(failed).toMatchObject({
      status: "FAILED",
      failure: { code: "parse_gave_up", retryable: true },
    });
    const again = await client.post(`/v1/resumes/${id}/retry`);
    expect(again).toMatchObject({
      status: 202,
      headers: { location: `/v1/resumes/${id}`, "retry-after": "1" },
      body: { status: "PARSING" },
    });
    expect(again.body["failure"]).toBeUndefined();
    await client.until(`/v1/resumes/${id}`, ({ status }) => status === "READY");
    expect((await client.post(`/v1/resumes/${id}/retry`)).body).toMatchObject({
      code: "invalid_state",
      resumeStatus: "READY",
    });
    expect(reports.join("\n")).toMatch(/ResumesUploaded\w+ cannot deliver: .* does not let it send messages/);
  });
});
