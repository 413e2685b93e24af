import type { SQSRecord } from "aws-lambda";

import { makeLog } from "../platform/logger.ts";
import { systemClock } from "../platform/system.ts";
import { makeQueueHandler } from "./handler.ts";
import type { Verdict } from "./handler.ts";

/** The Lambda handler of a worker, on the real platform. */
export function queueLambdaOf(
  service: string,
  work: (record: SQSRecord, deadline: number) => Promise<Verdict>,
) {
  return makeQueueHandler(work, { log: makeLog(service), now: () => systemClock.now() });
}
