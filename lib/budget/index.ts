/** Money for the model: reserved before the first call, settled with what the work has cost. */
export { dayOf, quotaError, reservationOf, reserveWrites, settleWrites, usageOf } from "./budget.ts";
export { stageDayKey, userDayKey } from "./keys.ts";
export * from "./model.ts";
