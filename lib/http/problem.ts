import { AppError } from "../kernel/errors.ts";
import type { ErrorKind } from "../kernel/errors.ts";

/** HTTP status of each kind of error. */
const STATUS_OF = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  unavailable: 503,
  broken: 500,
} as const satisfies Record<ErrorKind, number>;

const TITLES: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** The title of a status: its reason phrase. */
export function titleOf(status: number): string {
  return TITLES[status] ?? "Error";
}

/** `application/problem+json` (RFC 9457) with the members that API.md adds. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  requestId: string;
  errors?: { path: string; message: string }[];
} & Record<string, unknown>;

/** The problem document of an error. What is not an `AppError` shows a fixed sentence and nothing of itself. */
export function problemOf(error: unknown, instance: string, requestId: string): Problem {
  const known =
    error instanceof AppError && error.kind !== "broken"
      ? error
      : new AppError(
          "broken",
          "internal_error",
          "Something went wrong on our side. Try again; nothing was lost.",
        );
  const status = STATUS_OF[known.kind];
  return {
    ...known.extra,
    type: `urn:tailor:problem:${known.code}`,
    title: titleOf(status),
    status,
    detail: known.message,
    instance,
    code: known.code,
    requestId,
    ...(known.errors && { errors: known.errors }),
  };
}
