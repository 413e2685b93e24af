import * as z from "zod";

import type { Components, Json } from "./openapi-schemas.ts";
import type { RouteRow } from "./route.ts";

/** The schema of problem documents; some codes bring further members. */
const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: "A sentence for the person." }),
    instance: z.string(),
    code: z.string().meta({ description: "Stable, snake_case; what a program should look at." }),
    requestId: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({
        description:
          "The fields that are wrong; `path` is a JSON Pointer, under `/query` for the query string.",
      }),
  })
  .meta({ id: "Problem" });

/** What the gateway answers by itself, before a request reaches a route. */
const GatewayMessage = z.object({ message: z.string() }).meta({ id: "GatewayMessage" });

const header = (description: string, example: string): Json => ({
  description,
  schema: { type: "string" },
  example,
});

/** Headers of answers, as components. */
export const HEADERS = {
  ETag: header("The version in quotes, for `If-Match`.", '"3"'),
  Location: header("Path of the resource.", "/v1/resumes/res_01JD8Q2V5N3K7XW9RZ4T6B0CEF"),
  "Retry-After": header("Seconds after which asking again makes sense.", "1"),
  RateLimit: header(
    "What is left of the limit, and seconds until it is whole again.",
    '"requests";r=199;t=1',
  ),
  "RateLimit-Policy": header(
    "The limit: requests at once, and the seconds in which they come back.",
    '"requests";q=200;w=4',
  ),
  "WWW-Authenticate": header(
    "How to sign a request, and what is wrong with the token that was sent (RFC 6750).",
    'Bearer error="invalid_token", error_description="The access token has expired. Sign in again."',
  ),
  "X-Request-Id": header("Id of the request, to be named in questions about it.", "Jx3fGh1kFiAEPYw="),
} as const;

const refer = (...names: (keyof typeof HEADERS)[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
const ALWAYS = ["RateLimit", "RateLimit-Policy", "X-Request-Id"] as const;

/** The codes that a route can answer, by status: its own, and those that come with what it takes. */
function problemsOf(row: RouteRow): [status: number, codes: string[]][] {
  const takesBody = row.body !== undefined || row.rawBody !== undefined;
  const when = (holds: boolean, status: number, ...codes: string[]) =>
    holds ? codes.map((code) => ({ status, code })) : [];
  const all = [
    ...when(true, 400, "validation_failed"),
    ...when(row.body !== undefined, 400, "malformed_json"),
    ...when(row.query instanceof z.ZodObject && "cursor" in row.query.shape, 400, "invalid_cursor"),
    ...when(row.access !== "public", 401, "unauthenticated"),
    ...when(row.params !== undefined, 404, "not_found"),
    ...when(row.idempotent ?? false, 409, "request_in_progress"),
    ...when(row.conditional ?? false, 412, "version_conflict"),
    ...when(takesBody, 413, "payload_too_large"),
    ...when(takesBody, 415, "unsupported_media_type"),
    ...when(row.idempotent ?? false, 422, "idempotency_key_reused"),
    ...when(true, 429, "rate_limited"),
    ...when(true, 500, "internal_error"),
    ...when(true, 503, "busy"),
    ...(row.problems ?? []),
  ];
  const statuses = [...new Set(all.map(({ status }) => status))].sort((a, b) => a - b);
  return statuses.map((status) => [
    status,
    [...new Set(all.filter((problem) => problem.status === status).map(({ code }) => code))],
  ]);
}

/** Statuses that the gateway can answer before the route does. */
const GATEWAYS: readonly number[] = [413, 429, 500, 503];

function problemResponse(status: number, codes: string[], components: Components): Json {
  const examples = codes.map((code) => [code, components.problem(status, code)] as const);
  const waits = status === 429 || status === 503 || codes.includes("request_in_progress");
  return {
    description: codes.map((code) => `\`${code}\``).join(", "),
    headers: refer(
      ...(waits ? (["Retry-After"] as const) : []),
      ...(status === 401 ? (["WWW-Authenticate"] as const) : []),
      ...ALWAYS,
    ),
    content: {
      "application/problem+json": {
        schema: components.of(Problem, "output"),
        examples: Object.fromEntries(examples),
      },
      ...(GATEWAYS.includes(status) && {
        "application/json": { schema: components.of(GatewayMessage, "output") },
      }),
    },
  };
}

/** The `responses` of an operation. */
export function responsesOf(row: RouteRow, components: Components): Json {
  const { answer } = row;
  const isVersioned = answer.schema instanceof z.ZodObject && "version" in answer.schema.shape;
  const isMade = answer.status === 201 || answer.status === 202;
  const success: Json = {
    description: answer.description,
    headers: refer(
      ...(isVersioned ? (["ETag"] as const) : []),
      ...(isMade && row.access === "user" ? (["Location"] as const) : []),
      ...(answer.status === 202 ? (["Retry-After"] as const) : []),
      ...ALWAYS,
    ),
    ...(answer.schema && {
      content: {
        "application/json": { schema: components.of(answer.schema, "output"), example: answer.example },
      },
    }),
  };
  const problems = problemsOf(row).map(([status, codes]) => [
    String(status),
    problemResponse(status, codes, components),
  ]);
  return { [String(answer.status)]: success, ...(Object.fromEntries(problems) as Json) };
}
