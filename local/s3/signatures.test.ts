import { request as httpRequest } from "node:http";
import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Credentials } from "./signing-key.ts";
import { clientOf, KEYS, refusal, startRig, verdict, type Rig } from "./test-rig.ts";

let rig: Rig;
let now = Date.parse("2026-11-21T10:00:00Z");

const SESSION = { accessKeyId: "ASIASESSION", secretAccessKey: "session-secret", sessionToken: "token-1" };
const EXPIRED = { accessKeyId: "ASIAEXPIRED", secretAccessKey: "expired-secret", sessionToken: "token-2" };
// The credentials of the examples in the SigV4 documentation of S3.
const DOCUMENTED = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

beforeAll(async () => {
  const known = new Map<string, Credentials>([
    [KEYS.accessKeyId, KEYS],
    [SESSION.accessKeyId, SESSION],
    [EXPIRED.accessKeyId, { ...EXPIRED, expiresAt: new Date("2020-01-01") }],
    [DOCUMENTED.accessKeyId, DOCUMENTED],
  ]);
  rig = await startRig({
    clock: { now: () => now },
    credentials: (id) => known.get(id),
    region: "us-east-1",
  });
  rig.server.putBucket({ name: "examplebucket" });
});

afterAll(async () => {
  await rig.stop();
});

const at = (offsetSeconds: number): Date => new Date(now + offsetSeconds * 1000);

const presign = async (
  command: GetObjectCommand | PutObjectCommand,
  options: object = {},
  client?: S3Client,
) => {
  const plain = clientOf(rig.server.url, { requestChecksumCalculation: "WHEN_REQUIRED" });
  return getSignedUrl(client ?? plain, command, { expiresIn: 60, signingDate: at(0), ...options });
};

const read = (Key = "k") => new GetObjectCommand({ Bucket: "files", Key });
const write = (Key = "k") => new PutObjectCommand({ Bucket: "files", Key });

/** A client whose clock is that of the server, whatever this machine says. */
function client(credentials: object = KEYS, offsetSeconds = 0): S3Client {
  const made = clientOf(rig.server.url, {
    ...(Object.keys(credentials).length > 0 ? { credentials: { ...KEYS, ...credentials } } : {}),
  });
  made.config.systemClockOffset = now - Date.now() + offsetSeconds * 1000;
  return made;
}

describe("presigned URLs", () => {
  it("put and get", async () => {
    const put = await fetch(await presign(write("dir/a b")), { method: "PUT", body: "hello" });
    expect(put.status).toBe(200);
    expect(await (await fetch(await presign(read("dir/a b")))).text()).toBe("hello");
  });

  it("end when they expire", async () => {
    const url = await presign(read(), { signingDate: at(-61) });
    expect(await verdict(await fetch(url))).toEqual({
      status: 403,
      code: "AccessDenied",
      message: "Request has expired",
    });
    expect((await fetch(await presign(read(), { signingDate: at(-59) }))).status).toBe(404);
  });

  it("are good for what was signed and nothing else", async () => {
    const url = await presign(write());
    const changes: [string, RequestInit][] = [
      [url, { method: "GET" }],
      [url.replace("/files/k", "/files/other"), { method: "PUT", body: "x" }],
      [url.replace("X-Amz-Expires=60", "X-Amz-Expires=600"), { method: "PUT", body: "x" }],
      [url.replace(/X-Amz-Signature=../, "X-Amz-Signature=00"), { method: "PUT", body: "x" }],
      [`${url}&response-content-type=text/html`, { method: "PUT", body: "x" }],
    ];
    for (const [changed, init] of changes) {
      expect(await verdict(await fetch(changed, init))).toMatchObject({
        status: 403,
        code: "SignatureDoesNotMatch",
      });
    }
    const extra = await fetch(url, { method: "PUT", body: "x", headers: { "x-amz-meta-sly": "1" } });
    expect(await verdict(extra)).toMatchObject({ status: 403, code: "AccessDenied" });
  });

  it("hold the uploader to the headers that were signed", async () => {
    const command = new PutObjectCommand({ Bucket: "files", Key: "typed", ContentType: "application/pdf" });
    const url = await presign(command, { signableHeaders: new Set(["content-type"]) });
    const send = async (type: string) =>
      fetch(url, { method: "PUT", body: "x", headers: { "content-type": type } });
    expect(await verdict(await send("text/html"))).toMatchObject({ code: "SignatureDoesNotMatch" });
    expect((await send("application/pdf")).status).toBe(200);
  });

  it("carry checksums that were signed", async () => {
    const command = new PutObjectCommand({
      ...{ Bucket: "files", Key: "summed", ChecksumSHA256: "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=" },
    });
    const url = await presign(command);
    expect(await verdict(await fetch(url, { method: "PUT", body: "other" }))).toMatchObject({
      code: "BadDigest",
    });
    expect((await fetch(url, { method: "PUT", body: "hello" })).status).toBe(200);
  });

  it("are refused when incomplete, too long or from the future", async () => {
    const url = await presign(read());
    const long = url.replace("X-Amz-Expires=60", "X-Amz-Expires=604801");
    expect(await verdict(await fetch(long))).toMatchObject({
      status: 400,
      code: "AuthorizationQueryParametersError",
    });
    const part = url.replace(/X-Amz-Date=[^&]*&/, "");
    expect(await verdict(await fetch(part))).toMatchObject({
      status: 400,
      code: "AuthorizationQueryParametersError",
    });
    const future = await presign(read(), { signingDate: at(1000) });
    expect(await verdict(await fetch(future))).toMatchObject({ status: 403, code: "AccessDenied" });
    const away = await presign(read(), { signingRegion: "eu-west-1" });
    expect(await verdict(await fetch(away))).toMatchObject({
      status: 400,
      code: "AuthorizationQueryParametersError",
    });
  });

  it("need the session token of temporary credentials", async () => {
    const temporary = clientOf(rig.server.url, {
      credentials: SESSION,
      requestChecksumCalculation: "WHEN_REQUIRED",
    });
    const url = await presign(write("temp"), {}, temporary);
    expect((await fetch(url, { method: "PUT", body: "x" })).status).toBe(200);
    const without = url.replace(/X-Amz-Security-Token=[^&]*&/, "");
    expect(await verdict(await fetch(without, { method: "PUT", body: "x" }))).toMatchObject({
      code: "InvalidToken",
    });
  });
});

