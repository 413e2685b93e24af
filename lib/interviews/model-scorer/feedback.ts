import type { IMPROVEMENTS, JudgedAnswer, STRENGTHS } from "../prompts/score.v1.ts";
import { lowered, quoted } from "../scoring/advice/quoted.ts";
import type { AnswerScore, ScoredQuestion } from "../scoring/model.ts";

/** What the person reads for each kind; the model chooses and points, it does not write. */
const WELL: Record<(typeof STRENGTHS)[number], string> = {
  to_the_point: "You come to the point",
  situation: "The situation is set before the story starts",
  own_part: "Your own part can be seen",
  result: "You say what came of it",
  figures: "Figures make it tangible",
  reasons: "You give a reason and not only a statement",
  limits: "You name a limit or a condition",
  learned: "You say what you took from it",
};
const BETTER: Record<Exclude<(typeof IMPROVEMENTS)[number], "key_point" | "check_fact">, string> = {
  answer_first: "Answer the question itself first, then add the background.",
  every_part: "Answer every part of the question.",
  situation: "Say first what the situation was and why something had to be done.",
  own_part: "Say what you did yourself, apart from what the team did.",
  steps: "Tell the steps in their order, so that a listener can follow them.",
  result: "Say what came of it.",
  figures: "Where you know a figure (how many, how long, how much better), name it.",
  reasons: "Say why you did it that way, and what spoke against it.",
  limits: "Say where it ends: when you would do it differently, and what can go wrong.",
  example: "Show it on one case of your own.",
  learned: "Say what you would do differently today.",
  shorter: "Leave the general words out; what is left is stronger.",
};
const MOST = 2;

/** Strengths and improvements as the model points at them; the rules' where it points at nothing, and for an answer at the minimum. */
export function feedbackOf(
  rules: AnswerScore,
  judged: JudgedAnswer,
  { keyPoints }: ScoredQuestion,
  sentences: ReadonlyMap<number, string>,
): Pick<AnswerScore, "strengths" | "improvements"> {
  if (rules.floor !== undefined) return { strengths: rules.strengths, improvements: rules.improvements };
  const strengths = judged.strengths.flatMap(({ kind, sentence }) => {
    const words = sentences.get(sentence);
    return words === undefined ? [] : [`${WELL[kind]}: ${quoted(words)}.`];
  });
  const improvements = judged.improvements.flatMap(({ kind, number }) => {
    if (kind === "key_point") {
      const point = keyPoints[number - 1]?.point;
      return point === undefined ? [] : [`A good answer also ${lowered(point)}.`];
    }
    if (kind !== "check_fact") return [BETTER[kind]];
    const words = sentences.get(number);
    return words === undefined ? [] : [`Check this, it may not be right: ${quoted(words)}.`];
  });
  return {
    strengths: distinct(strengths, rules.strengths),
    improvements: distinct(improvements, rules.improvements),
  };
}

const distinct = (own: readonly string[], instead: readonly string[]): string[] =>
  own.length === 0 ? [...instead] : [...new Set(own)].slice(0, MOST);
