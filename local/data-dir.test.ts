import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataDir } from "./data-dir.ts";
import { StackError } from "./stack-error.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "data-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const lockFile = () => join(folder, "stack.lock");

describe("the data folder", () => {
  it("keeps a second stack out until the first has gone", async () => {
    const first = await DataDir.open(folder);
    await expect(DataDir.open(folder)).rejects.toThrow(
      new RegExp(`process ${process.pid}\\) uses this data: stop it, or set DATA_DIR`),
    );
    first.close();
    (await DataDir.open(folder)).close();
    expect(existsSync(lockFile())).toBe(false);
  });

  it("takes over from an owner that died, and ends the child it left", async () => {
    const orphan = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const ended = new Promise((resolve) => orphan.once("exit", (_code, signal) => resolve(signal)));
    const first = await DataDir.open(folder);
    first.noteChild(orphan.pid ?? 0);
    // The same process id with another start: the owner is not the one that holds this id now.
    const lock = readFileSync(lockFile(), "utf8").replace(
      /"owner":\{"pid":(\d+),"startedAt":"[^"]*"/,
      '"owner":{"pid":$1,"startedAt":"long ago"',
    );
    writeFileSync(lockFile(), lock);
    const second = await DataDir.open(folder);
    expect(await ended).toBe("SIGTERM");
    second.close();
  });

  it("does not end a process that only has the child's old id", async () => {
    const dead = { pid: process.pid, startedAt: "long ago" };
    writeFileSync(lockFile(), JSON.stringify({ owner: dead, child: dead }));
    (await DataDir.open(folder)).close();
  });

  it.each(["", "{}"])("takes over a lock file that says %j", async (text) => {
    writeFileSync(lockFile(), text);
    (await DataDir.open(folder)).close();
  });

  it("says what to do about a folder that cannot be made", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(DataDir.open(join(folder, "file", "x"))).rejects.toThrow(StackError);
    await expect(DataDir.open(join(folder, "file", "x"))).rejects.toThrow("set DATA_DIR");
  });

  it("keeps its secret and its ports", async () => {
    const first = await DataDir.open(folder);
    const secret = first.secret();
    first.rememberPorts({ s3: 4000 });
    first.close();
    const second = await DataDir.open(folder);
    expect(second.secret()).toBe(secret);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(second.ports()).toEqual({ s3: 4000 });
    second.close();
  });
});
