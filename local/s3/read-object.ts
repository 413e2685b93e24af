import { bucketArn } from "./bucket.ts";
import {
  isPermitted,
  missingObject,
  requireLatest,
  versionHeader,
  type Call,
  type Headers,
  type Reply,
} from "./call.ts";
import { accessDenied, invalidArgument, S3Error, systemCode } from "./errors.ts";
import { checksumHeaders } from "./object-details.ts";
import { checkRead } from "./preconditions.ts";
import type { ByteRange } from "./bodies.ts";
import { findVersion, type Version } from "./version-store.ts";

const OVERRIDES = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
];

/** Finds the version that a read names; throws what S3 answers for missing keys, missing versions and markers. */
export function locateVersion(
  call: Pick<Call, "service" | "caller">,
  bucket: string,
  key: string,
  versionId?: string,
): Version {
  if (versionId === undefined) return requireLatest(call, bucket, key);
  const version = findVersion(call.service.database, bucket, key, versionId);
  if (!version) {
    if (!isPermitted(call, "s3:ListBucket", bucketArn(bucket))) throw accessDenied();
    throw new S3Error("NoSuchVersion", "The specified version does not exist.", {
      elements: { Key: key, VersionId: versionId },
    });
  }
  if (version.marker) {
    throw new S3Error("MethodNotAllowed", "The specified method is not allowed against this resource.", {
      headers: { "x-amz-delete-marker": "true", "x-amz-version-id": versionId, allow: "DELETE" },
    });
  }
  return version;
}

/** Reads a `Range` header: nothing for a form that S3 ignores; throws `InvalidRange` when no byte is left. */
export function parseRange(text: string | undefined, size: number): ByteRange | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(text ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  if (start >= size || (first === "" && Number(last) === 0)) {
    throw new S3Error("InvalidRange", "The requested range is not satisfiable", {
      elements: { RangeRequested: text ?? "", ActualObjectSize: String(size) },
      headers: { "content-range": `bytes */${size}` },
    });
  }
  return { start, end };
}

function objectHeaders(call: Call, version: Version): Headers {
  const { details } = version;
  const overrides = OVERRIDES.flatMap((name) => {
    const value = call.request.param(`response-${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...details.headers,
    ...Object.fromEntries(overrides),
    ...Object.fromEntries(
      Object.entries(details.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]),
    ),
    ...details.encryption,
    "accept-ranges": "bytes",
    etag: `"${version.etag}"`,
    "last-modified": new Date(version.modified).toUTCString(),
    "x-amz-version-id": versionHeader(call.bucket, version.versionId),
    "x-amz-storage-class": details.storageClass === "STANDARD" ? undefined : details.storageClass,
    "x-amz-tagging-count":
      Object.keys(details.tags).length === 0 ? undefined : String(Object.keys(details.tags).length),
  };
}

/** GetObject and HeadObject: conditions, one range, overrides of response headers, checksum when asked for. */
export async function readObject(call: Call): Promise<Reply> {
  const { request, bucket, key, service } = call;
  if (request.param("partNumber") !== undefined) {
    throw new S3Error("NotImplemented", "Reading single parts is not implemented.");
  }
  const versionId = request.param("versionId");
  if (versionId === "") throw invalidArgument("Version id cannot be the empty string", "versionId", "");
  const version = locateVersion(call, bucket.name, key, versionId);
  const headers = objectHeaders(call, version);
  if (checkRead(request.header, version) === "not-modified") {
    return { status: 304, headers: { ...headers, "content-type": undefined } };
  }
  const range = parseRange(request.header("range"), version.size);
  const wantsChecksum = !range && request.header("x-amz-checksum-mode")?.toUpperCase() === "ENABLED";
  const answer = {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      ...(wantsChecksum ? checksumHeaders(version.details.checksum) : {}),
      "content-length": String(range ? range.end - range.start + 1 : version.size),
      "content-range": range && `bytes ${range.start}-${range.end}/${version.size}`,
    },
  };
  if (request.method === "HEAD") return answer;
  try {
    return { ...answer, body: await service.bodies.read(version.body ?? "", range) };
  } catch (error) {
    // Overwritten or deleted between the look at the row and the opening of the file.
    if (systemCode(error) === "ENOENT") {
      const again = locateVersion(call, bucket.name, key, versionId);
      if (again.body !== version.body) return readObject(call);
      throw missingObject(call, bucket.name, key);
    }
    throw error;
  }
}
