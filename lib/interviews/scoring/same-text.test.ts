import fc from "fast-check";
import { EXAMPLE_ANSWERS } from "./example-answers.ts";
import { EXAMPLE_QUESTIONS, type ExampleQuestion } from "./example-questions.ts";
import { makeRulesScorer, type GivenAnswer } from "./index.ts";

const NOW = "2026-11-01T00:00:00.000Z";
const score = makeRulesScorer();
const { conflict, slowQuery, lostDeal, pipeline } = EXAMPLE_QUESTIONS;
const good = (name: ExampleQuestion) =>
  EXAMPLE_ANSWERS.find(({ question, band }) => question === name && band === 5)?.answer ?? "";
const scoresOf = async (answers: readonly GivenAnswer[]) =>
  new Map(
    (await score({ answers, resume: undefined, now: NOW })).answers.map((one) => [one.questionId, one]),
  );

describe("one text given to several questions", () => {
  const answers = [
    { question: slowQuery, answer: good("conflict") },
    { question: lostDeal, answer: good("lostDeal") },
    { question: conflict, answer: good("conflict") },
    { question: pipeline, answer: good("conflict").replace("Two years ago", "Last spring") },
  ];

  it("keeps its score where it fits best, as if it stood there alone", async () => {
    const together = await scoresOf(answers);
    for (const one of [conflict, lostDeal]) {
      const alone = await scoresOf(answers.filter(({ question }) => question === one));
      expect(together.get(one.questionId)).toEqual(alone.get(one.questionId));
      expect(together.get(one.questionId)?.score).toBeGreaterThanOrEqual(60);
    }
  });

  it("is held elsewhere, with the question that it fits better", async () => {
    const together = await scoresOf(answers);
    for (const { questionId } of [slowQuery, pipeline]) {
      const held = together.get(questionId);
      expect([held?.score, held?.floor, held?.strengths]).toEqual([0, "other_question", []]);
      for (const { reason, quotes } of held?.dimensions ?? []) {
        expect(reason).toMatch(/^The same text was given to question 3 \(“Tell me about a time/);
        expect(quotes).toEqual([]);
      }
    }
  });

  it("changes no score by the order of the questions", async () => {
    const expected = await scoresOf(answers);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(answers, { minLength: answers.length }), async (shuffled) => {
        const found = await scoresOf(shuffled);
        for (const [questionId, { score, floor, strengths }] of expected)
          expect(found.get(questionId)).toMatchObject({ score, strengths, ...(floor && { floor }) });
        const best = shuffled.findIndex(({ question }) => question === conflict) + 1;
        expect(found.get(slowQuery.questionId)?.dimensions[0]?.reason).toContain(`question ${best} `);
      }),
      { seed: 20261101, numRuns: 12 },
    );
  });

  it("does not save what is held for a reason of its own, nor short words that everybody says", async () => {
    const unknown = "I don't know, sorry, nothing comes to my mind about that at the moment.";
    const both = await scoresOf([conflict, slowQuery].map((question) => ({ question, answer: unknown })));
    expect([...both.values()].map(({ floor }) => floor)).toEqual(["no_answer", "no_answer"]);
  });
});
