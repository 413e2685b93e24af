import { bucketConfig } from "./buckets.ts";
import { createS3Server, type S3Server, type S3ServerOptions } from "./s3/server.ts";
import type { Deployment } from "./template/deployment.ts";

const LIFECYCLE_INTERVAL_MS = 60 * 60 * 1000;

export type ObjectStorage = { url: string; port: number; close: () => Promise<void> };

/** Starts the object storage, puts the buckets of the templates into it and applies their lifecycle rules every hour. */
export async function startObjectStorage(
  deployment: Deployment,
  options: S3ServerOptions,
  report: (line: string) => void,
): Promise<ObjectStorage> {
  const server = await createS3Server(options);
  for (const bucket of deployment.ofType("AWS::S3::Bucket")) server.putBucket(bucketConfig(bucket));
  const timer = setInterval(() => expire(server, report), LIFECYCLE_INTERVAL_MS);
  return {
    url: server.url,
    port: server.port,
    close: async () => {
      clearInterval(timer);
      await server.close();
    },
  };
}

function expire(server: S3Server, report: (line: string) => void): void {
  server.expire(Date.now()).catch((error: unknown) => {
    report(`Lifecycle rules were not applied: ${error instanceof Error ? error.message : String(error)}`);
  });
}
