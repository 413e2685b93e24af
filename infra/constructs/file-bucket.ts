import { Duration, Validations } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";

/** The bucket of originals, large documents, renders and exports. */
export function makeFileBucket(scope: Construct, stage: Stage, corsOrigins: readonly string[]): Bucket {
  const bucket = new Bucket(scope, "Files", {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    removalPolicy: stage.removal,
    lifecycleRules: [
      { id: "abandoned-uploads", abortIncompleteMultipartUploadAfter: Duration.days(1) },
      // Not below uploads/: a résumé holds on to the version that was read, whatever its form is used for later.
      ...["documents/", "renders/", "exports/"].map((prefix) => ({
        id: `replaced-versions-${prefix.slice(0, -1)}`,
        prefix,
        noncurrentVersionExpiration: stage.noncurrentFiles,
      })),
      { id: "delete-markers", expiredObjectDeleteMarker: true },
      { id: "renders", prefix: "renders/", expiration: Duration.days(30) },
      { id: "exports", prefix: "exports/", expiration: Duration.days(7) },
    ],
    ...(corsOrigins.length > 0 && {
      cors: [
        {
          id: "browsers",
          allowedOrigins: [...corsOrigins],
          allowedMethods: [HttpMethods.GET, HttpMethods.HEAD, HttpMethods.POST],
          allowedHeaders: ["*"],
          exposedHeaders: ["ETag"],
          maxAge: 3600,
        },
      ],
    }),
  });
  // `eventBridgeEnabled` of the higher construct would bring a custom resource and its function.
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error("the bucket has no CfnBucket");
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  Validations.of(bucket).acknowledge({
    id: "AwsSolutions-S1",
    reason:
      "Every access comes from a function or a signed URL that a function made, and those are logged there",
  });
  return bucket;
}
