import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { makeReadDashboard } from "../../lib/insights/read-dashboard.ts";
import { makeReadJobStatistics, makeReadStatistics } from "../../lib/insights/read-statistics.ts";
import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeSuggestionStore } from "../../lib/suggestions/store.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { insightsApiEnv } from "./insights-api.env.ts";
import { insightsRoutes } from "./insights-api.routes.ts";
import type { InsightsDeps } from "./insights-api.routes.ts";

const env = readEnvironment(insightsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): InsightsDeps {
  const objects = new Bucket(env.BUCKET_NAME);
  return {
    readStatistics: makeReadStatistics({ table, clock }),
    readJobStatistics: makeReadJobStatistics({ table, clock }),
    readDashboard: makeReadDashboard({
      table,
      interviews: makeInterviewStore(table),
      resumes: makeResumeStore(table, objects, clock),
      tailorings: makeTailoringStore(table, objects),
      suggestions: makeSuggestionStore(table),
      clock,
    }),
  };
}

export const handler = lambdaOf({
  service: "insights-api",
  routes: insightsRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
