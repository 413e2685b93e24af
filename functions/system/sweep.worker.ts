import type { Context } from "aws-lambda";

import { makeInterviewStore } from "../../lib/interviews/store.ts";
import { ResumeId } from "../../lib/kernel/ids.ts";
import { Bucket } from "../../lib/platform/bucket.ts";
import { readEnvironment } from "../../lib/platform/environment.ts";
import { makeLog } from "../../lib/platform/logger.ts";
import { makeSqsSender } from "../../lib/platform/queue.ts";
import { systemClock as clock } from "../../lib/platform/system.ts";
import { DynamoTable } from "../../lib/platform/table/dynamo-table.ts";
import { uploadObject } from "../../lib/resumes/keys.ts";
import { makePurgeResume } from "../../lib/resumes/remove-resume.ts";
import { makeForgetUpload } from "../../lib/resumes/forget-upload.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeTailoringStore } from "../../lib/tailoring/store.ts";
import { makeGiveUp, makeSweep, makeWorkStore, sendTo } from "../../lib/work/index.ts";
import { givenUpBy } from "./given-up.ts";
import { sweepEnv } from "./sweep.env.ts";

/** Left for the last write and the log line, milliseconds. */
const RESERVE_MS = 5_000;

const env = readEnvironment(sweepEnv);
const log = makeLog("sweep");
const table = new DynamoTable(env.TABLE_NAME);
const objects = new Bucket(env.BUCKET_NAME);
const resumes = makeResumeStore(table, objects, clock);
const work = makeWorkStore(table, clock);
const purgeResume = makePurgeResume({ table, resumes, work, clock });
const forgetUpload = makeForgetUpload({ table, resumes });
const giveUp = makeGiveUp({
  table,
  work,
  clock,
  givenUp: givenUpBy(makeTailoringStore(table, objects), makeInterviewStore(table)),
});

const sweep = makeSweep({
  work,
  clock,
  send: {
    parse: sendTo(makeSqsSender(env.PARSE_QUEUE_URL)),
    analyse: sendTo(makeSqsSender(env.ANALYSE_QUEUE_URL)),
    tailor: sendTo(makeSqsSender(env.TAILOR_QUEUE_URL)),
    score: sendTo(makeSqsSender(env.SCORE_QUEUE_URL)),
  },
  hasArrived: async (row) =>
    (await objects.head(uploadObject(row.userId, ResumeId.parse(row.subjectId)))) !== undefined,
  forget: (row) => forgetUpload(row.userId, ResumeId.parse(row.subjectId)),
  purge: (row) => purgeResume(row.userId, ResumeId.parse(row.subjectId)),
  giveUp,
});

/** Runs every minute: brings back accepted work that got lost on its way. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const swept = await sweep(clock.now() + context.getRemainingTimeInMillis() - RESERVE_MS);
  log("info", "swept", swept);
}
