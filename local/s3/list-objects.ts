import { xmlReply, type Call, type Reply } from "./call.ts";
import { invalidArgument } from "./errors.ts";
import { encodeUri } from "./request.ts";
import { findVersion, scanObjects, scanVersions, TOP, type Position, type Version } from "./version-store.ts";
import { optionalTag, tag, xmlDocument, type Markup } from "./xml.ts";

const SCAN = 200;
const OWNER = tag("Owner", tag("ID", "local"), tag("DisplayName", "local"));

/** The least string that sorts (in UTF-8) after everything that starts with `prefix`. */
function afterPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === 0x10ffff) points.pop();
  const last = points.pop();
  if (last === undefined) return undefined;
  // The surrogates are no characters and have no UTF-8.
  const next = last === 0xd7ff ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}

type Listing<T> = {
  readonly items: (T | string)[];
  readonly last: T | string | undefined;
  readonly truncated: boolean;
};

/** Walks keys under a prefix and rolls up what has the delimiter behind it; strings in the result are common prefixes. */
function walk(
  options: { readonly prefix: string; readonly delimiter: string; readonly limit: number },
  start: Position,
  scan: (at: Position) => Version[],
): Listing<Version> {
  const items: (Version | string)[] = [];
  const full = (): boolean => items.length >= options.limit;
  let at: Position | undefined = start;
  while (at) {
    const page = scan(at);
    at = undefined;
    for (const version of page) {
      if (!version.key.startsWith(options.prefix)) return { items, last: items.at(-1), truncated: false };
      if (full()) return { items, last: items.at(-1), truncated: true };
      const rolled = commonPrefix(version.key, options);
      if (rolled === undefined) {
        items.push(version);
        at = { from: version.key, below: version.seq };
        continue;
      }
      items.push(rolled);
      const next = afterPrefix(rolled);
      at = next === undefined ? undefined : { from: next, below: TOP };
      break;
    }
  }
  return { items, last: items.at(-1), truncated: false };
}

function commonPrefix(
  key: string,
  { prefix, delimiter }: { prefix: string; delimiter: string },
): string | undefined {
  const at = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return 1000;
  if (!/^\d{1,9}$/.test(text))
    throw invalidArgument("Provided max-keys not an integer or within integer range", "max-keys", text);
  return Math.min(1000, Number(text));
}

function common(call: Call): {
  prefix: string;
  delimiter: string;
  limit: number;
  encode: (text: string) => string;
} {
  const encoding = call.request.param("encoding-type");
  if (encoding !== undefined && encoding !== "url") {
    throw invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encoding);
  }
  return {
    prefix: call.request.param("prefix") ?? "",
    delimiter: call.request.param("delimiter") ?? "",
    limit: readLimit(call.request.param("max-keys")),
    encode: encoding === "url" ? (text) => encodeUri(text).replaceAll("%2F", "/") : (text) => text,
  };
}

/** Where to go on after a key or a common prefix; inclusive for prefixes' successors, exclusive for keys. */
function keyAfter(last: string, isPrefix: boolean): string {
  return isPrefix ? (afterPrefix(last) ?? last) : `${last}\0`;
}

function listCurrent(call: Call, after: string | undefined): Listing<Version> & ReturnType<typeof common> {
  const { service, bucket } = call;
  const options = common(call);
  if (options.limit === 0) return { ...options, items: [], last: undefined, truncated: false };
  const rolled = after !== undefined && options.delimiter !== "" && commonPrefix(after, options) === after;
  const resume = after === undefined ? "" : keyAfter(after, rolled);
  const from = Buffer.compare(Buffer.from(resume), Buffer.from(options.prefix)) > 0 ? resume : options.prefix;
  const listing = walk(options, { from, below: TOP }, (at) =>
    scanObjects(service.database, bucket.name, at, SCAN),
  );
  return { ...listing, ...options };
}

function objectMarkup(version: Version, encode: (text: string) => string, owner: boolean): Markup {
  const { checksum, storageClass } = version.details;
  return tag(
    "Contents",
    tag("Key", encode(version.key)),
    tag("LastModified", new Date(version.modified).toISOString()),
    tag("ETag", `"${version.etag}"`),
    checksum && tag("ChecksumAlgorithm", checksum.algorithm),
    optionalTag("ChecksumType", checksum?.type),
    tag("Size", String(version.size)),
    owner ? OWNER : undefined,
    tag("StorageClass", storageClass),
  );
}

const isPrefix = (item: Version | string): item is string => typeof item === "string";
const isVersion = (item: Version | string): item is Version => typeof item !== "string";
const nameOf = (item: Version | string): string => (isPrefix(item) ? item : item.key);

function echo(
  call: Call,
  { prefix, delimiter, limit, encode }: ReturnType<typeof common>,
): (Markup | undefined)[] {
  return [
    tag("Name", call.bucket.name),
    tag("Prefix", encode(prefix)),
    delimiter === "" ? undefined : tag("Delimiter", encode(delimiter)),
    tag("MaxKeys", String(limit)),
    optionalTag("EncodingType", call.request.param("encoding-type")),
  ];
}

