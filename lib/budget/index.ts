/** Money for the model: reserved before the first call, settled with what the work has cost. */
export { quotaError, reservationOf, reserveWrites, settleWrites, usageOf } from "./budget.ts";
export * from "./model.ts";
