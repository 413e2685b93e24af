import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as z from "zod";
import { ClientSettings, GroupSettings, PoolSettings } from "./settings.ts";

const User = z.object({
  poolId: z.string(),
  sub: z.string(),
  username: z.string(),
  status: z.enum(["UNCONFIRMED", "CONFIRMED", "FORCE_CHANGE_PASSWORD", "RESET_REQUIRED"]),
  enabled: z.boolean(),
  attributes: z.record(z.string(), z.string()),
  password: z.string().optional(),
  srp: z.object({ salt: z.string(), verifier: z.string() }).optional(),
  temporaryUntil: z.number().optional(),
  totp: z.object({ secret: z.string(), lastStep: z.number() }).optional(),
  pendingTotp: z.string().optional(),
  mfa: z.object({ enabled: z.boolean(), preferred: z.boolean() }),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type User = z.infer<typeof User>;

const Session = z.object({
  poolId: z.string(),
  clientId: z.string(),
  challenge: z.enum(["PASSWORD_VERIFIER", "SOFTWARE_TOKEN_MFA", "NEW_PASSWORD_REQUIRED", "MFA_SETUP"]),
  // Absent in the exchange simulated for a user who does not exist.
  sub: z.string().optional(),
  expiresAt: z.number(),
  totpSecret: z.string().optional(),
  totpVerified: z.boolean().optional(),
  srp: z
    .object({
      username: z.string(),
      userId: z.string(),
      verifier: z.string(),
      publicA: z.string(),
      publicB: z.string(),
      secretB: z.string(),
    })
    .optional(),
});
export type Session = z.infer<typeof Session>;

const Login = z.object({
  poolId: z.string(),
  clientId: z.string(),
  sub: z.string(),
  originJti: z.string(),
  authTime: z.number(),
  revoked: z.boolean(),
});
/** One sign-in; its `originJti` ties every token issued from it together. */
export type Login = z.infer<typeof Login>;

const RefreshToken = z.object({
  poolId: z.string(),
  clientId: z.string(),
  sub: z.string(),
  originJti: z.string(),
  expiresAt: z.number(),
  // Set once the token was rotated: the end of its grace period.
  usableUntil: z.number().optional(),
});

const Code = z.object({ code: z.string(), expiresAt: z.number(), pendingValue: z.string().optional() });
const Tries = z.object({ count: z.number(), since: z.number(), lockedUntil: z.number() });
const SigningKey = z.object({ kid: z.string(), privateKey: z.string() });

type Collection<T> = ReturnType<typeof collection<T>>;

function collection<T>(db: DatabaseSync, kind: string, schema: z.ZodType<T>) {
  const select = db.prepare("SELECT body FROM records WHERE kind = ? AND key = ?");
  const upsert = db.prepare(
    "INSERT INTO records (kind, key, body, expires) VALUES (?, ?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, expires = excluded.expires",
  );
  const remove = db.prepare("DELETE FROM records WHERE kind = ? AND key = ?");
  const range = db.prepare("SELECT body FROM records WHERE kind = ? AND key >= ? AND key < ? ORDER BY key");
  const removeRange = db.prepare("DELETE FROM records WHERE kind = ? AND key >= ? AND key < ?");
  const parse = (body: unknown): T => schema.parse(JSON.parse(z.string().parse(body)));
  return {
    get(key: string): T | undefined {
      const row = select.get(kind, key);
      return row ? parse(row["body"]) : undefined;
    },
    put(key: string, value: T, expiresAtMs?: number): void {
      upsert.run(kind, key, JSON.stringify(value), expiresAtMs ?? null);
    },
    remove: (key: string): void => void remove.run(kind, key),
    /** Every value whose key begins with the prefix, in key order. */
    list: (prefix: string): T[] =>
      range.all(kind, prefix, `${prefix}\u{10ffff}`).map((row) => parse(row["body"])),
    removeAll: (prefix: string): void => void removeRange.run(kind, prefix, `${prefix}\u{10ffff}`),
  };
}

export type Mail = { to: string; subject: string; code: string; at: string };
const MailRow = z.object({ to: z.string(), subject: z.string(), code: z.string(), at: z.string() });

export type Store = {
  pools: Collection<{ poolId: string; createdAt: number; updatedAt: number; settings: PoolSettings }>;
  clients: Collection<{
    poolId: string;
    clientId: string;
    secret?: string | undefined;
    createdAt: number;
    updatedAt: number;
    settings: ClientSettings;
  }>;
  groups: Collection<{ poolId: string; createdAt: number; updatedAt: number; settings: GroupSettings }>;
  members: Collection<{ sub: string; group: string }>;
  users: Collection<User>;
  /** `pool/kind/value` → sub, for user names and aliases. */
  names: Collection<{ sub: string }>;
  codes: Collection<z.infer<typeof Code>>;
  tries: Collection<z.infer<typeof Tries>>;
  sessions: Collection<Session>;
  logins: Collection<Login>;
  refreshTokens: Collection<z.infer<typeof RefreshToken>>;
  keys: Collection<z.infer<typeof SigningKey>>;
  secrets: Collection<string>;
  sendMail: (mail: Mail) => void;
  mails: (to?: string) => Mail[];
  /** Runs the writes all or none; nothing inside may wait. */
  atomically: <T>(run: () => T) => T;
  close: () => void;
};

const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS records (kind TEXT, key TEXT, body TEXT NOT NULL, expires INTEGER, PRIMARY KEY (kind, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, subject TEXT NOT NULL, code TEXT NOT NULL, at TEXT NOT NULL);
`;

/** Opens (or creates) `cognito.sqlite` in the folder; what is committed survives the death of the process. */
export function openStore(dataDir: string, nowMs: number): Store {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, "cognito.sqlite"));
  db.exec(TABLES);
  db.prepare("DELETE FROM records WHERE expires < ?").run(nowMs);
  const addMail = db.prepare("INSERT INTO outbox (recipient, subject, code, at) VALUES (?, ?, ?, ?)");
  const allMails = db.prepare('SELECT recipient AS "to", subject, code, at FROM outbox ORDER BY id');
  const times = { createdAt: z.number(), updatedAt: z.number() };
  return {
    pools: collection(db, "pool", z.object({ poolId: z.string(), ...times, settings: PoolSettings })),
    clients: collection(
      db,
      "client",
      z.object({
        poolId: z.string(),
        clientId: z.string(),
        secret: z.string().optional(),
        ...times,
        settings: ClientSettings,
      }),
    ),
    groups: collection(db, "group", z.object({ poolId: z.string(), ...times, settings: GroupSettings })),
    members: collection(db, "member", z.object({ sub: z.string(), group: z.string() })),
    users: collection(db, "user", User),
    names: collection(db, "name", z.object({ sub: z.string() })),
    codes: collection(db, "code", Code),
    tries: collection(db, "tries", Tries),
    sessions: collection(db, "session", Session),
    logins: collection(db, "login", Login),
    refreshTokens: collection(db, "refresh", RefreshToken),
    keys: collection(db, "key", SigningKey),
    secrets: collection(db, "secret", z.string()),
    sendMail: (mail) => void addMail.run(mail.to, mail.subject, mail.code, mail.at),
    mails: (to) => {
      const mails = z.array(MailRow).parse(allMails.all());
      return to === undefined ? mails : mails.filter((mail) => mail.to.toLowerCase() === to.toLowerCase());
    },
    atomically: (run) => {
      db.exec("BEGIN IMMEDIATE");
      try {
        const result = run();
        db.exec("COMMIT");
        return result;
      } catch (error) {
        db.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => db.close(),
  };
}
