import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";

const PROBE_MS = 3_000;
const within = () => ({ abortSignal: AbortSignal.timeout(PROBE_MS) });

/** Whether the table answers. */
export function tableProbe(tableName: string): () => Promise<unknown> {
  const client = new DynamoDBClient({ maxAttempts: 1 });
  return () => client.send(new DescribeTableCommand({ TableName: tableName }), within());
}

/** Whether the bucket answers. */
export function bucketProbe(bucketName: string): () => Promise<unknown> {
  const client = new S3Client({
    maxAttempts: 1,
    forcePathStyle: process.env["AWS_ENDPOINT_URL_S3"] !== undefined,
  });
  return () => client.send(new HeadBucketCommand({ Bucket: bucketName }), within());
}

/** Whether the user pool answers. */
export function userPoolProbe(userPoolId: string): () => Promise<unknown> {
  const client = new CognitoIdentityProviderClient({ maxAttempts: 1 });
  return () => client.send(new DescribeUserPoolCommand({ UserPoolId: userPoolId }), within());
}

/** Messages in a queue, waiting or in flight, and in its dead-letter queue. */
export function queueProbe(urls: { queueUrl: string; deadLetterQueueUrl: string }) {
  const client = new SQSClient({
    maxAttempts: 1,
    useQueueUrlAsEndpoint: process.env["AWS_ENDPOINT_URL_SQS"] === undefined,
  });
  const depthOf = async (QueueUrl: string) => {
    const { Attributes: found } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
      }),
      within(),
    );
    return (
      Number(found?.["ApproximateNumberOfMessages"] ?? 0) +
      Number(found?.["ApproximateNumberOfMessagesNotVisible"] ?? 0)
    );
  };
  return async () => {
    const [depth, deadLetterDepth] = await Promise.all([
      depthOf(urls.queueUrl),
      depthOf(urls.deadLetterQueueUrl),
    ]);
    return { depth, deadLetterDepth };
  };
}
