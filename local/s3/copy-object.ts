import type { ByteRange } from "./bodies.ts";
import { objectArn } from "./bucket.ts";
import { findBucket } from "./bucket-store.ts";
import { permit, versionHeader, xmlReply, type Call, type Reply } from "./call.ts";
import { parseAlgorithm, type ChecksumAlgorithm } from "./checksums.ts";
import { invalidArgument, S3Error } from "./errors.ts";
import { checkKey, readDetails } from "./object-details.ts";
import { checkRead } from "./preconditions.ts";
import { locateVersion } from "./read-object.ts";
import { storeStream, type ReceivedBody } from "./receive-body.ts";
import { decodeUri } from "./request.ts";
import { optionalTag, tag, xmlDocument, type Markup } from "./xml.ts";
import type { Checksum } from "./checksums.ts";
import type { ObjectDetails, Version } from "./version-store.ts";
import { commitObject, permitTagging, writtenHeaders } from "./write-object.ts";

/** Finds what `x-amz-copy-source` names, if the caller may read it and the conditions on it hold. */
export function locateSource(call: Call): {
  readonly source: Version;
  readonly versionId: string | undefined;
} {
  const text = call.request.header("x-amz-copy-source") ?? "";
  const [, path = "", version] = /^\/?([^?]*)(?:\?versionId=(.+))?$/.exec(text) ?? [];
  const decoded = decodeUri(path);
  const at = decoded.indexOf("/");
  if (at < 1 || at === decoded.length - 1) {
    throw invalidArgument(
      "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
      "x-amz-copy-source",
      text,
    );
  }
  const [name, key] = [decoded.slice(0, at), decoded.slice(at + 1)];
  permit(call, version === undefined ? "s3:GetObject" : "s3:GetObjectVersion", objectArn(name, key));
  const bucket = findBucket(call.service.database, name);
  if (!bucket)
    throw new S3Error("NoSuchBucket", "The specified bucket does not exist", {
      elements: { BucketName: name },
    });
  const source = locateVersion(call, name, key, version);
  if (checkRead(call.request.header, source, "x-amz-copy-source-") === "not-modified") {
    throw new S3Error("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
  }
  return { source, versionId: versionHeader(bucket, source.versionId) };
}

/** Copies the bytes of a version into a body of their own. */
export async function copyBytes(
  call: Call,
  source: Version,
  algorithm: ChecksumAlgorithm,
  range?: ByteRange,
): Promise<ReceivedBody> {
  const { bodies } = call.service;
  return storeStream(bodies, await bodies.read(source.body ?? "", range), algorithm);
}

function directive(call: Call, name: string): "COPY" | "REPLACE" {
  const value = call.request.header(name) ?? "COPY";
  if (value !== "COPY" && value !== "REPLACE") throw invalidArgument("Unknown directive.", name, value);
  return value;
}

function copiedDetails(call: Call, source: Version): ObjectDetails {
  const { request } = call;
  const given = readDetails(request.header, request.amzNames);
  const replace = directive(call, "x-amz-metadata-directive") === "REPLACE";
  const { headers, metadata } = replace ? given : source.details;
  const retag = directive(call, "x-amz-tagging-directive") === "REPLACE";
  return { ...given, headers, metadata, tags: retag ? given.tags : source.details.tags };
}

export const checksumTag = (checksum: Checksum | undefined): Markup | undefined =>
  checksum && tag(`Checksum${checksum.algorithm}`, checksum.value);

/** CopyObject. */
export async function copyObject(call: Call): Promise<Reply> {
  const { service, request, caller, bucket } = call;
  const key = checkKey(call.key);
  const { source, versionId } = locateSource(call);
  const details = copiedDetails(call, source);
  permitTagging(call, details);
  const replaces = ["x-amz-metadata-directive", "x-amz-tagging-directive"].some(
    (name) => request.header(name) === "REPLACE",
  );
  const onItself = source.bucket === bucket.name && source.key === key && source.latest;
  if (onItself && !replaces && request.header("x-amz-storage-class") === undefined) {
    throw new S3Error(
      "InvalidRequest",
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const asked = request.header("x-amz-checksum-algorithm");
  const algorithm =
    asked === undefined ? (source.details.checksum?.algorithm ?? "CRC64NVME") : parseAlgorithm(asked);
  const received = await copyBytes(call, source, algorithm);
  const conditions = request.header;
  const version = await commitObject(
    { service, caller, bucket, key, reason: "CopyObject", details, conditions },
    received,
  );
  return xmlReply(
    xmlDocument(
      "CopyObjectResult",
      tag("LastModified", new Date(version.modified).toISOString()),
      tag("ETag", `"${version.etag}"`),
      checksumTag(version.details.checksum),
      optionalTag("ChecksumType", version.details.checksum?.type),
    ),
    { ...writtenHeaders(bucket, version), etag: undefined, "x-amz-copy-source-version-id": versionId },
  );
}
