/** A failure that the person who started the stack can repair; its message is one sentence that says how. */
export class StackError extends Error {
  override readonly name = "StackError";
}

/** The code of a system error such as `EADDRINUSE`; errors of Node may come from another realm, so that `instanceof` does not know them. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
