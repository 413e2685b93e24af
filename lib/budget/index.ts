/** Money for the model: reserved before the first call, settled with what the work has cost. */
export {
  handedOn,
  questionsCovered,
  quotaError,
  reservationOf,
  reserveFor,
  reserveWrites,
  settleWrites,
  unreserved,
  usageOf,
  withoutOnward,
  writeWithin,
} from "./budget.ts";
export { chargeOf } from "./charge.ts";
export { makeWatchBudget } from "./watch-budget.ts";
export * from "./model.ts";
