import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import * as z from "zod";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, created INTEGER NOT NULL, config TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS versions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    versionId TEXT NOT NULL,
    marker INTEGER NOT NULL,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    body TEXT,
    modified INTEGER NOT NULL,
    details TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS versions_by_id ON versions (bucket, key, versionId);
  CREATE INDEX IF NOT EXISTS versions_by_seq ON versions (bucket, key, seq DESC);
  CREATE INDEX IF NOT EXISTS versions_by_body ON versions (body);
  CREATE TABLE IF NOT EXISTS uploads (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, initiated INTEGER NOT NULL,
    algorithm TEXT NOT NULL, checksumType TEXT NOT NULL, details TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS parts (
    upload TEXT NOT NULL REFERENCES uploads (id) ON DELETE CASCADE, number INTEGER NOT NULL, size INTEGER NOT NULL,
    etag TEXT NOT NULL, checksum TEXT NOT NULL, body TEXT NOT NULL, modified INTEGER NOT NULL,
    PRIMARY KEY (upload, number)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS parts_by_body ON parts (body);
  CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL) STRICT;
`;

/** Result code of SQLite for a lock that somebody else holds. */
const SQLITE_BUSY = 5;

/** The metadata: typed reads, and writes that are on disk when the call returns. */
export type Database = {
  all<T>(schema: z.ZodType<T>, sql: string, ...values: SQLInputValue[]): T[];
  first<T>(schema: z.ZodType<T>, sql: string, ...values: SQLInputValue[]): T | undefined;
  run(sql: string, ...values: SQLInputValue[]): { readonly lastId: number; readonly changes: number };
  /** Runs the work in one transaction, which a throw rolls back. */
  transaction<T>(work: () => T): T;
  close(): void;
};

function openFile(path: string): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: 2000 });
  try {
    // The exclusive lock keeps a second server away: it would take bodies in flight for leftovers of a crash.
    connection.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    connection.exec("PRAGMA foreign_keys = ON;");
    connection.exec(SCHEMA);
    return connection;
  } catch (error) {
    connection.close();
    if (typeof error === "object" && error !== null && "errcode" in error && error.errcode === SQLITE_BUSY) {
      throw new Error(`another process uses ${path}: end it, or choose another data directory`, {
        cause: error,
      });
    }
    throw error;
  }
}

/** Opens `metadata.sqlite` in the data directory; throws when another process has it. */
export function openDatabase(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true });
  const connection = openFile(join(dataDir, "metadata.sqlite"));
  const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const prepare = (sql: string): ReturnType<DatabaseSync["prepare"]> => {
    const known = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    all: (schema, sql, ...values) => z.array(schema).parse(prepare(sql).all(...values)),
    first: (schema, sql, ...values) => schema.optional().parse(prepare(sql).get(...values)),
    run: (sql, ...values) => {
      const { lastInsertRowid, changes } = prepare(sql).run(...values);
      return { lastId: Number(lastInsertRowid), changes: Number(changes) };
    },
    transaction: (work) => {
      connection.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        if (connection.isTransaction) connection.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      connection.close();
    },
  };
}
