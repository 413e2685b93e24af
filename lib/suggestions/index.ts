/** Suggestions as the other domains see them. */
export { Suggestion } from "./model.ts";
export type { SuggestionStore } from "./store.ts";
