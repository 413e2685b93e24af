import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode, StackError } from "./stack-error.ts";
import { readAssembly, type Stack } from "./template/assembly.ts";

const root = dirname(import.meta.dirname);
/** Where the templates and bundles of this project go. */
export const ASSEMBLY = join(root, "cdk.out");

/**
 * Brings the templates and bundles up to date and reads them; the app itself leaves alone what has not changed. They are read before
 * another stack, which may have other settings, takes its turn.
 * @param context settings of the app that go before those of cdk.json
 */
export async function synthesise(context: Record<string, string>): Promise<Stack[]> {
  const release = await turn(join(root, ".build", "synth.lock"));
  try {
    await runApp(Object.entries(context).flatMap(([name, value]) => ["-c", `${name}=${value}`]));
    return readAssembly(ASSEMBLY);
  } finally {
    release();
  }
}

async function runApp(settings: string[]): Promise<void> {
  // Rules and cdk-nag are held against the templates by `npm run synth` and the tests; they take seconds.
  const child = spawn(process.execPath, [join(root, "infra", "app.ts"), ...settings], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CDK_VALIDATION: "false", NODE_OPTIONS: "", CDK_OUTDIR: undefined },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new StackError(
      `The templates could not be synthesised, \`npm run synth\` shows why: ${said.trim().slice(0, 2000)}`,
    );
}

/** One synth at a time writes into cdk.out; the others wait. */
async function turn(file: string): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
    if (!isRunning(file)) rmSync(file, { force: true });
    await wait(100);
  }
}

function isRunning(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    // Just created and not written yet.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ESRCH") return false;
    // Somebody else's process, so it is there.
    if (code === "EPERM") return true;
    throw error;
  }
}
