/** Interviews as the other domains see them. */
export { domainOfTitle } from "./domains.ts";
export { InterviewSummary } from "./model.ts";
export { summaryOf as interviewSummaryOf } from "./session.ts";
export { InterviewStatistics, interviewStatisticsOf } from "./statistics.ts";
export type { InterviewStore } from "./store.ts";
