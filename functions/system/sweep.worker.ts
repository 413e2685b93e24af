import type { Context } from "aws-lambda";

import { makeWatchBudget } from "../../lib/budget/index.ts";
import { spendingFrom } from "../../lib/platform/bedrock/spending.ts";
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
const table = new DynamoTable(env.TABLE_NAME);
const watchBudget = makeWatchBudget({ table, clock, spending: spendingFrom(env), log });
const sweep = sweepWork({
  table,
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

/** Runs every minute: tells of a budget that is nearly used up, and brings back accepted work that got lost on its way. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  await watchBudget();
  const swept = await sweep(clock.now() + context.getRemainingTimeInMillis() - RESERVE_MS);
  log("info", "swept", swept);
}
