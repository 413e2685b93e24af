import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import * as z from "zod";

import { ModelFailure } from "../../model/failure.ts";
import type { ModelCall, ModelQuestion } from "../../model/ports.ts";
import { startScriptedModel, type Script, type ScriptedModel } from "../../../test/scripted-model/server.ts";
import {
  calls,
  fails,
  hangs,
  isTooLong,
  resets,
  says,
  saysNothing,
  slowly,
  stops,
  throttles,
} from "../../../test/scripted-model/steps.ts";
import { makeModelCall } from "./ask.ts";
import { capabilityOf, type Capability } from "./capabilities.ts";
import { makeConverse } from "./client.ts";
import type { ChosenModel } from "./models.ts";

const Verdict = z.strictObject({ line: z.number().int().min(1), reason: z.string().min(1) });
type Verdict = z.infer<typeof Verdict>;
const RIGHT: Verdict = { line: 2, reason: "It names the skill." };
const ROW: Capability = {
  modelIdPattern: "test.*",
  contextTokens: 10_000,
  maxOutputTokens: 4_000,
  toolChoice: "tool",
  cache: true,
  prices: { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 },
};

type Rig = { model: ModelCall; scripted: ScriptedModel; pauses: number[]; clock: { ms: number } };
const open: ScriptedModel[] = [];
const clients: BedrockRuntimeClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  for (const scripted of open.splice(0)) await scripted.close();
});

