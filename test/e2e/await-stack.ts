import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

import { ENDED } from "./start-stack.ts";

const READY_MS = 120_000;
const POLL_MS = 50;

// Runs before each end-to-end suite: the stack was started before all tests, and may not be ready when the first of them begins.
const log = process.env["E2E_LOG"];
if (log === undefined) throw new Error("the stack was not started");
const end = Date.now() + READY_MS;
for (;;) {
  const said = readFileSync(log, "utf8");
  if (said.includes("ready:")) break;
  if (said.includes(ENDED) || Date.now() > end) throw new Error(`the stack is not ready:\n${said}`);
  await wait(POLL_MS);
}
