import { checkAtRest } from "./checks/index.ts";
import { scripted } from "./choices.ts";
import type { Script } from "./choices.ts";
import { isAtRest, startOf, step } from "./driver.ts";
import type { Flow } from "./flow.ts";

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

/** Beyond them a world does not come to rest. */
export const MAX_STEPS = 160;

/** Runs one schedule to its end. @returns what was found, and a trace to read */
export async function replay(
  flow: Flow,
  schedule: Schedule,
): Promise<{ found: readonly string[]; trace: string[] }> {
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
