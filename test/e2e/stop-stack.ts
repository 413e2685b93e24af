import { once } from "node:events";
import { rmSync } from "node:fs";

/** Ends the stack and removes its data. */
export default async function stopStack(): Promise<void> {
  const stack = globalThis.testStack;
  if (!stack) return;
  const ended = once(stack.child, "exit");
  stack.child.kill("SIGTERM");
  await ended;
  rmSync(stack.folder, { recursive: true, force: true });
}
