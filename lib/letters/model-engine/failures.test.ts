import { namedFailures, playing } from "../../../test/scripted-model/failures.ts";
import { withScriptedModel } from "../../../test/scripted-model/goldens.ts";
import { calls, slowly, throttles, type Step } from "../../../test/scripted-model/steps.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { usageOf } from "../../budget/index.ts";
import { totalKey } from "../../insights/index.ts";
import { makeSaveJob } from "../../jobs/save-job.ts";
import { makeJobStore } from "../../jobs/store.ts";
import type { ModelCall } from "../../model/index.ts";
import { makeResumeStore } from "../../resumes/store.ts";
import { makeImportResume } from "../../resumes/write-document.ts";
import { makeWorkStore } from "../../work/index.ts";
import { makeStartLetter } from "../start-letter.ts";
import { makeLetterStore } from "../store.ts";
import { makeWriteLetter } from "../write-letter.ts";
import { makeModelLetterEngine } from "./index.ts";
import { FRAME, HONEST, NURSE, POSTING } from "./testing.ts";

const RIGHT = { paragraphs: [HONEST] };

/** A job and a résumé, for which letters are asked and written with the given model. */
async function setUp() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent, send } = world;
  const letters = makeLetterStore(table);
  const deps = {
    ...world,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    letters,
    work: makeWorkStore(table, clock),
    sendLetter: send,
    sendAnalyse: send,
  };
  const content = JSON.stringify(NURSE);
  await makeImportResume(deps)(ada, ids, { name: "Main", format: "json", content });
  const { jobId } = await makeSaveJob(deps)(ada, ids, { description: POSTING, ...FRAME });
  sent.length = 0;
  const ask = async () => {
    clock.pass(1);
    return (await makeStartLetter(deps)(ada, ids, jobId, { tone: "formal", length: "standard" })).letterId;
  };
  const deliver = (model: ModelCall) => {
    const message = sent.shift();
    if (message === undefined) throw new Error("nothing was sent");
    return makeWriteLetter({ ...deps, engine: makeModelLetterEngine(model) })(message, clock.now() + 60_000);
  };
  return {
    ask,
    deliver,
    read: (letterId: Awaited<ReturnType<typeof ask>>) => letters.get(ada, letterId),
    spent: async () => usageOf(await table.get(totalKey(ada, "USAGE"))).letter?.costUsd ?? 0,
  };
}

describe("letters with a model that fails", () => {
  it.each(namedFailures(RIGHT).map((one) => [one.name, one] as const))(
    "that %s end FAILED by name without a text, and the next one with the model can be written",
    async (_, { steps, code, retryable, usage }) => {
      const t = await setUp();
      const first = await t.ask();
      const { script, deadline } = playing(steps, RIGHT);
      expect((await withScriptedModel(script, t.deliver, deadline)).result).toBe("done");
      const failed = await t.read(first);
      expect(failed.row).toMatchObject({ status: "FAILED", failure: { code, retryable } });
      expect(failed.row.failure?.message).toMatch(/^The (?:model|text)/);
      expect(failed.text).toBeUndefined();
      expect(await t.spent()).toBe(usage.costUsd);
      const second = await t.ask();
      await withScriptedModel([calls(RIGHT)], t.deliver);
      const written = await t.read(second);
      expect(written.row).toMatchObject({
        status: "COMPLETED",
        engine: "bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0",
        usage: { inputTokens: 100, outputTokens: 20, costUsd: 0.0002 },
      });
      expect(written.text?.text).toContain(HONEST.text);
      expect(await t.spent()).toBeCloseTo(usage.costUsd + 0.0002, 7);
    },
  );

  it.each<[string, Step[]]>([
    ["was slow", [slowly(20, calls(RIGHT))]],
    ["was throttled once", [throttles(), calls(RIGHT)]],
    ["had to be told what was wrong", [calls({ paragraphs: "none" }), calls(RIGHT)]],
  ])("are written when the model only %s", async (_, script) => {
    const t = await setUp();
    const letterId = await t.ask();
    await withScriptedModel(script, t.deliver);
    expect((await t.read(letterId)).row.status).toBe("COMPLETED");
  });

  it("fail as unusable when nothing of what the model wrote is true", async () => {
    const t = await setUp();
    const letterId = await t.ask();
    const lies = [{ text: "I led 40 engineers at Google. I hold a doctorate.", lines: [3] }];
    await withScriptedModel([calls({ paragraphs: lies }), calls({ paragraphs: lies })], t.deliver);
    expect((await t.read(letterId)).row).toMatchObject({
      status: "FAILED",
      failure: { code: "model_malformed", retryable: true },
    });
    expect(await t.spent()).toBe(0.0004);
  });

  it("are written when the model was told that nothing it wrote is true", async () => {
    const t = await setUp();
    const letterId = await t.ask();
    const lies = [{ text: "I led 40 engineers at Google.", lines: [3] }];
    await withScriptedModel([calls({ paragraphs: lies }), calls(RIGHT)], t.deliver);
    expect((await t.read(letterId)).row.status).toBe("COMPLETED");
  });

  it("list what was refused, with the rule it breaks", async () => {
    const t = await setUp();
    const letterId = await t.ask();
    const mixed = [
      HONEST,
      { text: "I have 15 years of experience with Kubernetes.", lines: [3] },
      { text: "I recorded vital signs in Epic.", lines: [] },
    ];
    await withScriptedModel([calls({ paragraphs: mixed })], t.deliver);
    const { row, text } = await t.read(letterId);
    expect(row.status).toBe("COMPLETED");
    expect(text?.text).not.toContain("Kubernetes");
    expect(text?.refused.map(({ after }) => after)).toEqual([
      "I recorded vital signs in Epic.",
      "I have 15 years of experience with Kubernetes.",
    ]);
    expect(text?.refused[0]?.rule).toBe("evidence");
  });
});
