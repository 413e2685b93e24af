import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";

import { CAST_SCHEDULES, randomSchedules } from "./random.ts";
import type { Found, Told } from "./random.ts";

const THREAD = "random schedules";
/** A whole cast, so that hardly any beginning is worked out twice. */
const RANGE = CAST_SCHEDULES;
/** Nobody reads more of them at once. */
const MOST_TOLD = 5;
const PROGRESS_MS = 10_000;

type Range = { seed: number; from: number; to: number };
type RandomResult = { schedules: number; steps: number; told: Told[] };

/**
 * Runs so many schedules of a seed on several threads; which they are, and what is found, does not depend on how many. Ends early once five
 * have broken something: all before the fifth have then been run.
 */
export async function runRandom(
  count: number,
  seed: number,
  { threads = availableParallelism(), progress }: { threads?: number; progress: (line: string) => void },
): Promise<RandomResult> {
  const told: Told[] = [];
  const started = performance.now();
  let next = 0;
  let done = 0;
  let steps = 0;
  const line = () => {
    const seconds = (performance.now() - started) / 1000;
    progress(
      `${done} of ${count} schedules, ${steps} steps, ${Math.round(done / seconds)} schedules a second, ${told.length} violations`,
    );
  };
  const timer = setInterval(line, PROGRESS_MS);
  const take = (): Range | undefined => {
    if (next >= count || told.length >= MOST_TOLD) return undefined;
    const from = next;
    next = Math.min(count, from + RANGE);
    return { seed, from, to: next };
  };
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: THREAD,
        // worlds are forked and thrown away by the thousand
        resourceLimits: { maxYoungGenerationSizeMb: 128, maxOldGenerationSizeMb: 2_048 },
      });
      const go = (): void => {
        const range = take();
        if (range) worker.postMessage(range);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", ({ range, found }: { range: Range; found: Found }) => {
        done += range.to - range.from;
        steps += found.steps;
        told.push(...found.told);
        for (const { text } of found.told) progress(text);
        go();
      });
      worker.on("error", reject);
      go();
    });
  try {
    await Promise.all(Array.from({ length: threads }, thread));
  } finally {
    clearInterval(timer);
  }
  line();
  const first = told.sort((a, b) => a.schedule - b.schedule).slice(0, MOST_TOLD);
  const last = first.length === MOST_TOLD ? first.at(-1) : undefined;
  return { schedules: last ? last.schedule + 1 : count, steps, told: first };
}

if (workerData === THREAD) {
  // failures are made on purpose and by the thousand: where they come from is known
  Error.stackTraceLimit = 0;
  parentPort?.on("message", (range: Range) => {
    void randomSchedules(range.seed, range.from, range.to).then((found) =>
      parentPort?.postMessage({ range, found }),
    );
  });
}
