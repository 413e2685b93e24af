import { randomUUID } from "node:crypto";
import type { Writable } from "node:stream";
import { Worker } from "node:worker_threads";
import * as z from "zod";
import type { FunctionError, InstanceData, InstanceMessage, InvocationContext } from "./protocol.ts";

/** What one invocation came to; `payload` is JSON text. */
export type Outcome =
  | { ok: true; payload: string }
  | { ok: false; kind: "error" | "timeout" | "too-large" | "throttled"; error: FunctionError };

/** What an instance needs to start. */
export type InstanceSettings = {
  data: InstanceData;
  environment: Record<string, string>;
  memoryMb: number;
  timeoutMs: number;
  context: InvocationContext;
  log: Writable;
};

/** Synchronous payloads end at 6 MB (Lambda quotas). */
export const PAYLOAD_LIMIT = 6_291_556;
/**
 * Lambda gives the code 10 s to load; code that is late it loads again within the time of the first invocation (Lambda Developer
 * Guide, "Understanding the Lambda execution environment lifecycle"). Here that is one go.
 */
const INIT_LIMIT_MS = 10_000;

/** One worker thread that runs a bundle; takes one event at a time and is thrown away after a crash or a timeout. */
export class WorkerInstance {
  readonly #worker: Worker;
  readonly #settings: InstanceSettings;
  readonly ready: Promise<void>;
  #alive = true;
  #failure: FunctionError | undefined;
  #onDeath: () => void = () => undefined;

  constructor(settings: InstanceSettings) {
    this.#settings = settings;
    this.#worker = new Worker(new URL("./instance.ts", import.meta.url), {
      workerData: settings.data,
      env: { ...settings.environment, ...compileCache() },
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdout: true,
      stderr: true,
    });
    this.#worker.stdout.pipe(settings.log, { end: false });
    this.#worker.stderr.pipe(settings.log, { end: false });
    this.#worker.on("error", (error: unknown) => {
      this.#failure ??= crashOf(error);
    });
    this.#worker.on("exit", (code) => {
      this.#alive = false;
      this.#failure ??= {
        errorType: "Runtime.ExitError",
        errorMessage: `the instance ended with exit code ${code}`,
        trace: [],
      };
      this.#onDeath();
    });
    this.ready = this.#untilReady();
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Why the instance died. */
  get failure(): FunctionError | undefined {
    return this.#failure;
  }

  /** Runs one event to its end, the function's timeout or the death of the instance. */
  async invoke(event: string): Promise<Outcome> {
    const { timeoutMs, context } = this.#settings;
    const requestId = randomUUID();
    const outcome = new Promise<Outcome>((settle) => {
      const timer = setTimeout(() => {
        const seconds = (timeoutMs / 1000).toFixed(2);
        settle(
          failed("timeout", {
            errorType: "Sandbox.Timedout",
            errorMessage: `Task timed out after ${seconds} seconds`,
            trace: [],
          }),
        );
        void this.stop();
      }, timeoutMs);
      const finish = (result: Outcome) => {
        clearTimeout(timer);
        this.#worker.removeAllListeners("message");
        this.#onDeath = () => undefined;
        settle(result);
      };
      this.#onDeath = () => finish(failed("error", this.#failure));
      this.#worker.on("message", (message: InstanceMessage) => {
        if (message.type === "result" && message.requestId === requestId) finish(sized(message.payload));
        if (message.type === "error" && message.requestId === requestId)
          finish(failed("error", message.error));
      });
    });
    if (!this.#alive) this.#onDeath();
    else this.#worker.postMessage({ requestId, event, deadlineMs: Date.now() + timeoutMs, context });
    return outcome;
  }

  async stop(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }

  async #untilReady(): Promise<void> {
    const limitMs = INIT_LIMIT_MS + this.#settings.timeoutMs;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.#failure ??= {
          errorType: "Sandbox.Timedout",
          errorMessage: `The code did not load within ${limitMs / 1000} seconds`,
          trace: [],
        };
        void this.stop();
      }, limitMs);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#worker.once("message", done);
      this.#onDeath = done;
    });
  }
}

/** Where this process keeps compiled code: the threads take theirs from there too. */
function compileCache(): Record<string, string> {
  const folder = process.env["NODE_COMPILE_CACHE"];
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

function failed(kind: "error" | "timeout", error: FunctionError | undefined): Outcome {
  return {
    ok: false,
    kind,
    error: error ?? { errorType: "Runtime.ExitError", errorMessage: "the instance ended", trace: [] },
  };
}

function sized(payload: string): Outcome {
  const size = Buffer.byteLength(payload);
  if (size <= PAYLOAD_LIMIT) return { ok: true, payload };
  const errorMessage = `Response payload size (${size} bytes) exceeded maximum allowed payload size (${PAYLOAD_LIMIT} bytes).`;
  return failed("error", { errorType: "Function.ResponseSizeTooLarge", errorMessage, trace: [] });
}

const ThreadError = z.object({
  name: z.string(),
  message: z.string(),
  stack: z.string().default(""),
  code: z.string().optional(),
});

/** An error that crossed from the thread has the members of an error and need not be one. */
function crashOf(error: unknown): FunctionError {
  const known = ThreadError.safeParse(error);
  if (!known.success) return { errorType: "Runtime.Unknown", errorMessage: String(error), trace: [] };
  const { name, message, stack, code } = known.data;
  const errorType = code === "ERR_WORKER_OUT_OF_MEMORY" ? "Runtime.OutOfMemory" : name;
  return { errorType, errorMessage: message, trace: stack.split("\n") };
}
