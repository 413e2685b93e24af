import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfFiles } from "./file-hash.ts";

/** How long the code of an earlier synth stays: a local stack may still be running it. */
const KEEP_MS = 60 * 60 * 1000;

/** Hash of all that an assembly is made from. */
export function assemblyInputs(
  root: string,
  parts: { bundles: string; context: unknown; validated: boolean },
): string {
  return createHash("sha256")
    .update(JSON.stringify(parts))
    .update(hashOfFiles(root, ["infra/**/*.ts", "lib/platform/bedrock/capabilities.ts"]))
    .digest("hex");
}

const stampOf = (outdir: string) => join(outdir, "inputs.sha256");

/** Whether the assembly in `outdir` was made from these very inputs. */
export function isUpToDate(outdir: string, inputs: string): boolean {
  return existsSync(stampOf(outdir)) && readFileSync(stampOf(outdir), "utf8") === inputs;
}

export function forgetAssembly(outdir: string): void {
  rmSync(stampOf(outdir), { force: true });
}

/** Marks the assembly as made from these inputs, and removes code that no template names any more. */
export function concludeAssembly(outdir: string, inputs: string, now: number): void {
  const manifests = globSync("*.assets.json", { cwd: outdir }).map((file) =>
    readFileSync(join(outdir, file), "utf8"),
  );
  for (const folder of globSync("asset.*", { cwd: outdir })) {
    const isNamed = manifests.some((manifest) => manifest.includes(folder));
    if (!isNamed && now - statSync(join(outdir, folder)).mtimeMs > KEEP_MS) {
      rmSync(join(outdir, folder), { recursive: true, force: true });
    }
  }
  writeFileSync(stampOf(outdir), inputs);
}
