import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { RunningStack } from "../run.ts";
import { StackError } from "../stack-error.ts";
import { DemoError } from "./api.ts";
import type { Tell } from "./tell.ts";
import { walk } from "./walk.ts";

// Lambda runs in UTC, and the time zone belongs to the whole process.
process.env["TZ"] = "UTC";

const root = dirname(dirname(import.meta.dirname));
const OUTPUT = join(root, "demo-output");
const begin = performance.now();

const seconds = (ms: number) => `${(ms / 1000).toFixed(2).padStart(6)} s`;
const line = (text: string) => console.log(`            ${text}`);

const tell: Tell = {
  step: async (name, run) => {
    const start = performance.now();
    try {
      const result = await run();
      console.log(`${seconds(performance.now() - start)}    ${name}`);
      return result;
    } catch (error) {
      console.log(`  failed    ${name}`);
      throw error;
    }
  },
  line,
};

async function main(dataDir: string): Promise<void> {
  let stack: RunningStack | undefined;
  let closing = false;
  // Calls that are under way when the stack closes are cut off; that is no fault of theirs.
  const report = (text: string) => {
    if (!closing) line(text);
  };
  try {
    const { startStack } = await import("../run.ts");
    const options = { port: 0, dataDir, progress: line, report };
    stack = await tell.step("start the stack", () => startStack(options));
    line(`${stack.url}, data in ${dataDir}`);
    const paths = await walk(stack.url, tell, OUTPUT);
    console.log(`${seconds(performance.now() - begin)}    in all. The tailored résumé:`);
    for (const path of paths) line(relative(process.cwd(), path));
  } finally {
    closing = true;
    await stack?.close();
  }
}

const dataDir = mkdtempSync(join(tmpdir(), "tailor-demo-"));
try {
  await main(dataDir);
} catch (error) {
  if (!(error instanceof DemoError || error instanceof StackError)) throw error;
  console.error(`The demo stopped: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
