import type * as z from "zod";

import { HEADERS, responsesOf } from "./openapi-responses.ts";
import { Components } from "./openapi-schemas.ts";
import type { Json } from "./openapi-schemas.ts";
import type { RouteRow } from "./route.ts";

const PARAMETERS = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description: "The same key and body give the first answer again for 24 hours.",
    schema: { type: "string", minLength: 1, maxLength: 128 },
    example: "5d1c1a8e-2b0f-4f2d-9a38-7f6f3b1f0c55",
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    description: "The `ETag` that the change is meant for; 412 when it is no longer current.",
    schema: { type: "string" },
    example: '"3"',
  },
} as const;

const TAGS: Record<string, string> = {
  System: "What this is and whether it works.",
  Account: "Signing up and in, and the profile. The user pool's own SDKs work as well.",
  Résumés: "Uploading, reading, editing and exporting résumés. Documents are JSON Resume.",
  Jobs: "Saved postings, their analysis, and the application's way through its lifecycle.",
  Tailoring: "A résumé fitted to a job, each change with its reason and its evidence, none invented.",
};

function parametersOf(row: RouteRow, components: Components): Json[] {
  const fromObject = (schema: z.ZodType | undefined, where: "path" | "query"): Json[] => {
    if (!schema) return [];
    const { properties = {}, required = [] } = components.of(schema, "input") as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, { description, ...property }]) => ({
      name,
      in: where,
      ...(description !== undefined && { description }),
      required: where === "path" || required.includes(name),
      schema: property,
    }));
  };
  return [
    ...fromObject(row.params, "path"),
    ...fromObject(row.query, "query"),
    ...(row.idempotent ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
    ...(row.conditional ? [{ $ref: "#/components/parameters/IfMatch" }] : []),
  ];
}

function requestBodyOf(row: RouteRow, components: Components): Json | undefined {
  const content: Json = {};
  if (row.body)
    content["application/json"] = { schema: components.of(row.body, "input"), example: row.bodyExample };
  for (const type of row.rawBody?.contentTypes ?? []) content[type] = {};
  if (Object.keys(content).length === 0) return undefined;
  const mayBeAbsent = row.method === "POST" && (row.body?.safeParse({}).success ?? false);
  return { required: !mayBeAbsent, content };
}

function operationOf(row: RouteRow, components: Components): Json {
  const body = requestBodyOf(row, components);
  const parameters = parametersOf(row, components);
  return {
    operationId: row.id,
    summary: row.summary,
    tags: [row.tag],
    security:
      row.access === "public" ? [] : [{ accessToken: [] }, ...(row.access === "optional" ? [{}] : [])],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: responsesOf(row, components),
  };
}

/** The OpenAPI 3.1 document of route tables: generated, so that it cannot drift from what runs. */
export function openApiOf(rows: readonly RouteRow[], info: { version: string }): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const row of rows) (paths[row.path] ??= {})[row.method.toLowerCase()] = operationOf(row, components);
  const tags = [...new Set(rows.map(({ tag }) => tag))];
  return {
    openapi: "3.1.0",
    info: {
      title: "Tailor",
      version: info.version,
      description:
        "Tailors a résumé to a job without inventing a fact. Errors are `application/problem+json` with a stable `code`; " +
        "the gateway itself answers 413, 429 and 503 beyond its own limits, with `{ message }`.",
    },
    servers: [{ url: "/" }],
    tags: tags.map((name) => ({ name, ...(TAGS[name] !== undefined && { description: TAGS[name] }) })),
    paths,
    components: {
      securitySchemes: { accessToken: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      parameters: PARAMETERS,
      headers: HEADERS,
      examples: components.examples,
      schemas: components.schemas,
    },
  };
}
