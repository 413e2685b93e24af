// Preloaded into a stack (`--import clock-ahead.ts?ms=…`), so that it lives some time ahead of this machine: as after a
// downtime that nobody has to wait for. Timers run as ever; the function instances, worker threads, get the same clock.
import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";
import type { WorkerOptions } from "node:worker_threads";

const aheadMs = Number(new URL(import.meta.url).searchParams.get("ms"));
const Clock = Date;

globalThis.Date = new Proxy(Clock, {
  construct: (target, args: unknown[], newTarget: typeof Clock) =>
    Reflect.construct(target, args.length === 0 ? [Clock.now() + aheadMs] : args, newTarget) as Date,
  get: (target, name, receiver): unknown =>
    name === "now" ? () => Clock.now() + aheadMs : Reflect.get(target, name, receiver),
});

// `Date` headers of answers do not live ahead: the SDK would believe them and sign its next requests in the past.
process.env["AWS_DISABLE_CLOCK_SKEW_CORRECTION"] = "true";

threads.Worker = class extends threads.Worker {
  constructor(file: string | URL, options: WorkerOptions = {}) {
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), "--import", import.meta.url] });
  }
};
syncBuiltinESMExports();
