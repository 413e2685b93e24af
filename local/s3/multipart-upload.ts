import { createHash } from "node:crypto";
import { xmlReply, type Call, type Reply } from "./call.ts";
import {
  checkChecksum,
  declaredChecksum,
  parseAlgorithm,
  startChecksum,
  type Checksum,
  type ChecksumAlgorithm,
} from "./checksums.ts";
import { checksumTag, copyBytes, locateSource } from "./copy-object.ts";
import { invalidArgument, S3Error } from "./errors.ts";
import { checkKey, checksumHeaders, readDetails } from "./object-details.ts";
import { parseRange } from "./read-object.ts";
import { receiveBody, receiveText, storeStream, type ReceivedBody } from "./receive-body.ts";
import {
  findUpload,
  partsOf,
  removeUpload,
  savePart,
  startUpload,
  uploadsOf,
  type Part,
  type Upload,
} from "./upload-store.ts";
import {
  childText,
  childrenOf,
  optionalTag,
  parseXml,
  requiredText,
  tag,
  xmlDocument,
  type XmlNode,
} from "./xml.ts";
import { commitObject, permitTagging, writtenHeaders } from "./write-object.ts";

const MIN_PART_BYTES = 5 * 1024 ** 2;

function checksumType(call: Call, algorithm: ChecksumAlgorithm): Checksum["type"] {
  const asked = call.request.header("x-amz-checksum-type");
  const type = asked ?? (algorithm === "CRC64NVME" ? "FULL_OBJECT" : "COMPOSITE");
  const impossible = type === "FULL_OBJECT" ? algorithm.startsWith("SHA") : algorithm === "CRC64NVME";
  if ((type !== "FULL_OBJECT" && type !== "COMPOSITE") || impossible) {
    throw new S3Error(
      "InvalidRequest",
      `The ${type} checksum type cannot be used with the ${algorithm} checksum algorithm.`,
    );
  }
  return type;
}

/** CreateMultipartUpload. */
export function createUpload(call: Call): Reply {
  const { request, service, bucket } = call;
  const key = checkKey(call.key);
  const details = readDetails(request.header, request.amzNames);
  permitTagging(call, details);
  const algorithm = parseAlgorithm(request.header("x-amz-checksum-algorithm") ?? "CRC64NVME");
  const type = checksumType(call, algorithm);
  const initiated = service.clock.now();
  const id = startUpload(service.database, {
    bucket: bucket.name,
    key,
    initiated,
    algorithm,
    checksumType: type,
    details,
  });
  return xmlReply(
    xmlDocument(
      "InitiateMultipartUploadResult",
      tag("Bucket", bucket.name),
      tag("Key", key),
      tag("UploadId", id),
    ),
    { ...details.encryption, "x-amz-checksum-algorithm": algorithm, "x-amz-checksum-type": type },
  );
}

const noSuchUpload = (id: string): S3Error =>
  new S3Error(
    "NoSuchUpload",
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    { elements: { UploadId: id } },
  );

function requireUpload(call: Call): Upload {
  const id = call.request.param("uploadId") ?? "";
  const upload = findUpload(call.service.database, id);
  if (upload?.bucket !== call.bucket.name || upload.key !== call.key) throw noSuchUpload(id);
  return upload;
}

function partNumber(call: Call): number {
  const text = call.request.param("partNumber") ?? "";
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number < 1 || number > 10_000) {
    throw invalidArgument(
      "Part number must be an integer between 1 and 10000, inclusive",
      "partNumber",
      text,
    );
  }
  return number;
}

async function keepPart(call: Call, upload: Upload, received: ReceivedBody): Promise<Part> {
  const { database, bodies, clock } = call.service;
  const part: Part = {
    number: partNumber(call),
    size: received.size,
    etag: received.md5.toString("hex"),
    checksum: received.checksum.value,
    body: received.body,
    modified: clock.now(),
  };
  // Aborted or completed while the part was on its way: the part has no place any more.
  if (!findUpload(database, upload.id)) {
    await bodies.remove([received.body]);
    throw noSuchUpload(upload.id);
  }
  await bodies.remove(savePart(database, upload.id, part));
  return part;
}

