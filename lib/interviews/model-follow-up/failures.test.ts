import { namedFailures, playing } from "../../../test/scripted-model/failures.ts";
import { withScriptedModel } from "../../../test/scripted-model/goldens.ts";
import { calls } from "../../../test/scripted-model/steps.ts";
import { makeWorld } from "../../../test/world/world.ts";
import { makeJobStore } from "../../jobs/store.ts";
import { WriteRefused } from "../../kernel/table.ts";
import type { Table } from "../../kernel/table.ts";
import type { ModelCall } from "../../model/index.ts";
import { makeResumeStore } from "../../resumes/store.ts";
import { makeAnswerQuestion } from "../answer-question.ts";
import { followUpByRules } from "../follow-up.rules.ts";
import type { Question } from "../model.ts";
import { interviewOf } from "../session.ts";
import { makeStartInterview } from "../start-interview.ts";
import { makeInterviewStore } from "../store.ts";
import { asked } from "../testing.ts";
import { makeModelFollowUp } from "./index.ts";

const VAGUE = "We had a hard time with the dressings at night, and the whole ward worked on a checklist.";
const OWN = "What did you do yourself about the dressings at night?";
const RIGHT = { lack: "own_part", keyPoints: [], text: OWN };

/** An interview of two questions that is answered with the given model. */
async function setUp(over: { table?: (table: Table) => Table } = {}) {
  const world = makeWorld();
  const { objects, clock, ids, ada } = world;
  const table = over.table?.(world.table) ?? world.table;
  const interviews = makeInterviewStore(table);
  const log = () => undefined;
  const resumes = makeResumeStore(table, objects, clock);
  const deps = { ...world, table, interviews, resumes, jobs: makeJobStore(table), log };
  const question = asked();
  const start = makeStartInterview({
    ...deps,
    engine: () =>
      Promise.resolve({ introduction: { ...question, about: question.key }, resume: [], posting: [] }),
    questionsOf: () => [],
  });
  const { interviewId } = await start(ada, ids, {
    difficulty: "medium",
    questionCount: 1,
    mode: "conversational",
  });
  const deadlines: number[] = [];
  return {
    deadlines,
    now: () => clock.now(),
    read: async () => interviewOf(await interviews.get(ada, interviewId)),
    say: async (model: ModelCall, text: string, question?: Question | null, deadline?: number) => {
      const watched: ModelCall = {
        ask: (one) => {
          deadlines.push(one.deadline - clock.now());
          return model.ask(one);
        },
      };
      const followUp = makeModelFollowUp(watched, followUpByRules, log);
      const next = question ?? (await interviews.get(ada, interviewId)).questions[0];
      if (!next) throw new Error("nothing is asked");
      const given = { questionId: next.questionId, answer: text };
      return makeAnswerQuestion({ ...deps, followUp })(ada, interviewId, given, undefined, deadline);
    },
  };
}

describe("follow-ups with a model that fails", () => {
  it.each(namedFailures(RIGHT).map((one) => [one.name, one] as const))(
    "that %s are the rules', and the interview says so once",
    async (_, { steps, code }) => {
      const t = await setUp();
      const { script, deadline } = playing(steps, RIGHT);
      const { result } = await withScriptedModel(script, (model) => t.say(model, VAGUE), deadline);
      expect(result.nextQuestion?.text).toBe(
        "What was your own part in that? Tell me what you did yourself.",
      );
      const { notices } = await t.read();
      const said = notices.filter((notice) => notice.code === code);
      expect(said.map(({ message }) => message)).toEqual([expect.stringContaining("decided by rules")]);
      // it says what happened, and not of every failure that it was late
      expect(said[0]?.message.includes("in time")).toBe(code === "model_timed_out");
    },
  );

  it("are the model's when it answers, and there is none to a follow-up", async () => {
    const t = await setUp();
    const { result } = await withScriptedModel([calls(RIGHT)], async (model) => {
      const first = await t.say(model, VAGUE);
      return { first, second: await t.say(model, VAGUE, first.nextQuestion) };
    });
    expect(result.first.nextQuestion?.text).toBe(OWN);
    expect(result.second.nextQuestion).toBeNull();
    expect(t.deadlines).toEqual([4_000]);
    expect((await t.read()).notices.map(({ code }) => code)).not.toContain("model_timed_out");
  });

  it("are never waited for so long that the request could not be answered", async () => {
    const t = await setUp();
    await withScriptedModel([calls(RIGHT)], (model) => t.say(model, VAGUE, undefined, t.now() + 3_000));
    expect(t.deadlines).toEqual([1_000]);
  });

  it("ask the model once, however often the answer is written", async () => {
    let refusals = 2;
    const t = await setUp({
      table: (table) =>
        ({
          get: (key) => table.get(key),
          getMany: (keys) => table.getMany(keys),
          query: (query) => table.query(query),
          queryDue: (query) => table.queryDue(query),
          write: (writes) => {
            const answers = writes.some((write) => write.op === "put" && "told" in write.item);
            if (!answers || refusals-- <= 0) return table.write(writes);
            return Promise.reject(new WriteRefused([{ index: 0, item: undefined }]));
          },
        }) satisfies Table,
    });
    const { result } = await withScriptedModel([calls(RIGHT)], (model) => t.say(model, VAGUE));
    expect(result.nextQuestion?.text).toBe(OWN);
    expect(t.deadlines).toHaveLength(1);
  });
});
