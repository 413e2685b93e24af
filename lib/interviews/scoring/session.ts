import { rounded } from "./score-answer.ts";
import { quotedShort } from "./advice/quoted.ts";
import { DIMENSIONS, type AnswerScore, type DimensionScore, type GivenAnswer } from "./model.ts";
import { levelOf, RUBRIC } from "./rubric.ts";

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
// Sums of decimals depend on their order in the last digit; the mean is taken in a fixed one.
const fixedMean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : mean(numbers.toSorted((a, b) => a - b));

const NAMES: Record<DimensionScore["id"], string> = {
  relevance: "relevance to the question",
  structure: "structure",
  depth: "depth",
  specificity: "specificity",
  clarity: "clarity",
};

/** The dimensions of a session: the mean of its answers' for each, those held at the minimum included. */
export function sessionDimensions(answers: readonly AnswerScore[]): DimensionScore[] {
  return DIMENSIONS.map((id) => {
    const found = answers.flatMap(({ dimensions }) => dimensions.filter((dimension) => dimension.id === id));
    const score = rounded(fixedMean(found.map((dimension) => dimension.score)));
    const level = levelOf(score);
    return {
      id,
      level,
      score,
      weight: Math.round(fixedMean(found.map(({ weight }) => weight)) * 1e6) / 1e6,
      reason: `On average ${NAMES[id]} is at level ${level}: ${RUBRIC.levels[id][level - 1] ?? ""}.`,
      quotes:
        found
          .toSorted((a, b) => b.score - a.score || (a.quotes.join() < b.quotes.join() ? -1 : 1))[0]
          ?.quotes.slice(0, 1) ?? [],
    };
  });
}

/** 0 to 100: the mean of all answers, skipped ones included. */
export function overallScore(answers: readonly AnswerScore[]): number {
  return rounded(fixedMean(answers.map(({ score }) => score)));
}

/**
 * What the person is told of the whole session: in sentences, with the strongest and the weakest dimension by name. What is said of one answer
 * names its question, for it is read apart from it. `given` holds the questions, in any order.
 */
export function sessionFeedback(
  answers: readonly AnswerScore[],
  dimensions: readonly DimensionScore[],
  given: readonly GivenAnswer[],
): {
  feedback: string;
  strengths: string[];
  improvements: string[];
} {
  const texts = new Map(given.map(({ question }) => [question.questionId, question.text]));
  const withQuestion = (questionId: string, told: readonly string[]) => {
    const text = texts.get(questionId);
    return told
      .slice(0, 1)
      .map((one) => (text === undefined ? one : `To the question ${quotedShort(text)}: ${one}`));
  };
  const held = answers.filter(({ floor }) => floor !== undefined);
  const judged = answers.filter(({ floor }) => floor === undefined);
  const ranked = dimensions.toSorted(
    (a, b) => b.score - a.score || DIMENSIONS.indexOf(a.id) - DIMENSIONS.indexOf(b.id),
  );
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const ofAnswers = judged.toSorted((a, b) => b.score - a.score || (a.questionId < b.questionId ? -1 : 1));
  return {
    feedback: [
      `${judged.length} of ${answers.length} answers could be judged${held.length > 0 ? `; ${held.length} ${held.length === 1 ? "is" : "are"} held at the minimum, each with its reason` : ""}.`,
      ...(judged.length > 0 && best !== undefined && worst !== undefined
        ? [
            `Strongest is ${NAMES[best.id]} (${best.score}), most is to be gained in ${NAMES[worst.id]} (${worst.score}).`,
          ]
        : []),
    ].join(" "),
    strengths: [
      ...new Set(ofAnswers.flatMap(({ questionId, strengths }) => withQuestion(questionId, strengths))),
    ].slice(0, 2),
    improvements: [
      ...new Set(
        (judged.length > 0
          ? ofAnswers.toReversed()
          : answers.toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1))
        ).flatMap(({ questionId, improvements }) => withQuestion(questionId, improvements)),
      ),
    ].slice(0, 2),
  };
}
