/** Interviews as the other domains see them. */
export type { CountedInterview, CountInterview } from "./ports.ts";
export { InterviewSummary } from "./model.ts";
export { summaryOf as interviewSummaryOf } from "./session.ts";
export { InterviewStatistics, interviewStatisticsOf } from "./statistics.ts";
export type { InterviewStore } from "./store.ts";
