/** Files that a function needs beside its bundle. */
export type Extra = "pdfium" | "typst";

/** Every deployed function, by its entry file: below functions/, without .ts. */
export const FUNCTION_ENTRIES = [
  "account/account-api.handler",
  "account/create-profile.trigger",
  "interviews/interviews-api.handler",
  "interviews/score-interview.worker",
  "insights/insights-api.handler",
  "jobs/analyse-posting.worker",
  "jobs/jobs-api.handler",
  "letters/letters-api.handler",
  "letters/write-letter.worker",
  "resumes/parse-api.handler",
  "resumes/parse-resume.worker",
  "resumes/render-api.handler",
  "resumes/resumes-api.handler",
  "suggestions/generate-suggestions.worker",
  "suggestions/suggestions-api.handler",
  "system/settle-dead-letters.worker",
  "system/sweep.worker",
  "system/system-api.handler",
  "tailoring/tailor-resume.worker",
  "tailoring/tailoring-api.handler",
] as const;
export type FunctionEntry = (typeof FUNCTION_ENTRIES)[number];

const EXTRAS_OF: Partial<Record<FunctionEntry, readonly Extra[]>> = {
  "letters/letters-api.handler": ["typst"],
  "resumes/parse-api.handler": ["pdfium"],
  "resumes/parse-resume.worker": ["pdfium"],
  "resumes/render-api.handler": ["typst"],
  "tailoring/tailor-resume.worker": ["typst"],
};

export function extrasOf(entry: FunctionEntry): readonly Extra[] {
  return EXTRAS_OF[entry] ?? [];
}
