import type { Call, Wanted } from "../iam/gate.ts";

/** Batch operations need the permission of the single ones. */
const ACTIONS: Partial<Record<string, string>> = {
  SendMessageBatch: "SendMessage",
  DeleteMessageBatch: "DeleteMessage",
  ChangeMessageVisibilityBatch: "ChangeMessageVisibility",
};

/**
 * The access that an SQS call needs, on the queue's ARN.
 * @param prefix ARN of the region's queues up to the name
 */
export function sqsAccesses(prefix: string): (call: Call) => Wanted[] {
  return ({ operation, input }) => {
    const action = `sqs:${ACTIONS[operation] ?? operation}`;
    if (operation === "ListQueues") return [{ action, resource: "*" }];
    const { QueueUrl, QueueName } = input;
    const name = typeof QueueUrl === "string" ? QueueUrl.split("/").pop() : QueueName;
    if (typeof name !== "string") return [];
    return [{ action, resource: prefix + name, policyOf: prefix + name }];
  };
}
