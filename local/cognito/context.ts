import type { Clock } from "../../lib/kernel/clock.ts";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { type CognitoError, invalidParameter, notAuthorized, notFound } from "./errors.ts";
import type { ClientSettings, PoolSettings, TriggerKind } from "./settings.ts";
import type { Store, User } from "./store.ts";
import type { TokenIssuer } from "./tokens.ts";
import type { TriggerName } from "./trigger-events.ts";

export type Pool = { poolId: string; createdAt: number; updatedAt: number; settings: PoolSettings };
export type Client = {
  poolId: string;
  clientId: string;
  secret?: string | undefined;
  createdAt: number;
  updatedAt: number;
  settings: ClientSettings;
};

/** Groups whose members are named by address from outside, by pool and group; addresses in lower case. */
export type NamedMembers = Map<string, { group: string; emails: ReadonlySet<string> }>;

/** What every operation works with. */
export type Cognito = {
  region: string;
  accountId: string;
  store: Store;
  clock: Clock;
  tokens: TokenIssuer;
  triggers: Triggers;
  namedMembers: NamedMembers;
};

/** One operation of the protocol: parses its input, answers a plain object. */
export type Operation = (cognito: Cognito, input: unknown) => Promise<object>;

/** Binds an input schema to an operation; a violation answers as the service's own validation does. */
export function operation<T>(
  schema: z.ZodType<T>,
  run: (cognito: Cognito, input: T) => object | Promise<object>,
): Operation {
  return async (cognito, input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw validationError(parsed.error);
    return run(cognito, parsed.data);
  };
}

function validationError(error: z.ZodError): CognitoError {
  const found = error.issues.map((issue) => {
    const member = issue.path.map((part, index) => {
      const name = String(part);
      return index === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    });
    return `Value at '${member.join(".")}' failed to satisfy constraint: ${issue.message}`;
  });
  const plural = found.length === 1 ? "validation error" : "validation errors";
  return invalidParameter(`${found.length} ${plural} detected: ${found.join("; ")}`);
}

const present = "Member must not be null";
const text = (max: number) =>
  z
    .string(present)
    .min(1, "Member must have length greater than or equal to 1")
    .max(max, `Member must have length less than or equal to ${max}`);

/** Schemas of the members that many operations share. */
export const member = {
  clientId: text(128).regex(/^[\w+]+$/, "Member must satisfy regular expression pattern: [\\w+]+"),
  poolId: text(55).regex(
    /^[\w-]+_[0-9a-zA-Z]+$/,
    "Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+",
  ),
  username: text(128),
  groupName: text(128),
  password: text(256),
  code: text(2048).regex(/^\S+$/, "Member must satisfy regular expression pattern: [\\S]+"),
  totp: text(6).regex(/^[0-9]{6}$/, "Member must satisfy regular expression pattern: [0-9]+"),
  secretHash: text(128).optional(),
  token: text(8192),
  session: text(2048),
  attributes: z.array(z.object({ Name: text(32), Value: z.string().max(2048).default("") }), present),
  parameters: z.record(z.string(), z.string()),
  metadata: z.record(z.string(), z.string()).optional(),
};

export function poolOf(cognito: Cognito, poolId: string): Pool {
  const pool = cognito.store.pools.get(poolId);
  if (!pool) throw notFound(`User pool ${poolId} does not exist.`);
  return pool;
}

export function clientOf(cognito: Cognito, clientId: string): { client: Client; pool: Pool } {
  const client = cognito.store.clients.get(clientId);
  if (!client) throw notFound(`User pool client ${clientId} does not exist.`);
  return { client, pool: poolOf(cognito, client.poolId) };
}

/** SecretHash = base64(HMAC-SHA256(secret, user name + client id)), required when the client has a secret. */
export function checkSecretHash(client: Client, names: readonly string[], given: string | undefined): void {
  if (client.secret === undefined) return;
  if (given === undefined) {
    throw notAuthorized(
      `Client ${client.clientId} is configured with secret but SECRET_HASH was not received`,
    );
  }
  const matches = names.some((name) =>
    equals(
      createHmac("sha256", client.secret ?? "")
        .update(`${name}${client.clientId}`)
        .digest("base64"),
      given,
    ),
  );
  if (!matches) throw notAuthorized(`Unable to verify secret hash for client ${client.clientId}`);
}

/** Compares two strings without telling by time where they differ. */
export function equals(left: string, right: string): boolean {
  const digest = (value: string): Buffer => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** True when the client must not learn whether a user exists. */
export const hidesUsers = (client: Client): boolean =>
  client.settings.PreventUserExistenceErrors === "ENABLED";

/** An unguessable string of the given number of random bytes. */
export const opaque = (bytes: number): string => randomBytes(bytes).toString("base64url");

/** A stable UUID for a name that has no user: what a simulated answer shows. */
export function phantomSub(cognito: Cognito, poolId: string, username: string): string {
  const hex = derived(cognito, `sub/${poolId}/${username.toLowerCase()}`).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** 32 bytes that depend on the name and on a secret of this installation. */
export function derived(cognito: Cognito, name: string): Buffer {
  const { secrets } = cognito.store;
  let secret = secrets.get("phantom");
  if (secret === undefined) {
    secret = opaque(32);
    secrets.put("phantom", secret);
  }
  return createHmac("sha256", secret).update(name).digest();
}

/** Calls the functions that a pool is configured with. */
export type Triggers = {
  /** Calls the pool's function for the trigger, when it has one; answers the response part of its event. */
  run: (
    kind: TriggerKind,
    name: TriggerName,
    about: { pool: Pool; client?: Client | undefined; user: User; request?: Record<string, unknown> },
  ) => Promise<Record<string, unknown>>;
};
