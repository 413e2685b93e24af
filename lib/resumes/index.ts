/** Résumés as the other domains see them. */
export { chosenResume } from "./chosen-resume.ts";
export { ResumeDocument } from "./document.ts";
export { download, fileNameOf } from "./export-resume.ts";
export type { Download } from "./export-resume.ts";
export { jobResumeKey } from "./keys.ts";
export { ResumeSummary, summaryOf as resumeSummaryOf } from "./model.ts";
export type { ResumeRow } from "./model.ts";
export { linesOf } from "./numbered-lines.ts";
export type { Line, LineKind } from "./numbered-lines.ts";
export {
  changeResume,
  countTailoring,
  createResume,
  isStorable,
  removalWrites,
  resumeInUse,
} from "./store.ts";
export type { ResumeStore } from "./store.ts";
export { intendRemoval, strayObject } from "./stray-objects.ts";
export { TEMPLATE_IDS } from "./templates.ts";
export type { TemplateId } from "./templates.ts";
