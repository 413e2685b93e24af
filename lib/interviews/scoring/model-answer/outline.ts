import type { Category } from "../../bank/model.ts";
import type { ScoredQuestion } from "../model.ts";

const FRAME: Record<Category, string> = {
  introduction:
    "Say who you are now, the two steps that led there, one thing you are proud of, and what you look for next.",
  motivation: "Say what draws you, where in your own path it shows, and what you want to do with it here.",
  experience: "Name the place and the time, what you did there yourself, and what came of it.",
  behavioural:
    "Tell one case: the situation, your task in it, what you did yourself, what came of it, and what you took from it.",
  situational:
    "Say what you would do first, what next, why in this order, and how you would know that it worked.",
  technical: "Answer in one sentence, explain how it works and why, then name a case or a limit.",
};

/** The points that a good answer to a question holds, one a line. */
export function pointLines(question: ScoredQuestion): string[] {
  return question.keyPoints.map(({ point }) => `- ${point.replace(/\.$/, "")}`);
}

/** The frame of an answer of this kind, in a sentence. */
function frameOf(category: Category): string {
  return FRAME[category];
}

/** What a good answer holds, when there is no résumé to make one from. It tells no facts of anybody. */
export function outlineOf(question: ScoredQuestion): string {
  const points = pointLines(question);
  return [frameOf(question.category), ...(points.length > 0 ? ["A good answer:", ...points] : [])].join("\n");
}
