import type { AtRest } from "./index.ts";

/** An engine is asked once for a piece of work, and once more for each thing that went wrong. */
export const checkCalls: AtRest = (state, flow, spent) => {
  const allowed = 1 + spent.faults + spent.jumps + (flow.extraCalls ?? 0);
  return [...state.asked]
    .filter(([, times]) => times > allowed)
    .map(([what, times]) => `${what} was asked ${times} times with ${spent.faults} faults`);
};
