import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as z from "zod";

import { AppError } from "../kernel/errors.ts";
import type { FieldError } from "../kernel/errors.ts";
import { pointerOf } from "../kernel/json-pointer.ts";
import type { RouteRow } from "./route.ts";

/** A request as the gateway hands it on, payload format 2.0. What an authorizer there may have found is not looked at. */
export type HttpEvent = APIGatewayProxyEventV2;

/** Largest JSON body, in bytes. */
const MAX_JSON_BYTES = 256 * 1024;
const MAX_DEPTH = 64;
/** RFC 6838 names, one only: two joined headers do not pass. */
const JSON_TYPE = /^application\/(json|[\w.!#$&^-]+\+json)$/;
const NoFields = z.strictObject({});

function fieldErrors(error: z.ZodError, root: string): FieldError[] {
  return error.issues.slice(0, 50).flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: root + pointerOf([...issue.path, key]),
        message: "unknown field",
      }));
    }
    return [{ path: root + pointerOf(issue.path), message: issue.message }];
  });
}

/** Parses with a schema or throws `validation_failed` naming every field. */
export function checked<S extends z.ZodType>(schema: S, value: unknown, root: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("invalid", "validation_failed", "The request has fields that cannot be taken.", {
    errors: fieldErrors(result.error, root),
  });
}

function bodyBytes(event: HttpEvent): Uint8Array {
  return Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
}

/** The media type without parameters, in lower case; empty when there is none. */
export function mediaType(event: HttpEvent): string {
  return (event.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const c = json[i];
    if (inString) {
      if (c === "\\") i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === "{" || c === "[") deepest = Math.max(deepest, ++depth);
    else if (c === "}" || c === "]") depth--;
  }
  return deepest;
}

const malformed = (cause?: unknown) =>
  new AppError("invalid", "malformed_json", "The body is not well-formed JSON in UTF-8.", { cause });

/** Keeps out what no field is called and what UTF-8 cannot say: half of a surrogate pair would not survive storing. */
function refuseMalformed(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError("__proto__ is not a field");
  if (!key.isWellFormed() || (typeof value === "string" && !value.isWellFormed()))
    throw new SyntaxError("lone surrogate");
  return value;
}

/**
 * The JSON body of a request: size, media type, encoding, depth and syntax checked, prototype keys refused. No body at all
 * stands for `{}` in a POST, whose fields may all have defaults, and is malformed elsewhere, where it would wipe something.
 */
function jsonBody(event: HttpEvent): unknown {
  const bytes = bodyBytes(event);
  if (bytes.byteLength > MAX_JSON_BYTES) {
    throw new AppError("too_large", "payload_too_large", "The body is larger than 256 KiB.");
  }
  if (bytes.byteLength === 0 && event.requestContext.http.method === "POST") return {};
  if (bytes.byteLength > 0 && !JSON_TYPE.test(mediaType(event))) {
    throw new AppError("unsupported", "unsupported_media_type", "Send the body as application/json.");
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (depthOf(text) > MAX_DEPTH) throw new SyntaxError("nested too deeply");
    return JSON.parse(text, refuseMalformed);
  } catch (cause) {
    throw malformed(cause);
  }
}

/** Body of a route: JSON through its schema, or the raw bytes of a route that takes other media types. */
export function readBody(row: RouteRow, event: HttpEvent): { body: unknown; bytes: Uint8Array } {
  const type = mediaType(event);
  if (row.rawBody?.contentTypes.includes(type)) {
    // a text body comes as a string: what was not UTF-8 is damaged already, and damaged letters are never taken silently
    if (!event.isBase64Encoded && event.body?.includes("\ufffd") === true) {
      throw new AppError(
        "invalid",
        "malformed_text",
        "Send the text in UTF-8, or upload the file with POST /v1/resumes.",
      );
    }
    const bytes = bodyBytes(event);
    if (bytes.byteLength > row.rawBody.maxBytes) {
      throw new AppError(
        "too_large",
        "payload_too_large",
        `The body is larger than ${row.rawBody.maxBytes} bytes.`,
      );
    }
    return { body: undefined, bytes };
  }
  if (row.body) return { body: checked(row.body, jsonBody(event), ""), bytes: new Uint8Array() };
  if (row.rawBody) {
    throw new AppError(
      "unsupported",
      "unsupported_media_type",
      `Send one of ${row.rawBody.contentTypes.join(", ")}.`,
    );
  }
  if (bodyBytes(event).byteLength > 0) checked(NoFields, jsonBody(event), "");
  return { body: undefined, bytes: new Uint8Array() };
}

/** The version named by `If-Match`: `"7"`; `undefined` when the header is absent or `*`. */
export function ifVersion(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === "*") return undefined;
  const match = /^"(0|[1-9]\d{0,11})"$/.exec(header.trim());
  if (!match) throw new AppError("stale", "version_conflict", "If-Match does not name the current version.");
  return Number(match[1]);
}
