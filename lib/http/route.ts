import type * as z from "zod";

import type { Clock } from "../kernel/clock.ts";
import type { Effect } from "../kernel/effect.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import type { Session } from "../kernel/session.ts";
import type { CursorBox } from "./cursor.ts";

/** `user`: a valid access token is required; `optional`: none or a valid one; `public`: tokens are not looked at. */
export type Access = "user" | "optional" | "public";
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The verified caller: from the token and nowhere else. */
export type Caller = {
  userId: UserId;
  /** Cognito username, the handle of the account in the pool. */
  username: string;
  groups: string[];
  accessToken: string;
  session: Session;
};

/** What a route's `run` gets: everything checked, nothing raw except `raw` of routes that ask for it. */
export type RouteInput<P, Q, B, C> = {
  caller: C;
  params: P;
  query: Q;
  body: B;
  /** The version named by `If-Match`; absent when the header is absent or `*`. */
  ifVersion?: number;
  /** Deterministic under an idempotency key, so that a repeated request makes the same ids. */
  ids: Ids;
  /** For changes of what is there already, which no id of their own makes recognisable. */
  effect: Effect;
  clock: Clock;
  /** Epoch milliseconds at which the function is stopped: work that may be slow leaves time to answer without it. */
  deadline: number;
  cursors: CursorBox;
  requestId: string;
  /** The address the request came from. */
  sourceIp: string;
  /** Body bytes and media type, for routes with `rawBody`. */
  raw: { bytes: Uint8Array; contentType: string };
};

/** An answer before it is checked against the route's schema. */
export type Reply = { status?: number; body?: unknown; headers?: Record<string, string> };

/** A route is data. The tables serve the router, OpenAPI, the API Gateway routes, the isolation tests and the fuzzer. */
export type RouteSpec<D, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access> = {
  /** camelCase, unique over all tables; becomes `operationId`. */
  id: string;
  method: Method;
  /** As API Gateway writes it: `/v1/resumes/{resumeId}`. */
  path: string;
  access: A;
  /** One sentence for the reference page. */
  summary: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  /** A body that the route takes; every route with a body has one. */
  bodyExample?: z.input<B>;
  /** Media types of a body that is not parsed as JSON, each at most `maxBytes`. */
  rawBody?: { contentTypes: readonly string[]; maxBytes: number };
  /** The route creates, spends, or changes what a repetition would change again: it honours `Idempotency-Key`. */
  idempotent?: boolean;
  /** Honours `If-Match`. */
  conditional?: boolean;
  /** Every answer with a schema has an example. */
  answer: { status: number; schema?: z.ZodType; description: string; example?: unknown };
  /** Problem codes that this route can answer besides those every route can. */
  problems?: readonly { status: number; code: string }[];
  run(
    deps: D,
    input: RouteInput<
      z.output<P>,
      z.output<Q>,
      z.output<B>,
      A extends "user" ? Caller : A extends "optional" ? Caller | undefined : undefined
    >,
  ): Promise<Reply>;
};

/** A route with its own schemas forgotten: what a table holds. */
export type Route<D> = Omit<RouteSpec<D, z.ZodType, z.ZodType, z.ZodType, Access>, "run"> & {
  run(deps: D, input: RouteInput<never, never, never, never>): Promise<Reply>;
};

/** A row of a route table: what remains when nobody needs to run it (OpenAPI, API Gateway, generated tests). */
export type RouteRow = Omit<Route<never>, "run">;

/** Binds the dependencies of a table once, then checks each row's `run` against its own schemas. */
export function routesFor<D>() {
  return <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access>(
    spec: RouteSpec<D, P, Q, B, A>,
  ): Route<D> => spec;
}
