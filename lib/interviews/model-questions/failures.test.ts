import { namedFailures, playing } from "../../../test/scripted-model/failures.ts";
import { withScriptedModel } from "../../../test/scripted-model/goldens.ts";
import { calls } from "../../../test/scripted-model/steps.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { makeJobStore } from "../../jobs/store.ts";
import type { ModelCall } from "../../model/index.ts";
import { makeResumeStore } from "../../resumes/store.ts";
import { makeImportResume } from "../../resumes/write-document.ts";
import { questionsOf } from "../bank/index.ts";
import { personalQuestions } from "../personal/index.ts";
import { makeStartInterview } from "../start-interview.ts";
import { makeInterviewStore } from "../store.ts";
import { NURSE_RESUME } from "../testing.ts";
import { makeModelQuestions } from "./index.ts";

const QUESTION = {
  line: 4,
  text: "You introduced a wound care checklist. How did you convince the colleagues who were used to the old way?",
  category: "behavioural",
  focus: "hard choices",
  difficulty: "medium",
  points: ["situation", "own_part", "result"],
};
const RIGHT = { questions: [QUESTION] };

/** Interviews that start with the given model for one person with a résumé. */
async function setUp() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada } = world;
  const resumes = makeResumeStore(table, objects, clock);
  const deps = { ...world, resumes, interviews: makeInterviewStore(table), jobs: makeJobStore(table) };
  const content = JSON.stringify(NURSE_RESUME);
  await makeImportResume(deps)(ada, ids, { name: "Main", format: "json", content });
  const log = () => undefined;
  const asked: number[] = [];
  return {
    asked,
    start: (model: ModelCall, deadline?: number) => {
      clock.pass(1);
      const watched: ModelCall = {
        ask: (question) => {
          asked.push(question.deadline - clock.now());
          return model.ask(question);
        },
      };
      const byRules = (input: Parameters<typeof personalQuestions>[0]) =>
        Promise.resolve(personalQuestions(input));
      const engine = makeModelQuestions(watched, byRules, log);
      const wanted = { difficulty: "medium", questionCount: 10, mode: "conversational" } as const;
      return makeStartInterview({ ...deps, engine, questionsOf, log })(ada, ids, wanted, undefined, deadline);
    },
    now: () => clock.now(),
  };
}

describe("questions with a model that fails", () => {
  it.each(namedFailures(RIGHT).map((one) => [one.name, one] as const))(
    "that %s are the rules' about the same résumé, with a notice that says so",
    async (_, { steps, code }) => {
      const t = await setUp();
      const { script, deadline } = playing(steps, RIGHT);
      const { result } = await withScriptedModel(script, (model) => t.start(model), deadline);
      expect(result.engine).toBe("rules-1");
      expect(result.notices).toEqual([{ code, message: expect.stringContaining("by rules") as string }]);
      expect(result.questions).toHaveLength(1);
      expect(result.progress.total).toBe(10);
    },
  );

  it("are the model's when it answers, without a notice", async () => {
    const t = await setUp();
    const { result } = await withScriptedModel([calls(RIGHT)], (model) => t.start(model));
    expect(result).toMatchObject({
      engine: "bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0",
      notices: [],
    });
  });

  it("are waited for some seconds, and never so long that the request could not be answered", async () => {
    const t = await setUp();
    await withScriptedModel([calls(RIGHT), calls(RIGHT)], async (model) => {
      await t.start(model);
      await t.start(model, t.now() + 5_000);
    });
    expect(t.asked).toEqual([6_000, 2_499]);
  });

  it("are the rules' with a notice when nothing that the model asks may be asked", async () => {
    const t = await setUp();
    const lies = { questions: [{ ...QUESTION, text: "How did you lead 40 engineers at Google?" }] };
    const { result } = await withScriptedModel([calls(lies)], (model) => t.start(model));
    expect(result.engine).toBe("rules-1");
    expect(result.notices.map(({ code }) => code)).toEqual(["model_questions_refused"]);
  });
});