/** UploadPart. */
export async function uploadPart(call: Call): Promise<Reply> {
  const upload = requireUpload(call);
  partNumber(call);
  const declared = declaredChecksum(call.request.header);
  if (declared && declared.algorithm !== upload.algorithm) {
    throw new S3Error(
      "InvalidRequest",
      `Checksum Type mismatch occurred, expected checksum Type: ${upload.algorithm}, actual checksum Type: ${declared.algorithm}`,
    );
  }
  const received = await receiveBody(call.service.bodies, call.request, call.payload, upload.algorithm);
  const part = await keepPart(call, upload, received);
  return {
    status: 200,
    headers: {
      etag: `"${part.etag}"`,
      ...upload.details.encryption,
      ...checksumHeaders(received.checksum),
      "x-amz-checksum-type": undefined,
    },
  };
}

/** UploadPartCopy. */
export async function uploadPartCopy(call: Call): Promise<Reply> {
  const upload = requireUpload(call);
  const { source, versionId } = locateSource(call);
  const header = call.request.header("x-amz-copy-source-range");
  const range = parseRange(header, source.size);
  if (header !== undefined && !range) {
    throw invalidArgument(
      "The x-amz-copy-source-range value must be of the form bytes=first-last",
      "x-amz-copy-source-range",
      header,
    );
  }
  const received = await copyBytes(call, source, upload.algorithm, range);
  const part = await keepPart(call, upload, received);
  return xmlReply(
    xmlDocument(
      "CopyPartResult",
      tag("LastModified", new Date(part.modified).toISOString()),
      tag("ETag", `"${part.etag}"`),
      checksumTag(received.checksum),
    ),
    { "x-amz-copy-source-version-id": versionId },
  );
}

/** Matches the list of a CompleteMultipartUpload against what was uploaded. */
function selectParts(root: XmlNode, upload: Upload, stored: readonly Part[]): Part[] {
  const listed = childrenOf(root, "Part").map((node) => {
    const number = Number(requiredText(node, "PartNumber"));
    const etag = requiredText(node, "ETag").replaceAll('"', "");
    const part = stored.find((candidate) => candidate.number === number);
    const checksum = childText(node, `Checksum${upload.algorithm}`);
    if (checksum === undefined && upload.checksumType === "COMPOSITE") {
      throw new S3Error(
        "InvalidRequest",
        `The upload was created using a ${upload.algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${number} in the request.`,
      );
    }
    if (part?.etag !== etag || (checksum !== undefined && checksum !== part.checksum)) {
      throw new S3Error(
        "InvalidPart",
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
        { elements: { UploadId: upload.id, PartNumber: String(number), ETag: etag } },
      );
    }
    return part;
  });
  if (listed.length === 0) throw new S3Error("MalformedXML", "You must specify at least one part");
  if (listed.some((part, index) => index > 0 && part.number <= (listed[index - 1]?.number ?? 0))) {
    throw new S3Error(
      "InvalidPartOrder",
      "The list of parts was not in ascending order. Parts must be ordered by part number.",
    );
  }
  const small = listed.slice(0, -1).find((part) => part.size < MIN_PART_BYTES);
  if (small) {
    throw new S3Error("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", {
      elements: {
        ProposedSize: String(small.size),
        MinSizeAllowed: String(MIN_PART_BYTES),
        PartNumber: String(small.number),
      },
    });
  }
  return listed;
}

async function compositeChecksum(upload: Upload, parts: readonly Part[]): Promise<Checksum> {
  const checksum = startChecksum(upload.algorithm);
  for (const part of parts) checksum.update(Buffer.from(part.checksum, "base64"));
  const value = (await checksum.digest()).toString("base64");
  return { algorithm: upload.algorithm, value: `${value}-${parts.length}`, type: "COMPOSITE" };
}

async function* concatenate(call: Call, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    const stream: AsyncIterable<Uint8Array> = await call.service.bodies.read(part.body);
    yield* stream;
  }
}

