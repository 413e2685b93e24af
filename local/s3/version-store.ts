import { randomBytes } from "node:crypto";
import * as z from "zod";
import { checksumAlgorithms } from "./checksums.ts";
import type { Bucket } from "./bucket.ts";
import type { Database } from "./database.ts";

const checksumSchema = z.object({
  algorithm: z.enum(checksumAlgorithms),
  value: z.string(),
  type: z.enum(["FULL_OBJECT", "COMPOSITE"]),
});

const detailsSchema = z.object({
  headers: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()),
  tags: z.record(z.string(), z.string()),
  storageClass: z.string(),
  encryption: z.record(z.string(), z.string()),
  checksum: checksumSchema.optional(),
});

/** What is stored beside the bytes: headers to answer with, user metadata, tags, encryption headers, checksum. */
export type ObjectDetails = z.infer<typeof detailsSchema>;

export const noDetails: ObjectDetails = {
  headers: {},
  metadata: {},
  tags: {},
  storageClass: "STANDARD",
  encryption: {},
};

const json = z.string().transform((text): unknown => JSON.parse(text));

export const detailsColumn = json.pipe(detailsSchema);

const versionSchema = z.object({
  seq: z.number(),
  bucket: z.string(),
  key: z.string(),
  versionId: z.string(),
  marker: z.number().transform((value) => value === 1),
  size: z.number(),
  etag: z.string(),
  body: z.string().nullable(),
  modified: z.number(),
  details: detailsColumn,
  latest: z.number().transform((value) => value === 1),
});

/** One version of a key: an object, or a delete marker without a body. `modified` is in milliseconds. */
export type Version = z.infer<typeof versionSchema>;

export type NewVersion = {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly body: string | undefined;
  readonly modified: number;
  readonly details: ObjectDetails;
};

const COLUMNS = `v.seq, v.bucket, v.key, v.versionId, v.marker, v.size, v.etag, v.body, v.modified, v.details,
  v.seq = (SELECT max(w.seq) FROM versions w WHERE w.bucket = v.bucket AND w.key = v.key) AS latest`;

/** The version of a key that a plain read sees, delete markers included. */
export function latestVersion(database: Database, bucket: string, key: string): Version | undefined {
  const sql = `SELECT ${COLUMNS} FROM versions v WHERE v.bucket = ? AND v.key = ? ORDER BY v.seq DESC LIMIT 1`;
  return database.first(versionSchema, sql, bucket, key);
}

export function findVersion(
  database: Database,
  bucket: string,
  key: string,
  versionId: string,
): Version | undefined {
  const sql = `SELECT ${COLUMNS} FROM versions v WHERE v.bucket = ? AND v.key = ? AND v.versionId = ?`;
  return database.first(versionSchema, sql, bucket, key, versionId);
}

/** A place in the order of keys (UTF-8) and, within key `from`, of versions (newest first): those below `below` follow. */
export type Position = { readonly from: string; readonly below: number };

export const TOP = Number.MAX_SAFE_INTEGER;

/** Up to `limit` keys from a position on, each with its latest version, without those that are deleted. */
export function scanObjects(database: Database, bucket: string, at: Position, limit: number): Version[] {
  const sql = `SELECT ${COLUMNS} FROM versions v
    WHERE v.bucket = ? AND v.key >= ? AND (v.key > ? OR v.seq < ?) AND v.marker = 0
    AND v.seq = (SELECT max(w.seq) FROM versions w WHERE w.bucket = v.bucket AND w.key = v.key)
    ORDER BY v.key LIMIT ?`;
  return database.all(versionSchema, sql, bucket, at.from, at.from, at.below, limit);
}

/** Up to `limit` versions from a position on, delete markers included. */
export function scanVersions(database: Database, bucket: string, at: Position, limit: number): Version[] {
  const sql = `SELECT ${COLUMNS} FROM versions v
    WHERE v.bucket = ? AND v.key >= ? AND (v.key > ? OR v.seq < ?)
    ORDER BY v.key, v.seq DESC LIMIT ?`;
  return database.all(versionSchema, sql, bucket, at.from, at.from, at.below, limit);
}

/** Adds a version on top; where versions are not kept it replaces the `null` one. Call it in a transaction. */
export function addVersion(
  database: Database,
  bucket: Bucket,
  draft: NewVersion,
): { readonly version: Version; readonly obsolete: readonly string[] } {
  const versionId = bucket.versioning === "Enabled" ? randomBytes(24).toString("base64url") : "null";
  const replaced =
    versionId === "null" ? findVersion(database, bucket.name, draft.key, versionId) : undefined;
  if (replaced) removeVersion(database, replaced);
  database.run(
    `INSERT INTO versions (bucket, key, versionId, marker, size, etag, body, modified, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    bucket.name,
    draft.key,
    versionId,
    draft.body === undefined ? 1 : 0,
    draft.size,
    draft.etag,
    draft.body ?? null,
    draft.modified,
    JSON.stringify(draft.details),
  );
  const version = findVersion(database, bucket.name, draft.key, versionId);
  if (!version) throw new Error(`version ${versionId} vanished inside its own transaction`);
  return { version, obsolete: bodyOf(replaced) };
}

/** Deletes one version for good and names the body that nobody needs any more. */
export function removeVersion(database: Database, version: Version): readonly string[] {
  database.run("DELETE FROM versions WHERE seq = ?", version.seq);
  return bodyOf(version);
}

export function replaceTags(database: Database, version: Version, tags: Record<string, string>): void {
  const details = JSON.stringify({ ...version.details, tags });
  database.run("UPDATE versions SET details = ? WHERE seq = ?", details, version.seq);
}

function bodyOf(version: Version | undefined): readonly string[] {
  return typeof version?.body === "string" ? [version.body] : [];
}
