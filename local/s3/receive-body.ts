import { createHash } from "node:crypto";
import type { Payload } from "./authenticate.ts";
import type { Bodies, BodyDraft } from "./bodies.ts";
import {
  checkChecksum,
  checkMd5,
  checksumHeader,
  declaredChecksum,
  startChecksum,
  type Checksum,
  type ChecksumAlgorithm,
} from "./checksums.ts";
import { decodeChunks, type Trailers } from "./chunked-body.ts";
import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

/** The most that one PUT may carry. */
const MAX_PUT_BYTES = 5 * 1024 ** 3;

/** A body that is durable on disk but not yet named by any row. */
export type ReceivedBody = {
  readonly body: string;
  readonly size: number;
  readonly md5: Buffer;
  readonly checksum: Checksum;
};

type Digests = {
  readonly size: number;
  readonly md5: Buffer;
  readonly sha256: string;
  readonly value: string;
};

const entityTooLarge = (size: number, limit: number): S3Error =>
  new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
    elements: { ProposedSize: String(size), MaxSizeAllowed: String(limit) },
  });

/**
 * Writes a stream to disk under a running checksum and keeps it if `check` agrees; otherwise nothing remains.
 * Throws `EntityTooLarge` as soon as more than `limit` bytes have come.
 */
export async function storeStream(
  bodies: Bodies,
  source: AsyncIterable<Uint8Array>,
  algorithm: ChecksumAlgorithm,
  options: { readonly limit?: number; readonly check?: (digests: Digests) => void } = {},
): Promise<ReceivedBody> {
  const draft = await bodies.draft();
  try {
    const digests = await writeAll(draft, source, algorithm, options.limit ?? MAX_PUT_BYTES);
    options.check?.(digests);
    const { size, md5, value } = digests;
    return { body: await draft.keep(), size, md5, checksum: { algorithm, value, type: "FULL_OBJECT" } };
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

async function writeAll(
  draft: BodyDraft,
  source: AsyncIterable<Uint8Array>,
  algorithm: ChecksumAlgorithm,
  limit: number,
): Promise<Digests> {
  const [md5, sha256, checksum] = [createHash("md5"), createHash("sha256"), startChecksum(algorithm)];
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > limit) throw entityTooLarge(size, limit);
    md5.update(piece);
    sha256.update(piece);
    checksum.update(piece);
    await draft.write(piece);
  }
  const value = (await checksum.digest()).toString("base64");
  return { size, md5: md5.digest(), sha256: sha256.digest("hex"), value };
}

/**
 * Receives the body of a PUT: unframes it, checks its length, payload hash, chunk signatures, `Content-MD5` and
 * checksum, and makes it durable. Without a declared checksum it gets one of the `fallback` algorithm, as on S3.
 */
export async function receiveBody(
  bodies: Bodies,
  request: S3Request,
  payload: Payload,
  fallback: ChecksumAlgorithm = "CRC64NVME",
): Promise<ReceivedBody> {
  const declared = declaredChecksum(request.header);
  const length = bodyLength(request, payload);
  if (length > MAX_PUT_BYTES) throw entityTooLarge(length, MAX_PUT_BYTES);
  const algorithm = declared?.algorithm ?? fallback;
  let trailers: Trailers = new Map();
  // Left open on an early end: the answer still has to go out over the same socket.
  const raw: AsyncIterable<Uint8Array> = request.incoming.iterator({ destroyOnReturn: false });
  const source =
    payload.kind === "chunked"
      ? decodeChunks(raw, {
          ...payload,
          decodedLength: length,
          onTrailers: (read) => {
            trailers = read;
          },
        })
      : raw;
  return storeStream(bodies, source, algorithm, {
    check: (digests) => {
      checkPayload(payload, digests, length);
      checkMd5(request.header("content-md5"), digests.md5);
      if (!declared) return;
      const value = declared.value ?? trailers.get(checksumHeader(algorithm));
      if (value === undefined) {
        throw new S3Error("MalformedTrailerError", "The announced trailing checksum is missing.");
      }
      checkChecksum(algorithm, value, digests.value);
    },
  });
}

function bodyLength(request: S3Request, payload: Payload): number {
  const text = request.header(payload.kind === "chunked" ? "x-amz-decoded-content-length" : "content-length");
  if (text === undefined || !/^\d{1,15}$/.test(text)) {
    throw new S3Error("MissingContentLength", "You must provide the Content-Length HTTP header.");
  }
  return Number(text);
}

function checkPayload(payload: Payload, digests: Digests, length: number): void {
  if (digests.size !== length) {
    throw new S3Error(
      "IncompleteBody",
      "You did not provide the number of bytes specified by the Content-Length HTTP header",
    );
  }
  if (payload.kind === "digest" && payload.sha256 !== digests.sha256) {
    throw new S3Error(
      "XAmzContentSHA256Mismatch",
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
      {
        elements: { ClientComputedContentSHA256: payload.sha256, S3ComputedContentSHA256: digests.sha256 },
      },
    );
  }
}

const MAX_TEXT_BYTES = 4 * 1024 ** 2;

/**
 * Reads a small body (XML) whole, verified like any other; throws `MalformedXML` when it is over 4 MiB.
 * With `ownChecksum` false a checksum header speaks of something else than this body.
 */
export async function receiveText(request: S3Request, payload: Payload, ownChecksum = true): Promise<string> {
  const pieces: Uint8Array[] = [];
  const [md5, sha256] = [createHash("md5"), createHash("sha256")];
  const declared = ownChecksum ? declaredChecksum(request.header) : undefined;
  const checksum = declared && startChecksum(declared.algorithm);
  if (payload.kind === "chunked")
    throw new S3Error("NotImplemented", "aws-chunked is for object bodies only.");
  let size = 0;
  const raw: AsyncIterable<Uint8Array> = request.incoming.iterator({ destroyOnReturn: false });
  for await (const piece of raw) {
    size += piece.length;
    if (size > MAX_TEXT_BYTES) throw new S3Error("MalformedXML", "The XML you provided is too long.");
    pieces.push(piece);
    md5.update(piece);
    sha256.update(piece);
    checksum?.update(piece);
  }
  const value = (await checksum?.digest())?.toString("base64") ?? "";
  checkPayload(payload, { size, md5: Buffer.alloc(0), sha256: sha256.digest("hex"), value }, size);
  checkMd5(request.header("content-md5"), md5.digest());
  if (declared?.value !== undefined) checkChecksum(declared.algorithm, declared.value, value);
  return Buffer.concat(pieces).toString("utf8");
}
