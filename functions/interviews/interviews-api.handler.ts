import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { modelFrom } from "../../lib/platform/bedrock/client.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock, systemIds as ids } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { sendTo } from "../../lib/work/index.ts";
import { interviewsDeps } from "./interviews-api.deps.ts";
import { interviewsApiEnv } from "./interviews-api.env.ts";
import { interviewsRoutes } from "./interviews-api.routes.ts";

const env = readEnvironment(interviewsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const sendScore = sendTo(makeSqsSender(env.SCORE_QUEUE_URL));
const spending = spendingFrom(env);
const log = makeLog("interviews-api");

export const handler = lambdaOf({
  service: "interviews-api",
  routes: interviewsRoutes,
  deps: () =>
    interviewsDeps({
      table,
      objects: new Bucket(env.BUCKET_NAME),
      clock,
      ids,
      sendScore,
      model: modelFrom(env, "interviews-api"),
      spending,
      log,
    }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
