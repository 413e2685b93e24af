import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  AbortMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  CreateBucketCommand,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { refusal, startRig, verdict, type Rig } from "./test-rig.ts";
import type { AuthorizeCall } from "./index.ts";

const BUCKET = "arn:aws:s3:::files";
let rig: Rig;
let asked: string[] = [];
let denied = new Set<string>();

beforeAll(async () => {
  rig = await startRig({
    bucket: {
      versioning: "Enabled",
      cors: [
        {
          allowedOrigins: ["https://app.example", "https://*.preview.example"],
          allowedMethods: ["GET", "PUT", "POST"],
          allowedHeaders: ["content-type", "x-amz-*"],
          exposedHeaders: ["ETag"],
          maxAgeSeconds: 600,
        },
        { allowedOrigins: ["*"], allowedMethods: ["HEAD"] },
      ],
    },
    authorize: ({ action, resource }: AuthorizeCall) => {
      asked.push(`${action} ${resource}`);
      return !denied.has(action) && !denied.has(`${action} ${resource}`);
    },
  });
  rig.server.putBucket({ name: "plain" });
});

beforeEach(() => {
  asked = [];
  denied = new Set();
});

afterAll(async () => {
  await rig.stop();
});

const Bucket = "files";
const put = async (Key: string, more: object = {}) =>
  rig.client.send(new PutObjectCommand({ Bucket, Key, Body: "x", ...more }));

describe("permissions", () => {
  it("asks for the action of each operation on its resource", async () => {
    const { VersionId } = await put("a/b");
    const { UploadId } = await rig.client.send(new CreateMultipartUploadCommand({ Bucket, Key: "m" }));
    asked = [];
    const seen = async (work: Promise<unknown>): Promise<string[]> => {
      asked = [];
      await work;
      return asked;
    };
    const on = (action: string, key = "a/b"): string => `s3:${action} ${BUCKET}/${key}`;
    expect(await seen(put("a/b"))).toEqual([on("PutObject")]);
    expect(await seen(put("a/b", { Tagging: "a=b" }))).toEqual([on("PutObject"), on("PutObjectTagging")]);
    expect(await seen(rig.client.send(new GetObjectCommand({ Bucket, Key: "a/b" })))).toEqual([
      on("GetObject"),
    ]);
    expect(await seen(rig.client.send(new HeadObjectCommand({ Bucket, Key: "a/b" })))).toEqual([
      on("GetObject"),
    ]);
    expect(await seen(rig.client.send(new GetObjectCommand({ Bucket, Key: "a/b", VersionId })))).toEqual([
      on("GetObjectVersion"),
    ]);
    expect(await seen(rig.client.send(new GetObjectTaggingCommand({ Bucket, Key: "a/b" })))).toEqual([
      on("GetObjectTagging"),
    ]);
    const CopySource = `files/a/b?versionId=${VersionId ?? ""}`;
    expect(await seen(rig.client.send(new CopyObjectCommand({ Bucket, Key: "c", CopySource })))).toEqual([
      on("PutObject", "c"),
      on("GetObjectVersion"),
    ]);
    expect(await seen(rig.client.send(new ListObjectsV2Command({ Bucket })))).toEqual([
      `s3:ListBucket ${BUCKET}`,
    ]);
    expect(await seen(rig.client.send(new HeadBucketCommand({ Bucket })))).toEqual([
      `s3:ListBucket ${BUCKET}`,
    ]);
    expect(await seen(rig.client.send(new ListObjectVersionsCommand({ Bucket })))).toEqual([
      `s3:ListBucketVersions ${BUCKET}`,
    ]);
    const abort = new AbortMultipartUploadCommand({ Bucket, Key: "m", UploadId });
    expect(await seen(rig.client.send(abort))).toEqual([on("AbortMultipartUpload", "m")]);
    expect(await seen(rig.client.send(new DeleteObjectCommand({ Bucket, Key: "c" })))).toEqual([
      on("DeleteObject", "c"),
    ]);
    const version = new DeleteObjectCommand({ Bucket, Key: "a/b", VersionId });
    expect(await seen(rig.client.send(version))).toEqual([on("DeleteObjectVersion")]);
    expect(await seen(rig.client.send(new ListBucketsCommand({})))).toEqual(["s3:ListAllMyBuckets *"]);
    expect(await seen(rig.client.send(new CreateBucketCommand({ Bucket: "made" })))).toEqual([
      "s3:CreateBucket arn:aws:s3:::made",
    ]);
  });

  it("refuses what is not allowed and does nothing", async () => {
    denied = new Set(["s3:PutObject"]);
    expect(await refusal(put("never"))).toEqual({ code: "AccessDenied", status: 403 });
    const form = await createPresignedPost(rig.client, { Bucket, Key: "never" });
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append("file", new Blob(["x"]));
    expect(await verdict(await fetch(form.url, { method: "POST", body }))).toMatchObject({
      status: 403,
      code: "AccessDenied",
    });
    denied = new Set();
    const listed = await rig.client.send(new ListObjectVersionsCommand({ Bucket, Prefix: "never" }));
    expect(listed.Versions).toBeUndefined();
  });

  it("tells a missing key only to those who may list", async () => {
    const read = async (): Promise<unknown> =>
      refusal(rig.client.send(new GetObjectCommand({ Bucket, Key: "missing" })));
    expect(await read()).toEqual({ code: "NoSuchKey", status: 404 });
    denied = new Set(["s3:ListBucket"]);
    expect(await read()).toEqual({ code: "AccessDenied", status: 403 });
    const VersionId = "0".repeat(32);
    const version = new GetObjectCommand({ Bucket, Key: "missing", VersionId });
    expect(await refusal(rig.client.send(version))).toEqual({ code: "AccessDenied", status: 403 });
  });

  it("decides key by key in a bulk delete, and on the source of a copy", async () => {
    await put("bulk/free");
    await put("bulk/kept");
    denied = new Set([`s3:DeleteObject ${BUCKET}/bulk/kept`, `s3:GetObject ${BUCKET}/bulk/kept`]);
    const Delete = { Objects: [{ Key: "bulk/free" }, { Key: "bulk/kept" }] };
    const answer = await rig.client.send(new DeleteObjectsCommand({ Bucket, Delete }));
    expect(answer.Deleted?.map((item) => item.Key)).toEqual(["bulk/free"]);
    expect(answer.Errors?.map((item) => [item.Key, item.Code])).toEqual([["bulk/kept", "AccessDenied"]]);
    const copy = new CopyObjectCommand({ Bucket, Key: "stolen", CopySource: "files/bulk/kept" });
    expect(await refusal(rig.client.send(copy))).toMatchObject({ code: "AccessDenied" });
    denied = new Set();
    await rig.client.send(new HeadObjectCommand({ Bucket, Key: "bulk/kept" }));
  });
});

