import type { Floor, ScoredQuestion } from "../model.ts";
import { lowered } from "./quoted.ts";

const WHY: Record<Floor, string> = {
  skipped: "The question was skipped.",
  empty: "There is no answer.",
  too_short: "A word or two is no answer yet.",
  no_answer: "It says that there is no answer, or what was not, and nothing after that.",
  gibberish: "It holds no sentences that could be followed.",
  repetition: "It says the same over and over.",
  echo: "It gives the question back and adds nothing.",
  bare_keywords: "It lists terms and says nothing about them.",
  off_topic: "It does not speak of what was asked.",
  other_question: "It answers another question.",
  instructions: "It tells the scoring what to do instead of answering.",
  copied: "It is the text of a résumé or a posting and not an answer.",
};
const INSTEAD: Record<Floor, string> = {
  skipped: "Try it with two sentences: what you know of it, and one case where you met it.",
  empty: "Try it with two sentences: what you know of it, and one case where you met it.",
  too_short: "Say in full sentences what you mean, why, and where you have met it.",
  no_answer:
    "Say what you do know of it, what comes nearest in your own work, and how you would find out the rest.",
  gibberish: "Answer in sentences, as you would speak to somebody across the table.",
  repetition: "Say it once, then what follows from it: why, how, and with what result.",
  echo: "Leave the question's words behind and begin with your answer: what you did, or what you would do first.",
  bare_keywords: "Take one of the terms and say what you did with it, why, and what came of it.",
  off_topic: "Read the question again and begin with the thing that it asks about.",
  other_question: "Begin with what this question asks about; what you told here belongs to another one.",
  instructions: "Answer the question itself; nothing else is scored.",
  copied:
    "Choose one thing from it and tell it as a story: what the problem was, what you did, what came of it.",
};

/** Why an answer is held at the minimum, in a sentence. */
export function whyHeld(floor: Floor): string {
  return WHY[floor];
}

/** What to do instead of an answer that is held at the minimum: two things, and no praise. */
export function insteadOf(floor: Floor, question: ScoredQuestion): string[] {
  const [point] = question.keyPoints;
  return [
    INSTEAD[floor],
    point === undefined
      ? `The question is about ${question.focusArea}: say what you have done or would do there.`
      : `A good answer ${lowered(point.point)}.`,
  ];
}
