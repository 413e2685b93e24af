import * as z from "zod";

import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { openApiOf } from "../../lib/http/openapi.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { bucketProbe, queueProbe, tableProbe, userPoolProbe } from "../../lib/platform/probes.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeReadStatus } from "../../lib/system/status.ts";
import { allRoutes } from "./all-routes.ts";
import { systemApiEnv } from "./system-api.env.ts";
import { systemRoutes } from "./system-api.routes.ts";
import type { SystemDeps } from "./system-api.routes.ts";

const VERSION = "0.1.0";
const ENGINE = "rules-1";
const Queues = z.record(z.string(), z.object({ queueUrl: z.string(), deadLetterQueueUrl: z.string() }));

const env = readEnvironment(systemApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): SystemDeps {
  const queues = Object.entries(Queues.parse(JSON.parse(env.QUEUES)));
  const probes = {
    table: tableProbe(env.TABLE_NAME),
    bucket: bucketProbe(env.BUCKET_NAME),
    userPool: userPoolProbe(env.USER_POOL_ID),
    queues: Object.fromEntries(queues.map(([kind, urls]) => [kind, queueProbe(urls)])),
  };
  let openapi: string | undefined;
  return {
    name: "Tailor",
    version: VERSION,
    engine: ENGINE,
    isConnected: () =>
      probes.table().then(
        () => true,
        () => false,
      ),
    readStatus: makeReadStatus({ probes, clock, engine: ENGINE }),
    openapi: () => (openapi ??= JSON.stringify(openApiOf(allRoutes, { version: VERSION }))),
  };
}

export const handler = lambdaOf({
  service: "system-api",
  routes: systemRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
