import { createHmac } from "node:crypto";
import { request as httpRequest } from "node:http";
import { GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import {
  createPresignedPost,
  type PresignedPost,
  type PresignedPostOptions,
} from "@aws-sdk/s3-presigned-post";
import { KEYS, refusal, startRig, verdict, type Rig } from "./test-rig.ts";
import type { S3Event } from "./index.ts";

let rig: Rig;
let late = 0;
const events: S3Event[] = [];

beforeAll(async () => {
  rig = await startRig({
    bucket: { eventBridge: true, versioning: "Enabled" },
    clock: { now: () => Date.now() + late },
    onEvent: (event) => void events.push(event),
  });
});

afterAll(async () => {
  await rig.stop();
});

const post = async (Key: string, more: Partial<PresignedPostOptions> = {}) =>
  createPresignedPost(rig.client, {
    ...{ Bucket: "files", Key, Expires: 300 },
    Fields: { "Content-Type": "application/pdf" },
    Conditions: [["content-length-range", 5, 20]],
    ...more,
  });

type Extra = Readonly<Record<string, string>>;

async function submit(
  signed: PresignedPost,
  file: string | undefined,
  change: Extra = {},
  fileName = "cv.pdf",
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...signed.fields, ...change })) form.append(name, value);
  if (file !== undefined) form.append("file", new Blob([file], { type: "text/plain" }), fileName);
  return fetch(signed.url, { method: "POST", body: form, redirect: "manual" });
}

const missing = async (Key: string) =>
  refusal(rig.client.send(new HeadObjectCommand({ Bucket: "files", Key })));

