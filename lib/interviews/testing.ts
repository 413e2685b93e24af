import type { ResumeDocument } from "../resumes/index.ts";
import type { Candidate } from "./candidate.ts";
import type { PlannedQuestion } from "./model.ts";
import { plannedOf } from "./candidate.ts";
import { practiceIdOf } from "./question-ids.ts";

/** A résumé for tests of what a model says about one. */
export const NURSE_RESUME: ResumeDocument = {
  basics: { name: "Joy Adeyemi", label: "Registered Nurse", email: "joy@example.org" },
  work: [
    {
      name: "Mercy Hospital",
      position: "Registered Nurse",
      startDate: "2018-05",
      highlights: [
        "Cared for 12 patients a shift",
        "Introduced a wound care checklist with two colleagues",
        "Helped to train new nurses in triage",
      ],
    },
    {
      name: "Lakeside Clinic",
      position: "Nursing Assistant",
      startDate: "2015-01",
      endDate: "2018-04",
      highlights: ["Recorded vital signs in Epic"],
    },
  ],
  skills: [{ name: "Clinical", keywords: ["Triage", "Wound care"] }],
};

/** A question of a session, for tests. */
export function asked(over: Partial<Candidate> = {}): PlannedQuestion {
  const key = "test-change";
  const candidate: Candidate = {
    key,
    about: key,
    text: "Tell me about something that you changed on your ward.",
    category: "behavioural",
    focusArea: "change",
    difficulty: "medium",
    keyPoints: [
      { point: "Says what was wrong before", signs: ["before", "problem", "missed"] },
      { point: "Says what came of it", signs: ["result", "fell", "fewer"] },
    ],
    expectedDurationSeconds: 120,
    ...over,
  };
  return plannedOf(candidate, practiceIdOf(key));
}
