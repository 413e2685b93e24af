import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import type { TypstPlaces } from "./typst.ts";

/** Where the typesetter's version stands, in a deployed folder and in the source tree. */
const TYPESETTER = "node_modules/@myriaddreamin/typst-ts-node-compiler/package.json";

/**
 * Tells apart everything in a deployment that a render is made of besides its document: the code (in a bundle this very file), the
 * templates, the fonts by name and size, and the version of the typesetter. Read from what runs, so that no setting can name another.
 * @returns 16 hex digits
 */
export function renderRevision({ templates, fonts }: TypstPlaces): string {
  const hash = createHash("sha256").update(readFileSync(import.meta.filename));
  for (const name of globSync("**/*.typ", { cwd: templates }).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(templates, name)));
  }
  for (const folder of fonts) {
    for (const name of globSync("*", { cwd: folder }).sort()) {
      hash.update(`\0${basename(folder)}/${name}\0${statSync(join(folder, name)).size}`);
    }
  }
  for (const root of [import.meta.dirname, join(import.meta.dirname, "../..")]) {
    const file = join(root, TYPESETTER);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}
