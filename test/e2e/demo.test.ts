import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { walk } from "../../local/demo/walk.ts";

const root = dirname(dirname(import.meta.dirname));

describe("demo", () => {
  it("does the main job with reasons, source lines and scores, and leaves a file of each format", async () => {
    const base = process.env["E2E_URL"];
    if (base === undefined) throw new Error("the stack is not running");
    const output = mkdtempSync(join(tmpdir(), "tailor-demo-test-"));
    const said: string[] = [];
    try {
      const paths = await walk(
        base,
        {
          step: (name, run) => {
            said.push(name);
            return run();
          },
          line: (text) => said.push(text),
        },
        output,
      );
      expect(paths.map((path) => extname(path))).toEqual([".pdf", ".docx", ".md", ".txt", ".json", ".yaml"]);
      const [pdf = "", docx = "", markdown = ""] = paths;
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
      expect(readFileSync(docx).subarray(0, 2).toString()).toBe("PK");
      expect(readFileSync(markdown, "utf8")).toContain("Vessla Freight AB");
    } finally {
      rmSync(output, { recursive: true, force: true });
    }
    const text = said.join("\n");
    expect(text).toContain("Marta Lindgren, marta.lindgren@example.com");
    expect(text).toMatch(/\+ Kubernetes\n +why: .*“K8s”/);
    expect(text).toMatch(
      /source \/work\/0\/highlights\/\d: “Replaced hand-made cloud accounts by 60 Terraform modules/,
    );
    expect(text).toMatch(/interview score \d+(\.\d+)? by rubric \d/);
    const scores = [...text.matchAll(/score (\d+) before, (\d+) after, (\d+) at most/g)].map((score) =>
      score.slice(1).map(Number),
    );
    const [[before = 0, after = 0, most = 0] = [], [, afterRejecting = 0] = []] = scores;
    expect(after).toBeGreaterThan(before);
    expect(most).toBeGreaterThanOrEqual(after);
    expect(afterRejecting).toBeLessThan(after);
  });

  it("ends with a sentence and a code when it cannot start", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ["local/demo/main.ts"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, DYNOXIDE_BIN: "/nowhere/dynoxide", NODE_OPTIONS: "" },
    });
    expect(status).toBe(1);
    expect(stdout).toContain("failed    start the stack");
    expect(stderr).toMatch(
      /^The demo stopped: DYNOXIDE_BIN names \/nowhere\/dynoxide, which does not exist: /m,
    );
  });
});
