import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { modelFrom } from "../../lib/platform/bedrock/client.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { readPdfiumWasm } from "../../lib/platform/pdfium-wasm.ts";
import { systemClock as clock, systemIds as ids } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { parseDeps } from "./parse-api.deps.ts";
import { parseApiEnv } from "./parse-api.env.ts";
import { parseRoutes } from "./parse-api.routes.ts";

const env = readEnvironment(parseApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const spending = spendingFrom(env);
const log = makeLog("parse-api");

export const handler = lambdaOf({
  service: "parse-api",
  routes: parseRoutes,
  deps: () =>
    parseDeps({
      table,
      objects: new Bucket(env.BUCKET_NAME),
      clock,
      ids,
      wasm: readPdfiumWasm,
      log,
      model: modelFrom(env, "parse-api"),
      spending,
    }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
