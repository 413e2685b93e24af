import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Clock } from "../../lib/kernel/clock.ts";
import { openBodies } from "./bodies.ts";
import { saveBucket } from "./bucket-store.ts";
import { parseBucket, type BucketConfig } from "./bucket.ts";
import type { AuthorizeCall, Service } from "./call.ts";
import { openDatabase } from "./database.ts";
import { handleRequest } from "./handle.ts";
import { expireObjects, type Expired } from "./lifecycle.ts";
import { openOutbox, type S3EventListener } from "./outbox.ts";
import type { CredentialLookup } from "./signing-key.ts";
import { isReferenced } from "./upload-store.ts";

export type S3ServerOptions = {
  /** Where metadata and bodies are kept; only one server at a time may use it. */
  readonly dataDir: string;
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** With a region, a signature for another one is refused. */
  readonly region?: string;
  readonly credentials: CredentialLookup;
  /** Everything is allowed to signed callers when this is left out. */
  readonly authorize?: (call: AuthorizeCall) => boolean;
  /** Gets every event of buckets with `eventBridge`, in order, again until it resolves, also after a crash. */
  readonly onEvent?: S3EventListener;
  readonly clock?: Clock;
};

export type S3Server = {
  readonly url: string;
  readonly port: number;
  /** Creates a bucket or replaces its definition; throws a `ZodError` for a wrong one. */
  putBucket(config: BucketConfig): void;
  /** Applies the lifecycle rules as of `now` (milliseconds since the epoch). */
  expire(now: number): Promise<Expired>;
  close(): Promise<void>;
};

/** Starts the S3 stand-in on 127.0.0.1; rejects when the port or the data directory is in use. */
export async function createS3Server(options: S3ServerOptions): Promise<S3Server> {
  const { dataDir, host = "127.0.0.1", port = 0, clock = { now: () => Date.now() } } = options;
  const database = openDatabase(dataDir);
  const service: Service = {
    database,
    bodies: openBodies(dataDir, (name) => isReferenced(database, name)),
    outbox: openOutbox(database, options.onEvent),
    clock,
    region: options.region,
    authorize: options.authorize ?? (() => true),
  };
  const running = new Set<Promise<void>>();
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => {
    const handled = handleRequest(service, options.credentials, incoming, response).finally(() =>
      running.delete(handled),
    );
    running.add(handled);
  };
  // Long uploads are legitimate; Node would cut them off after five minutes.
  const server = createServer({ requestTimeout: 0 }, listener);
  server.on("checkContinue", listener);
  try {
    await listen(server, host, port);
  } catch (error) {
    database.close();
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the S3 server listens on no TCP port");
  service.outbox.wake();
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    putBucket: (config) => saveBucket(database, parseBucket(config), clock.now()),
    expire: async (now) => expireObjects(service, now),
    close: async () => {
      await stop(server, running);
      await service.outbox.stop();
      database.close();
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Gives requests under way two seconds before their connections are cut. */
async function stop(server: Server, running: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, 2000);
  await Promise.all(running);
  server.closeAllConnections();
  await closed;
  clearTimeout(cut);
}
