import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { settleDeadLettersWork } from "./settle-dead-letters.deps.ts";
import { settleDeadLettersEnv } from "./settle-dead-letters.env.ts";

const env = readEnvironment(settleDeadLettersEnv);

/** Work whose message was delivered too often is FAILED for its person. */
export const handler = queueLambdaOf(
  "settle-dead-letters",
  settleDeadLettersWork({
    table: new DynamoTable(env.TABLE_NAME),
    objects: new Bucket(env.BUCKET_NAME),
    clock,
    log: makeLog("settle-dead-letters"),
  }),
);
