import { analysePosting } from "../../jobs/index.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import type { LetterInput } from "../ports.ts";

/** A résumé, a posting and an honest paragraph about both, for the tests of this folder. */
export const NURSE: ResumeDocument = {
  basics: { name: "Ana Ruiz", label: "Registered Nurse", email: "ana@example.org" },
  work: [
    {
      name: "Mercy Hospital",
      position: "Registered Nurse",
      startDate: "2019-03",
      highlights: [
        "Cared for 12 patients a shift",
        "Helped to train new nurses in triage",
        "Introduced a wound care checklist",
      ],
    },
    {
      name: "Lakeside Clinic",
      position: "Nursing Assistant",
      startDate: "2016-01",
      endDate: "2019-02",
      highlights: ["Recorded vital signs in Epic"],
    },
  ],
  skills: [{ name: "Clinical", keywords: ["Triage", "Wound care"] }],
};
export const POSTING = `Charge Nurse
St. Luke's Hospital, Leeds
Requirements:
- Registered nurse with 3 years of experience
- Triage and wound care
- Epic`;
export const FRAME = { company: "St. Luke's Hospital", title: "Charge Nurse" };
export const HONEST = {
  text: "At Mercy Hospital I work as Registered Nurse and care for 12 patients a shift. I introduced a wound care checklist, and I helped to train new nurses in triage.",
  lines: [3, 4, 5, 6],
};

/** What an engine gets for them. */
export const inputOf = (over: Pick<LetterInput, "userId"> & Partial<LetterInput>): LetterInput => ({
  document: NURSE,
  analysis: analysePosting(POSTING, {}),
  ...FRAME,
  tone: "formal",
  length: "standard",
  now: "2026-11-21T00:00:00.000Z",
  deadline: 60_000,
  ...over,
});
