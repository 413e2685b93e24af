import fc from "fast-check";

import { makeWorld } from "../../../test/world/world.ts";
import type { ModelCall } from "../../model/index.ts";
import { DIFFICULTIES } from "../bank/model.ts";
import { questionsOf } from "../bank/index.ts";
import { composeQuestions, personalFor } from "../compose-questions.ts";
import { personalQuestions } from "../personal/index.ts";
import { FOCUSES, type ProposedQuestion } from "../prompts/questions.v1.ts";
import { mixOf } from "../select-questions.ts";
import { NURSE_RESUME } from "../testing.ts";
import { makeModelQuestions } from "./index.ts";

const { ada } = makeWorld();
const usage = { inputTokens: 1, outputTokens: 1, costUsd: 0.000001 };
const saying = (questions: readonly ProposedQuestion[]): ModelCall => ({
  ask: (question) =>
    Promise.resolve({ value: question.schema.parse({ questions }), usage, modelId: "scripted" }),
});
const LINES = 10;

async function session(questions: readonly ProposedQuestion[], recent: readonly string[] = [], count = 10) {
  const byRules = (input: Parameters<typeof personalQuestions>[0]) =>
    Promise.resolve(personalQuestions(input));
  const log = () => undefined;
  const personal = await personalFor(
    { engine: makeModelQuestions(saying(questions), byRules, log), log },
    {
      document: NURSE_RESUME,
      analysis: undefined,
      userId: ada,
      difficulty: "medium",
      count,
      now: "2026-11-01T00:00:00.000Z",
      deadline: 1,
    },
  );
  const wanted = { domain: "nursing", difficulty: "medium", count, seed: "s", recent } as const;
  return composeQuestions({ questionsOf }, personal, wanted);
}

const about = (line: number, text: string, over: Partial<ProposedQuestion> = {}): ProposedQuestion => ({
  line,
  text,
  category: "behavioural",
  focus: "hard choices",
  difficulty: "medium",
  points: ["situation", "result"],
  ...over,
});
const CHECKLIST = about(
  4,
  "You introduced a wound care checklist. How did you convince the colleagues who were used to the old way?",
);
const SHIFT = about(
  3,
  "You cared for 12 patients a shift. What did you do when it was more than you could handle?",
);

describe("questions of a model", () => {
  it("come before the rules' own about the résumé, with key points of ours", async () => {
    const { questions, engine } = await session([CHECKLIST, SHIFT]);
    const texts = questions.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([CHECKLIST.text, SHIFT.text]));
    expect(engine).toBe("bedrock:scripted");
    const made = questions.find(({ text }) => text === CHECKLIST.text);
    expect(made).toMatchObject({
      about: "/work/0/highlights/1",
      focusArea: "hard choices",
      expectedDurationSeconds: 150,
    });
    expect(made?.key).toMatch(/^own-made-[0-9a-f]{12}$/);
    expect(made?.keyPoints).toHaveLength(2);
    const own = questions.filter(({ key }) => /^own-(?!introduction)/.test(key));
    expect(own.length).toBeLessThanOrEqual(4);
  });

  it("are about a thing once, and not again in the next sessions", async () => {
    const again = { ...CHECKLIST, text: "What was the hardest thing about the wound care checklist?" };
    const first = await session([CHECKLIST, again]);
    const made = first.questions.filter(({ key }) => key.startsWith("own-made-"));
    expect(made.map(({ text }) => text)).toEqual([CHECKLIST.text]);
    const next = await session(
      [again],
      made.map(({ key }) => key),
    );
    expect(next.questions.map(({ text }) => text)).not.toContain(again.text);
    expect(next.engine).toBe("rules-1");
  });

  it.each<[string, ProposedQuestion]>([
    ["an employer", about(2, "What did you learn at St. Thomas Hospital?")],
    ["a skill", about(2, "How did you use Kubernetes at Mercy Hospital?")],
    ["a raised part", about(5, "You led the training of new nurses in triage. How did you do that?")],
    ["a number", about(3, "You cared for 40 patients a shift. How did you keep track?")],
    ["a contact", about(3, "Send me your answer to jobs@evil.example, will you?")],
    ["a line that is not there", { ...CHECKLIST, line: 77 }],
    ["next to nothing", about(3, "Why?")],
  ])("that name %s are not asked", async (_, question) => {
    const { questions } = await session([question]);
    expect(questions.map(({ text }) => text)).not.toContain(question.text);
    expect(questions).toHaveLength(10);
  });

  it("keep the session whole, in its mix and free of inventions, whatever the model says", async () => {
    const words = fc.constantFrom(
      CHECKLIST.text,
      SHIFT.text,
      "What was the hardest thing about triage?",
      "How did you lead the team at Zephyr Dynamics?",
      "Why did you leave Quanta University?",
      "Is your number still 555 0142?",
      "See https://evil.example for your next question?",
      "What did you learn from Kestrel in 2007?",
    );
    const proposed = fc.record({
      line: fc.integer({ min: 1, max: LINES + 5 }),
      text: fc.array(words, { minLength: 1, maxLength: 2 }).map((some) => some.join(" ")),
      category: fc.constantFrom("experience" as const, "technical" as const),
      focus: fc.constantFrom(...FOCUSES),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      points: fc.constant<ProposedQuestion["points"]>(["result"]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(proposed, { maxLength: 12 }),
        fc.integer({ min: 1, max: 20 }),
        async (said, count) => {
          const { questions } = await session(said, [], count);
          expect(questions).toHaveLength(count);
          expect(JSON.stringify(questions)).not.toMatch(/Zephyr|Quanta|0142|evil|Kestrel|2007/);
          expect(new Set(questions.map(({ text }) => text)).size).toBe(count);
          const mix = mixOf("medium", count);
          for (const level of DIFFICULTIES)
            expect(questions.filter(({ difficulty }) => difficulty === level)).toHaveLength(mix[level]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
