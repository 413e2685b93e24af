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
import { generateSuggestionsWork } from "./generate-suggestions.deps.ts";
import { generateSuggestionsEnv } from "./generate-suggestions.env.ts";

const env = readEnvironment(generateSuggestionsEnv);

export const handler = queueLambdaOf(
  "generate-suggestions",
  generateSuggestionsWork({
    table: new DynamoTable(env.TABLE_NAME),
    objects: new Bucket(env.BUCKET_NAME),
    clock,
    sendSuggest: sendTo(makeSqsSender(env.SUGGEST_QUEUE_URL)),
    log: makeLog("generate-suggestions"),
    model: modelFrom(env, "generate-suggestions"),
    spending: spendingFrom(env),
  }),
);
