import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { assemblyInputs, concludeAssembly, forgetAssembly, isUpToDate } from "./assembly.ts";

const root = dirname(import.meta.dirname);
const folder = () => mkdtempSync(join(tmpdir(), "tailor-assembly-"));

describe("an assembly", () => {
  it("is up to date until it is forgotten or its inputs change", () => {
    const outdir = folder();
    expect(isUpToDate(outdir, "a")).toBe(false);
    concludeAssembly(outdir, "a", 0);
    expect(isUpToDate(outdir, "a")).toBe(true);
    expect(isUpToDate(outdir, "b")).toBe(false);
    forgetAssembly(outdir);
    expect(isUpToDate(outdir, "a")).toBe(false);
  });

  it("is made from bundles, context, and whether rules were held against it", () => {
    const parts = { bundles: "b", context: { stage: "dev" }, validated: true };
    const inputs = [
      parts,
      { ...parts, bundles: "c" },
      { ...parts, context: { stage: "prod" } },
      { ...parts, validated: false },
    ].map((given) => assemblyInputs(root, given));
    expect(new Set(inputs).size).toBe(4);
    expect(assemblyInputs(root, { ...parts })).toBe(inputs[0]);
  });

  it("loses the code that no template names, once nobody can be running it", () => {
    const outdir = folder();
    const day = 24 * 60 * 60;
    for (const [name, age] of [
      ["asset.named", 2 * day],
      ["asset.old", 2 * day],
      ["asset.young", 60],
    ] as const) {
      mkdirSync(join(outdir, name));
      utimesSync(join(outdir, name), 10 * day - age, 10 * day - age);
    }
    writeFileSync(join(outdir, "App.assets.json"), '{"files":{"x":{"source":{"path":"asset.named"}}}}');
    concludeAssembly(outdir, "a", 10 * day * 1000);
    expect(existsSync(join(outdir, "asset.named"))).toBe(true);
    expect(existsSync(join(outdir, "asset.young"))).toBe(true);
    expect(existsSync(join(outdir, "asset.old"))).toBe(false);
  });
});
