import { createServer, type Server, type ServerOptions } from "node:http";
import { errorCode } from "./stack-error.ts";

/** A server on 127.0.0.1 that has its port and no handler yet. */
export type Listening = { server: Server; port: number };

function isTaken(error: unknown): boolean {
  const code = errorCode(error);
  return code === "EADDRINUSE" || code === "EACCES";
}

/** Opens a server on a port of 127.0.0.1; `undefined` when the port is not to be had. */
export async function listenOn(port: number, options: ServerOptions = {}): Promise<Listening | undefined> {
  const server = createServer(options);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", resolve);
    });
  } catch (error) {
    if (isTaken(error)) return undefined;
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("a TCP server has a port");
  return { server, port: address.port };
}

/** Opens a server on the port that it had last time, or on any other. */
export async function listenAnywhere(preferred: number | undefined): Promise<Listening> {
  const listening = (preferred === undefined ? undefined : await listenOn(preferred)) ?? (await listenOn(0));
  if (listening === undefined) throw new Error("127.0.0.1 has no free port");
  return listening;
}

/** Starts something that opens its own port, on the port that it had last time or on any other. */
export async function startAnywhere<T>(
  preferred: number | undefined,
  start: (port: number) => Promise<T>,
): Promise<T> {
  if (preferred === undefined) return start(0);
  try {
    return await start(preferred);
  } catch (error) {
    if (isTaken(error)) return start(0);
    throw error;
  }
}

/** Closes a server; connections that are still busy after the grace are cut. */
export async function closeServer(server: Server, graceMs = 0): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
