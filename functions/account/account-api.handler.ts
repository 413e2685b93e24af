import { makeProfiles } from "../../lib/account/profiles.ts";
import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { UserPool } from "../../lib/platform/user-pool.ts";
import { accountApiEnv } from "./account-api.env.ts";
import { accountRoutes } from "./account-api.routes.ts";

const env = readEnvironment(accountApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const sessions = makeSessions(table);

export const handler = lambdaOf({
  service: "account-api",
  routes: accountRoutes,
  deps: () => ({
    pool: new UserPool(env.USER_POOL_ID, env.USER_POOL_CLIENT_ID),
    profiles: makeProfiles({ table, clock }),
    signOut: sessions.signOut,
  }),
  table,
  isSignedOut: sessions.isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
