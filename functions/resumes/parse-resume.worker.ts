import * as z from "zod";

import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { readPdfiumWasm } from "../../lib/platform/pdfium-wasm.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { makeParseUpload, parseMessageOf } from "../../lib/resumes/parse-upload.ts";
import { makeReadFile } from "../../lib/resumes/read-file.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import { parseResumeEnv } from "./parse-resume.env.ts";

/** The part of EventBridge's "Object Created" that matters here. */
const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

const env = readEnvironment(parseResumeEnv);
const table = new DynamoTable(env.TABLE_NAME);
const objects = new Bucket(env.BUCKET_NAME);
const parseUpload = makeParseUpload({
  table,
  objects,
  resumes: makeResumeStore(table, objects, clock),
  work: makeWorkStore(table, clock),
  readFile: makeReadFile(readPdfiumWasm),
  clock,
});

/** A message of the sweeper, or an event of the bucket; `undefined` for an object that is nobody's upload. */
function messageIn(body: unknown): WorkMessage | undefined {
  const event = ObjectCreated.safeParse(body);
  return event.success ? parseMessageOf(event.data.detail.object.key) : WorkMessage.parse(body);
}

export const handler = queueLambdaOf("parse-resume", async (record, deadline) => {
  const message = messageIn(JSON.parse(record.body));
  return message ? parseUpload(message, deadline) : "done";
});
