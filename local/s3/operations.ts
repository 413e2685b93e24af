import * as bucketOperations from "./bucket-operations.ts";
import type { Call, Reply, S3Action } from "./call.ts";
import { copyObject } from "./copy-object.ts";
import { deleteMany, deleteOne } from "./delete-object.ts";
import { S3Error } from "./errors.ts";
import { listObjectsV1, listObjectsV2, listObjectVersions } from "./list-objects.ts";
import * as multipart from "./multipart-upload.ts";
import { readObject } from "./read-object.ts";
import type { S3Request } from "./request.ts";
import { putObject } from "./write-object.ts";

/** What a request asks for, and the action the caller needs on the bucket or object that the path names. */
export type Operation = {
  /** `per key`: the operation asks for each key by itself. */
  readonly action: S3Action | "per key" | ((call: { readonly request: S3Request }) => S3Action);
  readonly run: (call: Call) => Reply | Promise<Reply>;
};

// Query parameters that make another operation out of a method on a bucket or object.
const SUBRESOURCES: ReadonlySet<string> = new Set([
  ...[
    "accelerate",
    "acl",
    "analytics",
    "attributes",
    "cors",
    "delete",
    "encryption",
    "intelligent-tiering",
    "inventory",
  ],
  ...[
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
  ],
  ...[
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "replication",
    "requestPayment",
    "restore",
    "retention",
    "select",
  ],
  ...["tagging", "torrent", "uploadId", "uploads", "versioning", "versions", "website"],
]);

const versioned =
  (plain: S3Action, ofVersion: S3Action) =>
  (call: { readonly request: S3Request }): S3Action =>
    call.request.param("versionId") === undefined ? plain : ofVersion;

const readAction = versioned("s3:GetObject", "s3:GetObjectVersion");

const BUCKET: Readonly<Record<string, Operation>> = {
  "HEAD ": { action: "s3:ListBucket", run: bucketOperations.headBucket },
  "DELETE ": { action: "s3:DeleteBucket", run: bucketOperations.deleteBucket },
  "GET ": {
    action: "s3:ListBucket",
    run: (call) => (call.request.param("list-type") === "2" ? listObjectsV2(call) : listObjectsV1(call)),
  },
  "GET versions": { action: "s3:ListBucketVersions", run: listObjectVersions },
  "GET uploads": { action: "s3:ListBucketMultipartUploads", run: multipart.listUploads },
  "GET location": { action: "s3:GetBucketLocation", run: bucketOperations.getLocation },
  "GET versioning": { action: "s3:GetBucketVersioning", run: bucketOperations.getVersioning },
  "PUT versioning": { action: "s3:PutBucketVersioning", run: bucketOperations.putVersioning },
  "GET cors": { action: "s3:GetBucketCORS", run: bucketOperations.getCors },
  "POST delete": { action: "per key", run: deleteMany },
};

const OBJECT: Readonly<Record<string, Operation>> = {
  "GET ": { action: readAction, run: readObject },
  "HEAD ": { action: readAction, run: readObject },
  "PUT ": { action: "s3:PutObject", run: putObject },
  "PUT  copy": { action: "s3:PutObject", run: copyObject },
  "DELETE ": { action: versioned("s3:DeleteObject", "s3:DeleteObjectVersion"), run: deleteOne },
  "POST uploads": { action: "s3:PutObject", run: multipart.createUpload },
  "PUT uploadId": { action: "s3:PutObject", run: multipart.uploadPart },
  "PUT uploadId copy": { action: "s3:PutObject", run: multipart.uploadPartCopy },
  "POST uploadId": { action: "s3:PutObject", run: multipart.completeUpload },
  "DELETE uploadId": { action: "s3:AbortMultipartUpload", run: multipart.abortUpload },
  "GET uploadId": { action: "s3:ListMultipartUploadParts", run: multipart.listParts },
  "GET tagging": {
    action: versioned("s3:GetObjectTagging", "s3:GetObjectVersionTagging"),
    run: bucketOperations.getTagging,
  },
  "PUT tagging": {
    action: versioned("s3:PutObjectTagging", "s3:PutObjectVersionTagging"),
    run: bucketOperations.putTagging,
  },
  "DELETE tagging": {
    action: versioned("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"),
    run: bucketOperations.deleteTagging,
  },
};

/** Finds the operation on a bucket or object; throws `NotImplemented` or `MethodNotAllowed`. */
export function findOperation(request: S3Request): Operation {
  const subresource = request.query.find(([name]) => SUBRESOURCES.has(name))?.[0] ?? "";
  const copy = request.header("x-amz-copy-source") === undefined ? "" : " copy";
  const operation = (request.key === undefined ? BUCKET : OBJECT)[`${request.method} ${subresource}${copy}`];
  if (operation) return operation;
  if (subresource !== "") {
    throw new S3Error("NotImplemented", `${request.method} ?${subresource} is not implemented.`);
  }
  throw new S3Error("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    elements: { Method: request.method },
  });
}
