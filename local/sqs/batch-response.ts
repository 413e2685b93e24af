import { isObject } from "../template/json.ts";

/**
 * Reads which messages of a batch failed, by the rules of `ReportBatchItemFailures`: nothing, null or an empty list means that
 * all succeeded; an identifier that is empty or not in the batch, or a list of another form, fails the whole batch
 * (Lambda Developer Guide, "Implementing partial batch responses").
 * @param payload JSON text that the function returned
 * @returns the message ids that go back to the queue
 */
export function failedMessages(payload: string, messageIds: string[]): string[] {
  const response: unknown = JSON.parse(payload);
  if (response === null || response === "") return [];
  if (!isObject(response)) return messageIds;
  const failures = response["batchItemFailures"] ?? [];
  if (!Array.isArray(failures)) return messageIds;
  const failed: string[] = [];
  for (const failure of failures) {
    const id = isObject(failure) ? failure["itemIdentifier"] : undefined;
    if (typeof id !== "string" || !messageIds.includes(id)) return messageIds;
    failed.push(id);
  }
  return failed;
}
