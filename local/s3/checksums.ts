import { createHash } from "node:crypto";
import { Crc32, Crc32c, Crc64Nvme } from "@aws-sdk/checksums/crc";
import { S3Error } from "./errors.ts";

/** The checksum algorithms of S3, with the length of their value in bytes. */
const LENGTHS = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 } as const;

export type ChecksumAlgorithm = keyof typeof LENGTHS;

/** A stored checksum: base64, and for a composite one `-<parts>` at the end. */
export type Checksum = {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
  readonly type: "FULL_OBJECT" | "COMPOSITE";
};

/** What the caller says the checksum is: at once, or in the trailer. */
export type DeclaredChecksum = { readonly algorithm: ChecksumAlgorithm; readonly value: string | undefined };

type Hasher = { update(data: Uint8Array): void; digest(): Promise<Buffer> };

export const checksumAlgorithms: readonly ChecksumAlgorithm[] = [
  "CRC32",
  "CRC32C",
  "CRC64NVME",
  "SHA1",
  "SHA256",
];

export const checksumHeader = (algorithm: ChecksumAlgorithm): string =>
  `x-amz-checksum-${algorithm.toLowerCase()}`;

/** Reads the name of an algorithm in any case; throws `InvalidRequest` for a foreign one. */
export function parseAlgorithm(text: string): ChecksumAlgorithm {
  const algorithm = checksumAlgorithms.find((candidate) => candidate === text.toUpperCase());
  if (!algorithm) {
    throw new S3Error(
      "InvalidRequest",
      "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
    );
  }
  return algorithm;
}

/** A fresh running checksum. */
export function startChecksum(algorithm: ChecksumAlgorithm): Hasher {
  if (algorithm === "SHA1" || algorithm === "SHA256") {
    const hash = createHash(algorithm.toLowerCase());
    return { update: (data) => void hash.update(data), digest: async () => Promise.resolve(hash.digest()) };
  }
  const crc = algorithm === "CRC32" ? new Crc32() : algorithm === "CRC32C" ? new Crc32c() : new Crc64Nvme();
  return {
    update: (data) => {
      crc.update(data);
    },
    digest: async () => Buffer.from(await crc.digest()),
  };
}

function validValue(algorithm: ChecksumAlgorithm, value: string): string {
  const bytes = Buffer.from(value, "base64");
  if (bytes.length !== LENGTHS[algorithm] || bytes.toString("base64") !== value) {
    throw new S3Error("InvalidRequest", `Value for ${checksumHeader(algorithm)} header is invalid.`);
  }
  return value;
}

/** Finds the one checksum that headers or the announced trailer declare; throws `InvalidRequest` on contradictions. */
export function declaredChecksum(header: (name: string) => string | undefined): DeclaredChecksum | undefined {
  const given = checksumAlgorithms.flatMap((algorithm) => {
    const value = header(checksumHeader(algorithm));
    return value === undefined ? [] : [{ algorithm, value: validValue(algorithm, value) }];
  });
  const announced = checksumAlgorithms.flatMap((algorithm) =>
    header("x-amz-trailer")?.toLowerCase() === checksumHeader(algorithm)
      ? [{ algorithm, value: undefined }]
      : [],
  );
  const [first, ...rest] = [...given, ...announced];
  if (rest.length > 0) {
    throw new S3Error(
      "InvalidRequest",
      "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
    );
  }
  const sdk = header("x-amz-sdk-checksum-algorithm");
  if (sdk !== undefined && first?.algorithm !== parseAlgorithm(sdk)) {
    throw new S3Error(
      "InvalidRequest",
      "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
    );
  }
  return first;
}

/** Throws `BadDigest` unless the declared value is the calculated one. */
export function checkChecksum(algorithm: ChecksumAlgorithm, declared: string, calculated: string): void {
  if (validValue(algorithm, declared) !== calculated) {
    throw new S3Error("BadDigest", `The ${algorithm} you specified did not match the calculated checksum.`);
  }
}

/** Checks a `Content-MD5` header against the digest of the body. */
export function checkMd5(declared: string | undefined, md5: Buffer): void {
  if (declared === undefined) return;
  const bytes = Buffer.from(declared, "base64");
  if (bytes.length !== 16) throw new S3Error("InvalidDigest", "The Content-MD5 you specified was invalid.");
  if (!bytes.equals(md5)) {
    throw new S3Error("BadDigest", "The Content-MD5 you specified did not match what we received.", {
      elements: { ExpectedDigest: declared, CalculatedDigest: md5.toString("base64") },
    });
  }
}