describe("signed headers", () => {
  it("let nobody in without or with wrong credentials", async () => {
    expect(await verdict(await fetch(`${rig.server.url}/files/k`))).toMatchObject({
      status: 403,
      code: "AccessDenied",
    });
    expect(await verdict(await fetch(`${rig.server.url}/`))).toMatchObject({
      status: 403,
      code: "AccessDenied",
    });
    const refused = async (credentials: object) => refusal(client(credentials).send(read()));
    expect(await refused({ secretAccessKey: "wrong" })).toEqual({
      code: "SignatureDoesNotMatch",
      status: 403,
    });
    expect(await refused({ accessKeyId: "AKIDNOBODY" })).toEqual({ code: "InvalidAccessKeyId", status: 403 });
    expect(await refused({ ...SESSION, sessionToken: "other" })).toMatchObject({ code: "InvalidToken" });
    expect(await refused(EXPIRED)).toEqual({ code: "ExpiredToken", status: 400 });
    expect(await refused(SESSION)).toEqual({ code: "NoSuchKey", status: 404 });
  });

  it("must be of this quarter of an hour", async () => {
    // The SDK corrects its clock by the `Date` header of an answer, so each client sends once.
    expect(await refusal(client(KEYS, -1000).send(read()))).toEqual({
      code: "RequestTimeTooSkewed",
      status: 403,
    });
    expect(await refusal(client(KEYS, 1000).send(read()))).toMatchObject({ code: "RequestTimeTooSkewed" });
    expect(await refusal(client(KEYS, -800).send(read()))).toMatchObject({ code: "NoSuchKey" });
  });

  it("bind the body by its hash", async () => {
    const sender = client();
    sender.middlewareStack.add(
      (next) => async (args) => {
        const { request } = args;
        if (typeof request === "object" && request !== null && "body" in request)
          request.body = Buffer.from("changed");
        return next(args);
      },
      { step: "finalizeRequest", priority: "low", name: "change" },
    );
    const body = { Body: Buffer.from("hello!!") };
    const sent = sender.send(new PutObjectCommand({ Bucket: "files", Key: "hash", ...body }));
    expect(await refusal(sent)).toEqual({ code: "XAmzContentSHA256Mismatch", status: 400 });
    expect(await refusal(client().send(read("hash")))).toMatchObject({ code: "NoSuchKey" });
  });
});

type Raw = { readonly status: number; readonly body: string };

