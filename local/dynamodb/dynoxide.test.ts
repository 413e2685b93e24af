import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startDynoxide } from "./dynoxide.ts";

const folder = mkdtempSync(join(tmpdir(), "dynoxide-"));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

/** Whether a condition comes true within a generous time. */
async function comesTrue(condition: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (condition()) return true;
    await wait(20);
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // an error of this call is not of the test's own realm
    if (typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH")
      return false;
    throw error;
  }
}

describe("the table service", () => {
  it("that ends at once says why", async () => {
    const broken = program("broken", "echo the disk is full >&2; exit 3");
    await expect(startDynoxide(broken, folder)).rejects.toThrow("ended with code 3: the disk is full.");
  });

  it("that cannot be started says how to name another", async () => {
    await expect(startDynoxide(join(folder, "absent"), folder)).rejects.toThrow("set DYNOXIDE_BIN");
  });

  it("ends with a process that is killed before it is ready", async () => {
    // its sixth argument is the path of the table's file
    const slow = program("slow", 'echo $$ > "$6.part" && mv "$6.part" "$6.pid"; exec sleep 600');
    const starts = `const { startDynoxide } = await import(process.argv[1]); await startDynoxide(process.argv[2], process.argv[3]);`;
    const args = [
      "--input-type=module",
      "-e",
      starts,
      join(import.meta.dirname, "dynoxide.ts"),
      slow,
      folder,
    ];
    const starter = spawn(process.execPath, args, { stdio: "ignore" });
    const note = join(folder, "tables.sqlite.pid");
    expect(await comesTrue(() => existsSync(note))).toBe(true);
    const pid = Number(readFileSync(note, "utf8"));
    starter.kill("SIGKILL");
    expect(await comesTrue(() => !isAlive(pid))).toBe(true);
  });
});
