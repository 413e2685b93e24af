import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { renderRevision } from "../../lib/platform/render-revision.ts";
import { makeTypst, typstPlaces } from "../../lib/platform/typst.ts";
import { makeExportResume } from "../../lib/resumes/export-resume.ts";
import { renderResume, TEMPLATES } from "../../lib/resumes/render/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { renderApiEnv } from "./render-api.env.ts";
import { renderRoutes } from "./render-api.routes.ts";
import type { RenderDeps } from "./render-api.routes.ts";

const env = readEnvironment(renderApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): RenderDeps {
  const objects = new Bucket(env.BUCKET_NAME);
  const resumes = makeResumeStore(table, objects, clock);
  const places = typstPlaces();
  const typst = makeTypst(places);
  let revision: string | undefined;
  return {
    exportResume: makeExportResume({
      resumes,
      objects,
      render: (document, options) => renderResume(document, options, { typst }),
      revision: () => (revision ??= renderRevision(places)),
      clock,
    }),
    templates: () => TEMPLATES,
  };
}

export const handler = lambdaOf({
  service: "render-api",
  routes: renderRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
