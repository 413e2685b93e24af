import { insteadOf } from "./advice/floor-advice.ts";
import { quoted } from "./advice/quoted.ts";
import type { AnswerScore, Floor, GivenAnswer } from "./model.ts";
import { fold, wordsOf } from "./text/fold.ts";
import { stem } from "./text/stem.ts";

const SAME = 0.85;
const LEAST_WORDS = 8;

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < LEAST_WORDS || b.size < LEAST_WORDS) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= SAME;
}

// An answer that is none for another reason keeps that reason; one that is off its topic has it from standing here.
const MEANT_ELSEWHERE: ReadonlySet<Floor | undefined> = new Set([undefined, "other_question", "off_topic"]);

const relevanceOf = ({ dimensions }: AnswerScore) =>
  dimensions.find(({ id }) => id === "relevance")?.score ?? 0;

/** Whether a text fits the question of one place better than that of another; never by their order. */
function fitsBetter(a: AnswerScore, b: AnswerScore): boolean {
  return (
    relevanceOf(a) > relevanceOf(b) ||
    (relevanceOf(a) === relevanceOf(b) &&
      (a.score > b.score || (a.score === b.score && a.questionId < b.questionId)))
  );
}

/** An answer held at the minimum because its text stands at another question as well, where it fits better. */
function heldFor(one: AnswerScore, given: GivenAnswer, number: number, other: GivenAnswer): AnswerScore {
  const reason = `The same text was given to question ${number} (${quoted(other.question.text)}), which it fits better.`;
  return {
    ...one,
    score: 0,
    floor: "other_question",
    dimensions: one.dimensions.map((dimension) => ({ ...dimension, level: 1, score: 0, reason, quotes: [] })),
    quotes: [],
    strengths: [],
    improvements: insteadOf("other_question", given.question),
  };
}

/**
 * Of several questions that were answered with one text the one that it fits best keeps its score, by relevance and then by the score; the
 * others are held at the minimum and name it by its place in the session. `scores` stand in the order of `answers`.
 */
export function holdSameTexts(
  answers: readonly GivenAnswer[],
  scores: readonly AnswerScore[],
): AnswerScore[] {
  const texts = answers.map(({ answer }) => new Set(wordsOf(fold(answer ?? "")).map(stem)));
  return scores.map((one, index) => {
    const [text, given] = [texts[index], answers[index]];
    if (text === undefined || given === undefined || !MEANT_ELSEWHERE.has(one.floor)) return one;
    let best = { score: one, index };
    scores.forEach((score, at) => {
      const other = texts[at];
      if (score.floor !== undefined || other === undefined || at === index || !isSame(text, other)) return;
      if (fitsBetter(score, best.score)) best = { score, index: at };
    });
    const fitting = answers[best.index];
    return best.index === index || fitting === undefined ? one : heldFor(one, given, best.index + 1, fitting);
  });
}
