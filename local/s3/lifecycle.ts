import { listBuckets } from "./bucket-store.ts";
import type { Bucket, LifecycleRule } from "./bucket.ts";
import type { Service } from "./call.ts";
import { deleteObject } from "./delete-object.ts";
import { dropUpload } from "./multipart-upload.ts";
import { uploadsOf } from "./upload-store.ts";
import { scanVersions, TOP, type Position, type Version } from "./version-store.ts";

const DAY_MS = 24 * 3600 * 1000;
const BATCH = 500;

/** S3 rounds the due time up to the next midnight UTC. */
const due = (sinceMs: number, days: number): number => Math.ceil((sinceMs + days * DAY_MS) / DAY_MS) * DAY_MS;

/** How much one run removed. */
export type Expired = { readonly objects: number; readonly versions: number; readonly uploads: number };

function selects(rule: LifecycleRule, version: Version): boolean {
  const { objectSizeGreaterThan: over, objectSizeLessThan: under } = rule;
  return (
    rule.enabled &&
    version.key.startsWith(rule.prefix) &&
    Object.entries(rule.tags).every(([name, value]) => version.details.tags[name] === value) &&
    (over === undefined || version.size > over) &&
    (under === undefined || version.size < under)
  );
}

function isExpired(rule: LifecycleRule, version: Version, now: number): boolean {
  if (rule.expirationDays !== undefined && due(version.modified, rule.expirationDays) <= now) return true;
  return rule.expirationDate !== undefined && Date.parse(rule.expirationDate) <= now;
}

/** What the rules say of one key, whose versions come newest first: hide the latest, remove these for good. */
function judge(rules: readonly LifecycleRule[], versions: readonly Version[], now: number) {
  const [latest, ...older] = versions;
  const doomed = older.filter((version, index) =>
    rules.some(
      (rule) =>
        rule.noncurrentDays !== undefined &&
        selects(rule, version) &&
        index >= rule.newerNoncurrentVersions &&
        due(versions[index]?.modified ?? now, rule.noncurrentDays) <= now,
    ),
  );
  const current =
    latest?.marker === false && rules.some((rule) => selects(rule, latest) && isExpired(rule, latest, now));
  const lonely =
    latest?.marker === true &&
    doomed.length === older.length &&
    rules.some(
      (rule) =>
        rule.enabled &&
        latest.key.startsWith(rule.prefix) &&
        (rule.expiredObjectDeleteMarker || rule.expirationDays !== undefined),
    );
  return { hide: current ? latest : undefined, remove: lonely ? [...doomed, latest] : doomed };
}

/** All versions of a bucket, grouped by key. */
function* keysOf(service: Service, bucket: string): Generator<Version[]> {
  let at: Position = { from: "", below: TOP };
  let group: Version[] = [];
  for (;;) {
    const page = scanVersions(service.database, bucket, at, BATCH);
    for (const version of page) {
      if (group[0] && group[0].key !== version.key) {
        yield group;
        group = [];
      }
      group.push(version);
      at = { from: version.key, below: version.seq };
    }
    if (page.length < BATCH) break;
  }
  if (group.length > 0) yield group;
}

async function expireBucket(service: Service, bucket: Bucket, now: number): Promise<Expired> {
  const caller = { accessKeyId: "s3.amazonaws.com", requestId: "lifecycle", sourceIp: undefined };
  const deletion = { service, bucket, caller, reason: "Lifecycle Expiration" as const };
  let [objects, versions, uploads] = [0, 0, 0];
  for (const group of keysOf(service, bucket.name)) {
    const { hide, remove } = judge(bucket.lifecycle, group, now);
    for (const { key, versionId } of remove) {
      await deleteObject({ ...deletion, key, versionId });
      versions += 1;
    }
    if (hide) {
      // Overwritten in the meantime: the new version is not the one that expired.
      await deleteObject({ ...deletion, key: hide.key, still: (latest) => latest?.seq === hide.seq });
      objects += 1;
    }
  }
  for (const upload of uploadsOf(service.database, bucket.name)) {
    const stale = bucket.lifecycle.some(
      ({ enabled, prefix, abortIncompleteMultipartUploadDays: days }) =>
        enabled && days !== undefined && upload.key.startsWith(prefix) && due(upload.initiated, days) <= now,
    );
    if (!stale) continue;
    await dropUpload(service, upload);
    uploads += 1;
  }
  return { objects, versions, uploads };
}

/** Applies the lifecycle rules of all buckets as of `now` (milliseconds since the epoch). */
export async function expireObjects(service: Service, now: number): Promise<Expired> {
  const total = { objects: 0, versions: 0, uploads: 0 };
  for (const bucket of listBuckets(service.database)) {
    if (bucket.lifecycle.length === 0) continue;
    const { objects, versions, uploads } = await expireBucket(service, bucket, now);
    total.objects += objects;
    total.versions += versions;
    total.uploads += uploads;
  }
  return total;
}
