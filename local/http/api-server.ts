import { type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { headerLists, type GatewayRequest } from "./gateway-request.ts";
import { ANSWERS, type GatewayResponse } from "./gateway-response.ts";
import { REQUEST_LIMIT } from "./http-api.ts";

/** Reads a request body; `undefined` when it is larger than the limit in bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export type ApiServerOptions = {
  handle: (request: GatewayRequest) => Promise<GatewayResponse>;
  /** Paths below `/_local/`, which exist on this machine only; answers JSON, or `undefined` for a path it does not know. */
  local: (path: string, query: URLSearchParams) => unknown;
  report: (line: string) => void;
};

/** Answers 503 until the API is there: whoever waits for a start asks before it is over, and must not be left without an answer. */
export function answerStarting(server: Server): void {
  server.on("request", (request, response) => write(request, response, ANSWERS.unavailable()));
}

/** Puts the API behind a server that listens already. */
export function attachApi(server: Server, options: ApiServerOptions): void {
  server.removeAllListeners("request");
  // Longer than clients keep idle sockets, so that no request meets a socket that is just being closed.
  server.keepAliveTimeout = 65_000;
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    serve(request, options)
      .then((answer) => write(request, response, answer))
      .catch((error: unknown) => {
        // a caller that broke off gets no answer, and is no fault
        if (request.destroyed && !request.complete) return;
        options.report(
          `The gateway failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        write(request, response, ANSWERS.broken());
      });
  });
}

async function serve(
  request: IncomingMessage,
  { handle, local }: ApiServerOptions,
): Promise<GatewayResponse> {
  const target = request.url ?? "/";
  if (request.method === "GET" && target.startsWith("/_local/")) {
    const url = new URL(target, "http://127.0.0.1");
    const found = local(url.pathname, url.searchParams);
    if (found === undefined) return ANSWERS.notFound();
    return {
      status: 200,
      headers: { "content-type": "application/json" },
      cookies: [],
      body: Buffer.from(JSON.stringify(found, undefined, 2)),
    };
  }
  const body = await readBody(request, REQUEST_LIMIT);
  if (body === undefined) return ANSWERS.tooLarge();
  return handle({
    method: request.method ?? "GET",
    target,
    headers: headerLists(request.headers, request.headersDistinct),
    body,
    sourceIp: (request.socket.remoteAddress ?? "127.0.0.1").replace(/^::ffff:/, ""),
    protocol: `HTTP/${request.httpVersion}`,
  });
}

function write(request: IncomingMessage, response: ServerResponse, answer: GatewayResponse): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.cookies.length > 0) response.setHeader("set-cookie", answer.cookies);
  // The rest of a body that was refused is not read: the connection cannot be used again.
  if (!request.complete) response.setHeader("connection", "close");
  response.end(answer.body);
}
