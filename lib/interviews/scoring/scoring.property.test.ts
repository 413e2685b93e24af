import fc from "fast-check";
import type { ResumeDocument } from "../../resumes/index.ts";
import { EXAMPLE_ANSWERS } from "./example-answers.ts";
import { EXAMPLE_QUESTIONS, type ExampleQuestion } from "./example-questions.ts";
import { makeRulesScorer, type GivenAnswer } from "./index.ts";
import { fold, wordsOf } from "./text/fold.ts";

const RUN = { seed: 20261101, numRuns: 60 };
const NOW = "2026-11-01T00:00:00.000Z";
const score = makeRulesScorer();
const scoreAll = async (answers: readonly GivenAnswer[], resume?: ResumeDocument) =>
  (await score({ answers, resume, now: NOW })).answers;
const scoreOne = async (question: ExampleQuestion, answer: string) =>
  (await scoreAll([{ question: EXAMPLE_QUESTIONS[question], answer }]))[0]?.score ?? Number.NaN;

const example = fc.constantFrom(...EXAMPLE_ANSWERS);
const FILLER = [
  "I am a very passionate and hardworking person.",
  "Communication is the key to success in every team.",
  "I always give my best and I believe in myself.",
  "It goes without saying that quality matters a lot.",
  "To be honest, every challenge is an opportunity.",
];
const EVIDENCE: Partial<Record<ExampleQuestion, readonly string[]>> = {
  conflict: [
    "I built a prototype of both designs in 3 days and measured them with 2 million rows.",
    "In the end he agreed and we decided for my proposal, which saved us 4 weeks.",
  ],
  slowQuery: [
    "In March I added a composite index on two columns, because the explain output showed a full scan over 40 million rows.",
    "I measured p95 before and after: it fell from 900 ms to 35 ms.",
  ],
  lostDeal: [
    "I called the buyer afterwards and asked for the reasons, and she told me that a competitor was 12 % cheaper.",
    "Since then I meet procurement in the first week of each deal and won 5 of 7 contracts.",
  ],
};

it("any text gets scores within their bounds, twice the same, quoting only itself", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 400, unit: "grapheme" }),
      fc.constantFrom(...Object.values(EXAMPLE_QUESTIONS)),
      async (answer, question) => {
        const [once] = await scoreAll([{ question, answer }]);
        const [again] = await scoreAll([{ question, answer }]);
        expect(again).toEqual(once);
        for (const { score, level, quotes } of once?.dimensions ?? []) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(5);
          for (const quote of quotes) expect(answer).toContain(quote);
        }
      },
    ),
    RUN,
  );
});

it("the order of the answers changes no score", async () => {
  const answers = EXAMPLE_ANSWERS.filter(({ band }) => band === 4).map(({ question, answer }) => ({
    question: EXAMPLE_QUESTIONS[question],
    answer,
  }));
  const expected = await score({ answers, resume: undefined, now: NOW });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(answers, { minLength: answers.length }), async (shuffled) => {
      const found = await score({ answers: shuffled, resume: undefined, now: NOW });
      expect(found.overallScore).toBe(expected.overallScore);
      expect(found.feedback).toBe(expected.feedback);
      expect(found.dimensions).toEqual(expected.dimensions);
      for (const one of found.answers)
        expect(one).toEqual(expected.answers.find(({ questionId }) => questionId === one.questionId));
    }),
    { ...RUN, numRuns: 15 },
  );
});

it("letter case and blanks change no score", async () => {
  await fc.assert(
    fc.asyncProperty(
      example,
      fc.constantFrom("  ", "\t", " \u00a0 "),
      async ({ question, answer }, blank) => {
        const plain = await scoreOne(question, answer);
        expect(await scoreOne(question, answer.toUpperCase())).toBe(plain);
        expect(await scoreOne(question, answer.toLowerCase())).toBe(plain);
        expect(await scoreOne(question, `\n ${answer.replaceAll(" ", blank)} \n`)).toBe(plain);
      },
    ),
    { ...RUN, numRuns: 40 },
  );
});

it("padding a poor answer with filler or with itself never raises it", async () => {
  const poor = EXAMPLE_ANSWERS.filter(({ band }) => band <= 2);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...poor),
      fc.array(fc.constantFrom(...FILLER), { minLength: 1, maxLength: 12 }),
      fc.nat(5),
      async ({ question, answer }, filler, times) => {
        const before = await scoreOne(question, answer);
        expect(await scoreOne(question, `${answer} ${filler.join(" ")}`)).toBeLessThanOrEqual(before);
        expect(
          await scoreOne(
            question,
            Array<string>(times + 2)
              .fill(answer)
              .join(" "),
          ),
        ).toBeLessThanOrEqual(before);
      },
    ),
    RUN,
  );
});

it("a further sentence of evidence never lowers an answer that is judged", async () => {
  const judged = EXAMPLE_ANSWERS.filter(
    ({ question, band }) => band >= 2 && EVIDENCE[question] !== undefined,
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...judged), fc.nat(1), async ({ question, answer }, which) => {
      const sentence = EVIDENCE[question]?.[which] ?? "";
      expect(await scoreOne(question, `${answer} ${sentence}`)).toBeGreaterThanOrEqual(
        await scoreOne(question, answer),
      );
    }),
    RUN,
  );
});

it("a model answer holds no number and no capitalised name that is not in the résumé or the question", async () => {
  const word = fc.constantFrom("Orbita", "Quanta", "Velora", "Nimbus", "Zephyr", "Kestrel");
  const line = fc
    .tuple(word, fc.integer({ min: 21, max: 999 }))
    .map(([name, number]) => `Moved ${name} to ${number} hosts`);
  const resumes: fc.Arbitrary<ResumeDocument> = fc.record({
    work: fc.array(
      fc.record({
        name: word,
        position: word,
        startDate: fc.constantFrom("2011-03", "2015", "2019-11"),
        highlights: fc.array(line, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      resumes,
      fc.constantFrom(...Object.values(EXAMPLE_QUESTIONS)),
      async (resume, question) => {
        const [without] = await scoreAll([{ question, answer: undefined }]);
        const [made] = await scoreAll([{ question, answer: undefined }], resume);
        const known = new Set(wordsOf(fold(JSON.stringify(resume).replace(/\W+/g, " "))));
        const frame = wordsOf(fold(without?.modelAnswer ?? ""));
        for (const name of ["orbita", "quanta", "velora", "nimbus", "zephyr", "kestrel"])
          if (wordsOf(fold(made?.modelAnswer ?? "")).includes(name)) expect(known).toContain(name);
        for (const number of (made?.modelAnswer ?? "").match(/\d+/g) ?? [])
          expect(known.has(number) || frame.includes(number)).toBe(true);
      },
    ),
    RUN,
  );
});