/** The port over the SDK's real client, with a clock that stands still unless a test moves it or the client pauses; `deadline` aborts when it has come. */
async function rig(
  script: Script,
  {
    rows = { "test.first": ROW },
    deadline = new AbortController().signal,
  }: { rows?: Record<string, Capability>; deadline?: AbortSignal } = {},
): Promise<Rig> {
  const scripted = await startScriptedModel(script);
  const client = new BedrockRuntimeClient({
    maxAttempts: 1,
    region: "us-east-1",
    endpoint: scripted.url,
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
  open.push(scripted);
  clients.push(client);
  const clock = { ms: 1_000_000 };
  const pauses: number[] = [];
  const [first, ...others] = Object.entries(rows).map(([modelId, row]): ChosenModel => ({ modelId, row }));
  if (first === undefined) throw new Error("no model");
  const model = makeModelCall({
    models: [first, ...others],
    send: makeConverse(client),
    clock: { now: () => clock.ms },
    sleep: async (ms) => {
      pauses.push(ms);
      clock.ms += ms;
    },
    signalAfter: () => deadline,
    random: () => 0.5,
    log: () => undefined,
  });
  return { model, scripted, pauses, clock };
}

const question = (over: Partial<ModelQuestion<Verdict>> = {}): ModelQuestion<Verdict> => ({
  task: "score",
  promptVersion: "score.v1",
  system: "Judge.",
  prefix: "The résumé.",
  input: "The posting.",
  schema: Verdict,
  toolName: "give_verdict",
  maxOutputTokens: 500,
  deadline: 1_060_000,
  ...over,
});

async function failureOf(asked: Promise<unknown>): Promise<ModelFailure> {
  return asked.then(
    () => Promise.reject(new Error("it answered")),
    (error: unknown) => error as ModelFailure,
  );
}

describe("one question over Converse", () => {
  it("forces the tool, bounds the answer, marks what can be cached and gives the checked value", async () => {
    const { model, scripted } = await rig([calls(RIGHT)], {
      rows: { "test.first": { ...ROW, requestFields: { thinking: { type: "disabled" } } } },
    });
    const { value, usage, modelId } = await model.ask(question());
    expect({ value, modelId }).toEqual({ value: RIGHT, modelId: "test.first" });
    // 100 tokens at 3 and 20 at 15 micro-dollars
    expect(usage).toEqual({ inputTokens: 100, outputTokens: 20, costUsd: 0.0006 });
    expect(scripted.requests).toEqual([
      {
        modelId: "test.first",
        system: [{ text: "Judge." }, { cachePoint: { type: "default" } }],
        messages: [
          {
            role: "user",
            content: [{ text: "The résumé." }, { cachePoint: { type: "default" } }, { text: "The posting." }],
          },
        ],
        inferenceConfig: { maxTokens: 500 },
        toolConfig: {
          tools: [
            {
              toolSpec: {
                name: "give_verdict",
                description: "Takes the complete answer.",
                inputSchema: {
                  json: {
                    type: "object",
                    properties: {
                      line: { type: "integer", minimum: 1, maximum: 9007199254740991 },
                      reason: { type: "string", minLength: 1 },
                    },
                    required: ["line", "reason"],
                    additionalProperties: false,
                  },
                },
              },
            },
          ],
          toolChoice: { tool: { name: "give_verdict" } },
        },
        additionalModelRequestFields: { thinking: { type: "disabled" } },
      },
    ]);
  });

  it("asks as the row of the model says: any tool, no tool choice, no cache, its own bound and temperature", async () => {
    const plain = { ...ROW, cache: false, maxOutputTokens: 300, temperature: 0 };
    const any = await rig([calls(RIGHT)], { rows: { "test.any": { ...plain, toolChoice: "any" } } });
    await any.model.ask(question({ prefix: "" }));
    expect(any.scripted.requests[0]).toMatchObject({
      system: [{ text: "Judge." }],
      messages: [{ role: "user", content: [{ text: "The posting." }] }],
      inferenceConfig: { maxTokens: 300, temperature: 0 },
      toolConfig: { toolChoice: { any: {} } },
    });
    const none = await rig([calls(RIGHT)], { rows: { "test.none": { ...plain, toolChoice: "none" } } });
    await none.model.ask(question());
    expect(none.scripted.requests[0]?.toolConfig.toolChoice).toBeUndefined();
    expect(none.scripted.requests[0]?.system[0]?.text).toContain("calling the tool give_verdict");
  });

  it("repairs an answer of a wrong shape once, saying what was wrong, and counts both turns", async () => {
    const { model, scripted } = await rig([calls({ line: 0, why: "x" }), calls(RIGHT)]);
    const { value, usage } = await model.ask(question());
    expect(value).toEqual(RIGHT);
    expect(usage).toEqual({ inputTokens: 200, outputTokens: 40, costUsd: 0.0012 });
    const [, assistant, repair] = scripted.requests[1]?.messages ?? [];
    expect(assistant).toEqual({
      role: "assistant",
      content: [
        { toolUse: { toolUseId: "tooluse_scripted", name: "give_verdict", input: { line: 0, why: "x" } } },
      ],
    });
    const said = JSON.stringify(repair);
    expect(repair).toMatchObject({
      role: "user",
      content: [{ toolResult: { toolUseId: "tooluse_scripted" } }],
    });
    for (const words of ["at line", "at reason", "why", "Call the tool give_verdict again"])
      expect(said).toContain(words);
  });

  it("repairs a call of another tool and an empty answer", async () => {
    const wrongTool = await rig([calls(RIGHT, undefined, "send_mail"), calls(RIGHT)]);
    expect((await wrongTool.model.ask(question())).value).toEqual(RIGHT);
    expect(JSON.stringify(wrongTool.scripted.requests[1]?.messages)).toContain("give_verdict was not called");
    const empty = await rig([saysNothing(), calls(RIGHT)]);
    expect((await empty.model.ask(question())).value).toEqual(RIGHT);
    // two turns of one side in a row would be refused
    expect(empty.scripted.requests[1]?.messages.map(({ role }) => role)).toEqual(["user"]);
  });

  it("reads an answer that is the JSON instead of a call of the tool", async () => {
    const { model } = await rig([says('```json\n{"line":2,"reason":"It names the skill."}\n```')]);
    expect((await model.ask(question())).value).toEqual(RIGHT);
  });

  it("reminds a model that cannot be forced, before its text counts as a refusal", async () => {
    const rows = { "test.none": { ...ROW, toolChoice: "none" as const } };
    const { model, scripted } = await rig([says("Line 2."), calls(RIGHT)], { rows });
    expect((await model.ask(question())).value).toEqual(RIGHT);
    expect(scripted.requests[1]?.messages.map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
    const stubborn = await rig([says("Line 2."), says("Line 2.")], { rows });
    expect((await failureOf(stubborn.model.ask(question()))).reason).toBe("refused");
  });
});

describe("a call that fails", () => {
  const twice = { inputTokens: 200, outputTokens: 40, costUsd: 0.0012 };
  const once = { inputTokens: 100, outputTokens: 20, costUsd: 0.0006 };
  const anyAmount: unknown = expect.any(Number);
  const nothing = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
  it.each([
    ["a wrong shape twice", [calls({}), calls({ line: 1 })], "malformed", 2, twice],
    ["an empty answer twice", [saysNothing(), saysNothing()], "malformed", 2, twice],
    ["an answer cut off, even one that reads well", [stops("max_tokens", RIGHT)], "truncated", 1, once],
    ["a repair cut off", [calls({}), stops("max_tokens", {})], "truncated", 2, twice],
    ["a guardrail", [stops("guardrail_intervened")], "refused", 1, once],
    ["a content filter", [stops("content_filtered")], "refused", 1, once],
    ["a refusal", [stops("refusal")], "refused", 1, once],
    ["text instead of the forced tool", [says("I would rather not.")], "refused", 1, once],
    ["a full context window", [stops("model_context_window_exceeded")], "context_too_long", 1, once],
    ["a prompt that is too long", [isTooLong()], "context_too_long", 1, nothing],
    ["throttling", [throttles(), throttles()], "throttled", 2, nothing],
    ["a quota that is used up", [fails("ServiceQuotaExceededException", 400)], "throttled", 1, nothing],
    [
      "a 500",
      [fails("InternalServerException", 500), fails("InternalServerException", 500)],
      "unavailable",
      2,
      nothing,
    ],
    ["a 503", [fails("ServiceUnavailableException", 503), fails("X", 503)], "unavailable", 2, nothing],
    [
      "a model that times out",
      [fails("ModelTimeoutException", 408), fails("ModelTimeoutException", 408)],
      "timed_out",
      2,
      nothing,
    ],
    ["a cut connection", [resets(), resets()], "unavailable", 2, { ...nothing, lostUsd: anyAmount }],
    ["no permission", [fails("AccessDeniedException", 403)], "unavailable", 1, nothing],
    ["no such model", [fails("ResourceNotFoundException", 404)], "unavailable", 1, nothing],
    [
      "a request that the model does not take",
      [fails("ValidationException", 400)],
      "unavailable",
      1,
      nothing,
    ],
    ["a repair that is throttled", [calls({}), throttles(), throttles()], "throttled", 3, once],
  ])("names %s", async (_, script, reason, requests, usage) => {
    const { model, scripted } = await rig(script);
    const failure = await failureOf(model.ask(question()));
    expect({
      reason: failure.reason,
      code: failure.code,
      usage: failure.usage,
      modelId: failure.modelId,
    }).toEqual({
      reason,
      code: `model_${reason}`,
      usage,
      modelId: "test.first",
    });
    expect(scripted.requests).toHaveLength(requests);
  });

  it("sends nothing that surely does not fit", async () => {
    const { model, scripted } = await rig([]);
    const failure = await failureOf(model.ask(question({ input: "word ".repeat(8_000) })));
    expect(failure.reason).toBe("context_too_long");
    expect(scripted.requests).toEqual([]);
  });

  it("names a service that is not there", async () => {
    const { model, scripted } = await rig([]);
    await scripted.close();
    const { reason, usage } = await failureOf(model.ask(question()));
    expect([reason, usage]).toEqual(["unavailable", { inputTokens: 0, outputTokens: 0, costUsd: 0 }]);
  });
});

describe("the deadline", () => {
  it.each([
    ["a model that hangs", hangs()],
    ["a model that is too slow", slowly(600_000, calls(RIGHT))],
  ])("ends %s, without another attempt", async (_, step) => {
    const deadline = new AbortController();
    const { model, scripted } = await rig(
      (_request, at) => {
        if (at > 0) return calls(RIGHT);
        deadline.abort();
        return step;
      },
      { deadline: deadline.signal },
    );
    const { reason, usage } = await failureOf(model.ask(question()));
    expect(reason).toBe("timed_out");
    expect(scripted.requests).toHaveLength(1);
    // nobody knows what it was billed: no token more than bytes were sent, and all that it was allowed to say
    const { lostUsd = 0, ...billed } = usage;
    expect(billed).toEqual({ inputTokens: 0, outputTokens: 0, costUsd: 0 });
    const bytes = JSON.stringify(scripted.requests[0]).length;
    const said = (question().maxOutputTokens * 15) / 1_000_000;
    expect(lostUsd).toBeGreaterThan(said + (0.9 * bytes * 3.75) / 1_000_000);
    expect(lostUsd).toBeLessThan(said + (1.5 * bytes * 3.75) / 1_000_000);
  });

  it("waits for a slow model that is in time", async () => {
    const { model } = await rig([slowly(50, calls(RIGHT))]);
    expect((await model.ask(question())).value).toEqual(RIGHT);
  });

  it("lets no attempt begin behind it, be it the first, a retry or a repair", async () => {
    const late = await rig([calls(RIGHT)]);
    expect((await failureOf(late.model.ask(question({ deadline: 1_000_000 })))).reason).toBe("timed_out");
    expect(late.scripted.requests).toEqual([]);
    const soon = await rig([throttles(), calls(RIGHT)]);
    expect((await failureOf(soon.model.ask(question({ deadline: 1_000_200 })))).reason).toBe("throttled");
    expect(soon.scripted.requests).toHaveLength(1);
    const repair = await rig((_, at) => {
      repair.clock.ms += 60_000;
      return at === 0 ? calls({}) : calls(RIGHT);
    });
    const failure = await failureOf(repair.model.ask(question()));
    expect([failure.reason, failure.usage.inputTokens]).toEqual(["timed_out", 100]);
    expect(repair.scripted.requests).toHaveLength(1);
  });
});

describe("retries", () => {
  it("pause for a random part of a time that doubles, and end after the third attempt", async () => {
    const { model, scripted, pauses } = await rig((_, at) => (at < 40 ? calls(RIGHT) : throttles()));
    for (let i = 0; i < 40; i++) await model.ask(question());
    expect((await failureOf(model.ask(question()))).reason).toBe("throttled");
    // half of 500 and of 1,000
    expect(pauses).toEqual([250, 500]);
    expect(scripted.requests).toHaveLength(43);
  });

  it("succeed where the trouble was short", async () => {
    const { model, scripted } = await rig([resets(), calls(RIGHT)]);
    expect((await model.ask(question())).value).toEqual(RIGHT);
    expect(scripted.requests).toHaveLength(2);
  });

  it("are a tenth of the calls at most", async () => {
    const { model, scripted } = await rig((_, at) => (at % 2 === 0 ? throttles() : calls(RIGHT)));
    const ends = new Set<string>();
    for (let i = 0; i < 200; i++) {
      const end = await model.ask(question()).then(
        () => "answered",
        (error: unknown) => (error instanceof ModelFailure ? error.reason : String(error)),
      );
      ends.add(end);
    }
    expect([...ends].sort()).toEqual(["answered", "throttled"]);
    expect(scripted.requests.length).toBeGreaterThan(210);
    expect(scripted.requests.length).toBeLessThanOrEqual(220);
  });
});

describe("the circuit of a model", () => {
  const failFive = async (model: ModelCall) => {
    for (let i = 0; i < 5; i++) await failureOf(model.ask(question({ deadline: 2_000_000_000 })));
  };

  it("opens after five failures in a row, lets one call try after half a minute, and closes when that works", async () => {
    let healthy = false;
    const { model, scripted, clock } = await rig(() =>
      healthy ? calls(RIGHT) : fails("AccessDeniedException", 403),
    );
    await failFive(model);
    expect(scripted.requests).toHaveLength(5);
    const refused = await failureOf(model.ask(question()));
    expect([refused.reason, refused.retryAfterSeconds]).toEqual(["unavailable", 30]);
    expect(scripted.requests).toHaveLength(5);
    clock.ms += 29_999;
    expect((await failureOf(model.ask(question()))).retryAfterSeconds).toBe(1);
    clock.ms += 1;
    healthy = true;
    expect((await model.ask(question())).value).toEqual(RIGHT);
    await model.ask(question());
    expect(scripted.requests).toHaveLength(7);
  });

  it("opens again when the one that tries fails, and lets no second one try beside it", async () => {
    const { model, scripted, clock } = await rig(() => fails("AccessDeniedException", 403));
    await failFive(model);
    clock.ms += 30_000;
    const beside = await Promise.all([failureOf(model.ask(question())), failureOf(model.ask(question()))]);
    expect(beside.map(({ reason }) => reason)).toEqual(["unavailable", "unavailable"]);
    expect(scripted.requests).toHaveLength(6);
    clock.ms += 29_999;
    await failureOf(model.ask(question()));
    expect(scripted.requests).toHaveLength(6);
  });

  it("is not opened by answers that cannot be used", async () => {
    const { model, scripted } = await rig(() => stops("content_filtered"));
    for (let i = 0; i < 12; i++) await failureOf(model.ask(question()));
    expect(scripted.requests).toHaveLength(12);
  });
});

describe("the second model", () => {
  const cheap = { ...ROW, prices: { input: 1, output: 5 } };
  const rows = { "test.first": ROW, "test.second": cheap };
  const asked = ({ requests }: ScriptedModel) => requests.map(({ modelId }) => modelId);

  it.each([
    ["throttled", [fails("ServiceQuotaExceededException", 400), calls(RIGHT)]],
    ["out of reach", [fails("AccessDeniedException", 403), calls(RIGHT)]],
  ])("answers when the first is %s, and says so", async (_, script) => {
    const { model, scripted } = await rig(script, { rows });
    const { value, modelId, usage } = await model.ask(question());
    expect({ value, modelId }).toEqual({ value: RIGHT, modelId: "test.second" });
    expect(usage.costUsd).toBe(0.0002);
    expect(asked(scripted)).toEqual(["test.first", "test.second"]);
  });

  it("is asked at once while the first one's circuit is open", async () => {
    const { model, scripted } = await rig(
      ({ modelId }) => (modelId === "test.first" ? fails("AccessDeniedException", 403) : calls(RIGHT)),
      { rows },
    );
    for (let i = 0; i < 6; i++) await model.ask(question());
    expect(asked(scripted).filter((modelId) => modelId === "test.first")).toHaveLength(5);
    expect(asked(scripted).filter((modelId) => modelId === "test.second")).toHaveLength(6);
  });

  it("is not asked what the first declined or could not word, nor behind the deadline", async () => {
    for (const step of [stops("refusal"), stops("max_tokens", {}), isTooLong()]) {
      const { model, scripted } = await rig([step], { rows });
      await failureOf(model.ask(question()));
      expect(asked(scripted)).toEqual(["test.first"]);
    }
  });

  it("has the bill of both models when it fails as well", async () => {
    const script = [calls({}), fails("AccessDeniedException", 403), calls({}), calls({})];
    const { model } = await rig(script, { rows });
    const { reason, usage, modelId } = await failureOf(model.ask(question()));
    expect({ reason, modelId }).toEqual({ reason: "malformed", modelId: "test.second" });
    // 600 of the first, twice 200 of the second
    expect(usage).toEqual({ inputTokens: 300, outputTokens: 60, costUsd: 0.001 });
  });
});

describe("the bill", () => {
  it("has the cache by its own prices and is rounded up to a micro-dollar", async () => {
    const usage = { inputTokens: 7, outputTokens: 3, cacheReadInputTokens: 1_001, cacheWriteInputTokens: 2 };
    const { model } = await rig([calls(RIGHT, usage)]);
    // 21 + 45 + 300.3 + 7.5 = 373.8
    expect((await model.ask(question())).usage).toEqual({
      inputTokens: 9,
      outputTokens: 3,
      cacheReadTokens: 1_001,
      costUsd: 0.000374,
    });
  });

  it("takes the price of the table for the model behind a profile", () => {
    expect(capabilityOf("eu.anthropic.claude-haiku-4-5-20251001-v1:0")?.prices.output).toBe(5);
    expect(capabilityOf("nobody.knows-v1")).toBeUndefined();
  });
});
