import { drawnCast } from "./cast.ts";
import { checkAtRest } from "./checks/index.ts";
import type { Option, Point, Script } from "./choices.ts";
import { isAtRest, startOf, step } from "./driver.ts";
import type { Schedule } from "./schedule.ts";
import type { Flow } from "./flow.ts";
import type { WorldState } from "./state.ts";
import { tell } from "./tell.ts";

/** How often something goes wrong at a point. */
const FAULT_RATE = 0.04;
/** How often another than the first goes on. */
const TURN_RATE = 0.4;
/** Faults of one schedule; beyond them everything goes well, so that it comes to rest. */
const MAX_FAULTS = 6;
const MAX_JUMPS = 2;
const MAX_STEPS = 240;
/** Schedules that are drawn for one cast, whose beginning is worked out once. */
export const CAST_SCHEDULES = 1_000;

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
async function randomSchedule(
  flow: Flow,
  start: WorldState,
  random: () => number,
): Promise<{ found: readonly string[]; schedule: Schedule }> {
  const spent = { faults: 0, jumps: 0 };
  const schedule: Schedule = [];
  let state = start;
  for (let i = 0; i < MAX_STEPS; i++) {
    if (state.violations.length > 0) return { found: state.violations, schedule };
    if (isAtRest(state, flow)) return { found: await checkAtRest(state, flow, spent), schedule };
    const script: { at: string; take: string }[] = [];
    const stepped = await step(state, flow, (point) => {
      const taken = chosen(point, spent, random);
      spent.faults += taken.faults;
      spent.jumps += taken.jumps;
      if (taken.name !== point.options[0]?.name) script.push({ at: point.at, take: taken.name });
      return taken;
    });
    // a fault that changed nothing ends its process: the step is run again without
    if (stepped.wasted) continue;
    state = stepped.state;
    schedule.push(script satisfies Script);
  }
  return { found: ["it does not come to rest"], schedule };
}

/** Whose turn it is goes round among all who can go on; something goes wrong now and then. */
function chosen(
  { at, options }: Point,
  spent: { faults: number; jumps: number },
  random: () => number,
): Option {
  const [first] = options;
  if (!first) throw new Error(`nothing to choose at ${at}`);
  if (at === "step" && random() < TURN_RATE) {
    const turns = options.filter(({ name }) => / goes on$|^deliver /.test(name));
    return turns[Math.floor(random() * turns.length)] ?? first;
  }
  if (random() >= FAULT_RATE) return first;
  const other = options[1 + Math.floor(random() * (options.length - 1))] ?? first;
  const tooMany = spent.faults + other.faults > MAX_FAULTS || spent.jumps + other.jumps > MAX_JUMPS;
  return tooMany ? first : other;
}

/** A schedule that broke something, told for people. */
export type Told = { schedule: number; text: string };

const mixed = (seed: number, salt: number, n: number) =>
  Math.imul(Math.imul(seed, 1_000_003) ^ n, 2 * salt + 1) | 0;

/** What a range of schedules found, and how many steps it took. */
export type Found = { told: Told[]; steps: number };

/** Schedules from one number to another (excluded) of a seed: which they are depends on seed and number alone. */
export async function randomSchedules(seed: number, from: number, to: number): Promise<Found> {
  const told: Told[] = [];
  let steps = 0;
  let cast: { number: number; flow: Flow; start: WorldState } | undefined;
  for (let i = from; i < to; i++) {
    const number = Math.floor(i / CAST_SCHEDULES);
    if (cast?.number !== number) {
      const flow = drawnCast(randomFrom(mixed(seed, 1, number)));
      cast = { number, flow, start: await startOf(flow) };
    }
    const { flow, start } = cast;
    const { found, schedule } = await randomSchedule(flow, start, randomFrom(mixed(seed, 2, i)));
    steps += schedule.length;
    if (found.length === 0) continue;
    const drawn = [
      `${flow.name}, seed ${seed}, schedule ${i}: VIOLATION`,
      ...found.map((what) => `  ${what}`),
    ];
    told.push({ schedule: i, text: [...drawn, "shortened:", await tell(flow, schedule)].join("\n") });
  }
  return { told, steps };
}
