import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { renderRevision } from "../../lib/platform/render-revision.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeTypst, typstPlaces } from "../../lib/platform/typst.ts";
import { sendTo } from "../../lib/work/index.ts";
import { lettersDeps } from "./letters-api.deps.ts";
import { lettersApiEnv } from "./letters-api.env.ts";
import { lettersRoutes } from "./letters-api.routes.ts";

const env = readEnvironment(lettersApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const places = typstPlaces();
let revision: string | undefined;

export const handler = lambdaOf({
  service: "letters-api",
  routes: lettersRoutes,
  deps: () =>
    lettersDeps({
      table,
      objects: new Bucket(env.BUCKET_NAME),
      clock,
      typst: makeTypst(places),
      revision: () => (revision ??= renderRevision(places)),
      sendLetter: sendTo(makeSqsSender(env.LETTER_QUEUE_URL)),
      spending: spendingFrom(env),
    }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
