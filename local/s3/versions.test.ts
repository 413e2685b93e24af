import { createHash } from "node:crypto";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type CompletedPart,
} from "@aws-sdk/client-s3";
import { refusal, startRig, type Rig } from "./test-rig.ts";

let rig: Rig;

beforeAll(async () => {
  rig = await startRig({ bucket: { versioning: "Enabled" } });
});

afterAll(async () => {
  await rig.stop();
});

const Bucket = "files";

const put = async (Key: string, Body: string) => rig.client.send(new PutObjectCommand({ Bucket, Key, Body }));

const text = async (Key: string, VersionId?: string) => {
  const answer = await rig.client.send(
    new GetObjectCommand({ Bucket, Key, ...(VersionId ? { VersionId } : {}) }),
  );
  return answer.Body?.transformToString();
};

describe("versions", () => {
  it("keeps every version, hides behind a marker, and comes back when the marker goes", async () => {
    const first = await put("cv", "one");
    const second = await put("cv", "two");
    expect(first.VersionId).not.toBe(second.VersionId);
    expect([await text("cv"), await text("cv", first.VersionId)]).toEqual(["two", "one"]);
    const hidden = await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "cv" }));
    expect(hidden.DeleteMarker).toBe(true);
    expect(await refusal(text("cv"))).toEqual({ code: "NoSuchKey", status: 404 });
    expect(await refusal(text("cv", hidden.VersionId))).toEqual({ code: "MethodNotAllowed", status: 405 });
    expect(await text("cv", second.VersionId)).toBe("two");
    const listed = await rig.client.send(new ListObjectsV2Command({ Bucket, Prefix: "cv" }));
    expect(listed.KeyCount).toBe(0);
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "cv", VersionId: hidden.VersionId }));
    expect(await text("cv")).toBe("two");
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "cv", VersionId: second.VersionId }));
    expect(await text("cv")).toBe("one");
    expect(await refusal(text("cv", second.VersionId))).toEqual({ code: "NoSuchVersion", status: 404 });
  });

  it("pages versions, newest first, markers among them", async () => {
    const ids: (string | undefined)[] = [];
    for (const body of ["1", "2", "3"]) ids.unshift((await put("list/a", body)).VersionId);
    const marker = await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "list/a" }));
    const other = await put("list/b", "x");
    const seen: (string | undefined)[] = [];
    let at: { KeyMarker?: string; VersionIdMarker?: string } = {};
    for (;;) {
      const page = await rig.client.send(
        new ListObjectVersionsCommand({ Bucket, Prefix: "list/", MaxKeys: 2, ...at }),
      );
      for (const item of [...(page.DeleteMarkers ?? []), ...(page.Versions ?? [])]) seen.push(item.VersionId);
      if (page.IsTruncated !== true) break;
      at = {
        ...(page.NextKeyMarker === undefined ? {} : { KeyMarker: page.NextKeyMarker }),
        ...(page.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: page.NextVersionIdMarker }),
      };
    }
    expect(seen).toEqual([marker.VersionId, ...ids, other.VersionId]);
    const all = await rig.client.send(new ListObjectVersionsCommand({ Bucket, Prefix: "list/" }));
    expect(all.DeleteMarkers?.map((item) => item.IsLatest)).toEqual([true]);
    expect(all.Versions?.map((item) => item.IsLatest)).toEqual([false, false, false, true]);
  });

  it("copies an old version over the latest", async () => {
    const old = await put("restore", "old");
    await put("restore", "new");
    const CopySource = `files/restore?versionId=${old.VersionId ?? ""}`;
    const copied = await rig.client.send(new CopyObjectCommand({ Bucket, Key: "restore", CopySource }));
    expect(copied.CopySourceVersionId).toBe(old.VersionId);
    expect(await text("restore")).toBe("old");
  });

  it("deletes versions in bulk", async () => {
    const one = await put("bulk", "1");
    await put("bulk", "2");
    const Objects = [{ Key: "bulk", VersionId: one.VersionId }, { Key: "bulk" }];
    const answer = await rig.client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(answer.Deleted?.map((item) => [item.VersionId, item.DeleteMarker ?? false])).toEqual([
      [one.VersionId, false],
      [undefined, true],
    ]);
    const left = await rig.client.send(new ListObjectVersionsCommand({ Bucket, Prefix: "bulk" }));
    expect([left.Versions?.length, left.DeleteMarkers?.length]).toEqual([1, 1]);
  });

  it("counts a delete marker as absent for a conditional write", async () => {
    await put("again", "1");
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "again" }));
    await rig.client.send(new PutObjectCommand({ Bucket, Key: "again", Body: "2", IfNoneMatch: "*" }));
    expect(await text("again")).toBe("2");
  });

  it("replaces the null version while versioning is suspended", async () => {
    rig.server.putBucket({ name: "suspended", versioning: "Enabled" });
    const send = async (Body: string) =>
      rig.client.send(new PutObjectCommand({ Bucket: "suspended", Key: "k", Body }));
    const kept = await send("kept");
    rig.server.putBucket({ name: "suspended", versioning: "Suspended" });
    expect((await send("null 1")).VersionId).toBe("null");
    await send("null 2");
    const listed = await rig.client.send(new ListObjectVersionsCommand({ Bucket: "suspended" }));
    expect(listed.Versions?.map((item) => item.VersionId)).toEqual(["null", kept.VersionId]);
  });
});

