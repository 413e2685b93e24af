import middy from "@middy/core";

import { AppError } from "../kernel/errors.ts";
import type { Answer } from "./answer.ts";
import { challengeOf } from "./caller.ts";
import { dispatch } from "./dispatch.ts";
import type { HttpContext, HttpDeps } from "./dispatch.ts";
import { problemOf } from "./problem.ts";
import type { HttpEvent } from "./request.ts";
import type { Route } from "./route.ts";

const SECURITY_HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
} as const;

type Middleware = middy.MiddlewareObj<HttpEvent, Answer, Error, HttpContext>;
type Request = middy.Request<HttpEvent, Answer, Error, HttpContext>;

/** The one middleware stack of HTTP: every route of every domain gets all of it. Without a row the answer is 404. */
export function makeHttpHandler<D>(routes: readonly Route<D>[], deps: () => D, http: HttpDeps) {
  const byKey = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  // middy runs what follows the handler from the last middleware to the first: the problem is there when headers are added
  return middy<HttpEvent, Answer, Error, HttpContext>()
    .use(commonHeaders())
    .use(problemAnswers(http))
    .handler((event, context) => dispatch(byKey.get(event.routeKey), deps, http, event, context));
}

function problemAnswers(http: HttpDeps): Middleware {
  return {
    onError: (request) => {
      const { event, error } = request;
      const requestId = event.requestContext.requestId;
      const problem = problemOf(error, event.rawPath, requestId);
      const unexpected = problem.status >= 500;
      const cause = error?.cause instanceof Error ? error.cause.message : undefined;
      http.log(unexpected ? "error" : "info", "request failed", {
        requestId,
        route: event.routeKey,
        userId: request.context.userId,
        status: problem.status,
        code: problem.code,
        ...(unexpected && { name: error?.name, stack: error?.stack, cause }),
      });
      const retryAfter = error instanceof AppError ? error.retryAfterSeconds : undefined;
      request.response = {
        statusCode: problem.status,
        headers: {
          "content-type": "application/problem+json",
          ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
          ...(problem.status === 401 && { "www-authenticate": challengeOf(error) }),
        },
        body: JSON.stringify(problem),
      };
    },
  };
}

function commonHeaders(): Middleware {
  const add = (request: Request): void => {
    if (!request.response) return;
    request.response.headers = {
      ...SECURITY_HEADERS,
      "x-request-id": request.event.requestContext.requestId,
      ...request.context.rateHeaders,
      ...request.response.headers,
    };
  };
  return { after: add, onError: add };
}
