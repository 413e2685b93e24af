/** Queued work that has exactly one effect: accepted in a transaction, claimed with a fence, finished in one transaction. */
export * from "./model.ts";
export {
  acceptPurge,
  acceptWork,
  endWork,
  forgetWork,
  holdMoney,
  restartWork,
  settleHold,
  withdrawWork,
} from "./writes.ts";
export { makeWorkStore, sendTo } from "./store.ts";
export type { Claim, SendWork, WorkStore } from "./store.ts";
export { workOrEnd } from "./work-or-end.ts";
export { makeGiveUp } from "./give-up.ts";
export type { GivenUp } from "./give-up.ts";
export { makeSweep } from "./sweep.ts";
export { MAX_RUNNING } from "./fairness.ts";
export { makeWaking } from "./wake.ts";
