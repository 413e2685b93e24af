import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { renderRevision } from "../../lib/platform/render-revision.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeTypst, typstPlaces } from "../../lib/platform/typst.ts";
import { renderDeps } from "./render-api.deps.ts";
import { renderApiEnv } from "./render-api.env.ts";
import { renderRoutes } from "./render-api.routes.ts";

const env = readEnvironment(renderApiEnv);
const table = new DynamoTable(env.TABLE_NAME);
const places = typstPlaces();
let revision: string | undefined;

export const handler = lambdaOf({
  service: "render-api",
  routes: renderRoutes,
  deps: () =>
    renderDeps({
      table,
      objects: new Bucket(env.BUCKET_NAME),
      clock,
      typst: makeTypst(places),
      revision: () => (revision ??= renderRevision(places)),
    }),
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
