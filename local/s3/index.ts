export type { BucketConfig } from "./bucket.ts";
export type { AuthorizeCall, S3Action } from "./call.ts";
export type { S3Event } from "./outbox.ts";
export { createS3Server, type S3Server, type S3ServerOptions } from "./server.ts";
