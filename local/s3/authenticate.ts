import { accessDenied, invalidArgument, S3Error } from "./errors.ts";
import { encodeUri, decodeUri, type S3Request } from "./request.ts";
import {
  deriveKey,
  findCredentials,
  parseCredential,
  parseTimestamp,
  sameSignature,
  sha256Hex,
  sign,
  signatureMismatch,
  unknownPayload,
  type CredentialLookup,
  type CredentialScope,
  type SigningKey,
} from "./signing-key.ts";

/** How the body of a signed request is protected. */
export type Payload =
  | { readonly kind: "unsigned" }
  | { readonly kind: "digest"; readonly sha256: string }
  | { readonly kind: "chunked"; readonly trailer: boolean; readonly seed: ChunkSeed | undefined };

/** Where the chain of chunk signatures starts; the first link is the signature of the request. */
export type ChunkSeed = { readonly key: SigningKey; readonly signature: string };

export type Identity = { readonly accessKeyId: string; readonly payload: Payload };

const ALGORITHM = "AWS4-HMAC-SHA256";
const SKEW_MS = 15 * 60 * 1000;
const WEEK_SECONDS = 7 * 24 * 3600;

type Signed = {
  readonly credential: CredentialScope;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly timestamp: string;
  readonly time: number;
  readonly contentHash: string;
};

/** Verifies the SigV4 signature in header or query and says who calls; throws the S3 code of the first defect. */
export function authenticate(
  request: S3Request,
  lookup: CredentialLookup,
  now: number,
  region?: string,
): Identity {
  const authorization = request.incoming.headers.authorization;
  const presigned =
    request.param("X-Amz-Signature") !== undefined || request.param("X-Amz-Algorithm") !== undefined;
  if (authorization !== undefined && presigned) {
    throw invalidArgument("Only one auth mechanism allowed", "Authorization", authorization);
  }
  if (authorization === undefined && !presigned) throw accessDenied();
  const signed =
    authorization === undefined ? readQuery(request, now) : readHeader(request, authorization, now);
  if (region !== undefined && signed.credential.scope.split("/")[1] !== region) {
    throw new S3Error(
      authorization === undefined ? "AuthorizationQueryParametersError" : "AuthorizationHeaderMalformed",
      `The region is wrong; expecting '${region}'`,
      { elements: { Region: region } },
    );
  }
  return { accessKeyId: signed.credential.accessKeyId, payload: verify(request, signed, lookup, now) };
}

function readHeader(request: S3Request, authorization: string, now: number): Signed {
  const match =
    /^AWS4-HMAC-SHA256\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)\s*$/.exec(
      authorization,
    );
  const [, credentialText, headerNames, signature] = match ?? [];
  const credential = credentialText === undefined ? undefined : parseCredential(credentialText);
  if (!credential || headerNames === undefined || signature === undefined) {
    throw new S3Error(
      "AuthorizationHeaderMalformed",
      "The authorization header that you provided is not valid.",
    );
  }
  const timestamp = request.header("x-amz-date") ?? "";
  const time = parseTimestamp(timestamp);
  if (time === undefined) {
    throw accessDenied("AWS authentication requires a valid Date or x-amz-date header");
  }
  if (!timestamp.startsWith(credential.date)) {
    throw new S3Error(
      "AuthorizationHeaderMalformed",
      "Invalid credential date: it is not the date of the request.",
    );
  }
  if (Math.abs(now - time) > SKEW_MS) {
    throw new S3Error(
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
      {
        elements: {
          RequestTime: timestamp,
          ServerTime: new Date(now).toISOString(),
          MaxAllowedSkewMilliseconds: "900000",
        },
      },
    );
  }
  const contentHash = request.header("x-amz-content-sha256");
  if (contentHash === undefined) {
    throw new S3Error("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
  }
  return { credential, signedHeaders: headerNames.split(";"), signature, timestamp, time, contentHash };
}

function queryError(message: string): S3Error {
  return new S3Error("AuthorizationQueryParametersError", message);
}

