import { insteadOf } from "./advice/floor-advice.ts";
import { quoted } from "./advice/quoted.ts";
import type { AnswerScore, Floor, GivenAnswer } from "./model.ts";
import { fold, wordsOf } from "./text/fold.ts";
import { placesShared, rowsOf } from "./text/shared-rows.ts";
import { stem } from "./text/stem.ts";

const SAME = 0.85;
const LEAST_WORDS = 8;
// A word that is exchanged or put in breaks three of these rows; two texts of different people share hardly any.
const ROW = 3;
const SAME_ROWS = 0.55;

/** A text as it is compared with others: without what repeats its question. */
type Compared = { stems: ReadonlySet<string>; rows: ReadonlySet<string> };

function comparedOf({ question, answer }: GivenAnswer): Compared {
  const words = wordsOf(fold(answer ?? ""));
  const echoed = placesShared(words, wordsOf(fold(question.text)));
  const stems = words.filter((_, at) => !echoed.has(at)).map(stem);
  return { stems: new Set(stems), rows: rowsOf(stems, ROW) };
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((one) => b.has(one)).length;

/** Whether two texts hold nearly the same words, or are mostly the same word for word. */
function isSame(a: Compared, b: Compared): boolean {
  if (Math.min(a.stems.size, b.stems.size) < LEAST_WORDS) return false;
  const shared = sharedBy(a.stems, b.stems);
  return (
    shared / (a.stems.size + b.stems.size - shared) >= SAME ||
    sharedBy(a.rows, b.rows) / Math.max(a.rows.size, b.rows.size) >= SAME_ROWS
  );
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
 * Of several questions that were answered with one text, be it with its question pasted to it or a few words exchanged, the one that it fits best
 * keeps its score, by relevance and then by the score; the others are held at the minimum and name it by its place in the session. `scores` stand in the order of `answers`.
 */
export function holdSameTexts(
  answers: readonly GivenAnswer[],
  scores: readonly AnswerScore[],
): AnswerScore[] {
  const texts = answers.map(comparedOf);
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
