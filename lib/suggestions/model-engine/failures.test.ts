import { namedFailures, playing } from "../../../test/scripted-model/failures.ts";
import { withScriptedModel } from "../../../test/scripted-model/goldens.ts";
import { calls } from "../../../test/scripted-model/steps.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { usageOf } from "../../budget/index.ts";
import { totalKey } from "../../insights/index.ts";
import { makeJobStore } from "../../jobs/store.ts";
import type { ModelCall } from "../../model/index.ts";
import { makeResumeStore } from "../../resumes/store.ts";
import { makeImportResume } from "../../resumes/write-document.ts";
import { makeWorkStore } from "../../work/index.ts";
import { makeGenerateSuggestions } from "../generate-suggestions.ts";
import { makeRunGeneration } from "../run-generation.ts";
import { makeSuggestionStore } from "../store.ts";
import { suggestByRules } from "../suggest.rules.ts";
import { makeModelSuggest } from "./index.ts";
import { ORDER, RESUME } from "./testing.ts";

const RIGHT = { suggestions: [ORDER] };
/** Something that the rules see as well: no way to reach the person. */
const DOCUMENT = { ...RESUME, basics: { name: "Ada Lovelace", summary: "Backend engineer." } };

/** A person with a résumé, for whom suggestions are made with the given model. */
async function setUp() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent, send } = world;
  const suggestions = makeSuggestionStore(table);
  const deps = {
    ...world,
    suggestions,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    work: makeWorkStore(table, clock),
    sendSuggest: send,
  };
  await makeImportResume(deps)(ada, ids, {
    name: "Main",
    format: "json",
    content: JSON.stringify(DOCUMENT),
  });
  sent.length = 0;
  return {
    made: async (model: ModelCall) => {
      clock.pass(1);
      const { generationId } = await makeGenerateSuggestions(deps)(ada, ids, {});
      const message = sent.shift();
      if (message === undefined) throw new Error("nothing was sent");
      const run = makeRunGeneration({ ...deps, engine: makeModelSuggest(model, suggestByRules) });
      expect(await run(message, clock.now() + 60_000)).toBe("done");
      return suggestions.generation(ada, generationId);
    },
    rows: async () => (await suggestions.all(ada)).rows,
    spent: async () => usageOf(await table.get(totalKey(ada, "USAGE"))).suggest?.costUsd ?? 0,
  };
}

describe("suggestions with a model that fails", () => {
  it.each(namedFailures(RIGHT).map((one) => [one.name, one] as const))(
    "that %s are the rules', and the run says so by the failure's name",
    async (_, { steps, code, usage }) => {
      const t = await setUp();
      const { script, deadline } = playing(steps, RIGHT);
      const { result } = await withScriptedModel(script, (model) => t.made(model), deadline);
      expect(result).toMatchObject({
        status: "COMPLETED",
        engine: "rules",
        notices: [{ code, message: expect.stringContaining("by rules") as string }],
      });
      const rows = await t.rows();
      expect(rows.map(({ title }) => title)).toContain("Say how you can be reached");
      expect(rows.every(({ source }) => source === "rules")).toBe(true);
      expect(await t.spent()).toBe(usage.costUsd);
    },
  );

  it("are the rules' and the model's together when it answers, each told by its source", async () => {
    const t = await setUp();
    const { result } = await withScriptedModel([calls(RIGHT)], (model) => t.made(model));
    expect(result).toMatchObject({
      status: "COMPLETED",
      engine: "bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0",
    });
    expect(result).not.toHaveProperty("notices");
    const rows = await t.rows();
    expect(rows.find(({ source }) => source === "model")?.title).toBe(ORDER.title);
    expect(rows.some(({ source }) => source === "rules")).toBe(true);
    expect(await t.spent()).toBe(0.0002);
  });

  it("keep what the model had suggested before, and lose it when the model would not suggest it again", async () => {
    const t = await setUp();
    await withScriptedModel([calls(RIGHT)], (model) => t.made(model));
    const { script, deadline } = playing(namedFailures(RIGHT)[1]?.steps ?? [], RIGHT);
    await withScriptedModel(script, (model) => t.made(model), deadline);
    expect((await t.rows()).map(({ title }) => title)).toContain(ORDER.title);
    await withScriptedModel([calls({ suggestions: [] })], (model) => t.made(model));
    expect((await t.rows()).map(({ title }) => title)).not.toContain(ORDER.title);
  });
});
