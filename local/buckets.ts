import * as z from "zod";
import type { BucketConfig } from "./s3/bucket.ts";
import { StackError } from "./stack-error.ts";
import type { Resource } from "./template/deployment.ts";

const CorsRule = z.object({
  Id: z.string().optional(),
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.enum(["GET", "PUT", "POST", "DELETE", "HEAD"])),
  AllowedHeaders: z.array(z.string()).default([]),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.coerce.number().optional(),
});

const LifecycleRule = z.object({
  Id: z.string().optional(),
  Status: z.enum(["Enabled", "Disabled"]),
  Prefix: z.string().default(""),
  ExpirationInDays: z.coerce.number().optional(),
  ExpiredObjectDeleteMarker: z.boolean().default(false),
  NoncurrentVersionExpiration: z
    .object({ NoncurrentDays: z.coerce.number(), NewerNoncurrentVersions: z.coerce.number().default(0) })
    .optional(),
  AbortIncompleteMultipartUpload: z.object({ DaysAfterInitiation: z.coerce.number() }).optional(),
});

const BucketProperties = z.object({
  VersioningConfiguration: z.object({ Status: z.enum(["Enabled", "Suspended"]) }).optional(),
  CorsConfiguration: z.object({ CorsRules: z.array(CorsRule) }).optional(),
  LifecycleConfiguration: z.object({ Rules: z.array(LifecycleRule) }).optional(),
  NotificationConfiguration: z
    .object({
      EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.coerce.boolean().default(true) }).optional(),
    })
    .optional(),
});

/** Turns a bucket of the templates into the definition that the local S3 server takes. */
export function bucketConfig(resource: Resource): BucketConfig {
  const parsed = BucketProperties.safeParse(resource.properties);
  if (!parsed.success)
    throw new StackError(`The bucket ${resource.logicalId} is incomplete: ${z.prettifyError(parsed.error)}`);
  const { VersioningConfiguration, CorsConfiguration, LifecycleConfiguration, NotificationConfiguration } =
    parsed.data;
  return {
    name: resource.id,
    versioning: VersioningConfiguration?.Status ?? "Off",
    eventBridge: NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
    cors: (CorsConfiguration?.CorsRules ?? []).map((rule) => ({
      id: rule.Id,
      allowedOrigins: rule.AllowedOrigins,
      allowedMethods: rule.AllowedMethods,
      allowedHeaders: rule.AllowedHeaders,
      exposedHeaders: rule.ExposedHeaders,
      maxAgeSeconds: rule.MaxAge,
    })),
    lifecycle: (LifecycleConfiguration?.Rules ?? []).map((rule) => ({
      id: rule.Id,
      enabled: rule.Status === "Enabled",
      prefix: rule.Prefix,
      expirationDays: rule.ExpirationInDays,
      expiredObjectDeleteMarker: rule.ExpiredObjectDeleteMarker,
      noncurrentDays: rule.NoncurrentVersionExpiration?.NoncurrentDays,
      newerNoncurrentVersions: rule.NoncurrentVersionExpiration?.NewerNoncurrentVersions ?? 0,
      abortIncompleteMultipartUploadDays: rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation,
    })),
  };
}
