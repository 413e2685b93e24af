import { makeSessions } from "../../lib/account/sessions.ts";
import { lambdaOf } from "../../lib/http/lambda.ts";
import { makeEditJob, makeMoveApplication } from "../../lib/jobs/edit-job.ts";
import { makeSaveJob } from "../../lib/jobs/save-job.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeRemoveResume } from "../../lib/resumes/remove-resume.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeMatchJob } from "../../lib/tailoring/match-job.ts";
import { makeRemoveJob } from "../../lib/tailoring/remove-job.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWorkStore, sendTo } from "../../lib/work/index.ts";
import { jobsApiEnv } from "./jobs-api.env.ts";
import { jobsRoutes } from "./jobs-api.routes.ts";
import type { JobsDeps } from "./jobs-api.routes.ts";

const env = readEnvironment(jobsApiEnv);
const table = new DynamoTable(env.TABLE_NAME);

function deps(): JobsDeps {
  const objects = new Bucket(env.BUCKET_NAME);
  const jobs = makeJobStore(table);
  const resumes = makeResumeStore(table, objects, clock);
  const tailorings = makeTailoringStore(table, objects);
  const removeResume = makeRemoveResume({
    table,
    resumes,
    work: makeWorkStore(table, clock),
    clock,
    log: makeLog("jobs-api"),
  });
  return {
    jobs,
    resumes,
    saveJob: makeSaveJob({ table, jobs, sendAnalyse: sendTo(makeSqsSender(env.ANALYSE_QUEUE_URL)), clock }),
    editJob: makeEditJob({ table, jobs, clock }),
    moveApplication: makeMoveApplication({ table, jobs, clock }),
    removeJob: makeRemoveJob({ table, jobs, resumes, tailorings, removeResume, clock }),
    matchJob: makeMatchJob({ jobs, resumes, clock }),
  };
}

export const handler = lambdaOf({
  service: "jobs-api",
  routes: jobsRoutes,
  deps,
  table,
  isSignedOut: makeSessions(table).isSignedOut,
  userPoolId: env.USER_POOL_ID,
  clientId: env.USER_POOL_CLIENT_ID,
});
