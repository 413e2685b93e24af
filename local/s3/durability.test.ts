import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  UploadPartCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createS3Server, type S3Event, type S3Server } from "./index.ts";
import { clientOf, KEYS, refusal, startRig, temporaryFolder } from "./test-rig.ts";

const Bucket = "files";

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !holds(); tries += 1) await sleep(10);
  expect(holds()).toBe(true);
};

const open = async (dataDir: string, onEvent?: (event: S3Event) => Promise<void>): Promise<S3Server> =>
  createS3Server({ dataDir, credentials: () => KEYS, ...(onEvent ? { onEvent } : {}) });

const put = async (client: S3Client, Key: string, Body: string | Buffer = Key) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body }));

const bytes = async (client: S3Client, Key: string): Promise<Buffer> => {
  const read = await client.send(new GetObjectCommand({ Bucket, Key }));
  return Buffer.from((await read.Body?.transformToByteArray()) ?? []);
};

async function startChild(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    import { createS3Server } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
    const server = await createS3Server({
      dataDir: process.argv[1],
      credentials: () => (${JSON.stringify(KEYS)}),
      onEvent: () => new Promise(() => {}),
    });
    server.putBucket({ name: "files", versioning: "Enabled", eventBridge: true });
    console.log(server.url);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the child ended with ${code ?? "a signal"}`)));
    child.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
  });
  return { child, url };
}

/** The body of an upload: long enough to be in flight for a while, and different for each key. */
const bodyOf = (key: string): Buffer => Buffer.alloc(200_000, `${key};`);

describe("what was acknowledged stays", () => {
  it("over a restart", async () => {
    const rig = await startRig({ bucket: { versioning: "Enabled" } });
    await put(rig.client, "kept", "first");
    await put(rig.client, "kept", "second");
    await put(rig.client, "gone");
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "gone" }));
    await rig.server.close();
    const server = await open(rig.dataDir);
    const client = clientOf(server.url);
    expect((await bytes(client, "kept")).toString()).toBe("second");
    expect(await refusal(bytes(client, "gone"))).toMatchObject({ code: "NoSuchKey" });
    const versions = await client.send(new ListObjectVersionsCommand({ Bucket }));
    expect([versions.Versions?.length, versions.DeleteMarkers?.length]).toEqual([3, 1]);
    client.destroy();
    await server.close();
    rmSync(rig.dataDir, { recursive: true });
  });

  it("over kill -9 in the middle of parallel uploads, with its events, and nothing half stays", async () => {
    const dataDir = temporaryFolder();
    const acknowledged = new Set<string>();
    let unanswered = 0;
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await startChild(dataDir);
      const client = clientOf(url);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      const enough = acknowledged.size + 15;
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let count = 0; ; count += 1) {
          const key = `${round}/${writer}/${count}`;
          try {
            await put(client, key, bodyOf(key));
          } catch {
            // The connection broke: this key was never acknowledged, and the writer ends.
            unanswered += 1;
            return;
          }
          acknowledged.add(key);
          if (acknowledged.size >= enough) child.kill("SIGKILL");
        }
      });
      await Promise.all([...writers, ended]);
      client.destroy();
    }
    expect(unanswered).toBeGreaterThan(0);
    const told = new Set<string>();
    const server = await open(dataDir, async (event) => void told.add(event.key));
    const client = clientOf(server.url);
    const listed = await client.send(new ListObjectsV2Command({ Bucket }));
    const present = (listed.Contents ?? []).map((item) => item.Key ?? "");
    expect([...acknowledged].filter((key) => !present.includes(key))).toEqual([]);
    for (const key of present) expect((await bytes(client, key)).equals(bodyOf(key))).toBe(true);
    await until(() => told.size >= present.length);
    expect([...told].sort()).toEqual([...present].sort());
    expect(readdirSync(join(dataDir, "bodies"))).toHaveLength(present.length);
    expect(readdirSync(join(dataDir, "drafts"))).toEqual([]);
    client.destroy();
    await server.close();
    rmSync(dataDir, { recursive: true });
  });

  it("clears away bodies that no row names, and keeps parts of uploads under way", async () => {
    const rig = await startRig();
    const { UploadId } = await rig.client.send(
      new CreateMultipartUploadCommand({ Bucket, Key: "m", ChecksumAlgorithm: "CRC32" }),
    );
    await rig.client.send(new UploadPartCommand({ Bucket, Key: "m", UploadId, PartNumber: 1, Body: "part" }));
    await put(rig.client, "k");
    await rig.server.close();
    writeFileSync(join(rig.dataDir, "bodies", "orphan"), "x");
    writeFileSync(join(rig.dataDir, "drafts", "half"), "x");
    const server = await open(rig.dataDir);
    expect(readdirSync(join(rig.dataDir, "bodies"))).toHaveLength(2);
    expect(readdirSync(join(rig.dataDir, "bodies"))).not.toContain("orphan");
    expect(readdirSync(join(rig.dataDir, "drafts"))).toEqual([]);
    await server.close();
    rmSync(rig.dataDir, { recursive: true });
  });

  it("against a second server on the same folder or port", async () => {
    const rig = await startRig();
    await expect(open(rig.dataDir)).rejects.toThrow(/another process uses .*metadata\.sqlite/);
    const dataDir = temporaryFolder();
    const clash = createS3Server({ dataDir, port: rig.server.port, credentials: () => undefined });
    await expect(clash).rejects.toMatchObject({ code: "EADDRINUSE" });
    rmSync(dataDir, { recursive: true });
    await rig.stop();
  });
});

describe("events", () => {
  it("come in order, again until they are taken, and after a restart", async () => {
    const seen: string[] = [];
    let broken = true;
    const { error } = console;
    let logged = 0;
    console.error = () => void (logged += 1);
    const listen = async (event: S3Event): Promise<void> => {
      seen.push(`${event.eventName} ${event.reason} ${event.deletionType ?? "-"} ${event.key}`);
      if (broken) throw new Error("not now");
    };
    const rig = await startRig({ bucket: { eventBridge: true, versioning: "Enabled" }, onEvent: listen });
    rig.server.putBucket({ name: "silent" });
    await rig.client.send(new PutObjectCommand({ Bucket: "silent", Key: "s", Body: "x" }));
    const { VersionId } = await put(rig.client, "a");
    await until(() => seen.length >= 2);
    expect(new Set(seen)).toEqual(new Set(["Object Created PutObject - a"]));
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "a" }));
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "a", VersionId }));
    await rig.server.close();
    [seen.length, broken] = [0, false];
    const server = await open(rig.dataDir, listen);
    await until(() => seen.length >= 3);
    expect(seen).toEqual([
      "Object Created PutObject - a",
      "Object Deleted DeleteObject Delete Marker Created a",
      "Object Deleted DeleteObject Permanently Deleted a",
    ]);
    console.error = error;
    expect(logged).toBeGreaterThan(1);
    await server.close();
    const after = await open(rig.dataDir, listen);
    await sleep(100);
    expect(seen).toHaveLength(3);
    await after.close();
    rmSync(rig.dataDir, { recursive: true });
  });
});

describe("lifecycle", () => {
  it("expires by prefix, age and count, at midnight UTC, and tells it", async () => {
    let now = Date.parse("2026-01-01T12:00:00Z");
    const reasons: string[] = [];
    const rig = await startRig({
      clock: { now: () => now },
      bucket: {
        versioning: "Enabled",
        eventBridge: true,
        lifecycle: [
          { prefix: "tmp/", expirationDays: 1 },
          { noncurrentDays: 2, newerNoncurrentVersions: 1 },
          { enabled: false, expirationDays: 1 },
          { abortIncompleteMultipartUploadDays: 3 },
          { expiredObjectDeleteMarker: true },
        ],
      },
      onEvent: ({ reason, key, deletionType }) => {
        if (reason === "Lifecycle Expiration") reasons.push(`${key} ${deletionType ?? ""}`);
      },
    });
    rig.client.config.systemClockOffset = now - Date.now();
    const names = async () => {
      const listed = await rig.client.send(new ListObjectVersionsCommand({ Bucket }));
      return {
        versions: (listed.Versions ?? []).map((item) => item.Key),
        markers: (listed.DeleteMarkers ?? []).map((item) => item.Key),
      };
    };
    await put(rig.client, "tmp/x");
    for (const body of ["1", "2", "3"]) await put(rig.client, "cv", body);
    await rig.client.send(new CreateMultipartUploadCommand({ Bucket, Key: "m" }));
    // Noon plus one day, rounded up, is midnight of the 3rd.
    expect(await rig.server.expire(Date.parse("2026-01-02T23:59:59Z"))).toEqual({
      objects: 0,
      versions: 0,
      uploads: 0,
    });
    now = Date.parse("2026-01-03T00:00:00Z");
    rig.client.config.systemClockOffset = now - Date.now();
    expect(await rig.server.expire(now)).toEqual({ objects: 1, versions: 0, uploads: 0 });
    expect(await names()).toEqual({ versions: ["cv", "cv", "cv", "tmp/x"], markers: ["tmp/x"] });
    // One of the two older versions of cv may stay; the expired object is the only older version of its key.
    expect(await rig.server.expire(Date.parse("2026-01-04T00:00:00Z"))).toEqual({
      objects: 0,
      versions: 1,
      uploads: 0,
    });
    expect(await rig.server.expire(Date.parse("2026-01-05T00:00:00Z"))).toEqual({
      objects: 0,
      versions: 0,
      uploads: 1,
    });
    expect(await names()).toEqual({ versions: ["cv", "cv", "tmp/x"], markers: ["tmp/x"] });
    await until(() => reasons.length === 2);
    expect(reasons).toEqual(["tmp/x Delete Marker Created", "cv Permanently Deleted"]);
    await rig.stop();
  });

  it("removes a marker that hides nothing any more", async () => {
    const rig = await startRig({
      bucket: { versioning: "Enabled", lifecycle: [{ noncurrentDays: 1, expiredObjectDeleteMarker: true }] },
    });
    await put(rig.client, "k");
    await rig.client.send(new DeleteObjectCommand({ Bucket, Key: "k" }));
    expect(await rig.server.expire(Date.now())).toMatchObject({ versions: 0 });
    expect(await rig.server.expire(Date.now() + 3 * 86_400_000)).toMatchObject({ versions: 2 });
    expect(readdirSync(join(rig.dataDir, "bodies"))).toEqual([]);
    await rig.stop();
  });
});
