import type { IncomingMessage } from "node:http";
import { S3Error } from "./errors.ts";

/** A request taken apart: which bucket and key it names, and what it carries. Names of headers are lower case. */
export type S3Request = {
  readonly incoming: IncomingMessage;
  readonly method: string;
  readonly path: string;
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly param: (name: string) => string | undefined;
  /** A header of the request, or an `x-amz-*` parameter that a presigner hoisted into the query. */
  readonly header: (name: string) => string | undefined;
  /** Names of all `x-amz-*` headers, hoisted ones included. */
  readonly amzNames: readonly string[];
};

/** Percent-decoding that refuses broken sequences with `InvalidURI`. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) throw new S3Error("InvalidURI", "Couldn't parse the specified URI.");
    throw error;
  }
}

/** RFC 3986 encoding as SigV4 wants it. */
export function encodeUri(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function parseQuery(text: string): (readonly [string, string])[] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decodeUri(name.replaceAll("+", " ")), decodeUri(value.replaceAll("+", " "))] as const;
    });
}

// Virtual-hosted style: `<bucket>.s3.<region>.amazonaws.com` as on AWS, `<bucket>.localhost` for local names.
const VIRTUAL_HOST = /^(.+)\.(?:s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com|(?:s3\.)?localhost)$/;

function bucketOfHost(host: string): string | undefined {
  const bucket = VIRTUAL_HOST.exec(host.replace(/:\d+$/, ""))?.[1];
  return bucket === "s3" ? undefined : bucket;
}

function locate(host: string, path: string): { bucket: string | undefined; key: string | undefined } {
  const rest = decodeUri(path).slice(1);
  const hosted = bucketOfHost(host);
  if (hosted !== undefined) return { bucket: hosted, key: rest === "" ? undefined : rest };
  const at = rest.indexOf("/");
  const [bucket, key] = at < 0 ? [rest, ""] : [rest.slice(0, at), rest.slice(at + 1)];
  return { bucket: bucket === "" ? undefined : bucket, key: key === "" ? undefined : key };
}

/** Takes a request apart; throws `InvalidURI` when path or query cannot be decoded. */
export function parseRequest(incoming: IncomingMessage): S3Request {
  const url = incoming.url ?? "/";
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  const query = parseQuery(at < 0 ? "" : url.slice(at + 1));
  const hoisted = new Map(
    query
      .filter(([name]) => /^x-amz-/i.test(name) && !PRESIGN_PARAMETERS.has(name))
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
  const header = (name: string): string | undefined =>
    incoming.headersDistinct[name]?.join(", ") ?? hoisted.get(name);
  return {
    incoming,
    method: incoming.method ?? "GET",
    path,
    ...locate(incoming.headers.host ?? "", path),
    query,
    param: (name) => query.find(([candidate]) => candidate === name)?.[1],
    header,
    amzNames: [
      ...new Set([
        ...Object.keys(incoming.headers).filter((name) => name.startsWith("x-amz-")),
        ...hoisted.keys(),
      ]),
    ],
  };
}

const PRESIGN_PARAMETERS: ReadonlySet<string> = new Set([
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-Signature",
  "X-Amz-SignedHeaders",
]);
