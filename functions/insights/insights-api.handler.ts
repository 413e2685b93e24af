import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { insightsDeps } from "./insights-api.deps.ts";
import { insightsApiEnv } from "./insights-api.env.ts";
import { insightsRoutes } from "./insights-api.routes.ts";

const env = readEnvironment(insightsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

export const handler = lambdaOf({
  service: "insights-api",
  routes: insightsRoutes,
  deps: () => insightsDeps({ table, objects: new Bucket(env.BUCKET_NAME), clock }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