/** ListObjectsV2. */
export function listObjectsV2(call: Call): Reply {
  const { request } = call;
  const token = request.param("continuation-token");
  const startAfter = request.param("start-after");
  const listing = listCurrent(call, token === undefined ? startAfter : readToken(token));
  const { items, last, truncated, encode } = listing;
  const owner = request.param("fetch-owner") === "true";
  return xmlReply(
    xmlDocument(
      "ListBucketResult",
      ...echo(call, listing),
      tag("KeyCount", String(items.length)),
      tag("IsTruncated", String(truncated)),
      optionalTag("ContinuationToken", token),
      startAfter === undefined ? undefined : tag("StartAfter", encode(startAfter)),
      truncated && last !== undefined ? tag("NextContinuationToken", writeToken(nameOf(last))) : undefined,
      ...items.filter(isVersion).map((item) => objectMarkup(item, encode, owner)),
      ...items.filter(isPrefix).map((item) => tag("CommonPrefixes", tag("Prefix", encode(item)))),
    ),
  );
}

/** ListObjects, the first version of the call. */
export function listObjectsV1(call: Call): Reply {
  const marker = call.request.param("marker") ?? "";
  const listing = listCurrent(call, marker === "" ? undefined : marker);
  const { items, last, truncated, encode } = listing;
  return xmlReply(
    xmlDocument(
      "ListBucketResult",
      ...echo(call, listing),
      tag("Marker", encode(marker)),
      tag("IsTruncated", String(truncated)),
      truncated && last !== undefined ? tag("NextMarker", encode(nameOf(last))) : undefined,
      ...items.filter(isVersion).map((item) => objectMarkup(item, encode, true)),
      ...items.filter(isPrefix).map((item) => tag("CommonPrefixes", tag("Prefix", encode(item)))),
    ),
  );
}

const writeToken = (name: string): string => Buffer.from(`v1:${name}`).toString("base64url");

function readToken(token: string): string {
  const text = Buffer.from(token, "base64url").toString("utf8");
  if (!text.startsWith("v1:") || writeToken(text.slice(3)) !== token) {
    throw invalidArgument("The continuation token provided is incorrect", "continuation-token");
  }
  return text.slice(3);
}

/** ListObjectVersions. */
export function listObjectVersions(call: Call): Reply {
  const options = common(call);
  const { prefix, delimiter, encode } = options;
  const keyMarker = call.request.param("key-marker") ?? "";
  const idMarker = call.request.param("version-id-marker") ?? "";
  if (idMarker !== "" && keyMarker === "") {
    throw invalidArgument(
      "A version-id marker cannot be specified without a key marker.",
      "version-id-marker",
      idMarker,
    );
  }
  const { database } = call.service;
  const start = versionStart(call, { prefix, delimiter, keyMarker, idMarker });
  const listing =
    options.limit === 0
      ? { items: [], last: undefined, truncated: false }
      : walk(options, start, (at) => scanVersions(database, call.bucket.name, at, SCAN));
  const { items, last, truncated } = listing;
  return xmlReply(
    xmlDocument(
      "ListVersionsResult",
      ...echo(call, options),
      tag("KeyMarker", encode(keyMarker)),
      tag("VersionIdMarker", idMarker),
      tag("IsTruncated", String(truncated)),
      truncated && last !== undefined ? tag("NextKeyMarker", encode(nameOf(last))) : undefined,
      truncated && last !== undefined && !isPrefix(last)
        ? tag("NextVersionIdMarker", last.versionId)
        : undefined,
      ...items.map((item) =>
        isPrefix(item) ? tag("CommonPrefixes", tag("Prefix", encode(item))) : versionMarkup(item, encode),
      ),
    ),
  );
}

function versionStart(
  call: Call,
  at: {
    readonly prefix: string;
    readonly delimiter: string;
    readonly keyMarker: string;
    readonly idMarker: string;
  },
): Position {
  const below = TOP;
  if (at.keyMarker === "") return { from: at.prefix, below };
  if (at.idMarker !== "") {
    const version = findVersion(call.service.database, call.bucket.name, at.keyMarker, at.idMarker);
    if (!version) throw invalidArgument("Invalid version id specified", "version-id-marker", at.idMarker);
    return { from: at.keyMarker, below: version.seq };
  }
  const rolled = at.delimiter !== "" && commonPrefix(at.keyMarker, at) === at.keyMarker;
  const from = keyAfter(at.keyMarker, rolled);
  return Buffer.compare(Buffer.from(from), Buffer.from(at.prefix)) > 0
    ? { from, below }
    : { from: at.prefix, below };
}

function versionMarkup(version: Version, encode: (text: string) => string): Markup {
  const content = version.marker
    ? []
    : [
        tag("ETag", `"${version.etag}"`),
        version.details.checksum && tag("ChecksumAlgorithm", version.details.checksum.algorithm),
        tag("Size", String(version.size)),
        tag("StorageClass", version.details.storageClass),
      ];
  return tag(
    version.marker ? "DeleteMarker" : "Version",
    tag("Key", encode(version.key)),
    tag("VersionId", version.versionId),
    tag("IsLatest", String(version.latest)),
    tag("LastModified", new Date(version.modified).toISOString()),
    ...content,
    OWNER,
  );
}