describe("CORS", () => {
  const preflight = async (origin: string, method: string, headers = "content-type", bucket = "files") =>
    fetch(`${rig.server.url}/${bucket}/k`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": method, "access-control-request-headers": headers },
    });

  it("answers a preflight that a rule allows", async () => {
    const answer = await preflight("https://app.example", "POST", "Content-Type, X-Amz-Meta-A");
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-allow-methods": "GET, PUT, POST",
      "access-control-allow-headers": "content-type, x-amz-meta-a",
      "access-control-expose-headers": "ETag",
      "access-control-max-age": "600",
      "access-control-allow-credentials": "true",
    });
    const wild = await preflight("https://pr-7.preview.example", "PUT");
    expect(wild.headers.get("access-control-allow-origin")).toBe("https://pr-7.preview.example");
  });

  it.each([
    ["https://evil.example", "POST", "content-type", "files", 403],
    ["https://app.example", "DELETE", "content-type", "files", 403],
    ["https://app.example", "POST", "x-other", "files", 403],
    ["https://preview.example.evil", "POST", "content-type", "files", 403],
    ["https://app.example", "POST", "content-type", "plain", 403],
  ])("refuses %s %s with %s on %s", async (origin, method, headers, bucket, status) => {
    const answer = await preflight(origin, method, headers, bucket);
    expect(await verdict(answer)).toMatchObject({ status, code: "AccessForbidden" });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("puts the headers on answers, also on refusals, of allowed origins only", async () => {
    const get = async (origin: string) => fetch(`${rig.server.url}/files/k`, { headers: { origin } });
    expect((await get("https://app.example")).headers.get("access-control-allow-origin")).toBe(
      "https://app.example",
    );
    expect((await get("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
    expect((await fetch(`${rig.server.url}/files/k`, { method: "OPTIONS" })).status).toBe(400);
  });
});
