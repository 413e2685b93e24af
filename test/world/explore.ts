import { checkAtRest } from "./checks/index.ts";
import { scripted } from "./choices.ts";
import type { Point, Script } from "./choices.ts";
import { isAtRest, startOf, step } from "./driver.ts";
import type { Flow } from "./flow.ts";
import type { WorldState } from "./state.ts";

export type Budget = { faults: number; jumps: number };
/** A whole schedule: the script of each of its steps. */
export type Schedule = Script[];

/** A schedule after which an invariant does not hold. */
export class Violation extends Error {
  override readonly name = "Violation";
  readonly flow: string;
  readonly schedule: Schedule;
  readonly found: readonly string[];
  constructor(flow: string, schedule: Schedule, found: readonly string[]) {
    super(`${flow}: ${found.join("; ")}`);
    this.flow = flow;
    this.schedule = schedule;
    this.found = found;
  }
}

/** What was run: schedules of all worlds that differ count each, steps are what the machine did. */
export type Explored = { schedules: number; states: number; steps: number };

const MAX_STEPS = 160;

type Outcome = { state: WorldState; left: Budget; script: Script };

/**
 * Runs every schedule of a flow within a budget of faults and clock jumps. Worlds that are equal have equal futures: one that was gone
 * into with as much budget left is not gone into again, and a fault that changed nothing is not followed. Such a schedule counts as one.
 * @throws Violation the first one found
 */
export async function explore(flow: Flow, budget: Budget): Promise<Explored> {
  const known = new Map<string, Budget[]>();
  const explored: Explored = { schedules: 0, states: 0, steps: 0 };

  const visit = async (state: WorldState, left: Budget, path: Schedule): Promise<void> => {
    const spent = { faults: budget.faults - left.faults, jumps: budget.jumps - left.jumps };
    if (state.violations.length > 0) throw new Violation(flow.name, path, state.violations);
    if (path.length > MAX_STEPS) throw new Violation(flow.name, path, ["it does not come to rest"]);
    const key = state.digest();
    const before = known.get(key) ?? [];
    if (before.some(({ faults, jumps }) => faults >= left.faults && jumps >= left.jumps)) {
      explored.schedules += 1;
      return;
    }
    known.set(key, [...before, left]);
    explored.states += 1;
    if (isAtRest(state, flow)) {
      explored.schedules += 1;
      const found = await checkAtRest(state, flow, spent);
      if (found.length > 0) throw new Violation(flow.name, path, found);
      return;
    }
    for (const outcome of await outcomes(state, left))
      await visit(outcome.state, outcome.left, [...path, outcome.script]);
  };

  const outcomes = async (state: WorldState, left: Budget): Promise<Outcome[]> => {
    const found = new Map<string, Outcome>();
    const open: { script: Script; left: Budget }[] = [{ script: [], left }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { script, left: rest } = next;
      const points: Point[] = [];
      const last = script.at(-1)?.at;
      let behind = last === undefined;
      const chooser = scripted(script, (point) => {
        if (behind) points.push(point);
        if (point.at === last) behind = true;
      });
      const { state: after, wasted } = await step(state, flow, chooser);
      explored.steps += 1;
      const key = `${after.digest()} ${rest.faults} ${rest.jumps}`;
      if (wasted || found.has(key)) explored.schedules += 1;
      else found.set(key, { state: after, left: rest, script });
      for (const { at, options } of points) {
        for (const { name, faults, jumps } of options.slice(1)) {
          if (faults > rest.faults || jumps > rest.jumps) continue;
          open.push({
            script: [...script, { at, take: name }],
            left: { faults: rest.faults - faults, jumps: rest.jumps - jumps },
          });
        }
      }
    }
    return [...found.values()];
  };

  await visit(await startOf(flow), budget, []);
  return explored;
}

/** Runs one schedule to its end. @returns what was found, and a trace to read */
export async function replay(flow: Flow, schedule: Schedule): Promise<{ found: string[]; trace: string[] }> {
  let state = await startOf(flow);
  const spent: Budget = { faults: 0, jumps: 0 };
  const trace: string[] = [];
  for (let i = 0; i < MAX_STEPS; i++) {
    if (state.violations.length > 0) return { found: state.violations, trace };
    if (isAtRest(state, flow)) return { found: await checkAtRest(state, flow, spent), trace };
    const stepped = await step(
      state,
      flow,
      scripted(schedule[i] ?? [], (_, taken) => {
        spent.faults += taken.faults;
        spent.jumps += taken.jumps;
      }),
    );
    state = stepped.state;
    trace.push(...stepped.trace);
  }
  return { found: ["it does not come to rest"], trace };
}

/** The same failure with as few faults as possible: each is left out in turn, as long as it still fails. */
export async function shrink(flow: Flow, schedule: Schedule): Promise<Schedule> {
  let smallest = schedule;
  for (let again = true; again;) {
    again = false;
    for (const [i, script] of smallest.entries()) {
      for (const dropped of script) {
        const candidate = smallest.with(
          i,
          script.filter((one) => one !== dropped),
        );
        if ((await replay(flow, candidate)).found.length === 0) continue;
        smallest = candidate;
        again = true;
        break;
      }
      if (again) break;
    }
  }
  const length = smallest.findLastIndex((script) => script.length > 0) + 1;
  return smallest.slice(0, length);
}
