import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Clock } from "../../lib/kernel/clock.ts";
import { adminOperations } from "./admin.ts";
import { opaque, type Cognito, type Operation } from "./context.ts";
import { describeOperations } from "./describe.ts";
import { CognitoError } from "./errors.ts";
import { groupOperations, nameMembers } from "./groups.ts";
import { adminMfaOperations, mfaOperations } from "./mfa.ts";
import { selfServiceOperations } from "./self-service.ts";
import { ClientSettings, GroupSettings, PoolSettings } from "./settings.ts";
import { signUpOperations } from "./sign-up.ts";
import { adminSignInOperations, signInOperations } from "./sign-in.ts";
import { verifySignature, type SigningCredentials } from "./sigv4.ts";
import { openStore, type Mail } from "./store.ts";
import { createTokenIssuer } from "./tokens.ts";
import type { OnTrigger } from "./trigger-events.ts";
import { createTriggers } from "./triggers.ts";

// As at AWS: these need no signature, what the caller knows (password, code, token) is the proof.
const PUBLIC = new Map<string, Operation>(
  Object.entries({ ...signUpOperations, ...signInOperations, ...selfServiceOperations, ...mfaOperations }),
);
const SIGNED = new Map<string, Operation>(
  Object.entries({
    ...adminOperations,
    ...adminSignInOperations,
    ...adminMfaOperations,
    ...groupOperations,
    ...describeOperations,
  }),
);
const TARGET = "AWSCognitoIdentityProviderService.";
const MAX_BODY_BYTES = 1_048_576;

export type CognitoOptions = {
  dataDir: string;
  host?: string;
  port?: number;
  region: string;
  accountId: string;
  /** The secret of an access key, or undefined when there is no such key. */
  credentials: (accessKeyId: string) => SigningCredentials | undefined;
  /** Whether the key's identity may do the action on the pool; without it every known key may. */
  authorize?: (request: { accessKeyId: string; action: string; resource: string }) => boolean;
  onTrigger?: OnTrigger;
  clock?: Clock;
};

