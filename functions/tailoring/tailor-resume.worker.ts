import { modelFrom } from "../../lib/platform/bedrock/client.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { makeTypst, typstPlaces } from "../../lib/platform/typst.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { pdfPageCount } from "../../lib/resumes/render/index.ts";
import { sendTo } from "../../lib/work/index.ts";
import { tailorResumeWork } from "./tailor-resume.deps.ts";
import { tailorResumeEnv } from "./tailor-resume.env.ts";

const env = readEnvironment(tailorResumeEnv);
const typst = makeTypst(typstPlaces());

export const handler = queueLambdaOf(
  "tailor-resume",
  tailorResumeWork({
    table: new DynamoTable(env.TABLE_NAME),
    objects: new Bucket(env.BUCKET_NAME),
    clock,
    pagesOf: (document, template) => pdfPageCount(document, template, { typst }),
    sendTailor: sendTo(makeSqsSender(env.TAILOR_QUEUE_URL)),
    sendLetter: sendTo(makeSqsSender(env.LETTER_QUEUE_URL)),
    log: makeLog("tailor-resume"),
    model: modelFrom(env, "tailor-resume"),
    spending: spendingFrom(env),
  }),
);
