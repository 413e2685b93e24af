import { makeJobStore } from "../../lib/jobs/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeTypst, typstPlaces } from "../../lib/platform/typst.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { pdfPageCount } from "../../lib/resumes/render/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeRulesEngine } from "../../lib/tailoring/rules/index.ts";
import { makeRunTailoring } from "../../lib/tailoring/run-tailoring.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeWaking, makeWorkStore, sendTo, WorkMessage } from "../../lib/work/index.ts";
import { tailorResumeEnv } from "./tailor-resume.env.ts";

const env = readEnvironment(tailorResumeEnv);
const table = new DynamoTable(env.TABLE_NAME);
const objects = new Bucket(env.BUCKET_NAME);
const typst = makeTypst(typstPlaces());

const work = makeWorkStore(table, clock);

const runTailoring = makeRunTailoring({
  table,
  jobs: makeJobStore(table),
  resumes: makeResumeStore(table, objects, clock),
  tailorings: makeTailoringStore(table, objects),
  work,
  engine: makeRulesEngine(),
  pagesOf: (document, template) => pdfPageCount(document, template, { typst }),
  clock,
});

const run = makeWaking(runTailoring, { work, send: sendTo(makeSqsSender(env.TAILOR_QUEUE_URL)) });

export const handler = queueLambdaOf("tailor-resume", (record, deadline) =>
  run(WorkMessage.parse(JSON.parse(record.body)), deadline),
);