export type CognitoServer = {
  url: string;
  port: number;
  /** Creates or updates a pool; the id has the form `<region>_<letters and digits>`, the properties those of CloudFormation. */
  putPool: (
    poolId: string,
    properties: unknown,
  ) => Promise<{ poolId: string; arn: string; providerName: string; providerUrl: string }>;
  /** Creates or updates an app client; its secret, when it has one, never changes. */
  putClient: (poolId: string, clientId: string, properties: unknown) => { clientId: string; secret?: string };
  putGroup: (poolId: string, properties: unknown) => void;
  /** From now on exactly the people with these addresses are in the group, also those who register later. */
  nameMembers: (poolId: string, group: string, emails: readonly string[]) => void;
  /** Every mail sent so far, oldest first. */
  outbox: (to?: string) => Mail[];
  jwks: (poolId: string) => Promise<{ keys: object[] }>;
  close: () => Promise<void>;
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = z.instanceof(Buffer).parse(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new CognitoError("SerializationException", "Request is too large.", 413);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    throw Object.assign(new CognitoError("SerializationException", "The request body is not JSON."), {
      cause: error,
    });
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: object): void {
  const payload = JSON.stringify(body);
  response.writeHead(status, {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
    "content-length": String(Buffer.byteLength(payload)),
    ...headers,
  });
  response.end(payload);
}

const PoolIdOf = z.looseObject({ UserPoolId: z.string() });

function admit(
  cognito: Cognito,
  options: CognitoOptions,
  request: IncomingMessage,
  body: Buffer,
  name: string,
): void {
  const accessKeyId = verifySignature(
    { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body },
    { region: options.region, nowMs: cognito.clock.now(), credentials: options.credentials },
  );
  const named = PoolIdOf.safeParse(jsonOf(body));
  const poolId = named.success ? named.data.UserPoolId : "*";
  const resource = `arn:aws:cognito-idp:${options.region}:${options.accountId}:userpool/${poolId}`;
  const action = `cognito-idp:${name}`;
  if (options.authorize && !options.authorize({ accessKeyId, action, resource })) {
    throw new CognitoError(
      "AccessDeniedException",
      `User: ${accessKeyId} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    );
  }
}

async function dispatch(
  cognito: Cognito,
  options: CognitoOptions,
  request: IncomingMessage,
): Promise<object> {
  const body = await bodyOf(request);
  const target = String(request.headers["x-amz-target"] ?? "");
  const name = target.startsWith(TARGET) ? target.slice(TARGET.length) : "";
  const open = PUBLIC.get(name);
  if (open) return open(cognito, jsonOf(body));
  const signed = SIGNED.get(name);
  if (!signed) throw new CognitoError("UnknownOperationException", `Operation ${target} is not known.`);
  admit(cognito, options, request, body, name);
  return signed(cognito, jsonOf(body));
}

function sendError(response: ServerResponse, error: unknown): void {
  const known =
    error instanceof CognitoError
      ? error
      : new CognitoError("InternalErrorException", "Something went wrong.", 500);
  if (known !== error) console.error("cognito:", error);
  send(
    response,
    known.status,
    {
      "content-type": "application/x-amz-json-1.1",
      "x-amzn-requestid": randomUUID(),
      "x-amzn-errortype": `${known.name}:`,
      // A header holds no line breaks and no letters beyond Latin 1.
      "x-amzn-errormessage": known.message.replace(/[^\x20-\x7e]/g, " "),
    },
    { __type: known.name, message: known.message },
  );
}

const PREFLIGHT = {
  "access-control-allow-methods": "POST, GET, OPTIONS",
  "access-control-allow-headers":
    "authorization,content-type,x-amz-target,x-amz-user-agent,x-amz-date,x-amz-security-token,amz-sdk-invocation-id,amz-sdk-request,cache-control",
  "access-control-max-age": "172800",
};

async function wellKnown(cognito: Cognito, path: string): Promise<object | undefined> {
  const [, poolId = "", document = ""] = /^\/([\w-]+)\/\.well-known\/([\w.-]+)$/.exec(path) ?? [];
  if (!cognito.store.pools.get(poolId)) return undefined;
  if (document === "jwks.json") return cognito.tokens.jwks(poolId);
  if (document !== "openid-configuration") return undefined;
  const issuer = cognito.tokens.issuer(poolId);
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code", "token"],
    scopes_supported: ["openid", "email", "phone", "profile"],
    subject_types_supported: ["public"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
  };
}

async function answer(
  cognito: Cognito,
  options: CognitoOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if (request.method === "OPTIONS") {
    send(response, 200, PREFLIGHT, {});
  } else if (request.method === "GET") {
    const document = await wellKnown(cognito, path);
    const json = { "content-type": "application/json", "cache-control": "public, max-age=86400" };
    if (document) send(response, 200, json, document);
    else send(response, 404, { "content-type": "application/json" }, { message: "Not found." });
  } else {
    const result = await dispatch(cognito, options, request);
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": randomUUID() };
    send(response, 200, headers, result);
  }
}

const POOL_ID = /^[a-z]{2}(-[a-z]+)+-\d_[A-Za-z0-9]+$/;

function configuration(
  cognito: Cognito,
): Pick<CognitoServer, "putPool" | "putClient" | "putGroup" | "nameMembers"> {
  const { store, clock, region, accountId } = cognito;
  return {
    putPool: async (poolId, properties) => {
      if (!POOL_ID.test(poolId) || !poolId.startsWith(`${region}_`)) {
        throw new Error(`a pool id is "${region}_" and letters and digits, not "${poolId}"`);
      }
      const settings = PoolSettings.parse(properties);
      await cognito.tokens.prepare(poolId);
      const createdAt = store.pools.get(poolId)?.createdAt ?? clock.now();
      store.pools.put(poolId, { poolId, createdAt, updatedAt: clock.now(), settings });
      const providerName = `cognito-idp.${region}.amazonaws.com/${poolId}`;
      const arn = `arn:aws:cognito-idp:${region}:${accountId}:userpool/${poolId}`;
      return { poolId, arn, providerName, providerUrl: `https://${providerName}` };
    },
    putClient: (poolId, clientId, properties) => {
      if (!store.pools.get(poolId)) throw new Error(`the client ${clientId} names no pool here: ${poolId}`);
      const settings = ClientSettings.parse(properties);
      const before = store.clients.get(clientId);
      const secret = settings.GenerateSecret ? (before?.secret ?? opaque(38)) : undefined;
      const createdAt = before?.createdAt ?? clock.now();
      store.clients.put(clientId, { poolId, clientId, secret, createdAt, updatedAt: clock.now(), settings });
      return secret === undefined ? { clientId } : { clientId, secret };
    },
    putGroup: (poolId, properties) => {
      const settings = GroupSettings.parse(properties);
      const key = `${poolId}/${settings.GroupName}`;
      const createdAt = store.groups.get(key)?.createdAt ?? clock.now();
      store.groups.put(key, { poolId, createdAt, updatedAt: clock.now(), settings });
    },
    nameMembers: (poolId, group, emails) => nameMembers(cognito, poolId, group, emails),
  };
}

/** Starts the user pool service; pools and clients are put into it by the caller. Rejects when the port is taken. */
export async function createCognitoServer(options: CognitoOptions): Promise<CognitoServer> {
  const { region, accountId, host = "127.0.0.1" } = options;
  const clock = options.clock ?? { now: () => Date.now() };
  const store = openStore(options.dataDir, clock.now());
  const tokens = createTokenIssuer(store, clock, region);
  const triggers = createTriggers(region, options.onTrigger);
  const cognito: Cognito = { region, accountId, store, clock, tokens, triggers, namedMembers: new Map() };
  const server = createServer((request, response) => {
    answer(cognito, options, request, response).catch((error: unknown) => sendError(response, error));
  });
  // Longer than clients keep idle sockets, so that no request meets a socket that is just being closed.
  server.keepAliveTimeout = 65_000;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(options.port ?? 0, host, resolve);
    });
  } catch (error) {
    store.close();
    throw error;
  }
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://${host}:${port}`,
    port,
    ...configuration(cognito),
    outbox: store.mails,
    jwks: (poolId) => tokens.jwks(poolId),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      store.close();
    },
  };
}
