import type { Category, Difficulty, KeyPoint } from "../bank/model.ts";
import type { ResumeFact } from "./facts.ts";
import { EXAMPLE, LEARNED, MEASURED, OWN_PART, REASONS, RESULT, SITUATION } from "./key-points.ts";

/**
 * How a question is made of a fact. All that it names comes out of the fact; the words around it name nobody, no number and no skill,
 * which a test over many résumés holds.
 */
export type Template = {
  id: string;
  of: readonly ResumeFact["kind"][];
  /** Only for facts that say what the person was there. */
  needsAs?: true;
  text: (fact: { words: string; as: string }) => string;
  category: Category;
  focusArea: string;
  difficulty: Difficulty;
  keyPoints: readonly KeyPoint[];
  seconds: number;
};

export const TEMPLATES: readonly Template[] = [
  {
    id: "job-duties",
    of: ["job"],
    needsAs: true,
    text: ({ words, as }) =>
      `Your résumé says “${as}” at ${words}. What does a good week in that job look like?`,
    category: "experience",
    focusArea: "own role",
    difficulty: "easy",
    keyPoints: [OWN_PART, EXAMPLE, RESULT],
    seconds: 120,
  },
  {
    id: "past-job-duties",
    of: ["pastJob"],
    needsAs: true,
    text: ({ words, as }) =>
      `Your résumé says “${as}” at ${words}. What did a good week in that job look like?`,
    category: "experience",
    focusArea: "own role",
    difficulty: "easy",
    keyPoints: [OWN_PART, EXAMPLE, RESULT],
    seconds: 120,
  },
  {
    id: "job-proud",
    of: ["job", "pastJob"],
    text: ({ words }) => `Which piece of your work at ${words} are you most content with, and why?`,
    category: "experience",
    focusArea: "own work",
    difficulty: "easy",
    keyPoints: [SITUATION, OWN_PART, RESULT],
    seconds: 120,
  },
  {
    id: "job-problem",
    of: ["job", "pastJob"],
    text: ({ words }) =>
      `Think of something that went wrong at ${words}. How did you notice it, and what did you do about it?`,
    category: "behavioural",
    focusArea: "handling trouble",
    difficulty: "medium",
    keyPoints: [SITUATION, OWN_PART, RESULT, LEARNED],
    seconds: 180,
  },
  {
    id: "job-disagreement",
    of: ["job", "pastJob"],
    text: ({ words }) =>
      `Describe a disagreement that you had at ${words}. What did you do so that work could go on?`,
    category: "behavioural",
    focusArea: "disagreement",
    difficulty: "medium",
    keyPoints: [SITUATION, OWN_PART, RESULT],
    seconds: 150,
  },
  {
    id: "job-decision",
    of: ["job", "pastJob"],
    text: ({ words }) =>
      `Which decision of yours at ${words} would you take differently today, and what would that have changed?`,
    category: "behavioural",
    focusArea: "judgement",
    difficulty: "hard",
    keyPoints: [SITUATION, OWN_PART, REASONS, LEARNED],
    seconds: 180,
  },
  {
    id: "past-job-lesson",
    of: ["pastJob"],
    text: ({ words }) => `What did you take with you from your time at ${words}?`,
    category: "experience",
    focusArea: "learning",
    difficulty: "easy",
    keyPoints: [EXAMPLE, LEARNED],
    seconds: 90,
  },
  {
    id: "achievement-measured",
    of: ["achievement"],
    text: ({ words }) =>
      `Your résumé says: “${words}”. How did you go about it, and how do you know that it worked?`,
    category: "experience",
    focusArea: "own result",
    difficulty: "medium",
    keyPoints: [SITUATION, OWN_PART, MEASURED],
    seconds: 180,
  },
  {
    id: "achievement-hard",
    of: ["achievement"],
    text: ({ words }) =>
      `Your résumé says: “${words}”. What was the hardest part of it, and which other approaches did you decide against?`,
    category: "behavioural",
    focusArea: "hard choices",
    difficulty: "hard",
    keyPoints: [SITUATION, OWN_PART, REASONS, RESULT],
    seconds: 180,
  },
  {
    id: "project-about",
    of: ["project"],
    text: ({ words }) => `What was “${words}” about, and which part of it was yours?`,
    category: "experience",
    focusArea: "own project",
    difficulty: "easy",
    keyPoints: [SITUATION, OWN_PART, RESULT],
    seconds: 120,
  },
  {
    id: "project-choice",
    of: ["project"],
    text: ({ words }) => `Which choice in “${words}” did you think about longest, and what settled it?`,
    category: "experience",
    focusArea: "own decisions",
    difficulty: "medium",
    keyPoints: [REASONS, OWN_PART, RESULT],
    seconds: 150,
  },
  {
    id: "project-again",
    of: ["project"],
    text: ({ words }) =>
      `If you began “${words}” anew today, what would you do differently, and what would you keep?`,
    category: "experience",
    focusArea: "hindsight",
    difficulty: "hard",
    keyPoints: [REASONS, LEARNED, EXAMPLE],
    seconds: 180,
  },
  {
    id: "skill-used",
    of: ["skill", "tool", "listed"],
    text: ({ words }) => `Your résumé lists “${words}”. Where did it make a difference in your work?`,
    category: "experience",
    focusArea: "listed skill",
    difficulty: "medium",
    keyPoints: [EXAMPLE, OWN_PART, RESULT],
    seconds: 120,
  },
  {
    id: "skill-learned",
    of: ["skill", "tool"],
    text: ({ words }) => `How did you learn ${words}, and what do you still find difficult about it?`,
    category: "experience",
    focusArea: "listed skill",
    difficulty: "easy",
    keyPoints: [EXAMPLE, LEARNED],
    seconds: 90,
  },
  {
    id: "tool-limits",
    of: ["tool"],
    text: ({ words }) =>
      `Where do you see the limits of ${words}? Tell me of a case where you met them, or would have.`,
    category: "technical",
    focusArea: "limits of a tool",
    difficulty: "hard",
    keyPoints: [REASONS, EXAMPLE, RESULT],
    seconds: 180,
  },
  {
    id: "education-used",
    of: ["education"],
    needsAs: true,
    text: ({ words, as }) =>
      `Your résumé says “${as}” at ${words}. What of it do you use in your work today?`,
    category: "experience",
    focusArea: "education",
    difficulty: "easy",
    keyPoints: [EXAMPLE, LEARNED],
    seconds: 90,
  },
  {
    id: "certificate-used",
    of: ["certificate"],
    text: ({ words }) => `What did “${words}” change in the way you work?`,
    category: "experience",
    focusArea: "certificate",
    difficulty: "easy",
    keyPoints: [EXAMPLE, LEARNED],
    seconds: 90,
  },
  {
    id: "volunteer-part",
    of: ["volunteer"],
    text: ({ words }) => `What did you do for ${words}, and what did it ask of you that a job does not?`,
    category: "experience",
    focusArea: "volunteer work",
    difficulty: "medium",
    keyPoints: [OWN_PART, EXAMPLE, RESULT],
    seconds: 120,
  },
];
