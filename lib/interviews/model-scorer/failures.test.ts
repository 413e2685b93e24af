import { namedFailures, playing } from "../../../test/scripted-model/failures.ts";
import { withScriptedModel } from "../../../test/scripted-model/goldens.ts";
import { calls, slowly, throttles, type Step } from "../../../test/scripted-model/steps.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { makeJobStore } from "../../jobs/store.ts";
import { usageOf } from "../../budget/index.ts";
import { totalKey } from "../../insights/index.ts";
import type { ModelCall } from "../../model/index.ts";
import { makeResumeStore } from "../../resumes/store.ts";
import { makeWorkStore } from "../../work/index.ts";
import { makeAnswerQuestion } from "../answer-question.ts";
import { questionsOf } from "../bank/index.ts";
import { makeCompleteInterview, makeRescoreInterview } from "../complete-interview.ts";
import { followUpByRules } from "../follow-up.rules.ts";
import { personalQuestions } from "../personal/index.ts";
import { makeReadResult } from "../read-result.ts";
import { makeScoreInterview } from "../score-interview.ts";
import { makeRulesScorer } from "../scoring/index.ts";
import { makeStartInterview } from "../start-interview.ts";
import { makeInterviewStore } from "../store.ts";
import { makeModelScorer } from "./index.ts";
import { judgedAs } from "./testing.ts";

const ANSWER =
  "I am a nurse on a surgical ward and have been for six years. I introduced a wound care checklist in 2023, and missed dressings fell from 4 a week to 1. I am looking for a ward where I can teach.";
const RIGHT = { answers: [judgedAs(4, [1, 2])] };

const byRules = makeRulesScorer();

/** A completed interview of one answer, whose messages are worked on with the given model. */
async function completed() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent } = world;
  const deps = {
    ...world,
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, objects, clock),
    jobs: makeJobStore(table),
    work: makeWorkStore(table, clock),
    sendScore: world.send,
    questionsOf,
    countInterview: () => [],
    log: () => undefined,
  };
  const start = makeStartInterview({
    ...deps,
    engine: (input) => Promise.resolve(personalQuestions(input)),
  });
  const { interviewId, questions } = await start(ada, ids, {
    difficulty: "easy",
    questionCount: 1,
    mode: "fixed",
  });
  const [question] = questions;
  if (question === undefined) throw new Error("nothing was asked");
  await makeAnswerQuestion({ ...deps, followUp: followUpByRules })(ada, interviewId, {
    questionId: question.questionId,
    answer: ANSWER,
  });
  await makeCompleteInterview(deps)(ada, interviewId);
  return {
    result: () => makeReadResult(deps.interviews)(ada, interviewId),
    rescore: () => makeRescoreInterview(deps)(ada, interviewId),
    usage: async () => usageOf(await table.get(totalKey(ada, "USAGE"))).score,
    deliver: (model: ModelCall) => {
      const message = sent.shift();
      if (message === undefined) throw new Error("nothing was sent");
      const engine = makeModelScorer(model, byRules);
      return makeScoreInterview({ ...deps, engine })(message, clock.now() + 60_000);
    },
  };
}

describe("scoring with a model that fails", () => {
  it.each(namedFailures(RIGHT).map((one) => [one.name, one] as const))(
    "that %s ends SCORING_FAILED by name without a score, and scoring again with the model can finish it",
    async (_, { steps, code, retryable, usage }) => {
      const t = await completed();
      const { script, deadline } = playing(steps, RIGHT);
      expect((await withScriptedModel(script, t.deliver, deadline)).result).toBe("done");
      const failed = await t.result();
      expect(failed).toMatchObject({ status: "SCORING_FAILED", failure: { code, retryable } });
      expect(failed.failure?.message).toMatch(/^The (?:model|text)/);
      expect(failed).not.toHaveProperty("overallScore");
      expect(failed).not.toHaveProperty("answers");
      expect((await t.usage())?.costUsd ?? 0).toBe(usage.costUsd);
      expect((await t.rescore()).status).toBe("SCORING");
      await withScriptedModel([calls(RIGHT)], t.deliver);
      const done = await t.result();
      expect(done).toMatchObject({
        status: "SCORED",
        engine: "bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0",
      });
      expect(done.overallScore).toBeGreaterThan(0);
      expect((await t.usage())?.costUsd).toBeCloseTo(usage.costUsd + 0.0002, 7);
    },
  );

  it.each<[string, Step[]]>([
    ["was slow", [slowly(20, calls(RIGHT))]],
    ["was throttled once", [throttles(), calls(RIGHT)]],
    ["had to be told that an answer was left out", [calls({ answers: [] }), calls(RIGHT)]],
  ])("finishes when the model only %s", async (_, script) => {
    const t = await completed();
    await withScriptedModel(script, t.deliver);
    expect((await t.result()).status).toBe("SCORED");
  });
});