function readQuery(request: S3Request, now: number): Signed {
  const parameter = (name: string): string => {
    const value = request.param(name);
    if (value === undefined) {
      throw queryError(
        "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
      );
    }
    return value;
  };
  if (parameter("X-Amz-Algorithm") !== ALGORITHM) {
    throw queryError('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  }
  const credential = parseCredential(parameter("X-Amz-Credential"));
  if (!credential) throw queryError("Error parsing the X-Amz-Credential parameter.");
  const timestamp = parameter("X-Amz-Date");
  const time = parseTimestamp(timestamp);
  if (time === undefined || !timestamp.startsWith(credential.date)) {
    throw queryError("X-Amz-Date must be in the ISO8601 Long Format and of the date of the credential.");
  }
  const expires = parameter("X-Amz-Expires");
  if (!/^\d{1,7}$/.test(expires) || Number(expires) < 1 || Number(expires) > WEEK_SECONDS) {
    throw queryError("X-Amz-Expires must be between 1 and 604800 seconds");
  }
  if (time - now > SKEW_MS) throw accessDenied("Request is not valid yet");
  if (now > time + Number(expires) * 1000) {
    throw new S3Error("AccessDenied", "Request has expired", {
      elements: {
        "X-Amz-Expires": expires,
        Expires: new Date(time + Number(expires) * 1000).toISOString(),
        ServerTime: new Date(now).toISOString(),
      },
    });
  }
  return {
    credential,
    signedHeaders: parameter("X-Amz-SignedHeaders").split(";"),
    signature: parameter("X-Amz-Signature"),
    timestamp,
    time,
    contentHash: request.header("x-amz-content-sha256") ?? "UNSIGNED-PAYLOAD",
  };
}

function verify(request: S3Request, signed: Signed, lookup: CredentialLookup, now: number): Payload {
  const { credential, signature, timestamp } = signed;
  requireSigned(request, signed.signedHeaders);
  const token = request.header("x-amz-security-token");
  const { secretAccessKey } = findCredentials(lookup, credential.accessKeyId, token, now);
  const key = deriveKey(secretAccessKey, credential.scope, timestamp);
  const canonical = canonicalRequest(request, signed);
  const text = [ALGORITHM, timestamp, credential.scope, sha256Hex(canonical)].join("\n");
  if (!sameSignature(sign(key, text), signature)) {
    throw signatureMismatch({
      AWSAccessKeyId: credential.accessKeyId,
      StringToSign: text,
      SignatureProvided: signature,
      CanonicalRequest: canonical,
    });
  }
  return readPayload(signed.contentHash, { key, signature });
}

/** Every `x-amz-*` header takes part in the meaning of a request, so none may be added behind the signer's back. */
function requireSigned(request: S3Request, signedHeaders: readonly string[]): void {
  const present = Object.keys(request.incoming.headers).filter((name) => name.startsWith("x-amz-"));
  const missing = ["host", ...present].filter((name) => !signedHeaders.includes(name));
  if (missing.length > 0) {
    throw new S3Error("AccessDenied", "There were headers present in the request which were not signed", {
      elements: { HeadersNotSigned: missing.join(", ") },
    });
  }
}

function canonicalRequest(request: S3Request, signed: Signed): string {
  const path = decodeUri(request.path).split("/").map(encodeUri).join("/");
  const query = request.query
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encodeUri(name)}=${encodeUri(value)}`)
    .sort((left, right) => (left.replace("=", "\0") < right.replace("=", "\0") ? -1 : 1));
  const headers = signed.signedHeaders.map((name) => {
    const values = request.incoming.headersDistinct[name] ?? [];
    return `${name}:${values.map((value) => value.trim().replace(/\s+/g, " ")).join(",")}\n`;
  });
  return [
    request.method,
    path,
    query.join("&"),
    headers.join(""),
    signed.signedHeaders.join(";"),
    signed.contentHash,
  ].join("\n");
}

function readPayload(contentHash: string, seed: ChunkSeed): Payload {
  switch (contentHash) {
    case "UNSIGNED-PAYLOAD":
      return { kind: "unsigned" };
    case "STREAMING-UNSIGNED-PAYLOAD-TRAILER":
      return { kind: "chunked", trailer: true, seed: undefined };
    case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD":
      return { kind: "chunked", trailer: false, seed };
    case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER":
      return { kind: "chunked", trailer: true, seed };
    default:
      if (!/^[0-9a-f]{64}$/.test(contentHash)) throw unknownPayload();
      return { kind: "digest", sha256: contentHash };
  }
}
