import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { AssetHashType } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import * as z from "zod";
import { ConfigError } from "./config.ts";
import { hashOfFiles } from "./file-hash.ts";
import { type Extra, extrasOf, FUNCTION_ENTRIES, type FunctionEntry } from "./functions.ts";
import { linuxPackage } from "./linux-package.ts";

const TYPST = "@myriaddreamin/typst-ts-node-compiler";
/** Packages that a function loads from its own node_modules, because they are or hold native code. */
const UNBUNDLED = [TYPST];
/** Everything that a bundle is made from: our sources, the locked packages, and how it is made. */
const INPUTS = [
  "functions/**/*",
  "lib/**/*",
  "infra/{bundle,functions,linux-package}.ts",
  "package-lock.json",
];

const Hashes = z.record(z.string(), z.string());
const Manifest = z.object({ inputs: z.string(), outputs: Hashes });

export type Bundled = {
  /** Hash of all that the bundles are made from. */
  inputs: string;
  /** Content hash of each function's folder. */
  outputs: z.infer<typeof Hashes>;
  folderOf: (entry: FunctionEntry) => string;
};

/**
 * Bundles functions into `<out>/<name>/`, or leaves what is there when nothing that it is made from has changed.
 * @param entries which ones; all of them
 */
export async function bundle(
  root: string,
  out = join(root, ".build", "functions"),
  entries: readonly FunctionEntry[] = FUNCTION_ENTRIES,
): Promise<Bundled> {
  const folderOf = (entry: FunctionEntry) => join(out, nameOf(entry));
  const manifestFile = join(out, "manifest.json");
  const inputs = hashOfFiles(root, INPUTS);
  const last = readManifest(manifestFile);
  if (last?.inputs === inputs && entries.every((entry) => existsSync(folderOf(entry)))) {
    return { ...last, folderOf };
  }
  // What is there stays until the new one is whole.
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  await runEsbuild(root, next, entries);
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
  const outputs = Object.fromEntries(
    entries.map((entry) => {
      const folder = folderOf(entry);
      // The repository is ESM, the bundle is not: the nearest package.json decides how Node reads it.
      writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}\n');
      for (const extra of extrasOf(entry)) EXTRAS[extra](root, folder);
      return [entry, hashOfFiles(folder, ["**/*"])];
    }),
  );
  writeFileSync(manifestFile, JSON.stringify({ inputs, outputs }, undefined, 2));
  return { inputs, outputs, folderOf };
}

/** The bundles as CDK code; the asset hash is the content's, so unchanged code is not deployed again. */
export function codeOf({ outputs, folderOf }: Bundled): (entry: FunctionEntry) => Code {
  return (entry) => {
    const assetHash = outputs[entry];
    if (assetHash === undefined) throw new Error(`${entry} was not bundled`);
    return Code.fromAsset(folderOf(entry), { assetHash, assetHashType: AssetHashType.CUSTOM });
  };
}

async function runEsbuild(root: string, out: string, entries: readonly FunctionEntry[]): Promise<void> {
  // Only needed when something changed, and slow to load.
  const { build } = await import("esbuild");
  const built = build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({
      in: `functions/${entry}.ts`,
      out: `${nameOf(entry)}/index`,
    })),
    outdir: out,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "cjs",
    // The SDK's ESM half is what can be shaken; `main` alone would bring 60 % more.
    mainFields: ["module", "main"],
    minify: true,
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    external: UNBUNDLED,
    define: {
      "import.meta.url": "__bundleUrl",
      "import.meta.dirname": "__dirname",
      "import.meta.filename": "__filename",
    },
    banner: { js: 'const __bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "warning",
  });
  await built.catch((cause: unknown) => {
    // esbuild has printed where and why.
    throw new ConfigError("The functions could not be bundled.", { cause });
  });
}

/** Puts the files of each kind beside a bundle. */
const EXTRAS: Record<Extra, (root: string, folder: string) => void> = {
  pdfium: (root, folder) => {
    cpSync(join(root, "node_modules/@embedpdf/pdfium/dist/pdfium.wasm"), join(folder, "pdfium.wasm"));
  },
  typst: (root, folder) => {
    const modules = join(folder, "node_modules");
    cpSync(join(root, "node_modules", TYPST), join(modules, TYPST), { recursive: true });
    const binary = `${TYPST}-linux-x64-gnu`;
    cpSync(linuxPackage(root, binary), join(modules, binary), { recursive: true });
    copyFlat(root, "lib/resumes/render/**/*.typ", join(folder, "templates"));
    copyFlat(
      root,
      "node_modules/@expo-google-fonts/*/{400Regular,400Regular_Italic,600SemiBold,700Bold}/*.ttf",
      join(folder, "fonts"),
    );
  },
};

function copyFlat(root: string, pattern: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of globSync(pattern, { cwd: root })) cpSync(join(root, file), join(folder, basename(file)));
}

function nameOf(entry: FunctionEntry): string {
  return basename(entry).replace(/\.\w+$/, "");
}

function readManifest(file: string): z.infer<typeof Manifest> | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = Manifest.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return parsed.success ? parsed.data : undefined;
}
