import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { sendTo } from "../../lib/work/index.ts";
import { resumesDeps } from "./resumes-api.deps.ts";
import { resumesApiEnv } from "./resumes-api.env.ts";
import { resumesRoutes } from "./resumes-api.routes.ts";

const env = readEnvironment(resumesApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const sendParse = sendTo(makeSqsSender(env.PARSE_QUEUE_URL));
const log = makeLog("resumes-api");

export const handler = lambdaOf({
  service: "resumes-api",
  routes: resumesRoutes,
  deps: () => resumesDeps({ table, objects: new Bucket(env.BUCKET_NAME), clock, sendParse, log }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
