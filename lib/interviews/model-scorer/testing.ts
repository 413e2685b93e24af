import type { ResumeDocument } from "../../resumes/index.ts";
import type { JudgedAnswer } from "../prompts/score.v1.ts";
import type { ScoredQuestion } from "../scoring/model.ts";

/** A résumé, a question and two answers for the tests of this folder. */
export const NURSE: ResumeDocument = {
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
  ],
  skills: [{ name: "Clinical", keywords: ["Triage", "Wound care"] }],
};

export const CHECKLIST: ScoredQuestion = {
  questionId: "qst_1",
  text: "Tell me about something that you changed on your ward, and what came of it.",
  category: "behavioural",
  focusArea: "change",
  difficulty: "medium",
  keyPoints: [
    { point: "Says what was wrong before", signs: ["before", "problem", "missed"] },
    { point: "Says what came of it", signs: ["result", "fell", "fewer"] },
  ],
  expectedDurationSeconds: 120,
};

export const GOOD =
  "On our ward dressings were missed at night, about four a week. I wrote a wound care checklist with two colleagues and tested it for three weeks. " +
  "I asked the night shift what was in the way and cut it to one page. Missed dressings fell from four a week to one.";
export const WEAK = "I am a very motivated person and I always give my best for the team and the patients.";

/** A judgement that gives every dimension one level, resting on these sentences. */
export function judgedAs(level: number, sentences: number[], over: Partial<JudgedAnswer> = {}): JudgedAnswer {
  const each = { level, sentences };
  return {
    answer: 1,
    relevance: each,
    structure: each,
    depth: each,
    specificity: each,
    clarity: each,
    strengths: [],
    improvements: [],
    modelAnswer: "",
    modelAnswerLines: [],
    ...over,
  };
}
