import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import * as z from "zod";

import type { Reply, Route } from "./route.ts";

/** What goes back to the gateway. */
export type Answer = APIGatewayProxyStructuredResultV2 & {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
};

const NO_CONTENT = 204;
const Versioned = z.object({ version: z.number().int() });

/**
 * The reply through the route's schema: nothing unlisted leaves. A resource with a `version` gets it as its `ETag`, which
 * `If-Match` takes; it names the version for changes and is no cache validator, for answers are `no-store`.
 */
export function answerOf<D>(route: Route<D>, reply: Reply): Answer {
  const statusCode = reply.status ?? route.answer.status;
  const headers: Record<string, string> = { ...reply.headers };
  if (!route.answer.schema || statusCode === NO_CONTENT) return { statusCode, headers, body: "" };
  const body = route.answer.schema.parse(reply.body);
  if (typeof body === "string") return { statusCode, headers, body };
  const versioned = Versioned.safeParse(body);
  if (versioned.success) headers["etag"] = `"${versioned.data.version}"`;
  return {
    statusCode,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}
