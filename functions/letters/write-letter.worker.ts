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
import { writeLetterWork } from "./write-letter.deps.ts";
import { writeLetterEnv } from "./write-letter.env.ts";

const env = readEnvironment(writeLetterEnv);

export const handler = queueLambdaOf(
  "write-letter",
  writeLetterWork({
    table: new DynamoTable(env.TABLE_NAME),
    objects: new Bucket(env.BUCKET_NAME),
    clock,
    sendLetter: sendTo(makeSqsSender(env.LETTER_QUEUE_URL)),
    log: makeLog("write-letter"),
    model: modelFrom(env, "write-letter"),
    spending: spendingFrom(env),
  }),
);
