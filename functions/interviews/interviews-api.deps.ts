import { modelOfRequest } from "../../lib/asking/index.ts";
import { makeAnswerQuestion } from "../../lib/interviews/answer-question.ts";
import { questionsOf } from "../../lib/interviews/bank/index.ts";
import { makeCompleteInterview, makeRescoreInterview } from "../../lib/interviews/complete-interview.ts";
import { followUpByRules } from "../../lib/interviews/follow-up.rules.ts";
import { makeModelFollowUp } from "../../lib/interviews/model-follow-up/index.ts";
import { makeModelQuestions } from "../../lib/interviews/model-questions/index.ts";
import { personalQuestions } from "../../lib/interviews/personal/index.ts";
import { makeEvaluatePractice, makePractiseQuestions } from "../../lib/interviews/practise.ts";
import { makeReadResult } from "../../lib/interviews/read-result.ts";
import { makeRemoveInterview } from "../../lib/interviews/remove-interview.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { makeStartInterview } from "../../lib/interviews/start-interview.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import type { PersonalInput } from "../../lib/interviews/personal/index.ts";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Ids } from "../../lib/kernel/ids.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { ModelCall, Spending } from "../../lib/model/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import type { SendWork } from "../../lib/work/index.ts";
import type { InterviewsDeps } from "./interviews-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  ids: Ids;
  sendScore: SendWork;
  log: Parameters<typeof makeStartInterview>[0]["log"];
  /** Absent where the rules engines do the work. */
  model?: ModelCall | undefined;
  spending?: Spending | undefined;
};

const questionsByRules = (input: PersonalInput) => Promise.resolve(personalQuestions(input));

/** What the routes of interviews and practice use, wired over a table, a bucket and the queue of interviews to score. */
export function interviewsDeps(given: Given): InterviewsDeps {
  const { table, objects, clock } = given;
  const model = modelOfRequest(given);
  const all = {
    ...given,
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, objects, clock),
    jobs: makeJobStore(table),
    work: makeWorkStore(table, clock),
    engine: questionsByRules,
    followUp: model === undefined ? followUpByRules : makeModelFollowUp(model, followUpByRules, given.log),
    scoreEngine: makeRulesScorer(),
    questionsOf,
    countInterview: statisticsWrites,
  };
  return {
    interviews: all.interviews,
    startInterview: makeStartInterview({
      ...all,
      engine: model === undefined ? questionsByRules : makeModelQuestions(model, questionsByRules, given.log),
    }),
    answerQuestion: makeAnswerQuestion(all),
    completeInterview: makeCompleteInterview(all),
    rescoreInterview: makeRescoreInterview(all),
    readResult: makeReadResult(all.interviews),
    removeInterview: makeRemoveInterview(all),
    practiseQuestions: makePractiseQuestions(all),
    evaluatePractice: makeEvaluatePractice(all),
  };
}
