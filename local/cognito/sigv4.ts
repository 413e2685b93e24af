import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { CognitoError } from "./errors.ts";

const SERVICE = "cognito-idp";
const MAX_SKEW_MS = 5 * 60_000;

export type SigningCredentials = { secretAccessKey: string; sessionToken?: string };
type SignedRequest = {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

const sha256 = (data: Buffer | string): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: Buffer | string, data: string): Buffer => createHmac("sha256", key).update(data).digest();
const mismatch = (): CognitoError =>
  new CognitoError(
    "InvalidSignatureException",
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
  );

function header(request: SignedRequest, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim().replace(/\s+/g, " ");
}

function parse(request: SignedRequest) {
  const authorization = header(request, "authorization");
  if (authorization === "") {
    throw new CognitoError("MissingAuthenticationTokenException", "Missing Authentication Token");
  }
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  const [, accessKeyId = "", date = "", region = "", service = "", signedHeaders = "", signature = ""] =
    match ?? [];
  if (!match) {
    throw new CognitoError(
      "IncompleteSignatureException",
      "Authorization header is not a valid AWS4 signature.",
    );
  }
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(";"), signature };
}

function expectedSignature(request: SignedRequest, parsed: ReturnType<typeof parse>, secret: string): Buffer {
  const scope = `${parsed.date}/${parsed.region}/${parsed.service}/aws4_request`;
  const canonical = [
    request.method,
    request.path,
    "",
    ...parsed.signedHeaders.map((name) => `${name}:${header(request, name)}`),
    "",
    parsed.signedHeaders.join(";"),
    sha256(request.body),
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", header(request, "x-amz-date"), scope, sha256(canonical)].join("\n");
  const key = hmac(
    hmac(hmac(hmac(`AWS4${secret}`, parsed.date), parsed.region), parsed.service),
    "aws4_request",
  );
  return hmac(key, toSign);
}

function assertFresh(amzDate: string, scopeDate: string, nowMs: number): void {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(amzDate);
  if (!parts || !amzDate.startsWith(scopeDate)) throw mismatch();
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  const signedAt = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  if (Math.abs(nowMs - signedAt) > MAX_SKEW_MS) {
    const now = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, "");
    const past = signedAt < nowMs;
    throw new CognitoError(
      "InvalidSignatureException",
      past
        ? `Signature expired: ${amzDate} is now earlier than ${now} (${now} - 5 min.)`
        : `Signature not yet current: ${amzDate} is still later than ${now} (${now} + 5 min.)`,
    );
  }
}

/** The access key that signed the request by Signature Version 4; throws the error the service would answer. */
export function verifySignature(
  request: SignedRequest,
  options: {
    region: string;
    nowMs: number;
    credentials: (accessKeyId: string) => SigningCredentials | undefined;
  },
): string {
  const parsed = parse(request);
  const credentials = options.credentials(parsed.accessKeyId);
  if (!credentials || header(request, "x-amz-security-token") !== (credentials.sessionToken ?? "")) {
    throw new CognitoError(
      "UnrecognizedClientException",
      "The security token included in the request is invalid.",
    );
  }
  if (parsed.region !== options.region || parsed.service !== SERVICE) {
    throw new CognitoError(
      "InvalidSignatureException",
      `Credential should be scoped to a valid region and to the service '${SERVICE}'.`,
    );
  }
  if (!parsed.signedHeaders.includes("host") || !parsed.signedHeaders.includes("x-amz-date"))
    throw mismatch();
  if (credentials.sessionToken !== undefined && !parsed.signedHeaders.includes("x-amz-security-token")) {
    throw mismatch();
  }
  assertFresh(header(request, "x-amz-date"), parsed.date, options.nowMs);
  const expected = expectedSignature(request, parsed, credentials.secretAccessKey);
  if (!timingSafeEqual(expected, Buffer.from(parsed.signature, "hex"))) throw mismatch();
  return parsed.accessKeyId;
}
