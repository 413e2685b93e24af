import { analysePosting } from "../../jobs/index.ts";
import { JobId, ResumeId } from "../../kernel/ids.ts";
import type { UserId } from "../../kernel/ids.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import type { SuggestInput } from "../ports.ts";
import type { ProposedSuggestion } from "../prompts/suggest.v1.ts";

/** A résumé and a posting for the tests of this folder. */
export const RESUME: ResumeDocument = {
  basics: {
    name: "Ada Lovelace",
    email: "ada@example.com",
    phone: "+44 20 7946 0958",
    summary: "Backend engineer.",
  },
  work: [
    {
      name: "Analytical Engines",
      position: "Backend engineer",
      startDate: "2019-01",
      highlights: [
        "Kept minutes of the weekly meeting",
        "Moved 14 services to PostgreSQL and cut the nightly run from 4 hours to 20 minutes",
      ],
    },
  ],
  skills: [{ name: "Tools", keywords: ["PostgreSQL", "TypeScript"] }],
};
const POSTING = `Platform engineer
Requirements:
- PostgreSQL
- Kubernetes in production
- On-call experience`;
export const JOB_ID = JobId.parse("job_01JD8Q4B7M2P9YX3HT5V8C1D01");

/** What an engine gets for them. */
export const inputOf = (userId: UserId, over: Partial<SuggestInput> = {}): SuggestInput => ({
  resume: { resumeId: ResumeId.parse("res_01JD8Q2V5N3K7XW9RZ4T6B0CEF"), document: RESUME },
  jobs: [
    {
      jobId: JOB_ID,
      title: "Platform engineer",
      company: "Initech",
      status: "INTERESTED",
      statusHistory: [{ status: "NEW", at: "2026-11-01T00:00:00.000Z" }],
      analysis: analysePosting(POSTING, {}),
    },
  ],
  interviews: { totalSessions: 0, byDomain: [], byDimension: [] },
  now: "2026-11-21T08:00:00.000Z",
  userId,
  deadline: 60_000,
  ...over,
});

/** An honest suggestion about the lines of work. */
export const ORDER: ProposedSuggestion = {
  category: "RESUME_IMPROVEMENT",
  priority: "high",
  title: "Put the services before the minutes",
  text: "You moved 14 services to PostgreSQL, and the reader finds the minutes first. Put that line on top.",
  lines: [4, 3],
  requirements: [],
};
