import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const READY_MS = 120_000;

/** `npm start` in a process of its own, over one data folder, that can be killed and started again. */
export class KillableStack {
  readonly url: string;
  readonly #port: number;
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #said = "";
  /** What the stack reported while it ran, over all its starts. */
  readonly reports: string[] = [];
  /** How far the stack lives ahead of this machine: the downtimes so far. */
  #aheadMs = 0;

  constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts the process without waiting for it. @param downtimeMs how long it was down, by its own clock */
  spawn(downtimeMs: number): void {
    this.#aheadMs += downtimeMs;
    this.#said = "";
    const clock = new URL(`clock-ahead.ts?ms=${this.#aheadMs}`, import.meta.url);
    const child = spawn(process.execPath, ["--import", clock.href, "local/main.ts"], {
      env: { ...process.env, PORT: String(this.#port), DATA_DIR: this.#folder, NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => this.reports.push(chunk.toString().trim()));
    this.#child = child;
  }

  async start(downtimeMs: number): Promise<void> {
    this.spawn(downtimeMs);
    const end = Date.now() + READY_MS;
    while (!this.#said.includes("ready:")) {
      if (this.#child?.exitCode !== null || Date.now() > end) throw new Error(`not ready:\n${this.#said}`);
      await wait(20);
    }
  }

  /** `kill -9`. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Ends it in good order, or ends what a killed one left behind; the data goes. */
  async remove(): Promise<void> {
    await this.#end("SIGTERM");
    const lock = join(this.#folder, "stack.lock");
    if (existsSync(lock)) {
      const { child } = JSON.parse(readFileSync(lock, "utf8")) as { child?: { pid: number } };
      if (child) process.kill(child.pid, "SIGTERM");
      await wait(500);
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
}
