import { makeWorld } from "../../test/world/world.ts";
import { BOUNDS } from "../budget/most.ts";
import { makeModelFollowUp } from "../interviews/model-follow-up/index.ts";
import { makeModelQuestions } from "../interviews/model-questions/index.ts";
import { makeModelScorer } from "../interviews/model-scorer/index.ts";
import { followUpByRules } from "../interviews/follow-up.rules.ts";
import { questionsOf } from "../interviews/bank/index.ts";
import { personalQuestions } from "../interviews/personal/index.ts";
import { practiceIdOf } from "../interviews/question-ids.ts";
import type { ScoreEngine } from "../interviews/scoring/model.ts";
import { analysePosting } from "../jobs/index.ts";
import { JobId, ResumeId } from "../kernel/ids.ts";
import { makeModelLetterEngine } from "../letters/model-engine/index.ts";
import { ModelFailure } from "../model/index.ts";
import type { ModelCall, ModelTask } from "../model/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { makeModelSuggest } from "../suggestions/model-engine/index.ts";
import { suggestByRules } from "../suggestions/suggest.rules.ts";
import { bytesOf } from "./question-size.ts";

const { ada: userId } = makeWorld();
const now = "2026-11-21T00:00:00.000Z";
const deadline = Date.parse(now) + 60_000;

/** Many words of more than one byte each. */
const words = (count: number, mark: number) =>
  Array.from({ length: count }, (_, at) => `größe${mark}x${at}`).join(" ");
const document: ResumeDocument = {
  basics: { name: "Ada Lovelace", summary: words(200, 0) },
  work: Array.from({ length: 12 }, (_, entry) => ({
    name: `Fabrik ${entry}`,
    position: "Engineer",
    startDate: "2018-01",
    highlights: Array.from({ length: 10 }, (_line, at) => `Moved ${words(40, at)}`),
  })),
};
const requirements = Array.from({ length: 40 }, (_, at) => `- Experience with ${words(25, at)}`);
const analysis = analysePosting(`Engineer\n\nRequirements\n${requirements.join("\n")}`, {});
const answer = `I moved 40 services in 2019 because the ward needed it. ${words(2_500, 7)}. In the end 3 of 4 were faster.`;
const [question] = questionsOf("backend");
if (!question) throw new Error("the bank is empty");
const asked = {
  ...question,
  questionId: practiceIdOf(question.id),
  key: question.id,
  text: `${question.text} ${words(30, 3)}`,
  keyPoints: question.keyPoints.map(({ point, signs }) => ({ point, signs: [...signs] })),
};

/** Rules that hold no answer at the minimum, so that all of them are put to the model. */
const heldByNothing: ScoreEngine = ({ answers }) =>
  Promise.resolve({
    engine: "rules",
    rubricVersion: "0",
    overallScore: 50,
    dimensions: [],
    answers: answers.map(({ question: { questionId } }) => ({
      questionId,
      score: 50,
      dimensions: [],
      quotes: [],
      strengths: [],
      improvements: [],
      modelAnswer: "",
      contradictions: [],
    })),
    feedback: "",
    strengths: [],
    improvements: [],
  });

/** What is asked of a model that never answers. */
async function sizesOf(ask: (model: ModelCall) => Promise<unknown>) {
  const sizes: { task: ModelTask; bytes: number }[] = [];
  const model: ModelCall = {
    ask: (one) => {
      sizes.push({ task: one.task, bytes: bytesOf(one) });
      return Promise.reject(new ModelFailure("unavailable"));
    },
  };
  try {
    await ask(model);
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
  }
  return sizes;
}

const jobs = Array.from({ length: 8 }, (_, at) => ({
  jobId: JobId.parse(`job_01JD8Q4B7M2P9YX3HT5V8C1D${String(at).padStart(2, "0")}`),
  title: "Engineer",
  company: "Initech",
  status: "NEW" as const,
  statusHistory: [],
  analysis,
}));
const resume = { resumeId: ResumeId.parse("res_01JD8Q2V5N3K7XW9RZ4T6B0CEF"), document };
const ASKING: [ModelTask, (model: ModelCall) => Promise<unknown>][] = [
  [
    "letter",
    (model) =>
      makeModelLetterEngine(model)({
        document,
        analysis,
        company: "Initech",
        title: "Engineer",
        tone: "formal",
        length: "long",
        now,
        userId,
        deadline,
      }),
  ],
  [
    "questions",
    (model) =>
      makeModelQuestions(
        model,
        (input) => Promise.resolve(personalQuestions(input)),
        () => undefined,
      )({ document, analysis, userId, difficulty: "medium", count: 20, now, deadline }),
  ],
  [
    "follow-up",
    (model) =>
      makeModelFollowUp(
        model,
        followUpByRules,
        () => undefined,
      )({ userId, question: asked, answer, now, deadline }),
  ],
  [
    "score",
    (model) =>
      makeModelScorer(
        model,
        heldByNothing,
      )({
        answers: Array.from({ length: 40 }, (_, at) => ({
          question: { ...asked, questionId: `q${at}`, text: `${asked.text} ${at}` },
          answer: `${answer} That was at place ${at}.`,
        })),
        resume: document,
        now,
        userId,
        deadline,
      }),
  ],
  [
    "suggest",
    (model) =>
      makeModelSuggest(
        model,
        suggestByRules,
      )({
        resume,
        jobs,
        interviews: { totalSessions: 0, byDomain: [], byDimension: [] },
        now,
        userId,
        deadline,
      }),
  ],
];

it.each(ASKING)(
  "however much there is to tell, %s asks no larger questions, and no more of them, than are paid for",
  async (task, ask) => {
    const sizes = await sizesOf(ask);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThanOrEqual(BOUNDS[task].questions);
    for (const one of sizes) {
      expect(one.task).toBe(task);
      expect(one.bytes).toBeLessThanOrEqual(BOUNDS[task].inputBytes);
    }
  },
);
