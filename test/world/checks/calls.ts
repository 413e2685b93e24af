import type { AtRest } from "./index.ts";

/** An engine is asked once for a piece of work, and once more for each thing that went wrong; a duplicate alone asks nobody. */
export const checkCalls: AtRest = (state, flow) => {
  const allowed = 1 + state.harmed + (flow.extraCalls ?? 0);
  return [...state.asked]
    .filter(([, times]) => times > allowed)
    .map(([what, times]) => `${what} was asked ${times} times after ${state.harmed} mishaps`);
};
