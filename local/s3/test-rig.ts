import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client, S3ServiceException, type S3ClientConfig } from "@aws-sdk/client-s3";
import { createS3Server, type BucketConfig, type S3Server, type S3ServerOptions } from "./index.ts";

export const KEYS = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};

export type Rig = {
  readonly server: S3Server;
  readonly client: S3Client;
  readonly dataDir: string;
  readonly bucket: string;
  stop(): Promise<void>;
};

type RigOptions = Partial<S3ServerOptions> & {
  readonly bucket?: Omit<BucketConfig, "name">;
  readonly client?: S3ClientConfig;
};

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "s3-test-"));
}

export function clientOf(url: string, config: S3ClientConfig = {}): S3Client {
  return new S3Client({ endpoint: url, region: "us-east-1", credentials: KEYS, maxAttempts: 1, ...config });
}

/** A server with one bucket, `files`, and a client of the SDK for it. */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const { bucket, client: config, dataDir = temporaryFolder(), ...serverOptions } = options;
  const server = await createS3Server({
    dataDir,
    credentials: (id) => (id === KEYS.accessKeyId ? { secretAccessKey: KEYS.secretAccessKey } : undefined),
    ...serverOptions,
  });
  server.putBucket({ name: "files", ...bucket });
  const client = clientOf(server.url, config);
  return {
    ...{ server, client, dataDir },
    bucket: "files",
    stop: async () => {
      client.destroy();
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The code and status that the SDK reports for a refused call; throws when the call is not refused. */
export async function refusal(call: Promise<unknown>): Promise<{ code: string; status: number | undefined }> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return { code: error.name, status: error.$metadata.httpStatusCode };
  }
  throw new Error("the call was not refused");
}

/** Status and error code of a plain HTTP answer. */
export async function verdict(
  response: Response,
): Promise<{ status: number; code: string | undefined; message?: string }> {
  const text = await response.text();
  const [, code] = /<Code>(.*?)<\/Code>/.exec(text) ?? [];
  const [, message] = /<Message>(.*?)<\/Message>/.exec(text) ?? [];
  return { status: response.status, code, ...(message === undefined ? {} : { message }) };
}
