import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { sendTo } from "../../lib/work/index.ts";
import { suggestionsDeps } from "./suggestions-api.deps.ts";
import { suggestionsApiEnv } from "./suggestions-api.env.ts";
import { suggestionsRoutes } from "./suggestions-api.routes.ts";

const env = readEnvironment(suggestionsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const sendSuggest = sendTo(makeSqsSender(env.SUGGEST_QUEUE_URL));
const spending = spendingFrom(env);

export const handler = lambdaOf({
  service: "suggestions-api",
  routes: suggestionsRoutes,
  deps: () => suggestionsDeps({ table, objects: new Bucket(env.BUCKET_NAME), clock, sendSuggest, spending }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
