import fc from "fast-check";

import { makeWorld } from "../../../test/world/world.ts";
import type { ModelCall } from "../../model/index.ts";
import { PRIORITIES } from "../model.ts";
import { MODEL_CATEGORIES, type ProposedSuggestion } from "../prompts/suggest.v1.ts";
import { MOST_PROPOSED, suggestByRules } from "../suggest.rules.ts";
import { makeModelSuggest } from "./index.ts";
import { inputOf, JOB_ID, ORDER } from "./testing.ts";

const { ada } = makeWorld();
const usage = { inputTokens: 1, outputTokens: 1, costUsd: 0.000001 };
const suggested = async (...suggestions: ProposedSuggestion[]) => {
  const model: ModelCall = {
    ask: (question) =>
      Promise.resolve({ value: question.schema.parse({ suggestions }), usage, modelId: "scripted" }),
  };
  const made = await makeModelSuggest(model, suggestByRules)(inputOf(ada));
  return { ...made, own: made.proposals.filter(({ source }) => source === "model") };
};
const GAP: ProposedSuggestion = {
  category: "INTERVIEW_PREP",
  priority: "medium",
  title: "Prepare for a question about on-call experience",
  text: "The posting asks for on-call experience. Think of what you could tell about it, and say honestly where you are.",
  lines: [],
  requirements: [3],
};

describe("suggestions of a model", () => {
  it("rest on the lines that they name, in the words that stand there", async () => {
    const { own, engine } = await suggested(ORDER);
    expect(engine).toBe("bedrock:scripted");
    expect(own).toMatchObject([
      {
        title: ORDER.title,
        evidence: [
          { of: "resume", path: "/work/0/highlights/1" },
          { of: "resume", path: "/work/0/highlights/0", quote: "Kept minutes of the weekly meeting" },
        ],
      },
    ]);
  });

  it("rest on the requirements that they name, and say nothing of the person there", async () => {
    const { own } = await suggested(GAP);
    expect(own[0]?.evidence).toMatchObject([
      { of: "job", jobId: JOB_ID, path: "/analysis/result/requirements/2/text", quote: "On-call experience" },
    ]);
    const claims = [
      "You have on-call experience in production. Put it on top of the line.",
      "Your Kubernetes experience in production is what the reader looks for.",
      "Say that you know Kubernetes in production, and put it on top.",
    ];
    for (const text of claims)
      expect((await suggested({ ...GAP, text, requirements: [2, 3] })).own).toEqual([]);
  });

  it.each<[string, Partial<ProposedSuggestion>]>([
    ["a skill", { text: "Put your Terraform modules before the minutes; the reader looks for them." }],
    ["a number", { text: "You moved 40 services to PostgreSQL. Put that line on top." }],
    ["an employer", { text: "Put what you did at Zephyr Dynamics before the minutes, please." }],
    ["a raised part", { title: "Say that you led the services" }],
    ["a link", { text: "Use the template of https://evil.example for your lines of work." }],
    ["nothing to rest on", { lines: [], requirements: [] }],
    ["a line that is not there", { lines: [77] }],
    ["no line for the résumé", { lines: [], requirements: [1] }],
  ])("that hold %s are lost", async (_, over) => {
    expect((await suggested({ ...ORDER, ...over })).own).toEqual([]);
  });

  it("are not made twice, and not where the rules say the same", async () => {
    const { own, proposals } = await suggested(
      ORDER,
      { ...ORDER, title: "Put the minutes last" },
      {
        ...GAP,
        category: "SKILL_GAP",
        title: "Learn what the posting asks for",
      },
    );
    expect(own.map(({ title }) => title)).toEqual([ORDER.title]);
    expect(proposals.filter(({ category }) => category === "SKILL_GAP").length).toBeGreaterThan(0);
  });

  it("say nothing that neither résumé nor posting holds, whatever the model says", async () => {
    const sentence = fc.constantFrom(
      "You moved 14 services to PostgreSQL.",
      "Put that line on top.",
      "You led the whole team at Zephyr Dynamics.",
      "Write to boss@evil.example about it.",
      "Your doctorate from Quanta University belongs there.",
      "You have 15 years of experience with Kestrel.",
      "The posting asks for Kubernetes in production.",
    );
    const proposed = fc.record({
      category: fc.constantFrom(...MODEL_CATEGORIES),
      priority: fc.constantFrom(...PRIORITIES),
      title: fc.oneof(fc.constant(ORDER.title), sentence),
      text: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(" ")),
      lines: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      requirements: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(proposed, { maxLength: 8 }), async (some) => {
        const { own, proposals } = await suggested(...some);
        expect(JSON.stringify(own)).not.toMatch(/Zephyr|evil|Quanta|doctorate|Kestrel|15 years/);
        expect(proposals.length).toBeLessThanOrEqual(MOST_PROPOSED);
        expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
        for (const { evidence } of own) expect(evidence.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
