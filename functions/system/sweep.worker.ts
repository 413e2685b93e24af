import type { Context } from "aws-lambda";

import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { sendTo } from "../../lib/work/index.ts";
import { sweepWork } from "./sweep.deps.ts";
import { sweepEnv } from "./sweep.env.ts";

/** Left for the last write and the log line, milliseconds. */
const RESERVE_MS = 5_000;

const env = readEnvironment(sweepEnv);
const log = makeLog("sweep");
const sweep = sweepWork({
  table: new DynamoTable(env.TABLE_NAME),
  objects: new Bucket(env.BUCKET_NAME),
  clock,
  send: {
    parse: sendTo(makeSqsSender(env.PARSE_QUEUE_URL)),
    analyse: sendTo(makeSqsSender(env.ANALYSE_QUEUE_URL)),
    tailor: sendTo(makeSqsSender(env.TAILOR_QUEUE_URL)),
    letter: sendTo(makeSqsSender(env.LETTER_QUEUE_URL)),
    score: sendTo(makeSqsSender(env.SCORE_QUEUE_URL)),
    suggest: sendTo(makeSqsSender(env.SUGGEST_QUEUE_URL)),
  },
});

/** Runs every minute: brings back accepted work that got lost on its way. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const swept = await sweep(clock.now() + context.getRemainingTimeInMillis() - RESERVE_MS);
  log("info", "swept", swept);
}
