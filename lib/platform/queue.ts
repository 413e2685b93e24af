import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";

/** Sends one message; the group keeps one user's flood from delaying others. */
export type SendMessage = (message: unknown, group: string) => Promise<void>;

/** A sender for one standard queue. */
export function makeSqsSender(queueUrl: string, client: SQSClient = sqsClient()): SendMessage {
  return async (message, group) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify(message),
        MessageGroupId: group,
      }),
    );
  };
}

let shared: SQSClient | undefined;

function sqsClient(): SQSClient {
  // the client would otherwise send to the host of the queue's URL, past an endpoint that is set on purpose
  shared ??= new SQSClient({ useQueueUrlAsEndpoint: process.env["AWS_ENDPOINT_URL_SQS"] === undefined });
  return shared;
}
