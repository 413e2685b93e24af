import * as z from "zod";

const corsRule = z.object({
  id: z.string().optional(),
  allowedOrigins: z.array(z.string()).min(1),
  allowedMethods: z.array(z.enum(["GET", "PUT", "POST", "DELETE", "HEAD"])).min(1),
  allowedHeaders: z.array(z.string()).default([]),
  exposedHeaders: z.array(z.string()).default([]),
  maxAgeSeconds: z.int().min(0).optional(),
});

const lifecycleRule = z.object({
  id: z.string().optional(),
  enabled: z.boolean().default(true),
  prefix: z.string().default(""),
  tags: z.record(z.string(), z.string()).default({}),
  objectSizeGreaterThan: z.int().min(0).optional(),
  objectSizeLessThan: z.int().min(1).optional(),
  expirationDays: z.int().min(1).optional(),
  expirationDate: z.iso.datetime().optional(),
  expiredObjectDeleteMarker: z.boolean().default(false),
  noncurrentDays: z.int().min(1).optional(),
  newerNoncurrentVersions: z.int().min(0).default(0),
  abortIncompleteMultipartUploadDays: z.int().min(1).optional(),
});

const bucketSchema = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "3 to 63 characters of a-z, 0-9, dot and hyphen"),
  versioning: z.enum(["Off", "Enabled", "Suspended"]).default("Off"),
  eventBridge: z.boolean().default(false),
  cors: z.array(corsRule).default([]),
  lifecycle: z.array(lifecycleRule).default([]),
});

/** What a bucket is told to be, after the properties of `AWS::S3::Bucket`; only the name is required. */
export type BucketConfig = z.input<typeof bucketSchema>;
export type Bucket = z.output<typeof bucketSchema>;
export type CorsRule = z.output<typeof corsRule>;
export type LifecycleRule = z.output<typeof lifecycleRule>;

/** Fills in the defaults of a definition; throws a `ZodError` that names what is wrong. */
export function parseBucket(config: BucketConfig): Bucket {
  return bucketSchema.parse(config);
}

export const isBucketName = (name: string): boolean => bucketSchema.shape.name.safeParse(name).success;

export const bucketArn = (bucket: string): string => `arn:aws:s3:::${bucket}`;

export const objectArn = (bucket: string, key: string): string => `arn:aws:s3:::${bucket}/${key}`;
