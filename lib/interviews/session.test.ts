import fc from "fast-check";

import { makeWorld } from "../../test/world/world.ts";
import { makeJobStore } from "../jobs/store.ts";
import { InterviewId } from "../kernel/ids.ts";
import type { QuestionId } from "../kernel/ids.ts";
import { makeResumeStore } from "../resumes/store.ts";
import { makeAnswerQuestion } from "./answer-question.ts";
import { questionsOf } from "./bank/index.ts";
import { followUpByRules } from "./follow-up.rules.ts";
import type { Interview, Turn } from "./model.ts";
import { personalQuestions } from "./personal/index.ts";
import { questionIdOf } from "./question-ids.ts";
import { interviewOf, openTurn, progressOf, takeTurn } from "./session.ts";
import { makeStartInterview } from "./start-interview.ts";
import { makeInterviewStore } from "./store.ts";

function setUp() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada } = world;
  const deps = {
    ...world,
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, objects, clock),
    jobs: makeJobStore(table),
    questionsOf,
    engine: (input: Parameters<typeof personalQuestions>[0]) => Promise.resolve(personalQuestions(input)),
    log: () => undefined,
  };
  const answer = makeAnswerQuestion({ ...deps, followUp: followUpByRules });
  return {
    start: (mode: "fixed" | "conversational", questionCount: number) =>
      makeStartInterview(deps)(ada, ids, { role: "Nurse", difficulty: "medium", questionCount, mode }),
    answer: (interviewId: InterviewId, questionId: QuestionId, text: string | undefined) =>
      answer(
        ada,
        interviewId,
        text === undefined ? { questionId, skip: true } : { questionId, answer: text },
      ),
    read: async (interviewId: InterviewId) => interviewOf(await deps.interviews.get(ada, interviewId)),
  };
}

const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "fulfilled",
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );

const TEXTS = [
  undefined,
  "",
  "I don't know.",
  "We had a busy ward, and the team did a lot about the falls there.",
  "I rewrote the handover sheet, which cut missed doses from 14 to 2 a month.",
];
const text = fc.constantFrom(...TEXTS);

/** What holds of every session at any time. */
function expectSound({ questions, progress, nextQuestion, mode }: Interview): void {
  const { answered, skipped, total, current } = progress;
  expect(answered).toBe(questions.filter(({ answer }) => answer?.skipped === false).length);
  expect(skipped).toBe(questions.filter(({ answer }) => answer?.skipped === true).length);
  expect([current <= total, answered + skipped <= total]).toEqual([true, true]);
  expect(nextQuestion === null).toBe(answered + skipped === total);
  if (nextQuestion) expect(nextQuestion.order).toBe(current);
  expect(new Set(questions.map(({ questionId }) => questionId)).size).toBe(questions.length);
  expect(questions.map(({ order }) => order)).toEqual(questions.map((_, i) => i + 1));
  const mains = questions.filter(({ followUpOf }) => followUpOf === undefined);
  expect(new Set(mains.map((question) => question.text)).size).toBe(mains.length);
  const followed = questions.flatMap(({ followUpOf }) => (followUpOf === undefined ? [] : [followUpOf]));
  expect(new Set(followed).size).toBe(followed.length);
  expect(followed.filter((id) => !mains.some(({ questionId }) => questionId === id))).toEqual([]);
  if (mode === "fixed") expect(followed).toEqual([]);
}

describe("sessions", () => {
  it("of a fixed interview end the same in whatever order the questions are answered", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 8 })
          .chain((count) =>
            fc.tuple(
              fc.array(text, { minLength: count, maxLength: count }),
              fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
            ),
          ),
        async ([texts, order]) => {
          const ends = await Promise.all(
            [[...order].sort((a, b) => a - b), order].map(async (places) => {
              const t = setUp();
              const { interviewId, questions } = await t.start("fixed", texts.length);
              for (const place of places) {
                const question = questions[place];
                if (question) await t.answer(interviewId, question.questionId, texts[place]);
                expectSound(await t.read(interviewId));
              }
              return t.read(interviewId);
            }),
          );
          expect(ends[1]).toEqual(ends[0]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("of a conversation stay sound under any sequence of answers, skips, repetitions and strays", async () => {
    const act = fc.record({ what: fc.constantFrom("next", "next", "next", "again", "stray"), text });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(act, { maxLength: 16 }),
        async (count, acts) => {
          const t = setUp();
          const { interviewId } = await t.start("conversational", count);
          let last: { questionId: QuestionId; text: string | undefined } | undefined;
          for (const { what, text: said } of acts) {
            const before = await t.read(interviewId);
            const { nextQuestion: next } = before;
            if (what === "next" && next) {
              const told = await t.answer(interviewId, next.questionId, said);
              const after = await t.read(interviewId);
              expect([told.progress, told.nextQuestion]).toEqual([after.progress, after.nextQuestion]);
              expect(after.version).toBe(before.version + 1);
              last = { questionId: next.questionId, text: said };
            } else if (what === "again" && last) {
              await t.answer(interviewId, last.questionId, last.text);
              expect(await t.read(interviewId)).toEqual(before);
            } else if (what === "stray") {
              const stray = questionIdOf(interviewId, "99");
              expect(await code(t.answer(interviewId, stray, said))).toBe("not_found");
              expect(await t.read(interviewId)).toEqual(before);
            }
            expectSound(await t.read(interviewId));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("turns", () => {
  const interviewId = InterviewId.parse("int_01JD8Q9A3K5M7P9R1T3V5X7Z9A");
  const turns: Turn[] = [0, 1, 2].map((i) => ({
    questionId: questionIdOf(interviewId, String(i)),
    state: "open",
  }));
  const [first, second] = turns;

  it("put a follow-up right behind its question", () => {
    if (!first || !second) throw new Error("there are turns");
    const followUp = questionIdOf(first.questionId, "follow-up");
    const after = takeTurn(turns, first.questionId, "answered", followUp);
    expect(after.map(({ questionId }) => questionId)).toEqual([
      first.questionId,
      followUp,
      ...turns.slice(1).map(({ questionId }) => questionId),
    ]);
    expect(openTurn(after)).toEqual({ questionId: followUp, state: "open", followUpOf: first.questionId });
    expect(progressOf(after)).toEqual({ current: 2, total: 4, answered: 1, skipped: 0 });
  });

  it("leave the others as they are", () => {
    if (!first || !second) throw new Error("there are turns");
    const after = takeTurn(turns, second.questionId, "skipped");
    expect(after.map(({ state }) => state)).toEqual(["open", "skipped", "open"]);
    expect(progressOf(after)).toEqual({ current: 1, total: 3, answered: 0, skipped: 1 });
    expect(progressOf([])).toEqual({ current: 0, total: 0, answered: 0, skipped: 0 });
  });
});