async function raw(method: string, path: string, headers: Record<string, string>, body = ""): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${rig.server.url}${path}`, { method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("the examples of the SigV4 documentation", () => {
  const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const credential = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";

  beforeAll(() => {
    now = Date.parse("2013-05-24T00:00:00Z");
  });

  afterAll(() => {
    now = Date.parse("2026-11-21T10:00:00Z");
  });

  const get = async (signature: string): Promise<Raw> =>
    raw("GET", "/test.txt", {
      host: "examplebucket.s3.amazonaws.com",
      range: "bytes=0-9",
      "x-amz-date": "20130524T000000Z",
      "x-amz-content-sha256": EMPTY,
      authorization: `${credential},SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=${signature}`,
    });

  it("GET Object: the signature is accepted, another is not", async () => {
    const good = await get("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    expect(good).toMatchObject({
      status: 404,
      body: expect.stringContaining("<Code>NoSuchKey</Code>") as string,
    });
    const bad = await get("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb42");
    expect(bad).toMatchObject({
      status: 403,
      body: expect.stringContaining("SignatureDoesNotMatch") as string,
    });
  });

  it("presigned GET: the signature is accepted", async () => {
    const query =
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    const answer = await raw("GET", `/test.txt?${query}`, { host: "examplebucket.s3.amazonaws.com" });
    expect(answer.status).toBe(404);
  });

  const CHUNKS = [
    "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
    "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
    "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
  ];
  const TRAILER_CHUNKS = [
    "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
    "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
    "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
  ];
  const TRAILER =
    "x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n";

  const framed = ([one, two, three]: readonly string[], trailer = "", letter = "a") =>
    `10000;chunk-signature=${one ?? ""}\r\n${letter.repeat(65536)}\r\n` +
    `400;chunk-signature=${two ?? ""}\r\n${"a".repeat(1024)}\r\n0;chunk-signature=${three ?? ""}\r\n${trailer}\r\n`;

  const upload = async (body: string, kind: "plain" | "trailer"): Promise<Raw> => {
    const trailing = kind === "trailer";
    const names = `content-encoding;${trailing ? "" : "content-length;"}host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class${trailing ? ";x-amz-trailer" : ""}`;
    const seed = trailing
      ? "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"
      : "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
    return raw(
      "PUT",
      "/examplebucket/chunkObject.txt",
      {
        host: "s3.amazonaws.com",
        "content-encoding": "aws-chunked",
        "content-length": String(body.length),
        "x-amz-content-sha256": `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${trailing ? "-TRAILER" : ""}`,
        "x-amz-date": "20130524T000000Z",
        "x-amz-decoded-content-length": "66560",
        "x-amz-storage-class": "REDUCED_REDUNDANCY",
        ...(trailing ? { "x-amz-trailer": "x-amz-checksum-crc32c" } : {}),
        authorization: `${credential},SignedHeaders=${names},Signature=${seed}`,
      },
      body,
    );
  };

  const stored = async () => {
    const answer = await client(DOCUMENTED).send(
      new GetObjectCommand({ Bucket: "examplebucket", Key: "chunkObject.txt" }),
    );
    return answer.Body?.transformToString();
  };

  it("chunked upload: stored without its framing", async () => {
    expect(await upload(framed(CHUNKS), "plain")).toEqual({ status: 200, body: "" });
    expect(await stored()).toBe("a".repeat(66560));
  });

  it("chunked upload with a signed trailer", async () => {
    expect(await upload(framed(TRAILER_CHUNKS, TRAILER), "trailer")).toEqual({ status: 200, body: "" });
    expect(await stored()).toBe("a".repeat(66560));
  });

  it.each([
    ["changed data", framed(CHUNKS, "", "b"), "plain", "SignatureDoesNotMatch"],
    [
      "a chunk signature of another body",
      framed([...CHUNKS.slice(0, 2), CHUNKS[0] ?? ""]),
      "plain",
      "SignatureDoesNotMatch",
    ],
    [
      "a changed trailer",
      framed(TRAILER_CHUNKS, TRAILER.replace("sOO8", "sOO9")),
      "trailer",
      "SignatureDoesNotMatch",
    ],
    [
      "no trailer signature",
      framed(TRAILER_CHUNKS, "x-amz-checksum-crc32c:sOO8/Q==\r\n"),
      "trailer",
      "SignatureDoesNotMatch",
    ],
  ] as const)("refuses %s", async (_, body, kind, code) => {
    const answer = await upload(body, kind);
    expect(answer.status).toBe(403);
    expect(answer.body).toContain(`<Code>${code}</Code>`);
  });
});
