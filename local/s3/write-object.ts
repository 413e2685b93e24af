import type { Bucket } from "./bucket.ts";
import {
  permit,
  arnOf,
  recordEvent,
  versionHeader,
  type Call,
  type Caller,
  type Reply,
  type Service,
} from "./call.ts";
import type { S3EventReason } from "./outbox.ts";
import { checkKey, checksumHeaders, readDetails } from "./object-details.ts";
import { checkWrite } from "./preconditions.ts";
import { receiveBody, type ReceivedBody } from "./receive-body.ts";
import { addVersion, latestVersion, type ObjectDetails, type Version } from "./version-store.ts";

type Header = (name: string) => string | undefined;

type Write = {
  readonly service: Service;
  readonly caller: Caller;
  readonly bucket: Bucket;
  readonly key: string;
  readonly reason: S3EventReason;
  readonly details: ObjectDetails;
  readonly conditions: Header;
  readonly etag?: string;
  /** Further rows that belong to the same change. */
  readonly alongside?: () => void;
};

/** Makes a received body the latest version of its key, with its event, in one transaction, or throws the body away. */
export async function commitObject(write: Write, received: ReceivedBody): Promise<Version> {
  const { service, caller, bucket, key } = write;
  const { database, bodies, clock, outbox } = service;
  try {
    const { version, obsolete } = database.transaction(() => {
      checkWrite(write.conditions, latestVersion(database, bucket.name, key), key);
      write.alongside?.();
      const added = addVersion(database, bucket, {
        key,
        size: received.size,
        etag: write.etag ?? received.md5.toString("hex"),
        body: received.body,
        modified: clock.now(),
        details: { ...write.details, checksum: received.checksum },
      });
      recordEvent(
        service,
        bucket,
        caller,
        { eventName: "Object Created", reason: write.reason },
        added.version,
      );
      return added;
    });
    outbox.wake();
    await bodies.remove(obsolete);
    return version;
  } catch (error) {
    await bodies.remove([received.body]);
    throw error;
  }
}

/** The headers that every answer to a write has. */
export function writtenHeaders(bucket: Bucket, version: Version): Record<string, string | undefined> {
  return {
    etag: `"${version.etag}"`,
    "x-amz-version-id": versionHeader(bucket, version.versionId),
    ...version.details.encryption,
    ...checksumHeaders(version.details.checksum),
  };
}

/** Throws `AccessDenied` when the request sets tags and the caller may not. */
export function permitTagging(call: Call, details: ObjectDetails): void {
  if (Object.keys(details.tags).length > 0) permit(call, "s3:PutObjectTagging", arnOf(call));
}

export async function putObject(call: Call): Promise<Reply> {
  const { service, request, caller, bucket } = call;
  const key = checkKey(call.key);
  const details = readDetails(request.header, request.amzNames);
  permitTagging(call, details);
  // Checked now to spare the transfer, and again in the transaction, which is what counts.
  checkWrite(request.header, latestVersion(service.database, bucket.name, key), key);
  const received = await receiveBody(service.bodies, request, call.payload);
  const conditions = request.header;
  const version = await commitObject(
    { service, caller, bucket, key, reason: "PutObject", details, conditions },
    received,
  );
  return { status: 200, headers: writtenHeaders(bucket, version) };
}
