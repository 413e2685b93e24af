import { modelFrom } from "../../lib/platform/bedrock/client.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { readPdfiumWasm } from "../../lib/platform/pdfium-wasm.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { parseResumeWork } from "./parse-resume.deps.ts";
import { parseResumeEnv } from "./parse-resume.env.ts";

const env = readEnvironment(parseResumeEnv);

export const handler = queueLambdaOf(
  "parse-resume",
  parseResumeWork({
    table: new DynamoTable(env.TABLE_NAME),
    objects: new Bucket(env.BUCKET_NAME),
    clock,
    wasm: readPdfiumWasm,
    log: makeLog("parse-resume"),
    model: modelFrom(env, "parse-resume"),
    spending: spendingFrom(env),
  }),
);
