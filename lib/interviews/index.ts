/** Interviews as the other domains see them. */
export type { CountedInterview, CountInterview } from "./ports.ts";
