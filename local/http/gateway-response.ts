import { isObject, type Json } from "../template/json.ts";

/** What the gateway sends back. */
export type GatewayResponse = {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: Buffer;
};

/** An answer that the gateway makes itself. */
function gatewayError(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): GatewayResponse {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    cookies: [],
    body: Buffer.from(JSON.stringify({ message })),
  };
}

/** The fixed sentences of API Gateway. */
export const ANSWERS = {
  badRequest: () => gatewayError(400, "Bad Request"),
  notFound: () => gatewayError(404, "Not Found"),
  forbidden: (challenge: string) => gatewayError(403, "Forbidden", { "www-authenticate": challenge }),
  unauthorized: (challenge: string) => gatewayError(401, "Unauthorized", { "www-authenticate": challenge }),
  tooLarge: () => gatewayError(413, "Request Entity Too Large"),
  tooMany: () => gatewayError(429, "Too Many Requests"),
  broken: () => gatewayError(500, "Internal Server Error"),
  unavailable: () => gatewayError(503, "Service Unavailable"),
};

/**
 * Reads what a function returned, by the rules of payload format 2.0: an object with `statusCode` is a response, anything
 * else is the JSON body of a 200. A response that is not well-formed is a 500.
 */
export function fromFunction(payload: string): GatewayResponse {
  const value: unknown = JSON.parse(payload);
  if (!isObject(value) || value["statusCode"] === undefined) {
    const body = typeof value === "string" ? value : payload;
    return {
      status: 200,
      headers: { "content-type": "application/json" },
      cookies: [],
      body: Buffer.from(body),
    };
  }
  const status = Number(value["statusCode"]);
  const headers = readHeaders(value["headers"]);
  const body = value["body"] ?? "";
  const cookies = value["cookies"] ?? [];
  const wellFormed = Number.isInteger(status) && status >= 100 && status <= 599 && headers !== undefined;
  if (!wellFormed || typeof body !== "string" || !isTextList(cookies)) return ANSWERS.broken();
  return {
    status,
    headers: { ...(body === "" ? {} : { "content-type": "text/plain;charset=UTF-8" }), ...headers },
    cookies,
    body: Buffer.from(body, value["isBase64Encoded"] === true ? "base64" : "utf8"),
  };
}

function isTextList(value: Json): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function readHeaders(value: Json | undefined): Record<string, string> | undefined {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, content] of Object.entries(value)) {
    if (content === undefined || content === null || typeof content === "object") return undefined;
    headers[name.toLowerCase()] = String(content);
  }
  return headers;
}