/** CompleteMultipartUpload. */
export async function completeUpload(call: Call): Promise<Reply> {
  const { service, request, caller, bucket, key } = call;
  const { database, bodies } = service;
  const upload = requireUpload(call);
  const root = parseXml(await receiveText(request, call.payload, false), "CompleteMultipartUpload");
  const stored = partsOf(database, upload.id);
  const parts = selectParts(root, upload, stored);
  const joined = await storeStream(bodies, concatenate(call, parts), upload.algorithm, {
    limit: 5 * 1024 ** 4,
  });
  const checksum =
    upload.checksumType === "COMPOSITE" ? await compositeChecksum(upload, parts) : joined.checksum;
  const declared = request.header(`x-amz-checksum-${upload.algorithm.toLowerCase()}`);
  if (declared !== undefined && upload.checksumType === "FULL_OBJECT") {
    try {
      checkChecksum(upload.algorithm, declared, checksum.value);
    } catch (error) {
      await bodies.remove([joined.body]);
      throw error;
    }
  }
  const digest = createHash("md5").update(Buffer.concat(parts.map((part) => Buffer.from(part.etag, "hex"))));
  const version = await commitObject(
    {
      ...{ service, caller, bucket, key, details: upload.details },
      reason: "CompleteMultipartUpload",
      conditions: request.header,
      etag: `${digest.digest("hex")}-${parts.length}`,
      alongside: () => {
        if (!removeUpload(database, upload.id)) throw noSuchUpload(upload.id);
      },
    },
    { ...joined, checksum },
  );
  await bodies.remove(stored.map((part) => part.body));
  return xmlReply(
    xmlDocument(
      "CompleteMultipartUploadResult",
      tag("Location", `http://${request.incoming.headers.host ?? ""}/${bucket.name}/${encodeURI(key)}`),
      tag("Bucket", bucket.name),
      tag("Key", key),
      tag("ETag", `"${version.etag}"`),
      checksumTag(checksum),
      tag("ChecksumType", checksum.type),
    ),
    { ...writtenHeaders(bucket, version), etag: undefined },
  );
}

/** AbortMultipartUpload. */
export async function abortUpload(call: Call): Promise<Reply> {
  await dropUpload(call.service, requireUpload(call));
  return { status: 204 };
}

/** Forgets an upload and its parts. */
export async function dropUpload(
  service: Pick<Call["service"], "database" | "bodies">,
  upload: Upload,
): Promise<void> {
  const bodies = service.database.transaction(() => {
    const parts = partsOf(service.database, upload.id);
    removeUpload(service.database, upload.id);
    return parts.map((part) => part.body);
  });
  await service.bodies.remove(bodies);
}

/** ListParts. */
export function listParts(call: Call): Reply {
  const upload = requireUpload(call);
  const limit = Math.min(1000, Number(call.request.param("max-parts") ?? 1000));
  const marker = Number(call.request.param("part-number-marker") ?? 0);
  if (!Number.isInteger(limit) || !Number.isInteger(marker))
    throw invalidArgument("max-parts and part-number-marker are integers");
  const rest = partsOf(call.service.database, upload.id).filter((part) => part.number > marker);
  const page = rest.slice(0, limit);
  const next = page.at(-1)?.number;
  return xmlReply(
    xmlDocument(
      "ListPartsResult",
      tag("Bucket", upload.bucket),
      tag("Key", upload.key),
      tag("UploadId", upload.id),
      tag("PartNumberMarker", String(marker)),
      optionalTag("NextPartNumberMarker", next === undefined ? undefined : String(next)),
      tag("MaxParts", String(limit)),
      tag("IsTruncated", String(rest.length > page.length)),
      tag("ChecksumAlgorithm", upload.algorithm),
      tag("ChecksumType", upload.checksumType),
      ...page.map((part) =>
        tag(
          "Part",
          tag("PartNumber", String(part.number)),
          tag("LastModified", new Date(part.modified).toISOString()),
          tag("ETag", `"${part.etag}"`),
          tag("Size", String(part.size)),
          tag(`Checksum${upload.algorithm}`, part.checksum),
        ),
      ),
    ),
  );
}

/** ListMultipartUploads; one page holds them all. */
export function listUploads(call: Call): Reply {
  const prefix = call.request.param("prefix") ?? "";
  const uploads = uploadsOf(call.service.database, call.bucket.name).filter((upload) =>
    upload.key.startsWith(prefix),
  );
  return xmlReply(
    xmlDocument(
      "ListMultipartUploadsResult",
      tag("Bucket", call.bucket.name),
      tag("Prefix", prefix),
      tag("IsTruncated", "false"),
      ...uploads.map((upload) =>
        tag(
          "Upload",
          tag("Key", upload.key),
          tag("UploadId", upload.id),
          tag("Initiated", new Date(upload.initiated).toISOString()),
          tag("StorageClass", upload.details.storageClass),
        ),
      ),
    ),
  );
}
