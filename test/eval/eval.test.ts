import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { withScriptedModel } from "../scripted-model/goldens.ts";
import { startScriptedModel } from "../scripted-model/server.ts";
import { calls, stops, type ScriptedRequest, type Step } from "../scripted-model/steps.ts";
import { evaluateScoring, fixedAnswers } from "./answers.ts";
import { evaluate, type Setting } from "./evaluate.ts";
import { modelOf } from "./model.ts";
import { PAIRS, pairsWith } from "./pairs.ts";
import { scoringLine, summaryOf, tableOf } from "./report.ts";

const setting = (model: Setting["model"]): Setting => ({ model, now: () => 0, deadlineMs: 60_000 });
const [first] = PAIRS;
if (first === undefined) throw new Error("the set is empty");

/** Answers each task: nothing to add to what rules read, an invented edit, and an honest wording of it when it is asked for that. */
function answerTo({ toolConfig, messages }: ScriptedRequest): Step {
  const about = { reason: "Closer.", requirementIds: [], evidenceLines: [5] };
  switch (toolConfig.tools[0]?.toolSpec.name) {
    case "report_resume":
      return calls({ work: [], education: [], skills: [] });
    case "report_posting":
      return calls({ requirements: [], responsibilities: [] });
    default: {
      const lie = { line: 5, action: "rewrite", text: "Led 4711 people at Zephyr Quanta", ...about };
      if (!JSON.stringify(messages).includes(lie.text))
        return calls({ edits: [lie, { ...lie, line: 6, action: "add", text: "Zephyr" }] });
      const text = "Link nurse for infection control. Acute stroke unit.";
      return calls({ edits: [], again: [{ number: 1, text, ...about }] });
    }
  }
}

describe("the evaluation of models", () => {
  it("has twelve pairs in six professions", () => {
    expect(PAIRS).toHaveLength(12);
    expect(new Set(PAIRS.map(({ profession }) => profession)).size).toBe(6);
  });

  it("takes the pairs with a text in what the table calls them, and says so when there are none", () => {
    expect(pairsWith("").length).toBe(12);
    expect(pairsWith("nursing").map(({ name }) => name)).toEqual(["ward nurse", "trauma nurse"]);
    expect(pairsWith("ward nurse")).toHaveLength(1);
    expect(() => pairsWith("pilot")).toThrow("nursing: ward nurse");
  });

  it("runs the whole set by rules: nothing is spent, and nothing made worse", async () => {
    const rows = await Promise.all(PAIRS.map((pair) => evaluate(pair, setting(undefined))));
    for (const row of rows) {
      expect(row).toMatchObject({ engine: "rules-1", failures: [], costUsd: 0, inputTokens: 0 });
      expect({ pair: row.name, refused: row.refused }).toEqual({ pair: row.name, refused: {} });
      expect(row.after).toBeGreaterThanOrEqual(row.before);
      expect(row.after).toBeLessThanOrEqual(row.honestMaximum);
    }
    const { before, after, coverage } = summaryOf(rows);
    expect(after).toBeGreaterThan(before);
    expect(coverage).toBeGreaterThan(0);
  });

  it("counts what a model costs, by which rule the gate refused it, and what was mended", async () => {
    const { result: row } = await withScriptedModel(answerTo, (model) => evaluate(first, setting(model)));
    expect(row.failures).toEqual([]);
    expect(row.engine).toMatch(/^bedrock:/);
    expect(row).toMatchObject({ inputTokens: 400, outputTokens: 80, costUsd: 0.0008 });
    expect([row.mended, Object.values(row.refused)]).toEqual([1, [1]]);
    expect(summaryOf([row, row]).mended).toBe(2);
    expect(tableOf([row])).toMatch(/ mended .*\n.*: ward nurse .* 1 +1 +400 .*0\.0008/);
  });

  it("names the failures of a model by task", async () => {
    const refusing = () => stops("content_filtered");
    const { result: row } = await withScriptedModel(refusing, (model) => evaluate(first, setting(model)));
    expect(row.failures.map((one) => one.split(":")[0])).toEqual(["parse", "analyse", "tailor"]);
    expect(row.failures[2]).toBe("tailor: model_refused");
    expect([row.changes, row.after]).toEqual([0, row.before]);
    expect(tableOf([row])).toContain("failed: ward nurse, tailor: model_refused");
  });

  it("scores an answer of each domain, and says how the bands agree with those of people", async () => {
    const answers = fixedAnswers();
    expect(answers).toHaveLength(18);
    const byRules = await evaluateScoring(answers, setting(undefined));
    expect(byRules).toMatchObject({ answers: 18, costUsd: 0, failures: [] });
    expect(byRules.kappa).toBeGreaterThan(0.3);
    const refusing = () => stops("content_filtered");
    const { result } = await withScriptedModel(refusing, (model) => evaluateScoring(answers, setting(model)));
    // what rules hold at the minimum no model is asked about
    expect(result.answers + result.failures.length).toBe(18);
    expect(result.failures[0]).toMatch(/: model_refused$/);
    expect(scoringLine(result)).toContain("model_refused");
  });

  it("asks a Converse endpoint that the environment names", async () => {
    const scripted = await startScriptedModel(answerTo);
    try {
      const { model, name } = modelOf({ AWS_ENDPOINT_URL_BEDROCK_RUNTIME: scripted.url });
      const row = await evaluate(first, { model, now: () => Date.now(), deadlineMs: 60_000 });
      expect(name).toBe("local.converse");
      expect(row).toMatchObject({ failures: [], inputTokens: 400, outputTokens: 80 });
      expect(scripted.requests.map(({ modelId }) => modelId)).toEqual(Array(4).fill("local.converse"));
    } finally {
      await scripted.close();
    }
  });

  it("asks a server with OpenAI's chat completions, and names what it refuses", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const name = /"name":"(report_\w+|propose_\w+)"/.exec(body)?.[1] ?? "";
        asked.push(name);
        response.statusCode = name === "propose_edits" ? 401 : 200;
        const args =
          name === "report_resume"
            ? { work: [], education: [], skills: [] }
            : { requirements: [], responsibilities: [] };
        const call = { id: "call_1", function: { name, arguments: JSON.stringify(args) } };
        const message = { content: null, tool_calls: [call] };
        const usage = { prompt_tokens: 50, completion_tokens: 5 };
        response.end(JSON.stringify({ choices: [{ finish_reason: "tool_calls", message }], usage }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const { model } = modelOf({ LOCAL_MODEL_URL: `http://127.0.0.1:${port}/v1` });
      const row = await evaluate(first, { model, now: () => Date.now(), deadlineMs: 60_000 });
      expect(asked).toEqual(["report_resume", "report_posting", "propose_edits"]);
      expect(row).toMatchObject({
        inputTokens: 100,
        outputTokens: 10,
        failures: ["tailor: model_unavailable"],
      });
    } finally {
      server.close();
    }
  });

  it("takes the model from the environment as the local stack does", () => {
    expect(modelOf({})).toEqual({ model: undefined, name: "rules" });
    const local = modelOf({ LOCAL_MODEL_URL: "http://127.0.0.1:11434/v1", LOCAL_MODEL_NAME: "llama" });
    expect(local.name).toBe("llama");
    expect(local.model).toBeDefined();
    expect(() => modelOf({ MODEL: "bedrock", MODEL_ID: "nobody.knows-it" })).toThrow(/nobody.knows-it/);
  });
});