describe("multipart upload", () => {
  const MIB = 1024 * 1024;
  const one = Buffer.alloc(5 * MIB, "abc");
  const two = Buffer.from("the end");

  const begin = async (Key: string) => {
    const { UploadId } = await rig.client.send(
      new CreateMultipartUploadCommand({
        Bucket,
        Key,
        ContentType: "text/plain",
        ChecksumAlgorithm: "CRC32",
      }),
    );
    const part = async (PartNumber: number, Body: Buffer) => {
      const sent = await rig.client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag: sent.ETag ?? "", ChecksumCRC32: sent.ChecksumCRC32 ?? "" };
    };
    const complete = async (Parts: CompletedPart[], more: object = {}) =>
      rig.client.send(
        new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more }),
      );
    return { UploadId, part, complete };
  };

  it("joins parts that came in any order", async () => {
    const upload = await begin("joined");
    const second = await upload.part(2, two);
    await upload.part(1, Buffer.from("overwritten"));
    const first = await upload.part(1, one);
    const parts = await rig.client.send(
      new ListPartsCommand({ Bucket, Key: "joined", UploadId: upload.UploadId }),
    );
    expect(parts.Parts?.map((part) => part.Size)).toEqual([5 * MIB, 7]);
    const done = await upload.complete([first, second]);
    const md5 = (data: Buffer) => createHash("md5").update(data).digest();
    expect(done.ETag).toBe(`"${md5(Buffer.concat([md5(one), md5(two)])).toString("hex")}-2"`);
    const read = await rig.client.send(new GetObjectCommand({ Bucket, Key: "joined" }));
    expect(read).toMatchObject({ ContentType: "text/plain", ChecksumType: "COMPOSITE" });
    expect(
      Buffer.from((await read.Body?.transformToByteArray()) ?? []).equals(Buffer.concat([one, two])),
    ).toBe(true);
    expect(await refusal(upload.complete([first, second]))).toMatchObject({ code: "NoSuchUpload" });
  });

  it("refuses wrong lists of parts", async () => {
    const upload = await begin("wrong");
    const [small, last] = [await upload.part(1, two), await upload.part(2, two)];
    expect(await refusal(upload.complete([small, last]))).toMatchObject({ code: "EntityTooSmall" });
    expect(await refusal(upload.complete([last, small]))).toMatchObject({ code: "InvalidPartOrder" });
    expect(await refusal(upload.complete([{ ...small, ETag: '"abc"' }]))).toMatchObject({
      code: "InvalidPart",
    });
    expect(await refusal(upload.complete([{ ...small, PartNumber: 7 }]))).toMatchObject({
      code: "InvalidPart",
    });
    const bare = upload.complete([{ PartNumber: 1, ETag: small.ETag }]);
    expect(await refusal(bare)).toMatchObject({ code: "InvalidRequest" });
    await upload.complete([small]);
    expect(await text("wrong")).toBe("the end");
  });

  it("aborts, copies ranges into parts, and keeps conditions", async () => {
    const aborted = await begin("aborted");
    await aborted.part(1, two);
    const open = async () => {
      const { Uploads } = await rig.client.send(
        new ListMultipartUploadsCommand({ Bucket, Prefix: "aborted" }),
      );
      return Uploads?.length ?? 0;
    };
    expect(await open()).toBe(1);
    await rig.client.send(
      new AbortMultipartUploadCommand({ Bucket, Key: "aborted", UploadId: aborted.UploadId }),
    );
    expect(await open()).toBe(0);
    await put("part source", "0123456789");
    const upload = await begin("from-copy");
    const source = { CopySource: "files/part%20source", CopySourceRange: "bytes=3-5" };
    const copied = await rig.client.send(
      new UploadPartCopyCommand({
        Bucket,
        Key: "from-copy",
        UploadId: upload.UploadId,
        PartNumber: 1,
        ...source,
      }),
    );
    await put("from-copy", "was here before");
    const parts = [{ PartNumber: 1, ...copied.CopyPartResult }];
    expect(await refusal(upload.complete(parts, { IfNoneMatch: "*" }))).toMatchObject({
      code: "PreconditionFailed",
    });
    await upload.complete(parts);
    expect(await text("from-copy")).toBe("345");
    expect((await rig.client.send(new HeadObjectCommand({ Bucket, Key: "from-copy" }))).ContentLength).toBe(
      3,
    );
  });
});
