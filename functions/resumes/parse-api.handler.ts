import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { readPdfiumWasm } from "../../lib/platform/pdfium-wasm.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { parseApiEnv } from "./parse-api.env.ts";
import { parseRoutes } from "./parse-api.routes.ts";
import type { ParseDeps } from "./parse-api.routes.ts";

const env = readEnvironment(parseApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): ParseDeps {
  const objects = new Bucket(env.BUCKET_NAME);
  const resumes = makeResumeStore(table, objects, clock);
  return {
    parseNow: makeParseNow({ table, objects, resumes, readFile: makeReadFile(readPdfiumWasm), clock }),
  };
}

export const handler = lambdaOf({
  service: "parse-api",
  routes: parseRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
