/** Jobs as the other domains see them. */
export { AnalysisResult, analysePosting } from "./analysis/index.ts";
export { moved } from "./edit-job.ts";
export { afterTailoring } from "./lifecycle.ts";
export type { JobRow } from "./model.ts";
export { changeJob, deleteJob, holdJob, moveJob } from "./store.ts";
export type { JobStore } from "./store.ts";
export { JobStatistics, jobStatisticsOf } from "./statistics.ts";
