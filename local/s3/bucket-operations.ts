import { findBucket, listBuckets, removeBucket, saveBucket } from "./bucket-store.ts";
import { isBucketName, parseBucket, type Bucket, type CorsRule } from "./bucket.ts";
import { xmlReply, type Call, type Reply } from "./call.ts";
import { S3Error } from "./errors.ts";
import { locateVersion } from "./read-object.ts";
import { parseTagSet } from "./object-details.ts";
import { receiveText } from "./receive-body.ts";
import { dropUpload } from "./multipart-upload.ts";
import { uploadsOf } from "./upload-store.ts";
import { replaceTags } from "./version-store.ts";
import { childText, optionalTag, parseXml, tag, xmlDocument } from "./xml.ts";
import { versionHeader } from "./call.ts";

/** ListBuckets. */
export function answerBuckets(call: Omit<Call, "bucket" | "key">): Reply {
  const buckets = listBuckets(call.service.database).map((bucket) =>
    tag("Bucket", tag("Name", bucket.name), tag("CreationDate", new Date(bucket.created).toISOString())),
  );
  const owner = tag("Owner", tag("ID", "local"), tag("DisplayName", "local"));
  return xmlReply(xmlDocument("ListAllMyBucketsResult", owner, tag("Buckets", ...buckets)));
}

/** CreateBucket: an empty one with the defaults of S3. */
export function createBucket(call: Omit<Call, "bucket" | "key">, name: string): Reply {
  const { database, clock } = call.service;
  if (!isBucketName(name)) {
    throw new S3Error("InvalidBucketName", "The specified bucket is not valid.", {
      elements: { BucketName: name },
    });
  }
  if (findBucket(database, name)) {
    throw new S3Error(
      "BucketAlreadyOwnedByYou",
      "Your previous request to create the named bucket succeeded and you already own it.",
      {
        elements: { BucketName: name },
      },
    );
  }
  saveBucket(database, parseBucket({ name }), clock.now());
  return { status: 200, headers: { location: `/${name}` } };
}

/** DeleteBucket: only an empty one. */
export async function deleteBucket(call: Call): Promise<Reply> {
  const { service, bucket } = call;
  if (!removeBucket(service.database, bucket.name)) {
    throw new S3Error(
      "BucketNotEmpty",
      "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
      {
        elements: { BucketName: bucket.name },
      },
    );
  }
  for (const upload of uploadsOf(service.database, bucket.name)) await dropUpload(service, upload);
  return { status: 204 };
}

export const headBucket = (call: Call): Reply => ({
  status: 200,
  headers: { "x-amz-bucket-region": call.service.region ?? "us-east-1" },
});

export function getLocation(call: Call): Reply {
  const { region } = call.service;
  return xmlReply(xmlDocument("LocationConstraint", region === "us-east-1" ? undefined : region));
}

export function getVersioning({ bucket }: Call): Reply {
  const status = bucket.versioning === "Off" ? undefined : bucket.versioning;
  return xmlReply(xmlDocument("VersioningConfiguration", optionalTag("Status", status)));
}

/** PutBucketVersioning. */
export async function putVersioning(call: Call): Promise<Reply> {
  const root = parseXml(await receiveText(call.request, call.payload), "VersioningConfiguration");
  const status = childText(root, "Status");
  if (status !== "Enabled" && status !== "Suspended") {
    throw new S3Error("MalformedXML", "The versioning status must be Enabled or Suspended");
  }
  const bucket: Bucket = { ...call.bucket, versioning: status };
  saveBucket(call.service.database, bucket, call.service.clock.now());
  return { status: 200 };
}

/** GetBucketCors. */
export function getCors({ bucket }: Call): Reply {
  if (bucket.cors.length === 0) {
    throw new S3Error("NoSuchCORSConfiguration", "The CORS configuration does not exist", {
      elements: { BucketName: bucket.name },
    });
  }
  const rule = (rule: CorsRule) =>
    tag(
      "CORSRule",
      optionalTag("ID", rule.id),
      ...rule.allowedOrigins.map((origin) => tag("AllowedOrigin", origin)),
      ...rule.allowedMethods.map((method) => tag("AllowedMethod", method)),
      ...rule.allowedHeaders.map((header) => tag("AllowedHeader", header)),
      ...rule.exposedHeaders.map((header) => tag("ExposeHeader", header)),
      optionalTag("MaxAgeSeconds", rule.maxAgeSeconds?.toString()),
    );
  return xmlReply(xmlDocument("CORSConfiguration", ...bucket.cors.map(rule)));
}

function taggedVersion(call: Call): ReturnType<typeof locateVersion> {
  return locateVersion(call, call.bucket.name, call.key, call.request.param("versionId"));
}

/** GetObjectTagging. */
export function getTagging(call: Call): Reply {
  const version = taggedVersion(call);
  const tags = Object.entries(version.details.tags).map(([key, value]) =>
    tag("Tag", tag("Key", key), tag("Value", value)),
  );
  return xmlReply(xmlDocument("Tagging", tag("TagSet", ...tags)), {
    "x-amz-version-id": versionHeader(call.bucket, version.versionId),
  });
}

/** PutObjectTagging. */
export async function putTagging(call: Call): Promise<Reply> {
  const tags = parseTagSet(parseXml(await receiveText(call.request, call.payload), "Tagging"));
  const version = taggedVersion(call);
  replaceTags(call.service.database, version, tags);
  return { status: 200, headers: { "x-amz-version-id": versionHeader(call.bucket, version.versionId) } };
}

/** DeleteObjectTagging. */
export function deleteTagging(call: Call): Reply {
  const version = taggedVersion(call);
  replaceTags(call.service.database, version, {});
  return { status: 204, headers: { "x-amz-version-id": versionHeader(call.bucket, version.versionId) } };
}
