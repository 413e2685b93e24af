import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

import type { Objects, StoredObject } from "../kernel/objects.ts";

function s3Client(): S3Client {
  return new S3Client({
    // a checksum in a signed URL would have to be known before the client has the bytes
    requestChecksumCalculation: "WHEN_REQUIRED",
    // host names of buckets do not resolve on a machine of one's own
    forcePathStyle: process.env["AWS_ENDPOINT_URL_S3"] !== undefined,
  });
}

/** `attachment` with an ASCII name for old clients and the real one beside it (RFC 6266). */
function contentDisposition(fileName: string): string {
  const ascii = fileName
    .normalize("NFKD")
    .replaceAll(/[^\x20-\x7e]/g, "")
    .replaceAll(/["\\]/g, "_");
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

const isMissing = (error: unknown) =>
  error instanceof NoSuchKey ||
  error instanceof NotFound ||
  // has no class of its own in the SDK
  (error instanceof S3ServiceException && error.name === "NoSuchVersion");

/** The objects port over one S3 bucket. */
export class Bucket implements Objects {
  readonly #client: S3Client;
  readonly #name: string;

  constructor(name: string, client: S3Client = s3Client()) {
    this.#name = name;
    this.#client = client;
  }

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    await this.#client.send(
      new PutObjectCommand({ Bucket: this.#name, Key: key, Body: bytes, ContentType: contentType }),
    );
  }

  async get(key: string, version?: string): Promise<StoredObject | undefined> {
    try {
      const object = await this.#client.send(
        new GetObjectCommand({ Bucket: this.#name, Key: key, VersionId: version }),
      );
      const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
      const contentType = object.ContentType ?? "application/octet-stream";
      return { bytes, contentType, version: object.VersionId };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async head(key: string): Promise<{ sizeBytes: number } | undefined> {
    try {
      const object = await this.#client.send(new HeadObjectCommand({ Bucket: this.#name, Key: key }));
      return { sizeBytes: object.ContentLength ?? 0 };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async removeAll(prefix: string): Promise<void> {
    let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
    while (markers) {
      const page: {
        Versions?: { Key?: string | undefined; VersionId?: string | undefined }[] | undefined;
        DeleteMarkers?: { Key?: string | undefined; VersionId?: string | undefined }[] | undefined;
        IsTruncated?: boolean | undefined;
        NextKeyMarker?: string | undefined;
        NextVersionIdMarker?: string | undefined;
      } = await this.#client.send(
        new ListObjectVersionsCommand({ Bucket: this.#name, Prefix: prefix, ...markers }),
      );
      const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].flatMap(({ Key, VersionId }) =>
        Key === undefined || VersionId === undefined ? [] : [{ Key, VersionId }],
      );
      if (found.length > 0) {
        const { Errors: errors } = await this.#client.send(
          new DeleteObjectsCommand({ Bucket: this.#name, Delete: { Objects: found, Quiet: true } }),
        );
        if (errors && errors.length > 0)
          throw new Error(`objects could not be deleted: ${errors[0]?.Code ?? ""}`);
      }
      markers = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
        : undefined;
    }
  }

  async downloadUrl(
    key: string,
    options: { fileName: string; contentType: string; seconds: number; version?: string | undefined },
  ): Promise<string> {
    const command = new GetObjectCommand({
      Bucket: this.#name,
      Key: key,
      VersionId: options.version,
      ResponseContentDisposition: contentDisposition(options.fileName),
      ResponseContentType: options.contentType,
    });
    return getSignedUrl(this.#client, command, { expiresIn: options.seconds });
  }

  async uploadForm(
    key: string,
    options: { contentType: string; maxBytes: number; seconds: number },
  ): Promise<{ url: string; fields: Record<string, string> }> {
    return createPresignedPost(this.#client, {
      Bucket: this.#name,
      Key: key,
      Conditions: [["content-length-range", 0, options.maxBytes], { "Content-Type": options.contentType }],
      Fields: { "Content-Type": options.contentType },
      Expires: options.seconds,
    });
  }
}
