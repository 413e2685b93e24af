import { noSuchKey, S3Error } from "./errors.ts";
import type { Version } from "./version-store.ts";

type Header = (name: string) => string | undefined;

const failed = (condition: string): S3Error =>
  new S3Error("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
    elements: { Condition: condition },
  });

/** The object as conditions see it: a key whose latest version is a delete marker does not exist. */
function present(latest: Version | undefined): Version | undefined {
  return latest?.marker === true ? undefined : latest;
}

function namesEtag(header: string, etag: string): boolean {
  return header.split(",").some((entry) => {
    const given = entry
      .trim()
      .replace(/^W\//, "")
      .replace(/^"(.*)"$/, "$1");
    return given === "*" || given === etag;
  });
}

/** Checks `If-None-Match: *` and `If-Match` of a write against the latest version; other forms are not implemented by S3. */
export function checkWrite(header: Header, latest: Version | undefined, key: string): void {
  const [match, noneMatch] = [header("if-match"), header("if-none-match")];
  const current = present(latest);
  if (noneMatch !== undefined) {
    if (noneMatch !== "*" || match !== undefined) {
      throw new S3Error(
        "NotImplemented",
        "A header you provided implies functionality that is not implemented",
        {
          elements: { Header: "If-None-Match" },
        },
      );
    }
    if (current) throw failed("If-None-Match");
  }
  if (match !== undefined) {
    if (!current) throw noSuchKey(key);
    if (!namesEtag(match, current.etag)) throw failed("If-Match");
  }
}

/** Seconds are all that HTTP dates carry. */
function modifiedAfter(version: Version, httpDate: string): boolean | undefined {
  const time = Date.parse(httpDate);
  return Number.isNaN(time) ? undefined : Math.floor(version.modified / 1000) > Math.floor(time / 1000);
}

/**
 * Checks the conditions of a read (RFC 9110 §13.2.2 precedence): answers "not-modified" or throws `PreconditionFailed`.
 * With `x-amz-copy-source-` as prefix it reads the conditions of a copy.
 */
export function checkRead(header: Header, version: Version, prefix = ""): "not-modified" | "proceed" {
  const condition = (name: string): string | undefined => header(`${prefix}${name}`);
  const [match, noneMatch] = [condition("if-match"), condition("if-none-match")];
  const [since, unmodified] = [condition("if-modified-since"), condition("if-unmodified-since")];
  if (match !== undefined) {
    if (!namesEtag(match, version.etag)) throw failed(`${prefix}If-Match`);
  } else if (unmodified !== undefined && modifiedAfter(version, unmodified) === true) {
    throw failed(`${prefix}If-Unmodified-Since`);
  }
  if (noneMatch !== undefined) return namesEtag(noneMatch, version.etag) ? "not-modified" : "proceed";
  return since !== undefined && modifiedAfter(version, since) === false ? "not-modified" : "proceed";
}
