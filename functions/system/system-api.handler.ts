import * as z from "zod";

import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { bucketProbe, queueProbe, tableProbe, userPoolProbe } from "../../lib/platform/probes.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { systemDeps } from "./system-api.deps.ts";
import { systemApiEnv } from "./system-api.env.ts";
import { systemRoutes } from "./system-api.routes.ts";

const Queues = z.record(z.string(), z.object({ queueUrl: z.string(), deadLetterQueueUrl: z.string() }));

const env = readEnvironment(systemApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function probes() {
  const queues = Object.entries(Queues.parse(JSON.parse(env.QUEUES)));
  return {
    table: tableProbe(env.TABLE_NAME),
    bucket: bucketProbe(env.BUCKET_NAME),
    userPool: userPoolProbe(env.USER_POOL_ID),
    queues: Object.fromEntries(queues.map(([kind, urls]) => [kind, queueProbe(urls)])),
  };
}

export const handler = lambdaOf({
  service: "system-api",
  routes: systemRoutes,
  deps: () =>
    systemDeps({
      probes: probes(),
      clock,
      modelId: env.MODEL_ID,
      secondModelId: env.SECOND_MODEL_ID,
      log: makeLog("system-api"),
    }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
