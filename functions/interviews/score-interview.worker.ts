import { modelFrom } from "../../lib/platform/bedrock/client.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { sendTo } from "../../lib/work/index.ts";
import { scoreInterviewWork } from "./score-interview.deps.ts";
import { scoreInterviewEnv } from "./score-interview.env.ts";

const env = readEnvironment(scoreInterviewEnv);

export const handler = queueLambdaOf(
  "score-interview",
  scoreInterviewWork({
    table: new DynamoTable(env.TABLE_NAME),
    objects: new Bucket(env.BUCKET_NAME),
    clock,
    log: makeLog("score-interview"),
    sendScore: sendTo(makeSqsSender(env.SCORE_QUEUE_URL)),
    model: modelFrom(env, "score-interview"),
    spending: spendingFrom(env),
  }),
);
