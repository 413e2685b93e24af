import { PAYLOAD_LIMIT, WorkerInstance, type InstanceSettings, type Outcome } from "./worker-instance.ts";

export type PoolSettings = InstanceSettings & {
  /** `ReservedConcurrentExecutions`: beyond it a call is throttled, as on Lambda. */
  reserved?: number;
  /** What this machine bears at once; beyond it calls wait. */
  maxInstances: number;
  idleMs: number;
};

type Waiting = { run: (instance: WorkerInstance) => void; fail: (outcome: Outcome) => void };

/** A burst must not start more threads at once than the machine has use for. */
const MAX_STARTING = 2;

/** The instances of one function: warm ones are used again, new ones start when events wait, idle ones go. */
export class FunctionPool {
  readonly #settings: PoolSettings;
  readonly #instances = new Set<WorkerInstance>();
  readonly #idle: { instance: WorkerInstance; timer: NodeJS.Timeout }[] = [];
  readonly #waiting: Waiting[] = [];
  #starting = 0;
  #running = 0;
  #closed = false;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  /** Runs one event (JSON text); never rejects. */
  async invoke(event: string): Promise<Outcome> {
    if (Buffer.byteLength(event) > PAYLOAD_LIMIT)
      return refused(
        "too-large",
        "RequestTooLargeException",
        "Request must be smaller than 6291556 bytes for the InvokeFunction operation",
      );
    if (this.#settings.reserved !== undefined && this.#running >= this.#settings.reserved)
      return refused("throttled", "TooManyRequestsException", "Rate Exceeded.");
    this.#running++;
    try {
      return await this.#run(event);
    } finally {
      this.#running--;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#waiting.splice(0))
      waiting.fail(refused("error", "ServiceException", "The stack is stopping."));
    for (const { timer } of this.#idle.splice(0)) clearTimeout(timer);
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
  }

  async #run(event: string): Promise<Outcome> {
    const acquired = await this.#acquire();
    if (!(acquired instanceof WorkerInstance)) return acquired;
    const outcome = await acquired.invoke(event);
    this.#release(acquired);
    return outcome;
  }

  async #acquire(): Promise<WorkerInstance | Outcome> {
    const warm = this.#takeIdle();
    if (warm !== undefined) return warm;
    const acquired = new Promise<WorkerInstance | Outcome>((resolve) =>
      this.#waiting.push({ run: resolve, fail: resolve }),
    );
    this.#startWhenNeeded();
    return acquired;
  }

  #takeIdle(): WorkerInstance | undefined {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      clearTimeout(idle.timer);
      if (idle.instance.alive) return idle.instance;
      this.#instances.delete(idle.instance);
    }
    return undefined;
  }

  #release(instance: WorkerInstance): void {
    if (this.#closed) return;
    if (!instance.alive) {
      this.#instances.delete(instance);
      this.#startWhenNeeded();
      return;
    }
    const next = this.#waiting.shift();
    if (next !== undefined) {
      next.run(instance);
      return;
    }
    const timer = setTimeout(() => this.#reap(instance), this.#settings.idleMs);
    timer.unref();
    this.#idle.push({ instance, timer });
  }

  #reap(instance: WorkerInstance): void {
    const index = this.#idle.findIndex((idle) => idle.instance === instance);
    if (index < 0) return;
    this.#idle.splice(index, 1);
    this.#instances.delete(instance);
    void instance.stop();
  }

  #startWhenNeeded(): void {
    const room = this.#instances.size < this.#settings.maxInstances && this.#starting < MAX_STARTING;
    if (this.#closed || !room || this.#waiting.length <= this.#starting) return;
    const instance = new WorkerInstance(this.#settings);
    this.#instances.add(instance);
    this.#starting++;
    void instance.ready.then(() => {
      this.#starting--;
      this.#started(instance);
    });
    this.#startWhenNeeded();
  }

  #started(instance: WorkerInstance): void {
    if (instance.alive) {
      this.#release(instance);
      this.#startWhenNeeded();
      return;
    }
    // The code does not load: whoever waits gets that error, or the stack would try for ever.
    this.#instances.delete(instance);
    const error = instance.failure ?? {
      errorType: "Runtime.ExitError",
      errorMessage: "the instance ended",
      trace: [],
    };
    this.#waiting.shift()?.fail({ ok: false, kind: "error", error });
    this.#startWhenNeeded();
  }
}

function refused(
  kind: "too-large" | "throttled" | "error",
  errorType: string,
  errorMessage: string,
): Outcome {
  return { ok: false, kind, error: { errorType, errorMessage, trace: [] } };
}
