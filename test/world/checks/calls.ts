import type { AtRest } from "./index.ts";

/**
 * An engine is asked once for a piece of work, and once more for each mishap: a claim is needed to ask, and whoever has one keeps it unless its
 * process dies, a call of it fails, or the clock jumps past its lease while it lives. A duplicate alone has no claim and asks nobody; a jump
 * while nobody runs costs nothing; one while two run can cost both their claims, because the second may claim by a deadline from before the
 * jump, which has passed already.
 */
export const checkCalls: AtRest = (state, flow) => {
  const allowed = 1 + state.harmed + (flow.extraCalls ?? 0);
  return [...state.asked]
    .filter(([, times]) => times > allowed)
    .map(([what, times]) => `${what} was asked ${times} times after ${state.harmed} mishaps`);
};
