import fc from "fast-check";
import { questionsOf } from "../bank/index.ts";
import { CATEGORIES, DOMAINS } from "../bank/model.ts";
import { makeRulesScorer } from "./index.ts";
import type { AnswerScore, ScoredQuestion } from "./model.ts";
import { readQuestion } from "./read-question.ts";

const NOW = "2026-11-01T00:00:00.000Z";
const score = makeRulesScorer();
const scored = async (question: ScoredQuestion, answer: string): Promise<AnswerScore> => {
  const { answers } = await score({ answers: [{ question, answer }], resume: undefined, now: NOW });
  const [first] = answers;
  if (first === undefined) throw new Error("no score");
  return first;
};

/** Two questions of every category in every domain, as far as the bank has them. */
const QUESTIONS: readonly ScoredQuestion[] = DOMAINS.flatMap((domain) =>
  CATEGORIES.flatMap((category) =>
    questionsOf(domain)
      .filter((question) => question.category === category)
      .slice(0, 2)
      .map((question) => ({ ...question, questionId: question.id })),
  ),
);

/** What somebody could say of a sign of a key point: in general, as a wish, as a step, as a small story. */
const SAID: readonly ((sign: string) => string)[] = [
  (sign) => `I would look at ${sign} first, because everything else depends on it.`,
  (sign) => `In our house ${sign} was discussed every Monday with the others.`,
  (sign) => `It is important to think of ${sign} and to stay calm.`,
  (sign) => `I wrote down what ${sign} meant for the people and told them.`,
  (sign) => `Then we changed ${sign} and waited for a week.`,
  (sign) => `If ${sign} is missing I ask for it, otherwise the rest is a guess.`,
  (sign) => `To be honest I kind of like ${sign}, you know.`,
];
/** Evidence: an own deed on the matter with a figure or a time, and what came of it. */
const EVIDENCE: readonly ((sign: string, number: number) => string)[] = [
  (sign, number) =>
    `In March I checked ${sign} myself for ${number} days, because two of them had failed before, and it fell from ${number + 40} to ${number}.`,
  (sign, number) => `I built a list for ${sign} with ${number} entries and we used it for 3 months.`,
  (sign, number) =>
    `As a result ${sign} took ${number} minutes instead of ${2 * number}, and since then I measure it every week.`,
  (sign, number) => `I asked ${number} people about ${sign} and changed the plan after that.`,
];

/** The signs of a key point that are of its matter and no words of common speech; all of them where it has no others. */
function tellingSigns(question: ScoredQuestion, at: number): readonly string[] {
  const signs = question.keyPoints[at]?.signs ?? [question.focusArea];
  const plain = readQuestion(question).points[at]?.signs.map((sign) => sign.plain) ?? [];
  const telling = signs.filter((_, order) => plain[order] === false);
  return telling.length > 0 ? telling : signs;
}

/**
 * What speaks to the question: its focus and three of its key points. Without it a few words are too few to be sure that they answer another
 * question, and more of them are enough.
 */
const core = (question: ScoredQuestion) =>
  fc
    .tuple(...[0, 1, 2].map((at) => fc.constantFrom(...tellingSigns(question, at))))
    .map(
      ([first = "", second = "", third = ""]) =>
        `Our ${question.focusArea} needed it: I looked at ${first} and at ${second}, because ${third} was not clear to the others.`,
    );

const signsOf = ({ keyPoints }: ScoredQuestion) => keyPoints.flatMap(({ signs }) => signs);
const cases = fc.constantFrom(...QUESTIONS).chain((question) => {
  const sign = fc.constantFrom(...signsOf(question));
  return fc.record({
    question: fc.constant(question),
    answer: fc
      .tuple(
        core(question),
        fc.array(
          fc.tuple(fc.constantFrom(...SAID), sign).map(([say, of]) => say(of)),
          { maxLength: 6 },
        ),
      )
      .map(([first, sentences]) => [first, ...sentences].join(" ")),
    evidence: fc
      .tuple(fc.constantFrom(...EVIDENCE), sign, fc.integer({ min: 4, max: 90 }))
      .map(([tell, of, number]) => tell(of, number)),
  });
});

it("the questions are of all domains and all categories", () => {
  expect(new Set(QUESTIONS.map(({ questionId }) => questionId.replace(/-\d+$/, ""))).size).toBe(
    DOMAINS.length,
  );
  expect(new Set(QUESTIONS.map(({ category }) => category)).size).toBe(CATEGORIES.length);
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
});

it("a further sentence of evidence never lowers an answer that is judged, whatever the question", async () => {
  const judged = new Set<string>();
  await fc.assert(
    fc.asyncProperty(cases, async ({ question, answer, evidence }) => {
      const before = await scored(question, answer);
      if (before.floor !== undefined) return;
      judged.add(question.questionId);
      const after = await scored(question, `${answer} ${evidence}`);
      expect(after.floor).toBeUndefined();
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      const first = await scored(question, `${evidence} ${answer}`);
      expect(first.score).toBeGreaterThanOrEqual(before.score);
    }),
    { seed: 20261101, numRuns: 220 },
  );
  expect(judged.size).toBeGreaterThanOrEqual(120);
});
