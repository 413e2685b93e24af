import { checkAtRest } from "./checks/index.ts";
import { ABANDON, scripted } from "./choices.ts";
import type { Chooser, Point, Script } from "./choices.ts";
import { isAtRest, startOf, step } from "./driver.ts";
import type { Flow } from "./flow.ts";
import type { Allowance, WorldState } from "./state.ts";

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

/** What a world was gone into with. */
type Gone = { left: Budget; allowance: Allowance };

/** Whether whatever can go wrong after `b` goes wrong after `a` too: as much budget left, and nothing allowed that is not allowed there. */
const covers = (a: Gone, b: Gone): boolean =>
  a.left.faults >= b.left.faults &&
  a.left.jumps >= b.left.jumps &&
  a.allowance.harmed <= b.allowance.harmed &&
  a.allowance.billed <= b.allowance.billed &&
  (a.allowance.mayJump !== false || b.allowance.mayJump !== true || b.left.jumps === 0) &&
  [...b.allowance.asked].every(([what, times]) => (a.allowance.asked.get(what) ?? 0) >= times);

/** A script for one step, and what it leaves of the budget. */
type Attempt = { script: Script; left: Budget };

/**
 * Runs every schedule of a flow within a budget of faults and clock jumps. Worlds that are equal have equal futures: one that was gone
 * into with as much budget left is not gone into again, and a fault that changed nothing is not followed. Such a schedule counts as one.
 * @throws Violation the first one found
 */
export async function explore(flow: Flow, budget: Budget): Promise<Explored> {
  const known = new Map<string, Gone[]>();
  const explored: Explored = { schedules: 0, states: 0, steps: 0 };

  const visit = async (state: WorldState, left: Budget, path: Schedule): Promise<void> => {
    const spent = { faults: budget.faults - left.faults, jumps: budget.jumps - left.jumps };
    if (state.violations.length > 0) throw new Violation(flow.name, path, state.violations);
    if (path.length > MAX_STEPS) throw new Violation(flow.name, path, ["it does not come to rest"]);
    const key = state.digest();
    const before = known.get(key) ?? [];
    const gone = { left, allowance: state.allowance };
    if (before.some((one) => covers(one, gone))) {
      explored.schedules += 1;
      return;
    }
    known.set(key, [...before.filter((one) => !covers(gone, one)), gone]);
    explored.states += 1;
    if (isAtRest(state, flow)) {
      explored.schedules += 1;
      const found = await checkAtRest(state, flow, spent);
      if (found.length > 0) throw new Violation(flow.name, path, found);
      return;
    }
    const open: Attempt[] = [{ script: [], left }];
    const seen = new Map<string, Gone[]>();
    // those with few choices, and early ones, come first: what they reach covers most
    for (const next of open) {
      const { after, more } = await attempt(state, flow, next, seen);
      explored.steps += 1;
      open.push(...more);
      if (after) await visit(after, next.left, [...path, next.script]);
      else explored.schedules += 1;
    }
  };

  await visit(await startOf(flow), budget, []);
  return explored;
}

/**
 * Runs one step by a script. @returns the attempts that choose one thing more, and the world after it: none when its fault changed nothing, or
 * when it came to a place to which another attempt had come with as much left
 */
async function attempt(
  state: WorldState,
  flow: Flow,
  { script, left }: Attempt,
  seen: Map<string, Gone[]>,
): Promise<{ after: WorldState | undefined; more: Attempt[] }> {
  const points: Pick<Point, "at" | "options">[] = [];
  const follow = scripted(script);
  const last = script.at(-1)?.at;
  let behind = last === undefined;
  const here = { merged: false };
  const chooser: Chooser = (point) => {
    here.merged ||= behind && wasSeen(seen, point, left);
    if (here.merged) return ABANDON;
    if (behind) points.push({ at: point.at, options: point.options });
    if (point.at === last) behind = true;
    return follow(point);
  };
  const { state: after, wasted } = await step(state, flow, chooser);
  const more = points.flatMap(({ at, options }) =>
    options
      .slice(1)
      .filter(({ faults, jumps }) => faults <= left.faults && jumps <= left.jumps)
      .map(({ name, faults, jumps }) => ({
        script: [...script, { at, take: name }],
        left: { faults: left.faults - faults, jumps: left.jumps - jumps },
      })),
  );
  return { after: here.merged || wasted ? undefined : after, more };
}

/** Notes a place. @returns whether it was noted before with as much left */
function wasSeen(seen: Map<string, Gone[]>, { place }: Point, left: Budget): boolean {
  if (!place) return false;
  const { mark, allowance } = place();
  const before = seen.get(mark) ?? [];
  const gone = { left, allowance: { ...allowance, asked: new Map(allowance.asked) } };
  if (before.some((one) => covers(one, gone))) return true;
  seen.set(mark, [...before, gone]);
  return false;
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
