import { randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, rmSync } from "node:fs";
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** A body on its way to disk; nobody sees it before `keep`. */
export type BodyDraft = {
  write(data: Uint8Array): Promise<void>;
  /** Makes the body durable under the name it returns. */
  keep(): Promise<string>;
  /** Forgets the body; harmless after `keep` has failed. */
  discard(): Promise<void>;
};

/** An inclusive range of bytes. */
export type ByteRange = { readonly start: number; readonly end: number };

/** Immutable files, one per stored body. */
export type Bodies = {
  draft(): Promise<BodyDraft>;
  /** Opens a body; a file that is gone by then rejects with `ENOENT`. */
  read(name: string, range?: ByteRange): Promise<Readable>;
  remove(names: readonly string[]): Promise<void>;
};

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens the folder of bodies and removes what a crash left behind: drafts, and bodies that no row refers to. */
export function openBodies(dataDir: string, isReferenced: (name: string) => boolean): Bodies {
  const [drafts, kept] = [join(dataDir, "drafts"), join(dataDir, "bodies")];
  rmSync(drafts, { recursive: true, force: true });
  mkdirSync(drafts, { recursive: true });
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept)) {
    if (!isReferenced(name)) rmSync(join(kept, name));
  }
  return {
    draft: async () => {
      const name = randomUUID();
      const path = join(drafts, name);
      return startDraft(await open(path, "wx"), path, name, kept);
    },
    read: async (name, range) => {
      const handle = await open(join(kept, name), "r");
      return createReadStream("", { fd: handle, ...(range ?? {}) });
    },
    remove: async (names) => {
      await Promise.all(names.map(async (name) => rm(join(kept, name), { force: true })));
    },
  };
}

function startDraft(handle: FileHandle, path: string, name: string, kept: string): BodyDraft {
  let closed = false;
  return {
    write: async (data) => {
      for (let offset = 0; offset < data.length;) {
        offset += (await handle.write(data, offset)).bytesWritten;
      }
    },
    keep: async () => {
      await handle.sync();
      await handle.close();
      closed = true;
      await rename(path, join(kept, name));
      await syncDirectory(kept);
      return name;
    },
    discard: async () => {
      if (!closed) await handle.close();
      await rm(path, { force: true });
    },
  };
}
