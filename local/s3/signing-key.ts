import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { invalidArgument, S3Error } from "./errors.ts";

/** What the owner of an access key signs with; a session token must accompany each of its requests. */
export type Credentials = {
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiresAt?: Date;
};

export type CredentialLookup = (accessKeyId: string) => Credentials | undefined;

/** The parsed `X-Amz-Credential`: access key id and scope `<date>/<region>/s3/aws4_request`. */
export type CredentialScope = { readonly accessKeyId: string; readonly date: string; readonly scope: string };

/** A key derived for one scope, and the time of the request it belongs to. */
export type SigningKey = { readonly key: Buffer; readonly scope: string; readonly timestamp: string };

export const sha256Hex = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

const hmac = (key: string | Buffer, data: string): Buffer => createHmac("sha256", key).update(data).digest();

/** HMAC-SHA256 of a string to sign, in hex. */
export function sign(key: SigningKey, text: string): string {
  return hmac(key.key, text).toString("hex");
}

/** Compares two hex signatures in constant time. */
export function sameSignature(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Splits `X-Amz-Credential`; `undefined` when it is not of the form `id/yyyymmdd/region/s3/aws4_request`. */
export function parseCredential(text: string): CredentialScope | undefined {
  const match = /^(.+)\/((\d{8})\/[a-z0-9-]+\/s3\/aws4_request)$/.exec(text);
  const [, accessKeyId, scope, date] = match ?? [];
  if (accessKeyId === undefined || scope === undefined || date === undefined) return undefined;
  return { accessKeyId, date, scope };
}

/** Reads `20130524T000000Z` as milliseconds since the epoch. */
export function parseTimestamp(text: string): number | undefined {
  if (!/^\d{8}T\d{6}Z$/.test(text)) return undefined;
  const time = Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  return Number.isNaN(time) ? undefined : time;
}

/** Derives the signing key (SigV4 documentation, "Calculate signature"). */
export function deriveKey(secret: string, scope: string, timestamp: string): SigningKey {
  const [date = "", region = "", service = "", terminator = ""] = scope.split("/");
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), terminator);
  return { key, scope, timestamp };
}

/** Finds the credentials of a caller and checks the session token; throws what S3 throws. */
export function findCredentials(
  lookup: CredentialLookup,
  accessKeyId: string,
  token: string | undefined,
  now: number,
): Credentials {
  const credentials = lookup(accessKeyId);
  if (!credentials) {
    throw new S3Error(
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
      {
        elements: { AWSAccessKeyId: accessKeyId },
      },
    );
  }
  if (credentials.sessionToken !== token) {
    throw new S3Error("InvalidToken", "The provided token is malformed or otherwise invalid.");
  }
  if (credentials.expiresAt && credentials.expiresAt.getTime() <= now) {
    throw new S3Error("ExpiredToken", "The provided token has expired.");
  }
  return credentials;
}

export const signatureMismatch = (elements: Record<string, string> = {}): S3Error =>
  new S3Error(
    "SignatureDoesNotMatch",
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
    { elements },
  );

export const unknownPayload = (): S3Error =>
  invalidArgument(
    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
    "x-amz-content-sha256",
  );
