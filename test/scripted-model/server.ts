import { createServer, type ServerHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

import { ScriptedRequest, type Step } from "./steps.ts";

/** What to do with each request: in their order, or decided by looking at it. */
export type Script = readonly Step[] | ((request: ScriptedRequest, at: number) => Step);

export type ScriptedModel = {
  /** For `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`. */
  url: string;
  /** Every request so far, refused ones too. */
  requests: ScriptedRequest[];
  close: () => Promise<void>;
};

/** A server that speaks Converse over HTTP/2 and plays a script. A request for which the script has no step is answered with an error that says so. */
export async function startScriptedModel(script: Script): Promise<ScriptedModel> {
  const requests: ScriptedRequest[] = [];
  const sockets = new Set<Socket>();
  const stopping = new AbortController();
  const server = createServer();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // a client that gives up cuts the connection
    socket.on("error", () => socket.destroy());
  });
  const serve = async (stream: ServerHttp2Stream, path: string): Promise<void> => {
    const socketOf = () =>
      [...sockets].find(({ remotePort }) => remotePort === stream.session?.socket.remotePort);
    const request = requestOf(path, await text(stream));
    const at = requests.push(request) - 1;
    const step = typeof script === "function" ? script(request, at) : (script[at] ?? noStep(at));
    await play(step, stream, request, () => socketOf()?.resetAndDestroy(), stopping.signal);
  };
  server.on("stream", (stream, headers) => {
    stream.on("error", () => stream.destroy());
    serve(stream, headers[":path"] ?? "").catch((error: unknown) => {
      if (stream.destroyed || stopping.signal.aborted) return;
      answer(stream, 500, { message: String(error) }, "InternalServerException");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("a TCP server has a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: async () => {
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function noStep(at: number): Step {
  return { does: "fail", status: 400, name: "ValidationException", message: `the script has no step ${at}` };
}

function requestOf(path: string, body: string): ScriptedRequest {
  const modelId = /^\/model\/([^/]+)\/converse$/.exec(path)?.[1];
  if (modelId === undefined) throw new Error(`${path} is not Converse`);
  return { ...ScriptedRequest.parse(JSON.parse(body)), modelId: decodeURIComponent(modelId) };
}

async function play(
  step: Step,
  stream: ServerHttp2Stream,
  request: ScriptedRequest,
  reset: () => void,
  stopping: AbortSignal,
): Promise<void> {
  switch (step.does) {
    case "hang":
      return;
    case "reset":
      reset();
      return;
    case "wait":
      await wait(step.ms, undefined, { signal: stopping });
      return play(step.then, stream, request, reset, stopping);
    case "fail":
      answer(stream, step.status, { message: step.message }, step.name);
      return;
    case "answer":
      answer(stream, 200, converseAnswer(step, request));
  }
}

function answer(stream: ServerHttp2Stream, status: number, body: unknown, error?: string): void {
  if (stream.destroyed) return;
  stream.respond({
    ":status": status,
    "content-type": "application/json",
    "x-amzn-requestid": "00000000-0000-4000-8000-000000000000",
    ...(error !== undefined && { "x-amzn-errortype": error }),
  });
  stream.end(JSON.stringify(body));
}

/** The tool of the request stands in for a name that the step leaves open. */
function converseAnswer(step: Extract<Step, { does: "answer" }>, request: ScriptedRequest): unknown {
  const name = request.toolConfig.tools[0]?.toolSpec.name;
  const content = step.content.map((block) => {
    if (typeof block !== "object" || block === null || !("toolUse" in block)) return block;
    return { toolUse: { name, ...(block.toolUse as object) } };
  });
  const totalTokens = step.usage.inputTokens + step.usage.outputTokens;
  return {
    output: { message: { role: "assistant", content } },
    stopReason: step.stopReason,
    usage: { ...step.usage, totalTokens },
    metrics: { latencyMs: 1 },
  };
}
