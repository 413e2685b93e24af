import type { Budget } from "../schedule.ts";
import type { Flow } from "../flow.ts";
import type { WorldState } from "../state.ts";
import { checkAnswers } from "./answers.ts";
import { checkCalls } from "./calls.ts";
import { checkCharges } from "./charges.ts";
import { checkLeftovers, checkResults } from "./leftovers.ts";
import { checkObjects } from "./objects.ts";
import { checkReferences } from "./references.ts";
import { checkReplay } from "./replay.ts";
import { checkStatistics } from "./statistics.ts";
import { checkWork } from "./work.ts";

/** What must hold once nothing is on its way any more. `spent` is what went wrong in this schedule. */
export type AtRest = (state: WorldState, flow: Flow, spent: Budget) => string[] | Promise<string[]>;

/** All invariants at rest by name; those of every single write stand in `watch.ts`. */
const CHECKS: Record<string, AtRest> = {
  "work is ended": checkWork,
  "one answer for a key": checkAnswers,
  "one engine call and one for each fault": checkCalls,
  "charges and reservations": checkCharges,
  "statistics equal a recount": checkStatistics,
  "objects and rows": checkObjects,
  "rows name what exists": checkReferences,
  "one result of a piece of work": checkResults,
  "nothing is left of what is gone": checkLeftovers,
  "messages again change nothing": checkReplay,
  "what the flow expects": (state, flow, spent) => flow.expect?.(state, spent) ?? [],
};

/** @returns a sentence for each thing that is wrong */
export async function checkAtRest(state: WorldState, flow: Flow, spent: Budget): Promise<string[]> {
  const found: string[] = [];
  for (const [name, check] of Object.entries(CHECKS))
    found.push(...(await check(state, flow, spent)).map((what) => `${name}: ${what}`));
  return found;
}
