import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StackError } from "../stack-error.ts";

const READY_WITHIN_MS = 10_000;

/** Where the table service listens, and how to end it. */
export type TableService = { port: number; pid?: number; close: () => Promise<void> };

/** The binary of DynamoDB's stand-in: `DYNOXIDE_BIN`, or the npm package for this platform. */
export function dynoxideBinary(environment: NodeJS.ProcessEnv): string {
  const given = environment["DYNOXIDE_BIN"];
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new StackError(
      `DYNOXIDE_BIN names ${given}, which does not exist: set it to the path of the dynoxide program.`,
    );
  }
  const platform = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${platform}/package.json`)), "dynoxide");
  } catch (error) {
    const advice =
      "set DYNOXIDE_BIN to a dynoxide program, or DYNAMODB_ENDPOINT to a running DynamoDB Local.";
    throw Object.assign(
      new StackError(`The package ${platform} is not installed: run \`npm ci\`, ${advice}`),
      { cause: error },
    );
  }
}

/**
 * Starts the table service on a free port with its data in a folder. It ends when this process ends, however that happens.
 * @param report told when it ends by itself
 */
export async function startDynoxide(
  binary: string,
  folder: string,
  report = (line: string): void => console.error(line),
): Promise<TableService & { pid: number }> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const child = spawn(
    binary,
    ["--host", "127.0.0.1", "--port", String(port), "--db-path", join(folder, "tables.sqlite")],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const failed = unexpectedEnd(child, binary);
  // until it is ready the start fails with what goes wrong, and once it closes nothing does
  let needed = false;
  failed.catch((error: unknown) => {
    // a Ctrl-C reaches both processes, and this one ends in good order
    if (needed && child.exitCode !== 0)
      report(`${error instanceof Error ? error.message : String(error)} Start the stack again.`);
  });
  const { pid } = child;
  // a program that cannot be started has no id, and `failed` says why
  if (pid === undefined) return failed;
  const guard = guardianOf(pid);
  try {
    await Promise.race([untilReady(port), failed]);
  } catch (error) {
    guard?.kill("SIGKILL");
    await ended(child);
    throw error;
  }
  needed = true;
  return {
    port,
    pid,
    close: async () => {
      needed = false;
      guard?.kill("SIGKILL");
      await ended(child);
    },
  };
}

/** Rejects with what to do when the program cannot be started, or with its last words when it ends. */
function unexpectedEnd(child: ChildProcess, binary: string): Promise<never> {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-2000)));
  return new Promise<never>((_resolve, reject) => {
    child.once("error", (error) =>
      reject(
        new StackError(
          `${binary} cannot be started (${error.message}): set DYNOXIDE_BIN to a program that can.`,
        ),
      ),
    );
    child.once("exit", (code, signal) =>
      reject(
        new StackError(
          `The table service ended with ${signal ?? `code ${String(code)}`}: ${said.trim() || "it said nothing"}.`,
        ),
      ),
    );
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 3000);
  await exit;
  clearTimeout(late);
}

/** A shell that waits for the end of its input, which comes with the end of this process, even by SIGKILL. */
function guardianOf(pid: number): ChildProcess | undefined {
  if (process.platform === "win32") return undefined;
  const guardian = spawn("/bin/sh", ["-c", 'read -r _; kill "$1"', "sh", String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guardian.unref();
  return guardian;
}

async function untilReady(port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let silence: unknown;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch((error: unknown) => {
      // not listening yet; told if that stays so
      silence = error;
    });
    if (answer !== undefined) {
      await answer.arrayBuffer();
      return;
    }
    await wait(20);
  }
  throw Object.assign(
    new StackError(
      `The table service did not answer within ${READY_WITHIN_MS / 1000} seconds: start again, or set DYNAMODB_ENDPOINT.`,
    ),
    { cause: silence },
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new TypeError("a TCP server has a port");
  return address.port;
}
