// The thread of one function instance: loads the bundle once, then handles one event after the other.
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { FunctionError, InstanceData, InstanceMessage, Invoke } from "./protocol.ts";

type Handler = (event: unknown, context: object) => unknown;

const port = parentPort;
if (port === null) throw new Error("An instance runs in a worker thread only.");

function send(message: InstanceMessage): void {
  port?.postMessage(message);
}

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

async function load({ entry, exportName }: InstanceData): Promise<Handler> {
  const module: unknown = await import(pathToFileURL(entry).href);
  const handler = member(module, exportName) ?? member(member(module, "default"), exportName);
  if (isHandler(handler)) return handler;
  const error = new Error(`${entry} does not export a function ${exportName}`);
  error.name = "Runtime.HandlerNotFound";
  throw error;
}

function described(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") };
}

async function handle(handler: Handler, { requestId, event, deadlineMs, context }: Invoke): Promise<void> {
  const lambdaContext = {
    ...context,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
  };
  try {
    const input: unknown = JSON.parse(event);
    const result = await handler(input, lambdaContext);
    send({ type: "result", requestId, payload: JSON.stringify(result ?? null) });
  } catch (error) {
    send({ type: "error", requestId, error: described(error) });
  }
}

// the stack's own affair: the code sees what the template gives it
delete process.env["NODE_COMPILE_CACHE"];
const handler = await load(workerData as InstanceData);
port.on("message", (message: Invoke) => void handle(handler, message));
send({ type: "ready" });
