import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { appendFileSync, mkdtempSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

/** The line in the stack's log that says that it has ended. */
export const ENDED = "the stack ended with";

/**
 * Starts `local/main.ts` in a process of its own, as `npm start` does. It is not waited for: other suites have the time until it is
 * ready, and an end-to-end suite begins with `await-stack.ts`.
 */
export default async function startStack(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tailor-e2e-"));
  const port = await freePort();
  const log = join(folder, "stack.log");
  const said = openSync(log, "a");
  const child = spawn(process.execPath, ["local/main.ts"], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      ADMIN_EMAILS: ADMIN_EMAIL,
      NODE_OPTIONS: "",
    },
    stdio: ["ignore", said, said],
  });
  child.once("exit", (code) => appendFileSync(log, `${ENDED} ${String(code)}\n`));
  process.env["E2E_URL"] = `http://127.0.0.1:${port}`;
  process.env["E2E_LOG"] = log;
  globalThis.testStack = { child, folder };
}
