import type { Context } from "aws-lambda";
import * as z from "zod";

import type { Clock } from "../kernel/clock.ts";
import { UNKEYED } from "../kernel/effect.ts";
import { AppError, missing } from "../kernel/errors.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import { answerOf } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { callerOf, unauthenticated } from "./caller.ts";
import type { IsSignedOut, VerifyToken } from "./caller.ts";
import type { CursorBox } from "./cursor.ts";
import type { IdempotencyStore } from "./idempotency.ts";
import { onceByKey } from "./once-by-key.ts";
import type { RateLimiter, RatePolicy } from "./rate-limit.ts";
import { checked, ifVersion, mediaType, readBody } from "./request.ts";
import type { HttpEvent } from "./request.ts";
import type { Caller, Route, RouteInput } from "./route.ts";

/** What the HTTP stack needs from the platform. Ids and codes are logged, never bodies, mails or tokens. */
export type HttpDeps = {
  clock: Clock;
  ids: Ids;
  cursors: CursorBox;
  idempotency: IdempotencyStore;
  limiter: RateLimiter;
  rates: { user: RatePolicy; anonymous: RatePolicy };
  verifyToken: VerifyToken;
  isSignedOut: IsSignedOut;
  log: (level: "info" | "warn" | "error", message: string, fields: Record<string, unknown>) => void;
};

/** Lambda's context, with what the middlewares add to the answer and to the log. */
export type HttpContext = Context & { rateHeaders?: Record<string, string>; userId?: UserId };

type AnyInput = RouteInput<unknown, unknown, unknown, Caller | undefined>;

/** Caller, rate, session, input, idempotency, run, answer: in this order for every route. */
export async function dispatch<D>(
  route: Route<D> | undefined,
  deps: () => D,
  http: HttpDeps,
  event: HttpEvent,
  context: HttpContext,
): Promise<Answer> {
  const caller = await admit(route, http, event, context);
  if (!route) throw new AppError("missing", "not_found", "There is no such route.");
  const session = checkSession(http, caller);
  const deadline = http.clock.now() + context.getRemainingTimeInMillis();
  const perform = async (): Promise<Answer> => {
    const input = readInput(route, http, event, caller, deadline);
    return onceByKey(route, http, event, caller, async (ids, effect) => {
      // the one place where a row's own types meet what was checked by that row's own schemas
      return answerOf(route, await route.run(deps(), { ...input, ids, effect } as never));
    });
  };
  // a read runs beside the look at the session, which saves a round trip; a change waits for it
  const answer = route.method === "GET" ? perform() : session.then(perform);
  await Promise.allSettled([session, answer]);
  // whoever was signed out learns that and nothing else
  await session;
  return answer;
}

/** The caller, counted against the limit of the user, or of the address when there is none or the token is no good. */
async function admit<D>(
  route: Route<D> | undefined,
  http: HttpDeps,
  event: HttpEvent,
  context: HttpContext,
): Promise<Caller | undefined> {
  const now = http.clock.now();
  const count = (subject: string, policy: RatePolicy): void => {
    const { headers, retryAfterSeconds } = http.limiter.take(subject, policy, now);
    context.rateHeaders = headers;
    if (retryAfterSeconds === undefined) return;
    throw new AppError("limited", "rate_limited", "Too many requests. Slow down and try again.", {
      retryAfterSeconds,
    });
  };
  const countAddress = () => {
    count(`address:${event.requestContext.http.sourceIp}`, http.rates.anonymous);
  };
  let caller: Caller | undefined;
  try {
    caller = await callerOf(event, route?.access ?? "public", http.verifyToken, now);
  } catch (error) {
    countAddress();
    throw error;
  }
  if (caller) {
    context.userId = caller.userId;
    count(`user:${caller.userId}`, http.rates.user);
  } else countAddress();
  return caller;
}

async function checkSession(http: HttpDeps, caller: Caller | undefined): Promise<void> {
  if (caller && (await http.isSignedOut(caller.userId, caller.session))) {
    throw unauthenticated("signedOut");
  }
}

function readInput<D>(
  route: Route<D>,
  http: HttpDeps,
  event: HttpEvent,
  caller: Caller | undefined,
  deadline: number,
): AnyInput {
  const params = paramsOf(route, event);
  const query = checked(route.query ?? z.strictObject({}), event.queryStringParameters ?? {}, "/query");
  const { body, bytes } = readBody(route, event);
  const version = route.conditional ? ifVersion(event.headers["if-match"]) : undefined;
  return {
    caller,
    params,
    query,
    body,
    raw: { bytes, contentType: mediaType(event) },
    ids: http.ids,
    effect: UNKEYED,
    clock: http.clock,
    deadline,
    cursors: boundCursors(http.cursors, [route.id, caller?.userId, params], query),
    requestId: event.requestContext.requestId,
    sourceIp: event.requestContext.http.sourceIp,
    ...(version !== undefined && { ifVersion: version }),
  };
}

/** Path parameters that cannot be an id are ids that never existed: 404, not 400. */
function paramsOf<D>(route: Route<D>, event: HttpEvent): unknown {
  const result = (route.params ?? z.object({})).safeParse(event.pathParameters ?? {});
  if (!result.success) throw missing("resource");
  return result.data;
}

/** A box whose cursors are good for this user, route, path and filters only. */
function boundCursors(
  box: CursorBox,
  place: [route: string, user: UserId | undefined, params: unknown],
  query: unknown,
): CursorBox {
  const filters = Object.entries(Object(query) as object)
    .filter(([name]) => name !== "cursor" && name !== "limit")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const scope = JSON.stringify([...place, filters]);
  return {
    seal: (after, binding) => box.seal(after, `${scope}${binding}`),
    open: (cursor, binding) => box.open(cursor, `${scope}${binding}`),
  };
}
