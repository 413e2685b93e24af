import * as z from "zod";
import { header, type GatewayRequest } from "./gateway-request.ts";
import type { GatewayResponse } from "./gateway-response.ts";

const list = z.array(z.string()).default([]);

/** `CorsConfiguration` of an HTTP API. */
export const CorsConfiguration = z.object({
  AllowOrigins: list,
  AllowMethods: list,
  AllowHeaders: list,
  ExposeHeaders: list,
  AllowCredentials: z.boolean().default(false),
  MaxAge: z.coerce.number().optional(),
});
export type CorsConfiguration = z.infer<typeof CorsConfiguration>;

function allowedOrigin(cors: CorsConfiguration, origin: string | undefined): string | undefined {
  if (origin === undefined) return undefined;
  if (cors.AllowOrigins.includes("*")) return "*";
  const scheme = origin.slice(0, origin.indexOf("//") + 2);
  return cors.AllowOrigins.includes(origin) || cors.AllowOrigins.includes(`${scheme}*`) ? origin : undefined;
}

/** Answers a preflight request; `undefined` when the request is none. */
export function preflight(cors: CorsConfiguration, request: GatewayRequest): GatewayResponse | undefined {
  const isPreflight =
    request.headers["origin"] !== undefined && request.headers["access-control-request-method"] !== undefined;
  if (request.method !== "OPTIONS" || !isPreflight) return undefined;
  const answer: GatewayResponse = { status: 204, headers: {}, cookies: [], body: Buffer.alloc(0) };
  const origin = allowedOrigin(cors, header(request, "origin"));
  if (origin === undefined) return answer;
  return {
    ...answer,
    headers: {
      ...originHeaders(cors, origin),
      "access-control-allow-methods": cors.AllowMethods.join(","),
      ...(cors.AllowHeaders.length > 0
        ? { "access-control-allow-headers": cors.AllowHeaders.join(",") }
        : {}),
      ...(cors.MaxAge === undefined ? {} : { "access-control-max-age": String(cors.MaxAge) }),
    },
  };
}

/** Puts the API's CORS headers on an answer; those of the function are dropped, as API Gateway does when CORS is configured. */
export function withCors(
  cors: CorsConfiguration,
  request: GatewayRequest,
  response: GatewayResponse,
): GatewayResponse {
  const own = Object.entries(response.headers).filter(([name]) => !name.startsWith("access-control-"));
  const headers = Object.fromEntries(own);
  const origin = allowedOrigin(cors, header(request, "origin"));
  if (origin === undefined) return { ...response, headers };
  const exposed =
    cors.ExposeHeaders.length > 0 ? { "access-control-expose-headers": cors.ExposeHeaders.join(",") } : {};
  return { ...response, headers: { ...headers, ...originHeaders(cors, origin), ...exposed } };
}

function originHeaders(cors: CorsConfiguration, origin: string): Record<string, string> {
  return {
    "access-control-allow-origin": origin,
    ...(origin === "*" ? {} : { vary: "Origin" }),
    ...(cors.AllowCredentials ? { "access-control-allow-credentials": "true" } : {}),
  };
}
