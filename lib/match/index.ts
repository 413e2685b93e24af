/** How far a résumé shows what a posting asks for. */
export { MatchReport } from "./model.ts";
export { matchResume } from "./match-resume.ts";
