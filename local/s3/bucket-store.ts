import * as z from "zod";
import { parseBucket, type Bucket } from "./bucket.ts";
import type { Database } from "./database.ts";

type StoredBucket = Bucket & { readonly created: number };

const row = z.object({ created: z.number(), config: z.string() });
const stored = z.record(z.string(), z.unknown());

function readRow(found: z.infer<typeof row>): StoredBucket {
  const config = stored.parse(JSON.parse(found.config));
  const name = z.string().parse(config["name"]);
  return { ...parseBucket({ ...config, name }), created: found.created };
}

export function findBucket(database: Database, name: string): StoredBucket | undefined {
  const found = database.first(row, "SELECT created, config FROM buckets WHERE name = ?", name);
  return found && readRow(found);
}

export function listBuckets(database: Database): StoredBucket[] {
  return database.all(row, "SELECT created, config FROM buckets ORDER BY name").map(readRow);
}

/** Creates the bucket or replaces its definition; objects stay. */
export function saveBucket(database: Database, bucket: Bucket, now: number): void {
  database.run(
    "INSERT INTO buckets (name, created, config) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET config = excluded.config",
    bucket.name,
    now,
    JSON.stringify(bucket),
  );
}

/** Deletes an empty bucket; answers whether it was empty. */
export function removeBucket(database: Database, name: string): boolean {
  return database.transaction(() => {
    const count = z.object({ count: z.number() });
    const objects = database.first(count, "SELECT count(*) AS count FROM versions WHERE bucket = ?", name);
    if (objects?.count !== 0) return false;
    database.run("DELETE FROM buckets WHERE name = ?", name);
    return true;
  });
}
