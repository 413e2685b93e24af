import {
  permit,
  recordEvent,
  versionHeader,
  xmlReply,
  type Call,
  type Caller,
  type Reply,
  type Service,
} from "./call.ts";
import { objectArn, type Bucket } from "./bucket.ts";
import { S3Error } from "./errors.ts";
import type { S3EventReason } from "./outbox.ts";
import { checkWrite } from "./preconditions.ts";
import { receiveText } from "./receive-body.ts";
import {
  addVersion,
  findVersion,
  latestVersion,
  noDetails,
  removeVersion,
  type Version,
} from "./version-store.ts";
import {
  childText,
  childrenOf,
  optionalTag,
  parseXml,
  requiredText,
  tag,
  xmlDocument,
  type Markup,
} from "./xml.ts";

type Deletion = {
  readonly service: Service;
  readonly bucket: Bucket;
  readonly caller: Caller;
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly reason: S3EventReason;
  readonly conditions?: (name: string) => string | undefined;
  /** A last look, inside the transaction; `false` leaves everything as it is. */
  readonly still?: (latest: Version | undefined) => boolean;
};

type Deleted = { readonly marker: boolean; readonly versionId: string | undefined };

/** Deletes a key (leaving a delete marker where versions are kept) or one version for good, with its event. */
export async function deleteObject(deletion: Deletion): Promise<Deleted> {
  const { service, bucket, key, versionId } = deletion;
  const { database, bodies, outbox } = service;
  const { deleted, obsolete } = database.transaction(() => {
    const latest = latestVersion(database, bucket.name, key);
    if (deletion.still?.(latest) === false) return { deleted: { marker: false, versionId }, obsolete: [] };
    if (deletion.conditions) checkWrite(deletion.conditions, latest, key);
    if (versionId !== undefined || bucket.versioning === "Off") return removeForGood(deletion);
    return hideBehindMarker(deletion);
  });
  outbox.wake();
  await bodies.remove(obsolete);
  return deleted;
}

function removeForGood(deletion: Deletion): { deleted: Deleted; obsolete: readonly string[] } {
  const { service, bucket, caller, key, versionId, reason } = deletion;
  const version = findVersion(service.database, bucket.name, key, versionId ?? "null");
  if (!version) return { deleted: { marker: false, versionId }, obsolete: [] };
  const obsolete = removeVersion(service.database, version);
  const happening = { eventName: "Object Deleted", reason, deletionType: "Permanently Deleted" } as const;
  recordEvent(service, bucket, caller, happening, { seq: version.seq, key, versionId: version.versionId });
  return { deleted: { marker: version.marker, versionId }, obsolete };
}

function hideBehindMarker(deletion: Deletion): { deleted: Deleted; obsolete: readonly string[] } {
  const { service, bucket, caller, key, reason } = deletion;
  const modified = service.clock.now();
  const marker = { key, size: 0, etag: "", body: undefined, modified, details: noDetails };
  const { version, obsolete } = addVersion(service.database, bucket, marker);
  const happening = { eventName: "Object Deleted", reason, deletionType: "Delete Marker Created" } as const;
  recordEvent(service, bucket, caller, happening, { seq: version.seq, key, versionId: version.versionId });
  return { deleted: { marker: true, versionId: version.versionId }, obsolete };
}

/** DeleteObject. */
export async function deleteOne(call: Call): Promise<Reply> {
  const { service, bucket, caller, key, request } = call;
  const versionId = request.param("versionId");
  const deleted = await deleteObject({
    ...{ service, bucket, caller, key, versionId },
    reason: "DeleteObject",
    conditions: (name) => (name === "if-match" ? request.header(name) : undefined),
  });
  const id = deleted.versionId === undefined ? undefined : versionHeader(bucket, deleted.versionId);
  return {
    status: 204,
    headers: { "x-amz-version-id": id, "x-amz-delete-marker": deleted.marker ? "true" : undefined },
  };
}

type Entry = {
  readonly key: string;
  readonly versionId: string | undefined;
  readonly etag: string | undefined;
};

/** DeleteObjects: each key is permitted, deleted and answered for itself. */
export async function deleteMany(call: Call): Promise<Reply> {
  const { request } = call;
  const protectedBody = ["content-md5", "x-amz-sdk-checksum-algorithm"].some(
    (name) => request.header(name) !== undefined,
  );
  if (!protectedBody && !request.amzNames.some((name) => name.startsWith("x-amz-checksum-"))) {
    throw new S3Error(
      "InvalidRequest",
      "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
    );
  }
  const root = parseXml(await receiveText(request, call.payload), "Delete");
  const entries: Entry[] = childrenOf(root, "Object").map((node) => ({
    key: requiredText(node, "Key"),
    versionId: childText(node, "VersionId"),
    etag: childText(node, "ETag"),
  }));
  if (entries.length === 0 || entries.length > 1000) {
    throw new S3Error(
      "MalformedXML",
      "The XML you provided was not well-formed or did not validate against our published schema",
    );
  }
  const quiet = childText(root, "Quiet") === "true";
  const results: Markup[] = [];
  for (const entry of entries) {
    const result = await deleteEntry(call, entry);
    if (result.failed || !quiet) results.push(result.markup);
  }
  return xmlReply(xmlDocument("DeleteResult", ...results));
}

async function deleteEntry(call: Call, entry: Entry): Promise<{ failed: boolean; markup: Markup }> {
  const { service, bucket, caller } = call;
  const { key, versionId, etag } = entry;
  try {
    const action = versionId === undefined ? "s3:DeleteObject" : "s3:DeleteObjectVersion";
    permit(call, action, objectArn(bucket.name, key));
    const deleted = await deleteObject({
      ...{ service, bucket, caller, key, versionId },
      reason: "DeleteObject",
      conditions: (name) => (name === "if-match" ? etag : undefined),
    });
    const marker = deleted.marker
      ? [tag("DeleteMarker", "true"), optionalTag("DeleteMarkerVersionId", deleted.versionId)]
      : [];
    return {
      failed: false,
      markup: tag("Deleted", tag("Key", key), optionalTag("VersionId", versionId), ...marker),
    };
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    const markup = tag(
      "Error",
      tag("Key", key),
      optionalTag("VersionId", versionId),
      tag("Code", error.code),
      tag("Message", error.message),
    );
    return { failed: true, markup };
  }
}
