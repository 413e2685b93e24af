/** Counting: numbers that change in the transaction that causes them and are read in constant cost. */
export { countWrites, fieldsOf, weekFieldsOf } from "./counts.ts";
export type { Contribution } from "./counts.ts";
export { totalKey } from "./keys.ts";
export { readCounts, WEEKS } from "./store.ts";
export type { Counted } from "./store.ts";
export { dayNumber, weekday, weekName, weekNumber, weekOfDay } from "./weeks.ts";
