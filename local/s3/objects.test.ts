import { Readable } from "node:stream";
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from "@aws-sdk/client-s3";
import { refusal, startRig, type Rig } from "./test-rig.ts";

let rig: Rig;

beforeAll(async () => {
  rig = await startRig();
});

afterAll(async () => {
  await rig.stop();
});

const put = async (Key: string, Body: string | Uint8Array, more: Record<string, unknown> = {}) =>
  rig.client.send(new PutObjectCommand({ Bucket: "files", Key, Body, ...more }));

const text = async (Key: string, more: Record<string, unknown> = {}) => {
  const answer = await rig.client.send(new GetObjectCommand({ Bucket: "files", Key, ...more }));
  return answer.Body?.transformToString();
};

describe("objects through the SDK", () => {
  it("stores bytes with headers and metadata and gives them back", async () => {
    const written = await put("dir/ä b+c(1)'!.txt", "hello", {
      ContentType: "text/plain; charset=utf-8",
      CacheControl: "max-age=60",
      ContentDisposition: 'attachment; filename="x.txt"',
      Metadata: { owner: "someone", "resume-id": "res_1" },
    });
    expect(written.ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
    expect(written.ChecksumCRC32).toBe("NhCmhg==");
    const read = await rig.client.send(new GetObjectCommand({ Bucket: "files", Key: "dir/ä b+c(1)'!.txt" }));
    expect(await read.Body?.transformToString()).toBe("hello");
    expect(read).toMatchObject({
      ContentType: "text/plain; charset=utf-8",
      CacheControl: "max-age=60",
      ContentDisposition: 'attachment; filename="x.txt"',
      ContentLength: 5,
      Metadata: { owner: "someone", "resume-id": "res_1" },
      ServerSideEncryption: "AES256",
      ChecksumType: "FULL_OBJECT",
    });
    const head = await rig.client.send(new HeadObjectCommand({ Bucket: "files", Key: "dir/ä b+c(1)'!.txt" }));
    expect(head.ContentLength).toBe(5);
  });

  it.each([
    ["CRC32", "ChecksumCRC32", "NhCmhg=="],
    ["CRC32C", "ChecksumCRC32C", "mnG7TA=="],
    ["CRC64NVME", "ChecksumCRC64NVME", "M3eFcAZSQlc="],
    ["SHA1", "ChecksumSHA1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="],
    ["SHA256", "ChecksumSHA256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="],
  ] as const)("keeps %s, sent in the trailer of a stream", async (algorithm, field, value) => {
    await rig.client.send(
      new PutObjectCommand({
        Bucket: "files",
        Key: `stream-${algorithm}`,
        Body: Readable.from([Buffer.from("hel"), Buffer.from("lo")]),
        ContentLength: 5,
        ChecksumAlgorithm: algorithm,
      }),
    );
    const read = await rig.client.send(new GetObjectCommand({ Bucket: "files", Key: `stream-${algorithm}` }));
    expect(await read.Body?.transformToString()).toBe("hello");
    expect(read.ContentEncoding).toBeUndefined();
    expect(read[field]).toBe(value);
  });

  it("stores three megabytes, for which the SDK waits for leave to send", async () => {
    const body = Buffer.alloc(3 * 1024 * 1024, "0123456789");
    await put("big", body);
    const read = await rig.client.send(new GetObjectCommand({ Bucket: "files", Key: "big" }));
    expect(Buffer.from((await read.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true);
  });

  it("refuses a wrong checksum and a wrong MD5 and stores nothing", async () => {
    expect(
      await refusal(put("bad", "hello", { ChecksumSHA256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" })),
    ).toEqual({
      code: "BadDigest",
      status: 400,
    });
    expect(await refusal(put("bad", "hello", { ContentMD5: "1B2M2Y8AsgTpgAmY7PhCfg==" }))).toMatchObject({
      code: "BadDigest",
    });
    expect(await refusal(put("bad", "hello", { ContentMD5: "abc" }))).toMatchObject({
      code: "InvalidDigest",
    });
    expect(await refusal(text("bad"))).toEqual({ code: "NoSuchKey", status: 404 });
  });

  it("reads ranges", async () => {
    await put("range", "0123456789");
    expect(await text("range", { Range: "bytes=2-4" })).toBe("234");
    expect(await text("range", { Range: "bytes=7-" })).toBe("789");
    expect(await text("range", { Range: "bytes=-3" })).toBe("789");
    expect(await text("range", { Range: "bytes=5-99" })).toBe("56789");
    expect(await text("range", { Range: "chars=1-2" })).toBe("0123456789");
    const part = await rig.client.send(
      new GetObjectCommand({ Bucket: "files", Key: "range", Range: "bytes=2-4" }),
    );
    expect(part).toMatchObject({ ContentRange: "bytes 2-4/10", ContentLength: 3 });
    expect(await refusal(text("range", { Range: "bytes=10-" }))).toEqual({
      code: "InvalidRange",
      status: 416,
    });
  });

  it("keeps the conditions of a read", async () => {
    const { ETag } = await put("conditional", "x");
    expect(await text("conditional", { IfMatch: ETag })).toBe("x");
    expect(await refusal(text("conditional", { IfMatch: '"other"' }))).toMatchObject({ status: 412 });
    expect(await refusal(text("conditional", { IfNoneMatch: ETag }))).toMatchObject({ status: 304 });
    expect(await refusal(text("conditional", { IfModifiedSince: new Date("2100-01-01") }))).toMatchObject({
      status: 304,
    });
    expect(await refusal(text("conditional", { IfUnmodifiedSince: new Date("2000-01-01") }))).toMatchObject({
      status: 412,
    });
  });

  it("overrides response headers", async () => {
    await put("override", "x", { ContentType: "text/plain" });
    const read = await rig.client.send(
      new GetObjectCommand({
        ...{ Bucket: "files", Key: "override", ResponseContentType: "application/pdf" },
        ResponseContentDisposition: 'attachment; filename="cv.pdf"',
      }),
    );
    expect(read).toMatchObject({
      ContentType: "application/pdf",
      ContentDisposition: 'attachment; filename="cv.pdf"',
    });
  });

  it("copies with and without new metadata", async () => {
    await put("source key", "body", { Metadata: { a: "1" }, ContentType: "text/plain" });
    await rig.client.send(
      new CopyObjectCommand({ Bucket: "files", Key: "copy", CopySource: "files/source%20key" }),
    );
    const copied = await rig.client.send(new HeadObjectCommand({ Bucket: "files", Key: "copy" }));
    expect(copied).toMatchObject({ Metadata: { a: "1" }, ContentType: "text/plain" });
    const replace = { Metadata: { b: "2" }, MetadataDirective: "REPLACE" } as const;
    await rig.client.send(
      new CopyObjectCommand({ Bucket: "files", Key: "copy", CopySource: "/files/copy", ...replace }),
    );
    const replaced = await rig.client.send(new HeadObjectCommand({ Bucket: "files", Key: "copy" }));
    expect(replaced.Metadata).toEqual({ b: "2" });
    expect(await text("copy")).toBe("body");
    const onItself = new CopyObjectCommand({ Bucket: "files", Key: "copy", CopySource: "files/copy" });
    expect(await refusal(rig.client.send(onItself))).toMatchObject({ code: "InvalidRequest" });
    const missing = new CopyObjectCommand({ Bucket: "files", Key: "copy", CopySource: "files/none" });
    expect(await refusal(rig.client.send(missing))).toMatchObject({ code: "NoSuchKey" });
  });

  it("keeps tags", async () => {
    await put("tagged", "x", { Tagging: "kind=cv&lang=de%20ch" });
    const read = async () => rig.client.send(new GetObjectTaggingCommand({ Bucket: "files", Key: "tagged" }));
    expect((await read()).TagSet).toEqual([
      { Key: "kind", Value: "cv" },
      { Key: "lang", Value: "de ch" },
    ]);
    const Tagging = { TagSet: [{ Key: "a", Value: "<&>" }] };
    await rig.client.send(new PutObjectTaggingCommand({ Bucket: "files", Key: "tagged", Tagging }));
    expect((await read()).TagSet).toEqual([{ Key: "a", Value: "<&>" }]);
  });

  it("lets exactly one of many parallel creators win", async () => {
    const attempts = Array.from({ length: 20 }, async (_, index) =>
      put("once", `writer ${index}`, { IfNoneMatch: "*" }),
    );
    const results = await Promise.allSettled(attempts);
    const winners = results.flatMap((result, index) => (result.status === "fulfilled" ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(await text("once")).toBe(`writer ${winners[0] ?? "nobody"}`);
    expect(await refusal(put("once", "late", { IfNoneMatch: "*" }))).toEqual({
      code: "PreconditionFailed",
      status: 412,
    });
  });

  it("replaces only the version that the writer has seen", async () => {
    const { ETag } = await put("etag", "one");
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, async (_, index) => put("etag", `two ${index}`, { IfMatch: ETag })),
    );
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(await refusal(put("nothing there", "x", { IfMatch: ETag }))).toEqual({
      code: "NoSuchKey",
      status: 404,
    });
    expect(await refusal(put("etag", "x", { IfNoneMatch: '"abc"' }))).toMatchObject({ status: 501 });
  });

  it("refuses keys, metadata and ACLs that S3 refuses", async () => {
    expect(await refusal(put("k".repeat(1025), "x"))).toMatchObject({ code: "KeyTooLongError" });
    expect(await refusal(put("m", "x", { Metadata: { a: "b".repeat(2048) } }))).toMatchObject({
      code: "MetadataTooLarge",
    });
    expect(await refusal(put("m", "x", { ACL: "public-read" }))).toMatchObject({
      code: "AccessControlListNotSupported",
    });
  });
});

describe("buckets", () => {
  it("creates, heads, lists and deletes", async () => {
    await rig.client.send(new CreateBucketCommand({ Bucket: "second-bucket" }));
    expect(
      await refusal(rig.client.send(new CreateBucketCommand({ Bucket: "second-bucket" }))),
    ).toMatchObject({
      code: "BucketAlreadyOwnedByYou",
    });
    await rig.client.send(new HeadBucketCommand({ Bucket: "second-bucket" }));
    const names = (await rig.client.send(new ListBucketsCommand({}))).Buckets?.map((bucket) => bucket.Name);
    expect(names).toContain("second-bucket");
    await rig.client.send(new PutObjectCommand({ Bucket: "second-bucket", Key: "a", Body: "x" }));
    expect(
      await refusal(rig.client.send(new DeleteBucketCommand({ Bucket: "second-bucket" }))),
    ).toMatchObject({
      code: "BucketNotEmpty",
    });
    await rig.client.send(new DeleteObjectCommand({ Bucket: "second-bucket", Key: "a" }));
    await rig.client.send(new DeleteBucketCommand({ Bucket: "second-bucket" }));
    expect(await refusal(rig.client.send(new HeadBucketCommand({ Bucket: "second-bucket" })))).toMatchObject({
      status: 404,
    });
    const lost = new PutObjectCommand({ Bucket: "second-bucket", Key: "a", Body: "x" });
    expect(await refusal(rig.client.send(lost))).toMatchObject({ code: "NoSuchBucket", status: 404 });
  });

  it("turns versioning on", async () => {
    await rig.client.send(new CreateBucketCommand({ Bucket: "later-versions" }));
    const VersioningConfiguration = { Status: "Enabled" } as const;
    await rig.client.send(
      new PutBucketVersioningCommand({ Bucket: "later-versions", VersioningConfiguration }),
    );
    const read = await rig.client.send(new GetBucketVersioningCommand({ Bucket: "later-versions" }));
    expect(read.Status).toBe("Enabled");
  });
});

describe("listing", () => {
  const keys = ["a/1", "a/2", "a/b/3", "a0", "b", "c/4", "é/5", "𝒳", "\uffee", "z<&>"];

  beforeAll(async () => {
    await rig.client.send(new CreateBucketCommand({ Bucket: "listing" }));
    for (const Key of keys)
      await rig.client.send(new PutObjectCommand({ Bucket: "listing", Key, Body: "x" }));
  });

  // UTF-8 order, in which U+FFEE stands before U+1D4B3; sorting UTF-16 units would turn the two round.
  const sorted = ["a/1", "a/2", "a/b/3", "a0", "b", "c/4", "z<&>", "é/5", "\uffee", "𝒳"];

  const pages = async (MaxKeys: number, more: Record<string, string> = {}) => {
    const seen: { keys: (string | undefined)[]; prefixes: (string | undefined)[] }[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await rig.client.send(
        new ListObjectsV2Command({
          Bucket: "listing",
          MaxKeys,
          ...more,
          ...(ContinuationToken ? { ContinuationToken } : {}),
        }),
      );
      seen.push({
        keys: (page.Contents ?? []).map((item) => item.Key),
        prefixes: (page.CommonPrefixes ?? []).map((item) => item.Prefix),
      });
      expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    return seen;
  };

  it.each([1, 2, 3, 5, 10, 1000])("pages in UTF-8 order, %i at a time", async (size) => {
    const seen = await pages(size);
    expect(seen.flatMap((page) => page.keys)).toEqual(sorted);
    expect(seen).toHaveLength(Math.max(1, Math.ceil(10 / size)));
  });

  it.each([1, 2, 3, 100])("rolls up common prefixes, %i at a time", async (size) => {
    const seen = await pages(size, { Delimiter: "/" });
    expect(seen.flatMap((page) => page.prefixes)).toEqual(["a/", "c/", "é/"]);
    expect(seen.flatMap((page) => page.keys)).toEqual(["a0", "b", "z<&>", "\uffee", "𝒳"]);
  });

  it("lists under a prefix and after a key", async () => {
    const [under] = await pages(100, { Prefix: "a/", Delimiter: "/" });
    expect(under).toEqual({ keys: ["a/1", "a/2"], prefixes: ["a/b/"] });
    const [after] = await pages(100, { StartAfter: "b" });
    expect(after?.keys).toEqual(["c/4", "z<&>", "é/5", "\uffee", "𝒳"]);
    const old = await rig.client.send(
      new ListObjectsCommand({ Bucket: "listing", Marker: "a0", MaxKeys: 1 }),
    );
    expect(old).toMatchObject({ IsTruncated: true, NextMarker: "b" });
    const encoded = await rig.client.send(
      new ListObjectsV2Command({ Bucket: "listing", Prefix: "é", EncodingType: "url" }),
    );
    expect(encoded.Contents?.[0]?.Key).toBe("%C3%A9/5");
  });

  it("refuses a token that it did not give out", async () => {
    const forged = new ListObjectsV2Command({ Bucket: "listing", ContinuationToken: "forged" });
    expect(await refusal(rig.client.send(forged))).toMatchObject({ code: "InvalidArgument", status: 400 });
  });

  it("deletes many at once, with an answer for each", async () => {
    for (const Key of ["del/1", "del/2"]) await put(Key, "x");
    const Objects = [{ Key: "del/1" }, { Key: "del/2" }, { Key: "del/never" }];
    const deleted = await rig.client.send(new DeleteObjectsCommand({ Bucket: "files", Delete: { Objects } }));
    expect(deleted.Deleted?.map((item) => item.Key)).toEqual(["del/1", "del/2", "del/never"]);
    expect(await refusal(text("del/1"))).toMatchObject({ code: "NoSuchKey" });
    const Quiet = await rig.client.send(
      new DeleteObjectsCommand({ Bucket: "files", Delete: { Objects, Quiet: true } }),
    );
    expect(Quiet.Deleted).toBeUndefined();
  });
});
