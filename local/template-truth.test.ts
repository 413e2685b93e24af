import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fixtureStack } from "./fixture/template.ts";
import { startStack, type RunningStack } from "./run.ts";
import { isObject, type JsonObject } from "./template/json.ts";
import type { Template } from "./template/assembly.ts";

let folder = "";
let stack: RunningStack | undefined;
const reports: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stack-"));
  reports.length = 0;
});

afterEach(async () => {
  await stack?.close();
  stack = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function run(mutateTemplate: (template: Template) => void = () => undefined): Promise<string> {
  stack = await startStack({
    port: 0,
    dataDir: join(folder, "data"),
    stacks: [fixtureStack(join(folder, "bundles"))],
    mutateTemplate,
    report: (line) => reports.push(line),
  });
  return stack.url;
}

function properties(template: Template, logicalId: string): JsonObject {
  const found = template.Resources[logicalId]?.Properties;
  if (found === undefined) throw new Error(`no ${logicalId} in the fixture`);
  return found;
}

function withoutAction(template: Template, role: string, action: string): void {
  const text = JSON.stringify(properties(template, role)["Policies"]);
  const policies: unknown = JSON.parse(text.replaceAll(`"${action}"`, '"none:None"'));
  if (!Array.isArray(policies)) throw new Error("the fixture's policies are a list");
  properties(template, role)["Policies"] = policies;
}

async function put(url: string, note: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/notes/${note}`, { method: "PUT" });
  return { status: response.status, text: await response.text() };
}

async function stateOf(url: string, note: string): Promise<unknown> {
  const body: unknown = await (await fetch(`${url}/notes/${note}`)).json();
  const state = isObject(body) ? body["state"] : undefined;
  return isObject(state) ? state["S"] : undefined;
}

async function settledState(url: string, note: string, wanted: string): Promise<unknown> {
  let state = await stateOf(url, note);
  for (let tries = 0; tries < 60 && state !== wanted; tries++) {
    await wait(50);
    state = await stateOf(url, note);
  }
  return state;
}

describe("the local stack is what its template says", () => {
  it("runs route, function, table, queue and worker when all of them are in the template", async () => {
    const url = await run();
    expect(await put(url, "a")).toEqual({ status: 202, text: "accepted" });
    expect(await settledState(url, "a", "worked for user-1")).toBe("worked for user-1");
    expect(reports).toEqual([]);
  });

  it("keeps acknowledged rows across a restart", async () => {
    const first = await run();
    await put(first, "kept");
    expect(await settledState(first, "kept", "worked for user-1")).toBe("worked for user-1");
    await stack?.close();
    expect(await stateOf(await run(), "kept")).toBe("worked for user-1");
  });

  it("says what to do about a taken port and about data in use", async () => {
    const port = Number(new URL(await run()).port);
    const again = { stacks: [fixtureStack(join(folder, "bundles"))], dataDir: join(folder, "data") };
    await expect(startStack({ ...again, port })).rejects.toThrow(
      `Port ${port} is taken: stop the program that uses it, or set PORT`,
    );
    await expect(startStack({ ...again, port: 0 })).rejects.toThrow("stop it, or set DATA_DIR");
  });

  it("says so when its table service dies", async () => {
    const url = await run();
    const lock: unknown = JSON.parse(readFileSync(join(folder, "data", "stack.lock"), "utf8"));
    const child = isObject(lock) ? lock["child"] : undefined;
    process.kill(Number(isObject(child) ? child["pid"] : 0), "SIGKILL");
    while (reports.length === 0) await wait(20);
    expect(reports[0]).toMatch(/^The table service ended with SIGKILL: .* Start the stack again\.$/s);
    expect((await put(url, "a")).status).toBeGreaterThanOrEqual(400);
  });

  it("refuses a call whose permission is taken away", async () => {
    const url = await run((template) => withoutAction(template, "ApiRole", "dynamodb:PutItem"));
    const { status, text } = await put(url, "a");
    expect(status).toBe(403);
    expect(text).toMatch(
      /AccessDeniedException: User: arn:aws:sts::\d+:assumed-role\/api\/.+ is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:/,
    );
    expect(await stateOf(url, "a")).toBeUndefined();
  });

  it("refuses a message whose permission is taken away", async () => {
    const url = await run((template) => withoutAction(template, "ApiRole", "sqs:SendMessage"));
    const { status, text } = await put(url, "a");
    expect(status).toBe(403);
    expect(text).toContain("is not authorized to perform: sqs:SendMessage");
    expect(await stateOf(url, "a")).toBe("accepted");
  });

  it("has no route that the template lacks", async () => {
    const url = await run((template) => delete template.Resources["PutNote"]);
    expect(await put(url, "a")).toEqual({ status: 404, text: '{"message":"Not Found"}' });
  });

  it("gives a function no variable that the template lacks", async () => {
    const url = await run((template) => {
      const environment = properties(template, "ApiFunction")["Environment"];
      if (isObject(environment) && isObject(environment["Variables"]))
        delete environment["Variables"]["GREETING"];
    });
    expect(await put(url, "a")).toEqual({ status: 500, text: "GREETING is missing" });
  });

  it("hands no message to a worker without its event source", async () => {
    const url = await run((template) => delete template.Resources["Mapping"]);
    expect((await put(url, "a")).status).toBe(202);
    await wait(1000);
    expect(await stateOf(url, "a")).toBe("accepted");
  });

  it("reads no queue that the worker's role may not read", async () => {
    const url = await run((template) => withoutAction(template, "WorkerRole", "sqs:ReceiveMessage"));
    expect((await put(url, "a")).status).toBe(202);
    await wait(1000);
    expect(await stateOf(url, "a")).toBe("accepted");
    expect(reports.join()).toContain("may not sqs:ReceiveMessage");
  });

  it("lets the API invoke no function without its permission", async () => {
    const url = await run((template) => delete template.Resources["Permission"]);
    expect(await put(url, "a")).toEqual({ status: 500, text: '{"message":"Internal Server Error"}' });
  });
});
