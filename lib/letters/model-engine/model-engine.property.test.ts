import fc from "fast-check";

import { makeWorld } from "../../../test/world/world.ts";
import { ModelFailure, type ModelCall } from "../../model/index.ts";
import { judgeLetter } from "../judge-letter.ts";
import { LENGTHS } from "../tones.ts";
import { makeModelLetterEngine } from "./index.ts";
import { FRAME, HONEST, inputOf, NURSE } from "./testing.ts";

const { ada } = makeWorld();
const usage = { inputTokens: 1, outputTokens: 1, costUsd: 0.000001 };

/** Sentences that are true of the résumé, and inventions that hold a word that neither résumé nor posting has. */
const TRUE = [
  "I work as Registered Nurse at Mercy Hospital.",
  "I cared for 12 patients a shift.",
  "I recorded vital signs in Epic at Lakeside Clinic.",
  "I introduced a wound care checklist.",
];
const INVENTED = [
  "I led 40 engineers at Zephyr Dynamics.",
  "I hold a doctorate of Quanta University.",
  "Reach me at boss@evil.example.",
  "My project Kestrel saved 2 million euros.",
  "In 2007 I was appointed director of Velora.",
  "I cared for 4711 patients a shift.",
  "I am fluent in Klingon.",
  "Visit https://evil.example/apply today.",
];
const FOREIGN = /Zephyr|Quanta|evil|Kestrel|Velora|4711|Klingon|doctorate|director/;

const paragraph = fc.record({
  text: fc
    .array(fc.oneof(fc.constantFrom(...TRUE), fc.constantFrom(...INVENTED)), { maxLength: 6 })
    .map((sentences) => sentences.join(" ")),
  lines: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }),
});
const saying = (paragraphs: unknown): ModelCall => ({
  ask: (question) => {
    const value = question.schema.safeParse({ paragraphs });
    return value.success
      ? Promise.resolve({ value: value.data, usage, modelId: "scripted" })
      : Promise.reject(new ModelFailure("malformed", { usage }));
  },
});

it("no letter says what the résumé does not hold, whatever the model says", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { maxLength: 6 }),
      fc.constantFrom(...LENGTHS),
      async (paragraphs, length) => {
        const input = inputOf({ userId: ada, length });
        try {
          const draft = await makeModelLetterEngine(saying(paragraphs))(input);
          const { text } = judgeLetter(NURSE, draft.text, FRAME, input.now);
          expect(text).not.toMatch(FOREIGN);
          expect(text).toMatch(/^Dear Hiring Team,/);
          expect(text.split("\n\n").length).toBeLessThanOrEqual(4 + 5);
        } catch (error) {
          if (!(error instanceof ModelFailure)) throw error;
          expect(error.reason).toBe("malformed");
          expect(error.usage).toEqual(usage);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it("an honest paragraph stands as it is", async () => {
  const input = inputOf({ userId: ada });
  const { text } = await makeModelLetterEngine(saying([HONEST]))(input);
  expect(judgeLetter(NURSE, text, FRAME, input.now)).toEqual({ text, unheld: [] });
  expect(text).toContain(HONEST.text);
});
