import * as z from "zod";

import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { queueLambdaOf } from "../../lib/queue/lambda.ts";
import { parseMessageOf } from "../../lib/resumes/parse-upload.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeGiveUp, makeWorkStore, WorkMessage } from "../../lib/work/index.ts";
import { givenUpBy } from "./given-up.ts";
import { settleDeadLettersEnv } from "./settle-dead-letters.env.ts";

const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

const env = readEnvironment(settleDeadLettersEnv);
const log = makeLog("settle-dead-letters");
const table = new DynamoTable(env.TABLE_NAME);
const giveUp = makeGiveUp({
  table,
  work: makeWorkStore(table, clock),
  clock,
  givenUp: givenUpBy(makeTailoringStore(table, new Bucket(env.BUCKET_NAME)), makeInterviewStore(table)),
});

/** Work whose message was delivered too often is FAILED for its person; the message is then done with. */
export const handler = queueLambdaOf("settle-dead-letters", async (record) => {
  const body: unknown = JSON.parse(record.body);
  const event = ObjectCreated.safeParse(body);
  const message = event.success ? parseMessageOf(event.data.detail.object.key) : WorkMessage.parse(body);
  const outcome = message ? await giveUp(message) : "ended";
  log("warn", "dead letter settled", { kind: message?.kind, subjectId: message?.subjectId, outcome });
  return "done";
});
