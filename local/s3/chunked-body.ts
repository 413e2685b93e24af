import { createHash } from "node:crypto";
import type { ChunkSeed } from "./authenticate.ts";
import { S3Error } from "./errors.ts";
import { sameSignature, sha256Hex, sign, signatureMismatch } from "./signing-key.ts";

/** `name` → value of the trailing headers, lower case names. */
export type Trailers = ReadonlyMap<string, string>;

type ChunkedOptions = {
  readonly seed: ChunkSeed | undefined;
  readonly trailer: boolean;
  readonly decodedLength: number;
  readonly onTrailers: (trailers: Trailers) => void;
};

const EMPTY_SHA256 = sha256Hex("");
const LINE_LIMIT = 8192;

const incomplete = (): S3Error =>
  new S3Error(
    "IncompleteBody",
    "The request body terminated unexpectedly or its aws-chunked framing is broken",
  );

/**
 * Decodes an `aws-chunked` body, checks its chain of signatures and hands over its trailers. A wrong signature
 * shows only after the chunk was yielded, so the consumer must throw away what it has when this throws.
 */
export async function* decodeChunks(
  source: AsyncIterable<Uint8Array>,
  options: ChunkedOptions,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(source);
  let previous = options.seed?.signature ?? "";
  let total = 0;
  for (;;) {
    const { size, signature } = parseHead(await reader.line());
    total += size;
    if (total > options.decodedLength) throw incomplete();
    const hash = createHash("sha256");
    for await (const piece of reader.take(size)) {
      hash.update(piece);
      yield piece;
    }
    if (options.seed) {
      verifyChunk(options.seed, previous, hash.digest("hex"), signature);
      previous = signature;
    }
    if (size === 0) break;
    if ((await reader.line()) !== "") throw incomplete();
  }
  if (total !== options.decodedLength) throw incomplete();
  options.onTrailers(await readTrailers(reader, options, previous));
}

function parseHead(line: string): { size: number; signature: string } {
  const [, hex, signature = ""] =
    /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line) ?? [];
  if (hex === undefined) throw incomplete();
  return { size: Number.parseInt(hex, 16), signature };
}

function verifyChunk(seed: ChunkSeed, previous: string, dataHash: string, given: string): void {
  const { scope, timestamp } = seed.key;
  const text = ["AWS4-HMAC-SHA256-PAYLOAD", timestamp, scope, previous, EMPTY_SHA256, dataHash].join("\n");
  if (!sameSignature(sign(seed.key, text), given)) throw signatureMismatch();
}

async function readTrailers(
  reader: ByteReader,
  options: ChunkedOptions,
  previous: string,
): Promise<Trailers> {
  const trailers = new Map<string, string>();
  for (let line = await reader.line(); line !== ""; line = await reader.line()) {
    const at = line.indexOf(":");
    if (at < 1 || !options.trailer) {
      throw new S3Error(
        "MalformedTrailerError",
        "The request contained trailing data that was not well-formed",
      );
    }
    trailers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  await reader.end();
  const signature = trailers.get("x-amz-trailer-signature") ?? "";
  trailers.delete("x-amz-trailer-signature");
  if (options.seed && options.trailer) {
    const canonical = [...trailers].map(([name, value]) => `${name}:${value}\n`).sort();
    const { scope, timestamp } = options.seed.key;
    const text = ["AWS4-HMAC-SHA256-TRAILER", timestamp, scope, previous, sha256Hex(canonical.join(""))].join(
      "\n",
    );
    if (!sameSignature(sign(options.seed.key, text), signature)) throw signatureMismatch();
  }
  return trailers;
}

/** Lines and counted bytes out of a stream of buffers. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    this.#buffer =
      this.#buffer.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#buffer, next.value]);
    return true;
  }

  async line(): Promise<string> {
    for (;;) {
      const at = this.#buffer.indexOf("\r\n");
      if (at >= 0) {
        const line = this.#buffer.toString("latin1", 0, at);
        this.#buffer = this.#buffer.subarray(at + 2);
        return line;
      }
      if (this.#buffer.length > LINE_LIMIT || !(await this.#more())) throw incomplete();
    }
  }

  async *take(size: number): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      if (this.#buffer.length === 0 && !(await this.#more())) throw incomplete();
      const piece = this.#buffer.subarray(0, left);
      this.#buffer = this.#buffer.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  async end(): Promise<void> {
    if (this.#buffer.length > 0 || (await this.#more())) throw incomplete();
  }
}
