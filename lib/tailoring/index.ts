/** Tailoring as the other domains see it. */
export { TailoringStatistics, tailoringStatisticsOf } from "./statistics.ts";
export type { TailoringStore } from "./store.ts";
