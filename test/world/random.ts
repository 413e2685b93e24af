import { checkAtRest } from "./checks/index.ts";
import type { Script } from "./choices.ts";
import { isAtRest, startOf, step } from "./driver.ts";
import type { Schedule } from "./explore.ts";
import type { Flow } from "./flow.ts";
import { FLOWS, TOGETHER } from "./flows/index.ts";
import { tell } from "./tell.ts";

/** How often something else than the first option is taken. */
const FAULT_RATE = 0.04;
/** Faults of one schedule; beyond them everything goes well, so that it comes to rest. */
const MAX_FAULTS = 6;
const MAX_JUMPS = 2;
const MAX_STEPS = 200;

/** mulberry32: the same schedules for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One schedule drawn from a seed. @returns what was found, and the schedule */
async function randomSchedule(flow: Flow, seed: number): Promise<{ found: readonly string[]; schedule: Schedule }> {
  const random = randomFrom(seed);
  const spent = { faults: 0, jumps: 0 };
  const schedule: Schedule = [];
  let state = await startOf(flow);
  for (let i = 0; i < MAX_STEPS; i++) {
    if (state.violations.length > 0) return { found: state.violations, schedule };
    if (isAtRest(state, flow)) return { found: await checkAtRest(state, flow, spent), schedule };
    const script: { at: string; take: string }[] = [];
    const stepped = await step(state, flow, ({ at, options }) => {
      const [first] = options;
      if (!first) throw new Error(`nothing to choose at ${at}`);
      if (random() >= FAULT_RATE) return first;
      const other = options[1 + Math.floor(random() * (options.length - 1))] ?? first;
      const tooMany = spent.faults + other.faults > MAX_FAULTS || spent.jumps + other.jumps > MAX_JUMPS;
      if (tooMany || other === first) return first;
      spent.faults += other.faults;
      spent.jumps += other.jumps;
      script.push({ at, take: other.name });
      return other;
    });
    // a fault that changed nothing ends its process: the step is run again without
    if (stepped.wasted) continue;
    state = stepped.state;
    schedule.push(script satisfies Script);
  }
  return { found: ["it does not come to rest"], schedule };
}

/** So many schedules, over the flows in turn and most often over the one with several users and pieces of work at once. */
export async function randomSchedules(
  count: number,
  seed: number,
): Promise<{ violations: number; lines: string[] }> {
  const lines: string[] = [];
  const flows = [...FLOWS, ...FLOWS.map(() => TOGETHER)];
  for (let i = 0; i < count; i++) {
    const flow = flows[i % flows.length] ?? TOGETHER;
    const own = (Math.imul(seed, 1_000_003) + i) | 0;
    const { found, schedule } = await randomSchedule(flow, own);
    if (found.length === 0) continue;
    lines.push(`${flow.name}, seed ${seed}, schedule ${i}: VIOLATION\n${await tell(flow, schedule)}`);
    if (lines.length === 5) break;
  }
  return { violations: lines.length, lines };
}
