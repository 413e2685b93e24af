import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";

import { AppError, VERDICT_OF } from "../kernel/errors.ts";

export type QueueDeps = {
  log: (level: "info" | "warn" | "error", message: string, fields: Record<string, unknown>) => void;
};

/** `again`: the message is not acknowledged and comes back after its visibility timeout. */
export type Verdict = "done" | "again";

/**
 * The one middleware stack of queues: each record by itself, partial batch responses, errors judged by one table.
 * @param work handles one record; `deadline` is when the function is stopped, epoch milliseconds
 */
export function makeQueueHandler(
  work: (record: SQSRecord, deadline: number) => Promise<Verdict>,
  deps: QueueDeps & { now: () => number },
) {
  const judge = async (record: SQSRecord, deadline: number): Promise<Verdict> => {
    try {
      return await work(record, deadline);
    } catch (error) {
      const verdict = error instanceof AppError ? VERDICT_OF[error.kind] : "retry";
      deps.log("error", "work failed", {
        messageId: record.messageId,
        verdict,
        code: error instanceof AppError ? error.code : "unexpected",
        ...(error instanceof Error && { name: error.name, stack: error.stack }),
      });
      return verdict === "park" ? "done" : "again";
    }
  };
  return middy<SQSEvent, SQSBatchResponse>().handler(async (event, context) => {
    const deadline = deps.now() + context.getRemainingTimeInMillis();
    const verdicts = await Promise.all(
      event.Records.map(async (record) => ({ record, verdict: await judge(record, deadline) })),
    );
    return {
      batchItemFailures: verdicts
        .filter(({ verdict }) => verdict === "again")
        .map(({ record }) => ({ itemIdentifier: record.messageId })),
    };
  });
}
