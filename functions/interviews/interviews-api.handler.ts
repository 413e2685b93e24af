import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { makeAnswerQuestion } from "../../lib/interviews/answer-question.ts";
import { questionsOf } from "../../lib/interviews/bank/index.ts";
import { makeCompleteInterview, makeRescoreInterview } from "../../lib/interviews/complete-interview.ts";
import { personalQuestions } from "../../lib/interviews/personal/index.ts";
import { makeEvaluatePractice, makePractiseQuestions } from "../../lib/interviews/practise.ts";
import { makeReadResult } from "../../lib/interviews/read-result.ts";
import { makeRemoveInterview } from "../../lib/interviews/remove-interview.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { makeStartInterview } from "../../lib/interviews/start-interview.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore, sendTo } from "../../lib/work/index.ts";
import { interviewsApiEnv } from "./interviews-api.env.ts";
import { interviewsRoutes } from "./interviews-api.routes.ts";
import type { InterviewsDeps } from "./interviews-api.routes.ts";

const env = readEnvironment(interviewsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): InterviewsDeps {
  const all = {
    table,
    interviews: makeInterviewStore(table),
    resumes: makeResumeStore(table, new Bucket(env.BUCKET_NAME), clock),
    jobs: makeJobStore(table),
    work: makeWorkStore(table, clock),
    engine: (input: Parameters<typeof personalQuestions>[0]) => Promise.resolve(personalQuestions(input)),
    scoreEngine: makeRulesScorer(),
    questionsOf,
    countInterview: statisticsWrites,
    sendScore: sendTo(makeSqsSender(env.SCORE_QUEUE_URL)),
    clock,
    log: makeLog("interviews-api"),
  };
  return {
    interviews: all.interviews,
    startInterview: makeStartInterview(all),
    answerQuestion: makeAnswerQuestion(all),
    completeInterview: makeCompleteInterview(all),
    rescoreInterview: makeRescoreInterview(all),
    readResult: makeReadResult(all.interviews),
    removeInterview: makeRemoveInterview(all),
    practiseQuestions: makePractiseQuestions(all),
    evaluatePractice: makeEvaluatePractice(all),
  };
}

export const handler = lambdaOf({
  service: "interviews-api",
  routes: interviewsRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
