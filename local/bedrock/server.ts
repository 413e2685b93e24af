import { randomUUID } from "node:crypto";
import {
  createServer,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import { text } from "node:stream/consumers";
import { accessDenied } from "../iam/gate.ts";
import type { Identities } from "../iam/roles.ts";
import { verifySignature } from "../iam/signature.ts";
import type { Place } from "../template/physical-ids.ts";
import { converseAccesses } from "./accesses.ts";
import type { AnswerConverse, ConverseReply } from "./converse.ts";

export type BedrockOptions = {
  /** 0 takes any free port. */
  port: number;
  place: Place;
  identities: Identities;
  answer: AnswerConverse;
  report: (line: string) => void;
};

/** A running endpoint. */
export type BedrockServer = { port: number; url: string; close: () => Promise<void> };

/** The Bedrock endpoint of the stack: Converse over HTTP/2 without TLS, behind the policies of its caller. */
export async function startBedrock(options: BedrockOptions): Promise<BedrockServer> {
  const server = createServer();
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    // a caller that broke off, which is its own affair and shows there
    session.on("error", () => session.destroy());
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => stream.destroy());
    serve(stream, headers, options)
      .catch((error: unknown): ConverseReply => {
        options.report(`The bedrock endpoint failed: ${String(error)}`);
        return { status: 500, error: "InternalServerException", message: "The endpoint failed." };
      })
      .then((reply) => write(stream, reply))
      .catch((error: unknown) => options.report(`The bedrock endpoint failed: ${String(error)}`));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("a TCP server has a port");
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

async function serve(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  options: BedrockOptions,
): Promise<ConverseReply> {
  const gone = new AbortController();
  stream.on("close", () => gone.abort());
  const body = await text(stream);
  const path = headers[":path"] ?? "";
  const modelId = modelOf(path);
  if (modelId === undefined || headers[":method"] !== "POST")
    return { status: 404, error: "UnknownOperationException", message: "Only Converse is spoken here." };
  const refused = refusalOf(path, modelId, headers, body, options);
  return refused ?? options.answer(modelId, body, gone.signal);
}

function modelOf(path: string): string | undefined {
  const encoded = /^\/model\/([^/?]+)\/converse$/.exec(path)?.[1];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

/** Checks signature and policies. */
function refusalOf(
  path: string,
  modelId: string,
  headers: IncomingHttpHeaders,
  body: string,
  { identities, place, report }: BedrockOptions,
): ConverseReply | undefined {
  const verified = verifySignature(
    // a signature has each part of the path encoded once more
    {
      method: "POST",
      path: path.split("/").map(encodeURIComponent).join("/"),
      headers,
      body: Buffer.from(body),
    },
    "bedrock",
    (accessKeyId) => identities.byAccessKey(accessKeyId)?.keys,
    Date.now(),
  );
  if (!("accessKeyId" in verified)) return { status: 403, error: verified.code, message: verified.message };
  const session = identities.byAccessKey(verified.accessKeyId);
  if (session === undefined) throw new Error(`no session has the key ${verified.accessKeyId}`);
  const denied = converseAccesses(modelId, place).find(
    (access) => identities.decide(session, access) !== "allow",
  );
  if (denied === undefined) return undefined;
  report(`${session.principal.sessionArn} may not ${denied.action} on ${denied.resource}`);
  return { status: 403, error: "AccessDeniedException", message: accessDenied(identities, session, denied) };
}

function write(stream: ServerHttp2Stream, reply: ConverseReply): void {
  if (stream.destroyed || stream.closed) return;
  stream.respond({
    ":status": reply.status,
    "content-type": "application/json",
    "x-amzn-requestid": randomUUID(),
    ...("error" in reply && { "x-amzn-errortype": reply.error }),
  });
  stream.end(JSON.stringify("error" in reply ? { message: reply.message } : reply.body));
}
