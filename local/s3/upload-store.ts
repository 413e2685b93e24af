import { randomBytes } from "node:crypto";
import * as z from "zod";
import { checksumAlgorithms, type Checksum, type ChecksumAlgorithm } from "./checksums.ts";
import type { Database } from "./database.ts";
import { detailsColumn, type ObjectDetails } from "./version-store.ts";

const uploadSchema = z.object({
  id: z.string(),
  bucket: z.string(),
  key: z.string(),
  initiated: z.number(),
  algorithm: z.enum(checksumAlgorithms),
  checksumType: z.enum(["FULL_OBJECT", "COMPOSITE"]),
  details: detailsColumn,
});

const partSchema = z.object({
  number: z.number(),
  size: z.number(),
  etag: z.string(),
  checksum: z.string(),
  body: z.string(),
  modified: z.number(),
});

/** A multipart upload that is under way. */
export type Upload = z.infer<typeof uploadSchema>;

/** An uploaded part; `checksum` is base64 in the algorithm of its upload. */
export type Part = z.infer<typeof partSchema>;

export function startUpload(
  database: Database,
  upload: {
    readonly bucket: string;
    readonly key: string;
    readonly initiated: number;
    readonly algorithm: ChecksumAlgorithm;
    readonly checksumType: Checksum["type"];
    readonly details: ObjectDetails;
  },
): string {
  const id = randomBytes(48).toString("base64url");
  database.run(
    "INSERT INTO uploads (id, bucket, key, initiated, algorithm, checksumType, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
    id,
    upload.bucket,
    upload.key,
    upload.initiated,
    upload.algorithm,
    upload.checksumType,
    JSON.stringify(upload.details),
  );
  return id;
}

export function findUpload(database: Database, id: string): Upload | undefined {
  return database.first(uploadSchema, "SELECT * FROM uploads WHERE id = ?", id);
}

/** The uploads under way in a bucket, by key and age. */
export function uploadsOf(database: Database, bucket: string): Upload[] {
  return database.all(
    uploadSchema,
    "SELECT * FROM uploads WHERE bucket = ? ORDER BY key, initiated, id",
    bucket,
  );
}

/** The parts of an upload by number. */
export function partsOf(database: Database, upload: string): Part[] {
  const sql =
    "SELECT number, size, etag, checksum, body, modified FROM parts WHERE upload = ? ORDER BY number";
  return database.all(partSchema, sql, upload);
}

/** Adds a part or replaces the one of that number; answers the bodies that became useless. Throws for an unknown upload. */
export function savePart(database: Database, upload: string, part: Part): readonly string[] {
  return database.transaction(() => {
    const body = z.object({ body: z.string() });
    const old = database.first(
      body,
      "SELECT body FROM parts WHERE upload = ? AND number = ?",
      upload,
      part.number,
    );
    database.run(
      "INSERT OR REPLACE INTO parts (upload, number, size, etag, checksum, body, modified) VALUES (?, ?, ?, ?, ?, ?, ?)",
      ...[upload, part.number, part.size, part.etag, part.checksum, part.body, part.modified],
    );
    return old ? [old.body] : [];
  });
}

/** Forgets an upload with its parts; answers whether it was there. Call it in a transaction. */
export function removeUpload(database: Database, upload: string): boolean {
  return database.run("DELETE FROM uploads WHERE id = ?", upload).changes === 1;
}

/** Whether any version or part has this body. */
export function isReferenced(database: Database, body: string): boolean {
  const sql =
    "SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM versions WHERE body = ?1) OR EXISTS (SELECT 1 FROM parts WHERE body = ?1)";
  return database.first(z.object({ found: z.number() }), sql, body) !== undefined;
}
