import { makeScoreInterview } from "../../lib/interviews/score-interview.ts";
import { makeRulesScorer } from "../../lib/interviews/scoring/index.ts";
import { statisticsWrites } from "../../lib/interviews/statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import { scoreInterviewEnv } from "./score-interview.env.ts";

const env = readEnvironment(scoreInterviewEnv);
const table = new DynamoTable(env.TABLE_NAME);

const scoreInterview = makeScoreInterview({
  table,
  interviews: makeInterviewStore(table),
  resumes: makeResumeStore(table, new Bucket(env.BUCKET_NAME), clock),
  jobs: makeJobStore(table),
  work: makeWorkStore(table, clock),
  engine: makeRulesScorer(),
  countInterview: statisticsWrites,
  clock,
  log: makeLog("score-interview"),
});

export const handler = queueLambdaOf("score-interview", (record, deadline) =>
  scoreInterview(WorkMessage.parse(JSON.parse(record.body)), deadline),
);
