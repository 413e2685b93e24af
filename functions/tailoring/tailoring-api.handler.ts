import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { sendTo } from "../../lib/work/index.ts";
import { tailoringDeps } from "./tailoring-api.deps.ts";
import { tailoringApiEnv } from "./tailoring-api.env.ts";
import { tailoringRoutes } from "./tailoring-api.routes.ts";

const env = readEnvironment(tailoringApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const sendTailor = sendTo(makeSqsSender(env.TAILOR_QUEUE_URL));
const spending = spendingFrom(env);

export const handler = lambdaOf({
  service: "tailoring-api",
  routes: tailoringRoutes,
  deps: () => tailoringDeps({ table, objects: new Bucket(env.BUCKET_NAME), clock, sendTailor, spending }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
