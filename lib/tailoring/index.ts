/** Tailoring as the other domains see it. */
export { TailoringStatistics, tailoringStatisticsOf } from "./statistics.ts";
