import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { FunctionPool, type PoolSettings } from "./function-pool.ts";

const SOURCE = `
let calls = 0;
exports.notAFunction = 1;
exports.handler = async (event, context) => {
  calls += 1;
  switch (event.do) {
    case "sleep": await new Promise((resolve) => setTimeout(resolve, event.ms)); return { calls };
    case "throw": throw Object.assign(new Error("no luck"), { name: "Luck" });
    case "reject": void Promise.reject(new Error("left behind")); await new Promise((resolve) => setTimeout(resolve, 5000)); return;
    case "exit": process.exit(3);
    case "fill": { const all = []; for (;;) all.push(new Array(100000).fill(Math.random())); }
    case "large": return "x".repeat(7000000);
    case "log": console.log("said this"); return null;
    case "context": return { ...context, remaining: context.getRemainingTimeInMillis() };
    case "env": return { own: process.env.OWN, others: ["HOME", "NODE_COMPILE_CACHE"].filter((name) => name in process.env) };
    default: return { calls };
  }
};
`;

let folder = "";
let logged = "";
let pool: FunctionPool | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pool-"));
  writeFileSync(join(folder, "index.js"), SOURCE);
  writeFileSync(join(folder, "broken.js"), 'throw new Error("cannot load");');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => (logged = ""));
afterEach(async () => pool?.close());

function make(more: Partial<PoolSettings> = {}): FunctionPool {
  const context = {
    functionName: "f",
    functionVersion: "$LATEST",
    invokedFunctionArn: "arn:f",
    memoryLimitInMB: "128",
    logGroupName: "/aws/lambda/f",
    logStreamName: "local",
  };
  const log = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString("utf8");
      done();
    },
  });
  pool = new FunctionPool({
    data: { entry: join(folder, "index.js"), exportName: "handler" },
    environment: { OWN: "1" },
    memoryMb: 128,
    timeoutMs: 5000,
    context,
    log,
    maxInstances: 4,
    idleMs: 60_000,
    ...more,
  });
  return pool;
}

async function invoke(target: FunctionPool, event: object): Promise<unknown> {
  const outcome = await target.invoke(JSON.stringify(event));
  if (!outcome.ok) return `${outcome.kind} ${outcome.error.errorType}: ${outcome.error.errorMessage}`;
  const payload: unknown = JSON.parse(outcome.payload);
  return payload;
}

describe("function instances", () => {
  it("are used again, one event at a time", async () => {
    const target = make();
    expect([await invoke(target, {}), await invoke(target, {})]).toEqual([{ calls: 1 }, { calls: 2 }]);
    // long enough for a second instance to start on a busy machine before the first one is free again
    const both = await Promise.all([
      invoke(target, { do: "sleep", ms: 3_000 }),
      invoke(target, { do: "sleep", ms: 10 }),
    ]);
    expect(both).toEqual([{ calls: 3 }, { calls: 1 }]);
  });

  it("wait their turn when the machine has enough of them", async () => {
    const target = make({ maxInstances: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => invoke(target, { do: "sleep", ms: 10 })));
    expect(answers).toEqual([{ calls: 1 }, { calls: 2 }, { calls: 3 }]);
  });

  it("see their own environment only, and their context", async () => {
    const target = make();
    expect(await invoke(target, { do: "env" })).toEqual({ own: "1", others: [] });
    const context = await invoke(target, { do: "context" });
    expect(context).toMatchObject({
      functionName: "f",
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    });
    expect(context).toHaveProperty("remaining", expect.any(Number));
  });

  it("write to the log", async () => {
    const target = make();
    expect(await invoke(target, { do: "log" })).toBeNull();
    await target.close();
    expect(logged).toContain("said this");
  });

  it("report an error and live on", async () => {
    const target = make();
    expect(await invoke(target, { do: "throw" })).toBe("error Luck: no luck");
    expect(await invoke(target, {})).toEqual({ calls: 2 });
  });

  it("are ended at the timeout", async () => {
    const target = make({ timeoutMs: 200 });
    expect(await invoke(target, { do: "sleep", ms: 2000 })).toBe(
      "timeout Sandbox.Timedout: Task timed out after 0.20 seconds",
    );
    expect(await invoke(target, {})).toEqual({ calls: 1 });
  });

  it.each([
    ["reject", "error Error: left behind"],
    ["exit", "error Runtime.ExitError: the instance ended with exit code 3"],
  ])("die alone on %s", async (what, said) => {
    const target = make();
    expect(await invoke(target, { do: what })).toBe(said);
    expect(await invoke(target, {})).toEqual({ calls: 1 });
  });

  it("die alone when the memory is used up", async () => {
    const target = make({ memoryMb: 32, timeoutMs: 20_000 });
    expect(await invoke(target, { do: "fill" })).toMatch(/^error Runtime\.OutOfMemory/);
    expect(await invoke(target, {})).toEqual({ calls: 1 });
  });

  it("say when the code does not load or has no handler", async () => {
    expect(
      await invoke(make({ data: { entry: join(folder, "broken.js"), exportName: "handler" } }), {}),
    ).toBe("error Error: cannot load");
    await pool?.close();
    expect(
      await invoke(make({ data: { entry: join(folder, "index.js"), exportName: "notAFunction" } }), {}),
    ).toMatch(/^error Runtime\.HandlerNotFound/);
  });

  it("take and give no more than 6 MB", async () => {
    const target = make();
    expect(await invoke(target, { text: "x".repeat(7_000_000) })).toMatch(/^too-large/);
    expect(await invoke(target, { do: "large" })).toMatch(/^error Function\.ResponseSizeTooLarge/);
  });

  it("are throttled at their reserved concurrency", async () => {
    const target = make({ reserved: 1 });
    const [first, second] = await Promise.all([invoke(target, { do: "sleep", ms: 100 }), invoke(target, {})]);
    expect([first, second]).toEqual([{ calls: 1 }, "throttled TooManyRequestsException: Rate Exceeded."]);
  });

  it("are reaped when idle", async () => {
    const target = make({ idleMs: 50 });
    await invoke(target, {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await invoke(target, {})).toEqual({ calls: 1 });
  });
});
