import { S3Error, invalidArgument } from "./errors.ts";
import type { ObjectDetails } from "./version-store.ts";
import type { Checksum } from "./checksums.ts";
import { checksumHeader } from "./checksums.ts";
import { childrenOf, requiredText, type XmlNode } from "./xml.ts";

type Header = (name: string) => string | undefined;

const STORED_HEADERS = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
];

const ENCRYPTION_HEADERS = [
  "x-amz-server-side-encryption",
  "x-amz-server-side-encryption-aws-kms-key-id",
  "x-amz-server-side-encryption-bucket-key-enabled",
];

/** Reads what is stored beside an object from the headers or form fields of a request that writes it. */
export function readDetails(header: Header, names: readonly string[]): ObjectDetails {
  refuseUnsupported(header);
  const headers = pick(header, STORED_HEADERS);
  const { "content-encoding": encoded, ...others } = headers;
  const kept = (encoded ?? "").split(",").map((coding) => coding.trim());
  const encoding = kept.filter((coding) => coding !== "" && coding !== "aws-chunked").join(",");
  return {
    headers: {
      ...others,
      "content-type": headers["content-type"] ?? "binary/octet-stream",
      ...(encoding === "" ? {} : { "content-encoding": encoding }),
    },
    metadata: readMetadata(header, names),
    tags: parseTagHeader(header("x-amz-tagging")),
    storageClass: header("x-amz-storage-class") ?? "STANDARD",
    encryption: { "x-amz-server-side-encryption": "AES256", ...pick(header, ENCRYPTION_HEADERS) },
  };
}

function pick(header: Header, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = header(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function refuseUnsupported(header: Header): void {
  const acl = header("x-amz-acl");
  if (acl !== undefined && acl !== "bucket-owner-full-control") {
    throw new S3Error("AccessControlListNotSupported", "The bucket does not allow ACLs");
  }
  for (const name of ["x-amz-server-side-encryption-customer-algorithm", "x-amz-object-lock-mode"]) {
    if (header(name) === undefined) continue;
    throw new S3Error(
      "NotImplemented",
      "A header you provided implies functionality that is not implemented",
      {
        elements: { Header: name },
      },
    );
  }
}

function readMetadata(header: Header, names: readonly string[]): Record<string, string> {
  const metadata = Object.fromEntries(
    names
      .filter((name) => name.startsWith("x-amz-meta-"))
      .map((name) => [name.slice("x-amz-meta-".length), header(name) ?? ""]),
  );
  const size = Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + name.length + Buffer.byteLength(value),
    0,
  );
  if (size > 2048) {
    throw new S3Error("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size");
  }
  return metadata;
}

/** Throws `InvalidTag` for what S3 does not take: over ten tags, a name twice, lengths beyond 128 and 256. */
function checkTags(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const tags = Object.fromEntries(pairs);
  const fits = pairs.every(([name, value]) => name.length >= 1 && name.length <= 128 && value.length <= 256);
  if (!fits || pairs.length > 10 || Object.keys(tags).length !== pairs.length) {
    throw new S3Error("InvalidTag", "The tags provided are too many, too long or not unique");
  }
  return tags;
}

function parseTagHeader(text: string | undefined): Record<string, string> {
  return checkTags([...new URLSearchParams(text ?? "")]);
}

/** Reads a `Tagging` document. */
export function parseTagSet(node: XmlNode): Record<string, string> {
  const tags = childrenOf(node, "TagSet").flatMap((set) => childrenOf(set, "Tag"));
  return checkTags(tags.map((tag) => [requiredText(tag, "Key"), requiredText(tag, "Value")] as const));
}

/** Throws `KeyTooLongError` for a key over 1,024 bytes of UTF-8. */
export function checkKey(key: string): string {
  if (key === "") throw invalidArgument("The object key must not be empty", "key", "");
  if (Buffer.byteLength(key) > 1024) {
    throw new S3Error("KeyTooLongError", "Your key is too long", { elements: { MaxSizeAllowed: "1024" } });
  }
  return key;
}

export const checksumHeaders = (checksum: Checksum | undefined): Record<string, string> =>
  checksum
    ? { [checksumHeader(checksum.algorithm)]: checksum.value, "x-amz-checksum-type": checksum.type }
    : {};
