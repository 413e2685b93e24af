import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** Keys of a role's session. */
export type SessionKeys = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

/** A request to a service that takes everything in the body of a POST, as DynamoDB and SQS do; `path` is as it was signed. */
export type SignedRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer };

/** Why a signature was refused, by the names that the JSON services of AWS answer with. */
export type SignatureFault = {
  code:
    | "MissingAuthenticationTokenException"
    | "IncompleteSignatureException"
    | "UnrecognizedClientException"
    | "InvalidSignatureException";
  message: string;
};

const CREDENTIAL =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;
const MAX_SKEW_MS = 15 * 60_000;
/** The host stands in `:authority` over HTTP/2. */
const HOST_NAMES = ["host", ":authority"];

const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest("hex");

/**
 * Verifies an AWS Signature Version 4 in the Authorization header.
 * @param lookup gives the session keys for an access key id
 * @param nowMs milliseconds since the epoch; a signature may be 15 minutes off
 * @returns the access key id, or the fault to answer
 */
export function verifySignature(
  request: SignedRequest,
  service: string,
  lookup: (accessKeyId: string) => SessionKeys | undefined,
  nowMs: number,
): { accessKeyId: string } | SignatureFault {
  const authorization = headerValue(request.headers, "authorization");
  if (authorization === "")
    return { code: "MissingAuthenticationTokenException", message: "Missing Authentication Token" };
  const parsed = CREDENTIAL.exec(authorization);
  if (parsed === null) {
    return {
      code: "IncompleteSignatureException",
      message: "The Authorization header is not a Signature Version 4.",
    };
  }
  const [, accessKeyId = "", date = "", region = "", scopeService = "", signedHeaders = "", signature = ""] =
    parsed;
  const keys = lookup(accessKeyId);
  if (keys?.sessionToken !== headerValue(request.headers, "x-amz-security-token")) {
    return {
      code: "UnrecognizedClientException",
      message: "The security token included in the request is invalid.",
    };
  }
  const names = signedHeaders.split(";");
  const signedAt = headerValue(request.headers, "x-amz-date");
  const skew = Math.abs(
    Date.parse(signedAt.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z")) - nowMs,
  );
  const scope = `${date}/${region}/${scopeService}/aws4_request`;
  const acceptable =
    scopeService === service &&
    signedAt.startsWith(date) &&
    skew <= MAX_SKEW_MS &&
    names.includes("x-amz-date") &&
    HOST_NAMES.some((name) => names.includes(name));
  if (!acceptable)
    return { code: "InvalidSignatureException", message: "Signature expired or not scoped to this service." };
  const toSign = ["AWS4-HMAC-SHA256", signedAt, scope, sha256(canonicalRequest(request, names))].join("\n");
  const key = [date, region, scopeService, "aws4_request"].reduce(
    (last: Buffer | string, part) => hmac(last, part),
    `AWS4${keys.secretAccessKey}`,
  );
  if (timingSafeEqual(hmac(key, toSign), Buffer.from(signature, "hex"))) return { accessKeyId };
  return {
    code: "InvalidSignatureException",
    message:
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.",
  };
}

function canonicalRequest(request: SignedRequest, signedHeaders: string[]): string {
  const headers = signedHeaders.map((name) => `${name}:${headerValue(request.headers, name)}\n`).join("");
  return [request.method, request.path, "", headers, signedHeaders.join(";"), sha256(request.body)].join(
    "\n",
  );
}

function headerValue(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim().replaceAll(/\s+/g, " ");
}
