import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

import { explore } from "./explore.ts";
import { FLOWS } from "./flows/index.ts";
import { runMutants } from "./mutants/run.ts";
import { runRandom } from "./random-threads.ts";
import { Violation } from "./schedule.ts";
import type { Budget } from "./schedule.ts";
import { tell } from "./tell.ts";
import { THOROUGH } from "./thorough.ts";

/**
 * `npm run simulate`: every schedule with two faults and a jump of the clock together of the flows that run every worker, creating route and the
 * sweeper; with two faults, and with a fault and a jump, of all others. `--deep`: two faults and a jump of all flows.
 * `-- --random N --seed S` runs N schedules drawn from a seed, with several users and works at once, on as many threads as there are processors
 * (`--threads T`: which they are does not depend on it); `-- --mutants` applies the seeded bugs, each of
 * which has to be found. `-- --flow WORDS`, `--faults N` and `--jumps N` narrow it.
 */
const { values } = parseArgs({
  options: {
    flow: { type: "string", default: "" },
    faults: { type: "string" },
    jumps: { type: "string" },
    deep: { type: "boolean", default: false },
    random: { type: "string" },
    seed: { type: "string", default: "1" },
    threads: { type: "string" },
    mutants: { type: "boolean", default: false },
  },
});

// failures are made on purpose and by the thousand: where they come from is known
Error.stackTraceLimit = 0;

type Task = { flow: string; budget: Budget };
type Told = { line: string; schedules: number; violations: number };

const ALL: Budget = { faults: 2, jumps: 1 };
const EACH: readonly Budget[] = [
  { faults: 1, jumps: 1 },
  { faults: 2, jumps: 0 },
];

/** What is gone through, the longest first. */
function tasksOf(): Task[] {
  const names = FLOWS.map(({ name }) => name).filter((name) => name.includes(values.flow));
  const given = values.faults ?? values.jumps;
  const budget =
    given === undefined ? ALL : { faults: Number(values.faults ?? 0), jumps: Number(values.jumps ?? 0) };
  if (given !== undefined || values.deep) return names.map((flow) => ({ flow, budget }));
  const thorough = THOROUGH.filter((name) => names.includes(name));
  const others = names.filter((name) => !thorough.includes(name));
  return [
    ...thorough.map((flow) => ({ flow, budget })),
    ...EACH.flatMap((each) => others.map((flow) => ({ flow, budget: each }))),
  ];
}

async function perform({ flow: name, budget }: Task): Promise<Told> {
  const flow = FLOWS.find((one) => one.name === name);
  if (!flow) throw new Error(`no flow ${name}`);
  const what = `${budget.faults} faults, ${budget.jumps} jumps`;
  const started = performance.now();
  try {
    const { schedules, worlds, runs } = await explore(flow, budget);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const figures = `${schedules} schedules, ${worlds} worlds, code ran ${runs} times, ${seconds} s`;
    return { line: `${name} (${what}): ${figures}`, schedules, violations: 0 };
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    return {
      line: `${name} (${what}): VIOLATION\n${await tell(flow, error.schedule)}`,
      schedules: 1,
      violations: 1,
    };
  }
}

/** The tasks over as many threads as there are processors. */
async function exhaustive(): Promise<boolean> {
  const tasks = tasksOf();
  let schedules = 0;
  let violations = 0;
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: "thread",
        argv: process.argv.slice(2),
        // worlds are forked and thrown away by the thousand
        resourceLimits: { maxYoungGenerationSizeMb: 256, maxOldGenerationSizeMb: 6_144 },
      });
      const next = () => {
        const task = tasks.shift();
        if (task) worker.postMessage(task);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", (told: Told) => {
        console.log(told.line);
        schedules += told.schedules;
        violations += told.violations;
        next();
      });
      worker.on("error", reject);
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, thread));
  console.log(`${violations} violations in ${schedules} schedules`);
  return violations === 0;
}

async function main(): Promise<boolean> {
  const threads = values.threads === undefined ? {} : { threads: Number(values.threads) };
  if (values.mutants) return runMutants(values.flow, threads.threads);
  if (values.random === undefined) return exhaustive();
  const { schedules, told } = await runRandom(Number(values.random), Number(values.seed), {
    ...threads,
    progress: (line) => console.error(line),
  });
  for (const { text } of told) console.log(text);
  console.log(`${told.length} violations in ${schedules} schedules of seed ${values.seed}`);
  return told.length === 0;
}

if (isMainThread) {
  // processes that died in a step leave timers of their own behind
  process.exit((await main()) ? 0 : 1);
} else if (workerData === "thread") {
  parentPort?.on("message", (task: Task) => {
    void perform(task).then((told) => parentPort?.postMessage(told));
  });
}
