import type { Flow } from "../flow.ts";
import { ACCOUNT_FLOWS } from "./account.ts";
import { INTERVIEW_FLOWS } from "./interviews.ts";
import { JOB_FLOWS, saved, started } from "./jobs.ts";
import { LETTER_FLOWS } from "./letters.ts";
import { imported, RESUME_FLOWS } from "./resumes.ts";
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

/** Two users with several pieces of work at once, for random schedules. */
export const TOGETHER: Flow = {
  name: "two users at work",
  clients: [
    { acts: [imported, saved, started] },
    {
      user: 1,
      acts: [
        { ...imported, save: { bobsResumeId: "resumeId" } },
        { ...saved, save: { bobsJobId: "jobId" } },
        { ...started, params: { jobId: "{bobsJobId}" }, save: { bobsTailoringId: "tailoringId" } },
        { ...started, key: "tailor-3", params: { jobId: "{bobsJobId}" }, save: {} },
      ],
    },
  ],
};
