import { existsSync, globSync, mkdtempSync, readFileSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { bundle } from "./bundle.ts";
import { FUNCTION_ENTRIES, type FunctionEntry } from "./functions.ts";

const TYPST = "@myriaddreamin/typst-ts-node-compiler";
const root = dirname(import.meta.dirname);
/** One with each kind of files beside its bundle, and one without: made again without the others, they are the same. */
const AGAIN: FunctionEntry[] = [
  "resumes/render-api.handler",
  "resumes/parse-resume.worker",
  "resumes/resumes-api.handler",
];

describe("bundles", () => {
  it("are made for every entry file, and for nothing else", () => {
    const files = globSync("functions/*/*.{handler,worker,trigger}.ts", { cwd: root }).map((file) =>
      file.replaceAll("\\", "/").replace(/^functions\/(.*)\.ts$/, "$1"),
    );
    expect(files.sort()).toEqual([...FUNCTION_ENTRIES].sort());
  });

  it("come out the same from the same sources, hold what the functions need, and are left alone when nothing changed", async () => {
    const out = mkdtempSync(join(tmpdir(), "tailor-bundle-"));
    const first = await bundle(root, out);
    const index = join(first.folderOf("resumes/render-api.handler"), "index.js");
    utimesSync(index, 1, 1);
    expect(await bundle(root, out)).toMatchObject({ inputs: first.inputs, outputs: first.outputs });
    expect(statSync(index).mtimeMs).toBe(1000);
    const others = mkdtempSync(join(tmpdir(), "tailor-bundle-"));
    const elsewhere = await bundle(root, others, AGAIN);
    expect(Object.keys(elsewhere.outputs)).toEqual(AGAIN);
    expect(first.outputs).toMatchObject(elsewhere.outputs);

    expect(Object.keys(first.outputs).sort()).toEqual([...FUNCTION_ENTRIES].sort());
    for (const entry of FUNCTION_ENTRIES) {
      const folder = first.folderOf(entry);
      expect(readFileSync(join(folder, "package.json"), "utf8")).toContain("commonjs");
      expect(existsSync(join(folder, "index.js.map"))).toBe(true);
    }
    expect(existsSync(join(first.folderOf("resumes/parse-resume.worker"), "pdfium.wasm"))).toBe(true);
    const binary =
      "node_modules/@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu/typst-ts-node-compiler.linux-x64-gnu.node";
    expect(existsSync(join(first.folderOf("tailoring/tailor-resume.worker"), binary))).toBe(true);
    expect(
      existsSync(join(first.folderOf("resumes/render-api.handler"), "fonts", "SourceSans3_400Regular.ttf")),
    ).toBe(true);
    expect(existsSync(join(first.folderOf("resumes/render-api.handler"), "templates", "classic.typ"))).toBe(
      true,
    );

    const source = readFileSync(index, "utf8");
    expect(() => new Script(source)).not.toThrow();
    expect(source).not.toContain("import.meta");
    expect(createRequire(index).resolve(TYPST)).toContain(join("render-api", "node_modules"));
  });
});
