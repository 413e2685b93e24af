import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { authenticate } from "./authenticate.ts";
import { findBucket } from "./bucket-store.ts";
import { bucketArn, objectArn, type Bucket } from "./bucket.ts";
import { answerBuckets, createBucket } from "./bucket-operations.ts";
import { permit, type Headers, type Reply, type Service } from "./call.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { S3Error, systemCode } from "./errors.ts";
import { findOperation } from "./operations.ts";
import { postObject } from "./post-object.ts";
import { parseRequest, type S3Request } from "./request.ts";
import type { CredentialLookup } from "./signing-key.ts";
import { tag, xmlDocument } from "./xml.ts";

type Connection = {
  readonly service: Service;
  readonly lookup: CredentialLookup;
  readonly requestId: string;
  readonly sourceIp: string | undefined;
  /** Tells a client that waits for it to send the body; called once the caller is known and allowed. */
  readonly proceed: () => void;
};

/** What an error leaves unread is read and dropped up to this size, so that the client gets to see the answer. */
const DRAIN_BYTES = 64 * 1024 ** 2;

/** Answers one HTTP request; never rejects. */
export async function handleRequest(
  service: Service,
  lookup: CredentialLookup,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomBytes(8).toString("hex").toUpperCase();
  let cors: Headers = {};
  const connection: Connection = {
    ...{ service, lookup, requestId },
    sourceIp: incoming.socket.remoteAddress,
    proceed: () => {
      if (incoming.headers.expect?.toLowerCase() === "100-continue") response.writeContinue();
    },
  };
  let reply: Reply;
  try {
    const request = parseRequest(incoming);
    const bucket = request.bucket === undefined ? undefined : findBucket(service.database, request.bucket);
    cors = corsHeaders(bucket, request);
    reply = await answer(connection, request, bucket);
  } catch (error) {
    reply = errorReply(error, incoming, requestId);
  }
  try {
    await send(response, reply, {
      ...cors,
      "x-amz-request-id": requestId,
      "x-amz-id-2": requestId,
      server: "AmazonS3",
      date: new Date(service.clock.now()).toUTCString(),
    });
  } catch (error) {
    // The status is out already; all that is left is to break off so that the client does not take it for whole.
    if (!isDisconnect(error)) console.error(`S3 request ${requestId} broke off:`, error);
    response.destroy();
  }
  drain(incoming);
}

async function answer(
  connection: Connection,
  request: S3Request,
  bucket: Bucket | undefined,
): Promise<Reply> {
  const { service, lookup, requestId, sourceIp } = connection;
  if (request.method === "OPTIONS") return { status: 200, headers: preflight(bucket, request) };
  if (isForm(request)) {
    if (!bucket) throw noSuchBucket(request.bucket ?? "");
    connection.proceed();
    return postObject({ service, request, bucket, lookup, caller: { requestId, sourceIp } });
  }
  const { accessKeyId, payload } = authenticate(request, lookup, service.clock.now(), service.region);
  const call = { service, request, payload, caller: { accessKeyId, requestId, sourceIp } };
  if (request.bucket === undefined) {
    if (request.method !== "GET") throw methodNotAllowed(request.method);
    permit(call, "s3:ListAllMyBuckets", "*");
    return answerBuckets(call);
  }
  if (
    request.key === undefined &&
    request.method === "PUT" &&
    request.query.every(([name]) => !/^[a-z]/.test(name) || name === "x-id")
  ) {
    permit(call, "s3:CreateBucket", bucketArn(request.bucket));
    return createBucket(call, request.bucket);
  }
  const operation = findOperation(request);
  const action = typeof operation.action === "function" ? operation.action({ request }) : operation.action;
  const resource =
    request.key === undefined ? bucketArn(request.bucket) : objectArn(request.bucket, request.key);
  if (action !== "per key") permit(call, action, resource, request.param("prefix"));
  if (!bucket) throw noSuchBucket(request.bucket);
  connection.proceed();
  return operation.run({ ...call, bucket, key: request.key ?? "" });
}

/** A browser upload carries its signature in the form and none in header or query. */
function isForm(request: S3Request): boolean {
  return (
    request.method === "POST" &&
    request.key === undefined &&
    request.bucket !== undefined &&
    /^multipart\/form-data/i.test(request.header("content-type") ?? "")
  );
}

const noSuchBucket = (name: string): S3Error =>
  new S3Error("NoSuchBucket", "The specified bucket does not exist", { elements: { BucketName: name } });

const methodNotAllowed = (method: string): S3Error =>
  new S3Error("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    elements: { Method: method },
  });

const DISCONNECTS = ["ECONNRESET", "EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"];

const isDisconnect = (error: unknown): boolean => DISCONNECTS.includes(systemCode(error) ?? "");

function errorReply(error: unknown, incoming: IncomingMessage, requestId: string): Reply {
  if (!(error instanceof S3Error) && !isDisconnect(error))
    console.error(`S3 request ${requestId} failed:`, error);
  const known =
    error instanceof S3Error
      ? error
      : new S3Error("InternalError", "We encountered an internal error. Please try again.", {});
  if (incoming.method === "HEAD") return { status: known.status, headers: known.headers };
  // A client that waits for leave to send its body does not get it: whatever it sends then is no request.
  const closing = incoming.headers.expect === undefined ? {} : { connection: "close" };
  const body = xmlDocument(
    "Error",
    tag("Code", known.code),
    tag("Message", known.message),
    ...Object.entries(known.elements).map(([name, value]) => tag(name, value)),
    tag("Resource", (incoming.url ?? "").replace(/\?.*$/, "")),
    tag("RequestId", requestId),
  );
  return {
    status: known.status,
    headers: { "content-type": "application/xml", ...closing, ...known.headers },
    body,
  };
}

async function send(response: ServerResponse, reply: Reply, common: Headers): Promise<void> {
  for (const [name, value] of Object.entries({ ...common, ...reply.headers })) {
    if (value !== undefined) response.setHeader(name, value);
  }
  response.statusCode = reply.status;
  if (reply.body instanceof Readable) {
    await pipeline(reply.body, response);
    return;
  }
  const body = Buffer.from(reply.body ?? "");
  if (!response.hasHeader("content-length") && reply.status !== 204 && reply.status !== 304) {
    response.setHeader("content-length", body.length);
  }
  response.end(body);
}

function drain(incoming: IncomingMessage): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  let left = DRAIN_BYTES;
  incoming.on("data", (piece: Buffer) => {
    left -= piece.length;
    if (left < 0) incoming.destroy();
  });
  incoming.resume();
}
