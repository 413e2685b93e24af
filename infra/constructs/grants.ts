import { Arn, Stack, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import {
  type Capability,
  capabilityOf,
  foundationOf,
  isProfile,
  unknownModel,
} from "../../lib/platform/bedrock/capabilities.ts";
import { ConfigError } from "../config.ts";

/**
 * Every action that a function of ours may ever be given. A transaction needs no action of its own: DynamoDB checks those
 * of its members. Scan and wildcards are not here, so they do not compile.
 */
export const ACTIONS = [
  "bedrock:InvokeModel",
  "cognito-idp:AdminGetUser",
  "cognito-idp:DescribeUserPool",
  "dynamodb:BatchGetItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:DescribeTable",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
  "s3:GetObject",
  "s3:GetObjectVersion",
  "s3:ListBucket",
  "s3:ListBucketVersions",
  "s3:PutObject",
  "sqs:ChangeMessageVisibility",
  "sqs:DeleteMessage",
  "sqs:GetQueueAttributes",
  "sqs:ReceiveMessage",
  "sqs:SendMessage",
  "xray:PutTelemetryRecords",
  "xray:PutTraceSegments",
] as const;
type Action = (typeof ACTIONS)[number];
type Of<Service extends string> = Action extends infer A
  ? A extends `${Service}:${infer Name}`
    ? Name
    : never
  : never;

/** The prefixes of the bucket; `renders/` and `exports/` can be made again and expire. */
export const PREFIXES = ["uploads", "documents", "renders", "exports"] as const;
type Prefix = (typeof PREFIXES)[number];

/** One thing that a function may do. */
export type Grant = {
  actions: readonly Action[];
  resources: readonly string[];
  conditions?: Record<string, Record<string, string | string[]>>;
};

type TableLike = { tableArn: string };
type BucketLike = { bucketArn: string };
type QueueLike = { queueArn: string };
type UserPoolLike = { userPoolArn: string };
type ModelChoice = {
  modelId: string;
  secondModelId?: string | undefined;
  models?: readonly Capability[] | undefined;
};

/** What a domain's request handlers do with the rows of its users. */
export const ROWS = [
  "GetItem",
  "BatchGetItem",
  "Query",
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "ConditionCheckItem",
] as const satisfies readonly Of<"dynamodb">[];

export function onTable(table: TableLike, actions: readonly Of<"dynamodb">[]): Grant {
  return { actions: actions.map((name) => `dynamodb:${name}` as const), resources: [table.tableArn] };
}

export function onIndex(table: TableLike, index: string): Grant {
  return { actions: ["dynamodb:Query"], resources: [`${table.tableArn}/index/${index}`] };
}

type ObjectAction = Exclude<Of<"s3">, `List${string}`>;

export function onObjects(bucket: BucketLike, prefix: Prefix, actions: readonly ObjectAction[]): Grant {
  return {
    actions: actions.map((name) => `s3:${name}` as const),
    resources: [`${bucket.bucketArn}/${prefix}/*`],
  };
}

/**
 * S3 says "there is no such object" only to those who may list the bucket, and "access denied" to others. The question comes without a
 * prefix, so a grant that is narrowed to a prefix does not answer it.
 */
export function onMissingObjects(bucket: BucketLike): Grant {
  return {
    actions: ["s3:ListBucket"],
    resources: [bucket.bucketArn],
    conditions: { Null: { "s3:prefix": "true" } },
  };
}

/** Listing keys (and, with `ListBucketVersions`, versions) below some prefixes and nowhere else. */
export function onListing(
  bucket: BucketLike,
  prefixes: readonly Prefix[],
  actions: readonly Extract<Of<"s3">, `List${string}`>[],
): Grant {
  return {
    actions: actions.map((name) => `s3:${name}` as const),
    resources: [bucket.bucketArn],
    conditions: { StringLike: { "s3:prefix": prefixes.map((prefix) => `${prefix}/*`) } },
  };
}

/** `HeadBucket` is authorised as `ListBucket` and sends no prefix, so this one cannot be narrowed by prefix. */
export function onBucketHead(bucket: BucketLike): Grant {
  return { actions: ["s3:ListBucket"], resources: [bucket.bucketArn] };
}

export function onQueues(queues: readonly QueueLike[], actions: readonly Of<"sqs">[]): Grant {
  return {
    actions: actions.map((name) => `sqs:${name}` as const),
    resources: queues.map((queue) => queue.queueArn),
  };
}

/** What the Lambda service needs on behalf of a function whose event source a queue is. */
export function consuming(queues: readonly QueueLike[]): Grant {
  return onQueues(queues, [
    "ReceiveMessage",
    "DeleteMessage",
    "ChangeMessageVisibility",
    "GetQueueAttributes",
  ]);
}

export function onUserPool(pool: UserPoolLike, actions: readonly Of<"cognito-idp">[]): Grant {
  return { actions: actions.map((name) => `cognito-idp:${name}` as const), resources: [pool.userPoolArn] };
}

/**
 * Calling the configured models and no other; nothing when the rules engines do the work. A profile sends the call to its model in any of its
 * regions, so that model is allowed in all of them, but only by way of the profile.
 */
export function onModel(scope: Construct, { modelId, secondModelId, models }: ModelChoice): Grant[] {
  if (modelId === "rules") return [];
  return [modelId, ...(secondModelId === undefined ? [] : [secondModelId])].flatMap((id) => {
    const row = capabilityOf(id, models);
    if (row === undefined) throw new ConfigError(unknownModel(id));
    const foundation = foundationOf(id, row);
    Validations.of(scope).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${foundation}]`,
      reason: "A profile chooses the region; a condition allows the model by way of that profile only",
    });
    return callsOf(Stack.of(scope), id, foundation);
  });
}

function callsOf(stack: Stack, modelId: string, foundation: string): Grant[] {
  const foundationIn = (region: string) =>
    Arn.format(
      { service: "bedrock", region, account: "", resource: "foundation-model", resourceName: foundation },
      stack,
    );
  const actions = ["bedrock:InvokeModel"] as const;
  if (!isProfile(modelId)) return [{ actions, resources: [foundationIn(stack.region)] }];
  const profile = modelId.startsWith("arn:")
    ? modelId
    : Arn.format({ service: "bedrock", resource: "inference-profile", resourceName: modelId }, stack);
  return [
    { actions, resources: [profile] },
    {
      actions,
      resources: [foundationIn("*")],
      conditions: { StringEquals: { "bedrock:InferenceProfileArn": profile } },
    },
  ];
}

export function statementOf(grant: Grant): PolicyStatement {
  return new PolicyStatement({
    actions: [...grant.actions],
    resources: [...grant.resources],
    ...(grant.conditions && { conditions: grant.conditions }),
  });
}
