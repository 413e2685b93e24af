import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeStartTailoring } from "../../lib/tailoring/start-tailoring.ts";
import {
  makeCancelTailoring,
  makeDecideChanges,
  makeRetryTailoring,
} from "../../lib/tailoring/steer-tailoring.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWorkStore, sendTo } from "../../lib/work/index.ts";
import { tailoringApiEnv } from "./tailoring-api.env.ts";
import { tailoringRoutes } from "./tailoring-api.routes.ts";
import type { TailoringDeps } from "./tailoring-api.routes.ts";

const env = readEnvironment(tailoringApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): TailoringDeps {
  const objects = new Bucket(env.BUCKET_NAME);
  const all = {
    table,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    tailorings: makeTailoringStore(table, objects),
    work: makeWorkStore(table, clock),
    sendTailor: sendTo(makeSqsSender(env.TAILOR_QUEUE_URL)),
    clock,
  };
  return {
    tailorings: all.tailorings,
    startTailoring: makeStartTailoring(all),
    cancelTailoring: makeCancelTailoring(all),
    retryTailoring: makeRetryTailoring(all),
    decideChanges: makeDecideChanges(all),
    clock,
  };
}

export const handler = lambdaOf({
  service: "tailoring-api",
  routes: tailoringRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
