import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 over names and contents of the files below `folder` that match, tests left out; the order of the disk does not matter. */
export function hashOfFiles(folder: string, patterns: readonly string[]): string {
  const files = globSync([...patterns], { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.endsWith(".test.ts"))
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file.slice(folder.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
