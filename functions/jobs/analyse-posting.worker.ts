import { modelFrom } from "../../lib/platform/bedrock/client.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { sendTo } from "../../lib/work/index.ts";
import { analysePostingWork } from "./analyse-posting.deps.ts";
import { analysePostingEnv } from "./analyse-posting.env.ts";

const env = readEnvironment(analysePostingEnv);

export const handler = queueLambdaOf(
  "analyse-posting",
  analysePostingWork({
    table: new DynamoTable(env.TABLE_NAME),
    clock,
    sendAnalyse: sendTo(makeSqsSender(env.ANALYSE_QUEUE_URL)),
    log: makeLog("analyse-posting"),
    model: modelFrom(env, "analyse-posting"),
    spending: spendingFrom(env),
  }),
);
