import { Inflate } from "fflate";
import { FileRefused } from "./layout.ts";

/**
 * A reader of ZIP archives that believes nothing they say about sizes: the directory is read by hand so that names, flags and
 * offsets can be checked, and every byte that comes out of the inflater is counted (APPNOTE.TXT 6.3).
 */
export type ZipEntry = {
  name: string;
  method: number;
  encrypted: boolean;
  start: number;
  compressedSize: number;
};

/** Bytes one part and all parts together may inflate to. */
const MAX_PART = 16 * 1024 * 1024;
const MAX_TOTAL = 48 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
const CHUNK = 16 * 1024;

/** An open archive: its names, and its parts on demand. */
export type Zip = {
  entries: ReadonlyMap<string, ZipEntry>;
  /** The bytes of a part, or undefined when there is none of that name. Throws `FileRefused`. */
  read: (name: string) => Uint8Array | undefined;
};

/** Reads the directory of an archive. Throws `FileRefused` `corrupt`. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = MAX_TOTAL;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    const part = readEntry(bytes, view, entry, Math.min(left, MAX_PART));
    left -= part.length;
    return part;
  };
  return { entries, read };
}

function damaged(cause?: unknown): FileRefused {
  return new FileRefused(
    "corrupt",
    "The file is damaged and cannot be opened. Please save it again and upload the new file.",
    { cause },
  );
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw damaged();
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_HEADER) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (leavesFolder(name)) throw damaged();
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** Names that would be written outside the folder an archive is unpacked to; no program that makes documents writes them. */
function leavesFolder(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}

function readEntry(bytes: Uint8Array, view: DataView, entry: ZipEntry, limit: number): Uint8Array {
  const { start } = entry;
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL_HEADER) throw damaged();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw damaged();
  if (entry.encrypted) {
    throw new FileRefused(
      "encrypted",
      "The file is protected with a password. Please upload a copy without one.",
    );
  }
  if (entry.method === 0 && packed.length <= limit) return packed;
  if (entry.method !== 8) throw damaged();
  return inflate(packed, limit);
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const state = { size: 0, done: false };
  const inflater = new Inflate((chunk, final) => {
    state.size += chunk.length;
    state.done = final;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && !state.done; at += CHUNK) {
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (state.size > limit) throw damaged();
    }
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : damaged(cause);
  }
  if (!state.done) throw damaged();
  return Buffer.concat(chunks, state.size);
}