describe("uploads with a signed policy", () => {
  it("stores the file with the fields as its headers and tells it", async () => {
    const signed = await post("up/cv.pdf", {
      Fields: { "Content-Type": "application/pdf", "x-amz-meta-resume-id": "res_1" },
    });
    const answer = await submit(signed, "0123456789");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("etag")).toBe('"781e5e245d69b566979b86e28d23f2c7"');
    const read = await rig.client.send(new GetObjectCommand({ Bucket: "files", Key: "up/cv.pdf" }));
    expect(await read.Body?.transformToString()).toBe("0123456789");
    expect(read).toMatchObject({ ContentType: "application/pdf", Metadata: { "resume-id": "res_1" } });
    expect(events.filter((event) => event.key === "up/cv.pdf")).toEqual([
      expect.objectContaining({
        ...{ bucket: "files", size: 10, etag: "781e5e245d69b566979b86e28d23f2c7", versionId: read.VersionId },
        ...{ eventName: "Object Created", reason: "POST Object", sourceIp: "127.0.0.1" },
      }),
    ]);
  });

  it("answers as success_action_status and success_action_redirect ask", async () => {
    const created = await submit(
      await post("up/201", { Fields: { success_action_status: "201" } }),
      "0123456789",
    );
    expect(created.status).toBe(201);
    expect(await created.text()).toContain("<Bucket>files</Bucket><Key>up/201</Key>");
    const Fields = { success_action_redirect: "https://app.example/done?x=1" };
    const moved = await submit(await post("up/303", { Fields }), "0123456789");
    expect(moved.status).toBe(303);
    const target = new URL(moved.headers.get("location") ?? "");
    expect(target.origin + target.pathname).toBe("https://app.example/done");
    expect(target.searchParams.get("key")).toBe("up/303");
  });

  it("puts the name of the file into the key", async () => {
    const signed = await post("dir/${filename}", { Conditions: [["starts-with", "$key", "dir/"]] });
    expect((await submit(signed, "0123456789", {}, "C:\\x\\my cv.pdf")).status).toBe(204);
    await rig.client.send(new HeadObjectCommand({ Bucket: "files", Key: "dir/my cv.pdf" }));
  });

  it.each([
    ["too large", "0".repeat(21), {}, 400, "EntityTooLarge", undefined],
    ["too small", "0123", {}, 400, "EntityTooSmall", undefined],
    ["another key", "0123456789", { key: "up/other" }, 403, "AccessDenied", "Policy Condition failed"],
    [
      "another type",
      "0123456789",
      { "Content-Type": "text/html" },
      403,
      "AccessDenied",
      "Policy Condition failed",
    ],
    [
      "an extra field",
      "0123456789",
      { "x-amz-meta-sly": "1" },
      403,
      "AccessDenied",
      "Extra input fields: x-amz-meta-sly",
    ],
    ["an ignored field", "0123456789", { "x-ignore-me": "1" }, 204, undefined, undefined],
    [
      "a changed signature",
      "0123456789",
      { "X-Amz-Signature": "0".repeat(64) },
      403,
      "SignatureDoesNotMatch",
      undefined,
    ],
    ["a changed policy", "0123456789", { Policy: "e30=" }, 403, "SignatureDoesNotMatch", undefined],
    [
      "an unknown key id",
      "0123456789",
      { "X-Amz-Credential": "NOBODY/20261121/us-east-1/s3/aws4_request" },
      0,
      "",
      undefined,
    ],
    ["no file", undefined, {}, 400, "InvalidArgument", "exactly one file"],
  ] as const)("%s", async (name, file, change, status, code, message) => {
    const signed = await post(`up/${name}`);
    if (name === "an unknown key id") {
      const credential = (signed.fields["X-Amz-Credential"] ?? "").replace(KEYS.accessKeyId, "NOBODY");
      const answer = await verdict(await submit(signed, file, { "X-Amz-Credential": credential }));
      expect(answer).toMatchObject({ status: 403, code: "InvalidAccessKeyId" });
      return;
    }
    const answer = await verdict(await submit(signed, file, change));
    expect(answer).toMatchObject({
      status,
      code,
      ...(message ? { message: expect.stringContaining(message) as string } : {}),
    });
    if (status !== 204) expect(await missing(`up/${name}`)).toMatchObject({ status: 404 });
  });

  it("refuses a large file without storing it", async () => {
    const answer = await verdict(await submit(await post("up/huge"), "0".repeat(8 * 1024 * 1024)));
    expect(answer).toMatchObject({ status: 400, code: "EntityTooLarge" });
    expect(await missing("up/huge")).toMatchObject({ status: 404 });
  });

  it("ends with the policy", async () => {
    const signed = await post("up/late");
    late = 301_000;
    const answer = await verdict(await submit(signed, "0123456789"));
    late = 0;
    expect(answer).toMatchObject({
      status: 403,
      code: "AccessDenied",
      message: "Invalid according to Policy: Policy expired.",
    });
  });

  it("refuses a form without a policy and a field after many bytes", async () => {
    const signed = await post("up/anonymous");
    const naked = { url: signed.url, fields: { key: "up/anonymous" } };
    expect(await verdict(await submit(naked, "0123456789"))).toMatchObject({
      status: 403,
      code: "AccessDenied",
    });
    const padded = await submit(signed, "0123456789", { "x-ignore-pad": "x".repeat(21_000) });
    expect(await verdict(padded)).toMatchObject({ status: 400, code: "MaxPostPreDataLengthExceeded" });
  });

  it("takes policies of other makers: single conditions, several types, a missing field", async () => {
    const now = new Date();
    const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
    const credential = `${KEYS.accessKeyId}/${stamp.slice(0, 8)}/us-east-1/s3/aws4_request`;
    const common = {
      ...{
        key: "hand/made",
        "x-amz-algorithm": "AWS4-HMAC-SHA256",
        "x-amz-credential": credential,
        "x-amz-date": stamp,
      },
    };
    const send = async (conditions: unknown[], fields: Extra = {}) => {
      const all = [...Object.entries(common).map(([name, value]) => ({ [name]: value })), ...conditions];
      const expiration = new Date(now.getTime() + 60_000).toISOString();
      const policy = Buffer.from(JSON.stringify({ expiration, conditions: all })).toString("base64");
      const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
      const scope = [stamp.slice(0, 8), "us-east-1", "s3", "aws4_request"];
      const key = scope.reduce<string | Buffer>(hmac, `AWS4${KEYS.secretAccessKey}`);
      const signature = hmac(key, policy).toString("hex");
      const signed = {
        url: `${rig.server.url}/files`,
        fields: { ...common, policy, "x-amz-signature": signature },
      };
      return verdict(await submit(signed, "0123456789", fields));
    };
    expect(await send([])).toMatchObject({ status: 204 });
    expect(await send([["eq", "$acl", "private"]])).toMatchObject({ status: 403, code: "AccessDenied" });
    expect(
      await send([["starts-with", "$Content-Type", "image/"]], { "Content-Type": "image/png" }),
    ).toMatchObject({ status: 204 });
    expect(
      await send([["starts-with", "$Content-Type", "image/"]], { "Content-Type": "image/png, text/html" }),
    ).toMatchObject({ status: 403 });
    expect(await send([["near", "$key", "x"]])).toMatchObject({ status: 400, code: "InvalidPolicyDocument" });
  });

  it("keeps nothing of an upload that breaks off", async () => {
    const signed = await post("up/broken", { Conditions: [] });
    const fields = Object.entries(signed.fields).map(
      ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const start = `${fields.join("")}--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhalf of it`;
    await new Promise<void>((resolve) => {
      const headers = {
        "content-type": "multipart/form-data; boundary=b",
        "content-length": String(start.length + 100),
      };
      const sent = httpRequest(signed.url, { method: "POST", headers, agent: false });
      sent.on("error", () => resolve());
      sent.write(start, () => setTimeout(() => sent.destroy(new Error("gone")), 100));
    });
    // A whole upload after it shows that the server lives on.
    expect((await submit(await post("up/after"), "0123456789")).status).toBe(204);
    expect(await missing("up/broken")).toMatchObject({ status: 404 });
  });
});
