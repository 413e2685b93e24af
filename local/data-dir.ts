import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { errorCode, StackError } from "./stack-error.ts";

/** A process, told apart from a later one with the same id by the time at which it started. */
const ProcessMark = z.object({ pid: z.number(), startedAt: z.string() });
type ProcessMark = z.infer<typeof ProcessMark>;
const Lock = z.object({ owner: ProcessMark, child: ProcessMark.optional() });
type Lock = z.infer<typeof Lock>;
const Ports = z.record(z.string(), z.number());

/** When a process started, as text to compare; `undefined` when there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    if (existsSync("/proc/self/stat")) {
      // The second field is the name in parentheses and may itself hold spaces; the 3rd is the state, the 22nd the start.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").trim().split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    }
    const said = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return said.trim();
  } catch (error) {
    // ENOENT and ESRCH come from /proc; without it, ps has no code but its exit status for a process that is not there.
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ESRCH" || !existsSync("/proc/self/stat")) return undefined;
    throw error;
  }
}

function isAlive(mark: ProcessMark): boolean {
  return startOf(mark.pid) === mark.startedAt;
}

/** The folder with the state of one stack; a lock in it keeps a second stack out. */
export class DataDir {
  readonly path: string;
  #lock: Lock;

  private constructor(path: string, lock: Lock) {
    this.path = path;
    this.#lock = lock;
  }

  /** Takes the folder; a lock whose owner died is taken over, and what that owner left running is ended. */
  static async open(path: string): Promise<DataDir> {
    const absolute = resolve(path);
    try {
      makeFolder(absolute);
    } catch (error) {
      throw Object.assign(
        new StackError(`${absolute} cannot be used as a folder: set DATA_DIR to one that can be written.`),
        { cause: error },
      );
    }
    const lock: Lock = { owner: { pid: process.pid, startedAt: startOf(process.pid) ?? "" } };
    const file = join(absolute, "stack.lock");
    while (!takeLock(file, lock)) await takeOver(file);
    return new DataDir(absolute, lock);
  }

  /** Notes a child process that must not outlive this one. */
  noteChild(pid: number): void {
    this.#lock = { ...this.#lock, child: { pid, startedAt: startOf(pid) ?? "" } };
    const file = join(this.path, "stack.lock");
    writeFileSync(`${file}.new`, JSON.stringify(this.#lock));
    renameSync(`${file}.new`, file);
  }

  /** A secret that stays with the data: keys derived from it still verify after a restart. */
  secret(): string {
    const file = join(this.path, "secret");
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
    return readFileSync(file, "utf8");
  }

  /** The ports of the last run, by service: signed URLs stay valid when a service comes back where it was. */
  ports(): Record<string, number> {
    const file = join(this.path, "ports.json");
    return existsSync(file) ? Ports.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  }

  rememberPorts(ports: Record<string, number>): void {
    writeFileSync(join(this.path, "ports.json"), JSON.stringify(ports));
  }

  close(): void {
    rmSync(join(this.path, "stack.lock"), { force: true });
  }
}

/** By hand: `recursive` of `mkdirSync` never ends where a folder cannot be made, below /proc for example. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function takeLock(file: string, lock: Lock): boolean {
  try {
    writeFileSync(file, JSON.stringify(lock), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function takeOver(file: string): Promise<void> {
  const held = readLock(file);
  if (held !== undefined && isAlive(held.owner)) {
    throw new StackError(
      `Another stack (process ${held.owner.pid}) uses this data: stop it, or set DATA_DIR to another folder.`,
    );
  }
  if (held?.child !== undefined) await end(held.child);
  rmSync(file, { force: true });
}

/** A lock file that was cut off while it was written belongs to nobody. */
function readLock(file: string): Lock | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  if (text === "") return undefined;
  const parsed = Lock.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}

async function end(child: ProcessMark): Promise<void> {
  for (let tries = 0; isAlive(child) && tries < 100; tries++) {
    process.kill(child.pid, tries < 50 ? "SIGTERM" : "SIGKILL");
    await wait(50);
  }
}
