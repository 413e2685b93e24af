import type { Readable } from "node:stream";
import type { Clock } from "../../lib/kernel/clock.ts";
import type { Payload } from "./authenticate.ts";
import type { Bodies } from "./bodies.ts";
import { bucketArn, objectArn, type Bucket } from "./bucket.ts";
import type { Database } from "./database.ts";
import { accessDenied, noSuchKey, type S3Error } from "./errors.ts";
import type { Outbox, S3Event, S3EventReason } from "./outbox.ts";
import type { S3Request } from "./request.ts";
import { latestVersion, type Version } from "./version-store.ts";

/** The IAM actions that the operations of this server need. */
export type S3Action =
  | "s3:AbortMultipartUpload"
  | "s3:CreateBucket"
  | "s3:DeleteBucket"
  | "s3:DeleteObject"
  | "s3:DeleteObjectTagging"
  | "s3:DeleteObjectVersion"
  | "s3:DeleteObjectVersionTagging"
  | "s3:GetBucketCORS"
  | "s3:GetBucketLocation"
  | "s3:GetBucketVersioning"
  | "s3:GetObject"
  | "s3:GetObjectTagging"
  | "s3:GetObjectVersion"
  | "s3:GetObjectVersionTagging"
  | "s3:ListAllMyBuckets"
  | "s3:ListBucket"
  | "s3:ListBucketMultipartUploads"
  | "s3:ListBucketVersions"
  | "s3:ListMultipartUploadParts"
  | "s3:PutBucketVersioning"
  | "s3:PutObject"
  | "s3:PutObjectTagging"
  | "s3:PutObjectVersionTagging";

export type AuthorizeCall = {
  readonly accessKeyId: string;
  readonly action: S3Action;
  /** The ARN of the bucket or object, `*` for the list of buckets. */
  readonly resource: string;
  /** The `prefix` of a listing, for the condition key `s3:prefix`. */
  readonly prefix?: string | undefined;
};

/** What all operations share. */
export type Service = {
  readonly database: Database;
  readonly bodies: Bodies;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly region: string | undefined;
  readonly authorize: (call: AuthorizeCall) => boolean;
};

/** Who called and from where; the same for every object that one request touches. */
export type Caller = {
  readonly accessKeyId: string;
  readonly requestId: string;
  readonly sourceIp: string | undefined;
};

/** An authenticated request to a bucket; `key` is empty for operations on the bucket itself. */
export type Call = {
  readonly service: Service;
  readonly request: S3Request;
  readonly payload: Payload;
  readonly caller: Caller;
  readonly bucket: Bucket;
  readonly key: string;
};

export type Headers = Readonly<Record<string, string | undefined>>;

export type Reply = {
  readonly status: number;
  readonly headers?: Headers;
  readonly body?: string | Readable;
};

export const xmlReply = (body: string, headers: Headers = {}): Reply => ({
  status: 200,
  headers: { "content-type": "application/xml", ...headers },
  body,
});

export function isPermitted(
  call: Pick<Call, "service" | "caller">,
  action: S3Action,
  resource: string,
  prefix?: string,
): boolean {
  return call.service.authorize({ accessKeyId: call.caller.accessKeyId, action, resource, prefix });
}

/** Throws `AccessDenied` unless the caller may do that. */
export function permit(
  call: Pick<Call, "service" | "caller">,
  action: S3Action,
  resource: string,
  prefix?: string,
): void {
  if (isPermitted(call, action, resource, prefix)) return;
  throw accessDenied(
    `${call.caller.accessKeyId} is not authorized to perform: ${action} on resource: "${resource}"`,
  );
}

/** The error for an object that is not there: who may not list the bucket does not learn that. */
export function missingObject(
  call: Pick<Call, "service" | "caller">,
  bucket: string,
  key: string,
  latest?: Version,
): S3Error {
  if (!isPermitted(call, "s3:ListBucket", bucketArn(bucket))) return accessDenied();
  return noSuchKey(
    key,
    latest ? { "x-amz-delete-marker": "true", "x-amz-version-id": latest.versionId } : {},
  );
}

export const versionHeader = (bucket: Bucket, versionId: string): string | undefined =>
  bucket.versioning === "Off" ? undefined : versionId;

type Happening = Pick<S3Event, "eventName"> & {
  readonly reason: S3EventReason;
  readonly deletionType?: S3Event["deletionType"];
};

/** Queues the event of a change, in the transaction of the change, if the bucket sends events at all. */
export function recordEvent(
  service: Service,
  bucket: Bucket,
  caller: Caller,
  happening: Happening,
  object: Pick<Version, "seq" | "key" | "versionId"> & Partial<Pick<Version, "size" | "etag">>,
): void {
  if (!bucket.eventBridge) return;
  const versionId = versionHeader(bucket, object.versionId);
  const { deletionType, ...what } = happening;
  service.outbox.add({
    ...what,
    ...(deletionType === undefined ? {} : { deletionType }),
    bucket: bucket.name,
    key: object.key,
    ...(versionId === undefined ? {} : { versionId }),
    ...(object.size === undefined ? {} : { size: object.size }),
    ...(object.etag === undefined ? {} : { etag: object.etag }),
    requestId: caller.requestId,
    requester: caller.accessKeyId,
    ...(caller.sourceIp === undefined ? {} : { sourceIp: caller.sourceIp }),
    time: new Date(service.clock.now()).toISOString(),
    sequencer: object.seq.toString(16).toUpperCase().padStart(18, "0"),
  });
}

export const arnOf = (call: Pick<Call, "bucket" | "key">): string => objectArn(call.bucket.name, call.key);

/** The object that a plain read of the key sees; throws as `missingObject`. */
export function requireLatest(call: Pick<Call, "service" | "caller">, bucket: string, key: string): Version {
  const latest = latestVersion(call.service.database, bucket, key);
  if (!latest || latest.marker) throw missingObject(call, bucket, key, latest);
  return latest;
}
