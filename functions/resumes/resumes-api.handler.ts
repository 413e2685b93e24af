import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeEditResume } from "../../lib/resumes/edit-resume.ts";
import { makeDownloadOriginal } from "../../lib/resumes/export-resume.ts";
import { makeReadPrimary } from "../../lib/resumes/read-primary.ts";
import { readDocument, readText } from "../../lib/resumes/read-document.ts";
import { makeRemoveResume } from "../../lib/resumes/remove-resume.ts";
import { makeStartUpload } from "../../lib/resumes/start-upload.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import { makeImportResume, makeReplaceDocument } from "../../lib/resumes/write-document.ts";
import type { ResumesDeps } from "./resumes-api.deps.ts";
import { resumesApiEnv } from "./resumes-api.env.ts";
import { resumesRoutes } from "./resumes-api.routes.ts";

const env = readEnvironment(resumesApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): ResumesDeps {
  const objects = new Bucket(env.BUCKET_NAME);
  const resumes = makeResumeStore(table, objects, clock);
  const documents = makeReplaceDocument({ table, resumes, clock });
  return {
    resumes,
    startUpload: makeStartUpload({ table, objects, clock }),
    importResume: makeImportResume({ table, resumes, clock }),
    editResume: makeEditResume({ table, resumes, clock }),
    readPrimary: makeReadPrimary(resumes),
    replaceDocument: documents.replace,
    restoreVersion: documents.restore,
    readYaml: (bytes) => readDocument(readText("yaml", new TextDecoder().decode(bytes)), ""),
    downloadOriginal: makeDownloadOriginal({ resumes, objects, clock }),
    removeResume: makeRemoveResume({
      table,
      resumes,
      work: makeWorkStore(table, clock),
      clock,
      log: makeLog("resumes-api"),
    }),
  };
}

export const handler = lambdaOf({
  service: "resumes-api",
  routes: resumesRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
