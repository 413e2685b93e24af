import type { Flow } from "../flow.ts";
import { ACCOUNT_FLOWS } from "./account.ts";
import { INTERVIEW_FLOWS } from "./interviews.ts";
import { JOB_FLOWS } from "./jobs.ts";
import { LETTER_FLOWS } from "./letters.ts";
import { RESUME_FLOWS } from "./resumes.ts";
import { SUGGESTION_FLOWS } from "./suggestions.ts";

/** Every flow that is simulated exhaustively. */
export const FLOWS: readonly Flow[] = [
  ...ACCOUNT_FLOWS,
  ...RESUME_FLOWS,
  ...JOB_FLOWS,
  ...LETTER_FLOWS,
  ...INTERVIEW_FLOWS,
  ...SUGGESTION_FLOWS,
];
