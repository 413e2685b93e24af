import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { sendTo } from "../../lib/work/index.ts";
import { jobsDeps } from "./jobs-api.deps.ts";
import { jobsApiEnv } from "./jobs-api.env.ts";
import { jobsRoutes } from "./jobs-api.routes.ts";

const env = readEnvironment(jobsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const sendAnalyse = sendTo(makeSqsSender(env.ANALYSE_QUEUE_URL));

export const handler = lambdaOf({
  service: "jobs-api",
  routes: jobsRoutes,
  deps: () =>
    jobsDeps({ table, objects: new Bucket(env.BUCKET_NAME), clock, sendAnalyse, log: makeLog("jobs-api") }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
