import { analysePosting } from "../../lib/jobs/analysis/index.ts";
import { makeAnalyseJob } from "../../lib/jobs/analyse-job.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import { analysePostingEnv } from "./analyse-posting.env.ts";

const env = readEnvironment(analysePostingEnv);
const table = new DynamoTable(env.TABLE_NAME);
const analyseJob = makeAnalyseJob({
  table,
  jobs: makeJobStore(table),
  work: makeWorkStore(table, clock),
  analyse: (description, given) =>
    Promise.resolve({ engine: "rules-1", result: analysePosting(description, given) }),
  clock,
});

export const handler = queueLambdaOf("analyse-posting", (record, deadline) =>
  analyseJob(WorkMessage.parse(JSON.parse(record.body)), deadline),
);
