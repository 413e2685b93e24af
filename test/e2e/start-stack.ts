import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const READY_MS = 120_000;

/** The stack that all end-to-end tests talk to; its address travels in the environment. */
export type TestStack = { child: ChildProcess; folder: string };

declare global {
  var testStack: TestStack | undefined;
}

/** Who is an administrator there, once registered. */
export const ADMIN_EMAIL = "admin@example.com";

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Starts `local/main.ts` in a process of its own, as `npm start` does, and waits until it is ready. */
export default async function startStack(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tailor-e2e-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["local/main.ts"], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      ADMIN_EMAILS: ADMIN_EMAIL,
      NODE_OPTIONS: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the stack was not ready in time:\n${said}`)), READY_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes("ready:")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => reject(new Error(`the stack ended with ${String(code)}:\n${said}`)));
  });
  process.env["E2E_URL"] = `http://127.0.0.1:${port}`;
  globalThis.testStack = { child, folder };
}
