import fc from "fast-check";
import { questionsOf } from "../bank/index.ts";
import { DOMAINS } from "../bank/model.ts";
import { EXAMPLE_ANSWERS } from "./example-answers.ts";
import { EXAMPLE_QUESTIONS, type ExampleQuestion } from "./example-questions.ts";
import { makeRulesScorer, type GivenAnswer } from "./index.ts";
import { holdSameTexts } from "./same-text.ts";

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

describe("a text with its question pasted to it", () => {
  const bank = DOMAINS.flatMap((domain) => questionsOf(domain)).map((question) => ({
    ...question,
    questionId: question.id,
  }));
  const asked = fc.uniqueArray(fc.constantFrom(...bank), {
    minLength: 2,
    maxLength: 2,
    selector: ({ text }) => text,
  });
  // The first words of what is told, so that a long question is as long as the story.
  const story = fc
    .tuple(
      fc.constantFrom(...EXAMPLE_ANSWERS.filter(({ band }) => band >= 4)),
      fc.integer({ min: 24, max: 90 }),
    )
    .map(([{ answer }, words]) => answer.split(" ").slice(0, words).join(" "));
  const echoed = fc.constantFrom(
    (text: string) => text,
    (text: string, question: string) => `${question} ${text}`,
    (text: string, question: string) => `${text} ${question}`,
    (text: string, question: string) => `${question.replace(/[.?]$/, ",")} well, ${text}`,
  );
  // A word put in after every tenth and another one instead of it, in turn.
  const exchanged = (text: string) =>
    text
      .split(" ")
      .map((word, at) => (at % 20 === 7 ? `${word} honestly` : at % 20 === 17 ? `thing${at}` : word))
      .join(" ");
  const fitting = score({
    answers: [{ question: conflict, answer: good("conflict") }],
    resume: undefined,
    now: NOW,
  });
  /** What becomes of texts that each fit well where they stand, the later ones better. */
  const held = async (answers: readonly GivenAnswer[]) => {
    const { answers: ones } = await fitting;
    const scores = answers.flatMap(({ question: { questionId } }, at) =>
      ones.map((one) => ({
        ...one,
        questionId,
        dimensions: one.dimensions.map((dimension) => ({ ...dimension, score: 60 + at })),
      })),
    );
    return holdSameTexts(answers, scores).map(({ floor }) => floor);
  };

  it("is held as it is without, also with some words exchanged", async () => {
    await fc.assert(
      fc.asyncProperty(asked, story, fc.tuple(echoed, echoed), async (questions, text, echoes) => {
        const plain = questions.map((question) => ({ question, answer: text }));
        const pasted = plain.map(({ question, answer }, at) => ({
          question,
          answer: echoes[at]?.(answer, question.text) ?? answer,
        }));
        const changed = pasted.map((one, at) => (at === 0 ? one : { ...one, answer: exchanged(one.answer) }));
        for (const answers of [plain, pasted, changed])
          expect(await held(answers)).toEqual(["other_question", undefined]);
      }),
      { seed: 20261101, numRuns: 150 },
    );
  });

  it("stays apart from another text with the same question pasted to it", async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.tuple(story, story), async (questions, texts) => {
        fc.pre(texts[0].slice(0, 40) !== texts[1].slice(0, 40));
        const pasted = questions.map((question, at) => ({
          question,
          answer: `${question.text} ${texts[at] ?? ""}`,
        }));
        expect(await held(pasted)).toEqual([undefined, undefined]);
        const toOne = pasted.map(({ question }, at) => ({
          question: { ...question, text: questions[0]?.text ?? "" },
          answer: `${questions[0]?.text ?? ""} ${texts[at] ?? ""}`,
        }));
        expect(await held(toOne)).toEqual([undefined, undefined]);
      }),
      { seed: 20261101, numRuns: 150 },
    );
  });
});
