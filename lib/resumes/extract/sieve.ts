import { inflateSync } from "node:zlib";
import { FileRefused } from "./layout.ts";

/**
 * What a PDF must pass before PDFium sees it: few enough objects and pages, and no stream that inflates out of all proportion.
 * It reads the bytes as they lie and not through the cross-reference table, which an attacker writes.
 */

const MAX_OBJECTS = 60_000;
/** Bytes that one stream and all streams may inflate to. */
const MAX_STREAM = 16 * 1024 * 1024;
const MAX_INFLATED = 48 * 1024 * 1024;
const MAX_PAGES = 60;
/** A dictionary longer than this in front of `stream` is cut; what counts stands at its end or is found by the cut. */
const MAX_DICTIONARY = 4_096;

/** What the sieve saw, for the reader to judge an empty result by. */
export type Sieved = {
  encrypted: boolean;
  /** A pointer to the cross-reference table is missing: the file was cut off. */ cutOff: boolean;
};

/** Throws `FileRefused` when the document is not to be opened. */
export function sievePdf(bytes: Uint8Array): Sieved {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, 1024 + 5).includes("%PDF-"))
    throw new FileRefused("corrupt", "This is not a PDF although it is named so.");
  if (count(buffer, " obj") > MAX_OBJECTS) throw tooComplex();
  // Pages inside object streams are not seen here; PDFium's own count is checked when the document is open.
  const pages = buffer.toString("latin1").match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  if (pages > MAX_PAGES * 4) {
    throw new FileRefused(
      "too_many_pages",
      `The PDF has more than ${MAX_PAGES} pages; that is more than can be read.`,
    );
  }
  inflateStreams(buffer);
  return { encrypted: buffer.includes("/Encrypt"), cutOff: !buffer.includes("startxref") };
}

function tooComplex(cause?: unknown): FileRefused {
  return new FileRefused(
    "corrupt",
    "The PDF is damaged or far too complex for a résumé. Please export it again and upload the new file.",
    { cause },
  );
}

function count(buffer: Buffer, needle: string): number {
  let found = 0;
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + needle.length)) found++;
  return found;
}

function inflateStreams(buffer: Buffer): void {
  let left = MAX_INFLATED;
  for (let at = buffer.indexOf("stream"); at >= 0; at = buffer.indexOf("stream", at + 6)) {
    if (buffer.subarray(at - 3, at).toString("latin1") === "end") continue;
    const dictionary = buffer.subarray(Math.max(0, at - MAX_DICTIONARY), at).toString("latin1");
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 4);
    const filters = own.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0;
    if (filters === 0) continue;
    // A picture is not decoded to read text, and an honest photo may be larger than the limit.
    const limit =
      /\/Subtype\s*\/Image\b/.test(own) && /\/Width\b/.test(own) ? undefined : Math.min(MAX_STREAM, left);
    if (limit === undefined) continue;
    let start = at + 6;
    while (buffer[start] === 0x0d || buffer[start] === 0x0a) start++;
    left -= inflatedSize(buffer.subarray(start), limit, filters);
  }
}

/** Inflates as often as the filters say. What is not zlib data (encrypted, damaged, another filter first) counts as nothing. */
function inflatedSize(packed: Buffer, limit: number, filters: number): number {
  let data = packed;
  for (let pass = 0; pass < Math.min(filters, 4); pass++) {
    const inflated = inflateAtMost(data, limit);
    if (inflated === undefined) return 0;
    data = inflated;
  }
  return data.length;
}

function inflateAtMost(packed: Buffer, limit: number): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") throw tooComplex(error);
    // Z_DATA_ERROR, Z_BUF_ERROR: the stream is encrypted, cut off or damaged; PDFium decides what to make of it.
    if (typeof code === "string" && code.startsWith("Z_")) return undefined;
    throw error;
  }
}
