import type { Context } from "aws-lambda";

import { makeCursorBox } from "../../lib/http/cursor.ts";
import type { VerifyToken } from "../../lib/http/caller.ts";
import type { HttpDeps } from "../../lib/http/dispatch.ts";
import { makeHttpHandler } from "../../lib/http/handler.ts";
import { makeIdempotencyStore } from "../../lib/http/idempotency.ts";
import { makeRateLimiter } from "../../lib/http/rate-limit.ts";
import type { HttpEvent } from "../../lib/http/request.ts";
import type { Route } from "../../lib/http/route.ts";
import { makeWorld } from "./world.ts";

/** One request to the stack in memory; `user` is whom its token names, `claims` what it says besides. */
type Sent = {
  method?: string;
  path?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  user?: string;
  claims?: Record<string, unknown>;
};

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
/** A token of these claims, signed by nobody: `trustingVerifier` takes it. */
export const tokenOf = (claims: Record<string, unknown>, header: object = { alg: "RS256", kid: "1" }) =>
  `${encoded(header)}.${encoded(claims)}.c2ln`;

/** Takes the claims of every token as they are, in place of a pool's keys. */
export const trustingVerifier: VerifyToken = (token) => {
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  return Promise.resolve({ claims: JSON.parse(payload) as Record<string, unknown> });
};

const START_SECONDS = Date.parse("2026-11-21T08:00:00.000Z") / 1000;

/** The claims of an access token of a user, an hour before it expires. */
export const claimsOf = (user: string, others: Record<string, unknown> = {}): Record<string, unknown> => ({
  sub: user,
  username: "ada",
  token_use: "access",
  client_id: "c",
  exp: START_SECONDS + 3600,
  iat: START_SECONDS,
  ...others,
});

/** An event of payload format 2.0, as the gateway makes it. */
export function eventOf(sent: Sent): HttpEvent {
  const { method = "GET", path = "/things", params, query, headers = {}, body, user, claims } = sent;
  const routeKey = `${method} ${path}`;
  return {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      ...(user !== undefined && { authorization: `Bearer ${tokenOf(claimsOf(user, claims))}` }),
      ...(typeof body === "string" && { "content-type": "application/json" }),
      ...headers,
    },
    ...(query && { queryStringParameters: query }),
    ...(params && { pathParameters: params }),
    requestContext: {
      accountId: "1",
      apiId: "a",
      domainName: "localhost",
      domainPrefix: "localhost",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "" },
      requestId: "request-1",
      routeKey,
      stage: "$default",
      time: "",
      timeEpoch: 0,
    },
    ...(body !== undefined && {
      body: typeof body === "string" ? body : Buffer.from(body).toString("base64"),
    }),
    isBase64Encoded: typeof body !== "string" && body !== undefined,
  };
}

const CONTEXT: Omit<Context, "done" | "fail" | "succeed"> = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "f",
  functionVersion: "1",
  invokedFunctionArn: "arn",
  memoryLimitInMB: "128",
  awsRequestId: "r",
  logGroupName: "g",
  logStreamName: "s",
  getRemainingTimeInMillis: () => 10_000,
};

/** What an answer looks like to a client. */
type Seen = {
  status: number;
  headers: Record<string, string>;
  text: string;
  body: Record<string, unknown>;
};

type Rig = Omit<ReturnType<typeof makeWorld>, "sent" | "send"> & {
  send: (sent: Sent) => Promise<Seen>;
  logged: { level: string; message: string; fields: Record<string, unknown> }[];
};

/** The whole HTTP stack over a table of routes, in memory. */
export function makeRig<D>(routes: readonly Route<D>[], deps: D, over: Partial<HttpDeps> = {}): Rig {
  const world = makeWorld();
  const secret = () => Promise.resolve(Buffer.alloc(32, 3));
  const logged: Rig["logged"] = [];
  const handler = makeHttpHandler(routes, () => deps, {
    clock: world.clock,
    ids: world.ids,
    cursors: makeCursorBox(secret),
    idempotency: makeIdempotencyStore(world.table, world.clock, secret),
    limiter: makeRateLimiter(),
    rates: { user: { perSecond: 50, burst: 200 }, anonymous: { perSecond: 1, burst: 20 } },
    verifyToken: trustingVerifier,
    isSignedOut: () => Promise.resolve(false),
    log: (level, message, fields) => logged.push({ level, message, fields }),
    ...over,
  });
  const send = async (sent: Sent): Promise<Seen> => {
    const answer = await handler(eventOf(sent), { ...CONTEXT } as unknown as Context, {
      signal: new AbortController().signal,
    });
    if (!answer) throw new Error("the handler gave no answer");
    const isJson = answer.headers["content-type"]?.includes("json") ?? false;
    const body = isJson && answer.body !== "" ? (JSON.parse(answer.body) as Record<string, unknown>) : {};
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body };
  };
  return { ...world, send, logged };
}
