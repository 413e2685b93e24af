import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = dirname(dirname(import.meta.dirname));

describe("README", () => {
  it("has a walk through the main job that works when pasted into bash", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const blocks = [...readme.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block]) => block ?? "");
    expect(blocks.length).toBeGreaterThanOrEqual(6);
    const folder = mkdtempSync(join(tmpdir(), "tailor-readme-"));
    try {
      // the walk's paths are those of the project, its files must not land there
      symlinkSync(join(root, "local"), join(folder, "local"));
      const { status, stdout, stderr } = spawnSync("bash", ["-eu", "-o", "pipefail"], {
        cwd: folder,
        input: blocks.join("\n"),
        encoding: "utf8",
        env: { ...process.env, API: process.env["E2E_URL"], NODE_OPTIONS: "" },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^\/v1\/resumes\/res_\w+: READY$/m);
      expect(stdout).toMatch(/^\/v1\/jobs\/job_\w+: COMPLETED$/m);
      expect(stdout).toMatch(/^\/v1\/tailorings\/tlr_\w+: COMPLETED$/m);
      expect(stdout).toMatch(/^\/v1\/cover-letters\/ltr_\w+: COMPLETED$/m);
      expect(stdout).toMatch(/^\/v1\/suggestions: COMPLETED$/m);
      expect(stdout).toMatch(/^\/v1\/interviews\/int_\w+: SCORED$/m);
      const pdf = join(folder, "demo-output", "walk.pdf");
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
      const docx = join(folder, "demo-output", "walk.docx");
      expect(existsSync(docx) && statSync(docx).size).toBeGreaterThan(5_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
