import type { Bucket, CorsRule } from "./bucket.ts";
import type { Headers } from "./call.ts";
import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

/** Matches a pattern with at most one `*`. */
function matches(pattern: string, text: string): boolean {
  const at = pattern.indexOf("*");
  if (at < 0) return pattern === text;
  const [head, tail] = [pattern.slice(0, at), pattern.slice(at + 1)];
  return text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
}

function findRule(
  bucket: Bucket,
  origin: string,
  method: string,
  headers: readonly string[],
): CorsRule | undefined {
  return bucket.cors.find(
    (rule) =>
      rule.allowedMethods.some((allowed) => allowed === method) &&
      rule.allowedOrigins.some((pattern) => matches(pattern, origin)) &&
      headers.every((name) => rule.allowedHeaders.some((pattern) => matches(pattern.toLowerCase(), name))),
  );
}

function ruleHeaders(rule: CorsRule, origin: string): Headers {
  const any = rule.allowedOrigins.includes("*");
  return {
    "access-control-allow-origin": any ? "*" : origin,
    "access-control-allow-methods": rule.allowedMethods.join(", "),
    "access-control-expose-headers":
      rule.exposedHeaders.length === 0 ? undefined : rule.exposedHeaders.join(", "),
    "access-control-max-age": rule.maxAgeSeconds?.toString(),
    "access-control-allow-credentials": any ? undefined : "true",
    vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  };
}

/** The CORS headers of an ordinary answer; none without an `Origin` or a rule for it. */
export function corsHeaders(bucket: Bucket | undefined, request: S3Request): Headers {
  const { origin } = request.incoming.headers;
  if (!bucket || origin === undefined) return {};
  const rule = findRule(bucket, origin, request.method, []);
  return rule ? ruleHeaders(rule, origin) : {};
}

/** The headers that answer a preflight; throws `AccessForbidden` when no rule fits. */
export function preflight(bucket: Bucket | undefined, request: S3Request): Headers {
  const {
    origin,
    "access-control-request-method": method,
    "access-control-request-headers": asked,
  } = request.incoming.headers;
  if (origin === undefined) {
    throw new S3Error("BadRequest", "Insufficient information. Origin request header needed.");
  }
  if (method === undefined) {
    throw new S3Error("BadRequest", "Invalid Access-Control-Request-Method: null");
  }
  if (!bucket || bucket.cors.length === 0) {
    throw new S3Error("AccessForbidden", "CORSResponse: CORS is not enabled for this bucket.");
  }
  const names = (asked ?? "").split(",").map((name) => name.trim().toLowerCase());
  const headers = names.filter((name) => name !== "");
  const rule = findRule(bucket, origin, method, headers);
  if (!rule) {
    throw new S3Error(
      "AccessForbidden",
      "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
    );
  }
  return {
    ...ruleHeaders(rule, origin),
    "access-control-allow-headers": headers.length === 0 ? undefined : headers.join(", "),
  };
}
