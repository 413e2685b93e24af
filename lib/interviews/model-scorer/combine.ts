import { fold } from "../scoring/text/fold.ts";
import { languageOf } from "../scoring/text/language.ts";
import { DIMENSIONS, type AnswerScore, type DimensionScore } from "../scoring/model.ts";
import type { JudgedAnswer } from "../prompts/score.v1.ts";
import { levelOf, RUBRIC } from "../scoring/rubric.ts";
import { weighted } from "../scoring/score-answer.ts";

/** So far may the model move a dimension from where the rules put it, in levels. */
const MOST_MOVED = 1;
/** Up to this score the rules' ceilings hold (general words, promises, hardly anything shared with the question), and nothing is lifted. */
const CEILINGS = RUBRIC.foreign;

/**
 * The dimensions of an answer by rules and model together, as docs/interview-rubric.md has it: one level up on sentences of the answer that bear it out, or
 * one down. What the rules hold at the minimum stays there, and what they place at 40 or below is not lifted, unless it is in a language
 * that they cannot read.
 * @param sentences those of the answer that can bear something out, by number; others were never said
 */
export function combined(
  rules: AnswerScore,
  judged: JudgedAnswer,
  answer: string,
  sentences: ReadonlyMap<number, string>,
): Pick<AnswerScore, "score" | "dimensions" | "quotes"> {
  const { score, floor, dimensions, quotes } = rules;
  if (floor !== undefined) return { score, dimensions, quotes };
  const liftable = score > CEILINGS || languageOf(fold(answer).replace(/\s+/g, " ").trim()).kind === "other";
  const both = DIMENSIONS.flatMap((id) =>
    dimensions
      .filter((one) => one.id === id)
      .map((one) => {
        const held = judged[id].sentences.flatMap((number) => sentences.get(number) ?? []);
        const most = liftable && held.length > 0 ? one.level + MOST_MOVED : one.level;
        const level = Math.min(most, Math.max(one.level - MOST_MOVED, judged[id].level));
        return level === one.level ? one : moved(one, level, held);
      }),
  );
  return {
    score: weighted(both),
    dimensions: both,
    quotes: [...new Set(both.flatMap((one) => one.quotes))],
  };
}

/** A dimension at another level: at the same place within it, for the reason that the rubric has for that level, resting on the model's sentences. */
function moved(one: DimensionScore, level: number, held: readonly string[]): DimensionScore {
  const words = RUBRIC.levels[one.id][level - 1] ?? "";
  const quotes = held.length > 0 ? [...new Set(held)] : one.quotes;
  return {
    ...one,
    level,
    score: placed(one.score, one.level, level),
    reason: `Level ${level}: ${words}.`,
    quotes,
  };
}

/** From so far through one level to as far through another; a place within a level is never that of the next. */
function placed(score: number, from: number, to: number): number {
  const edges = [0, ...RUBRIC.cuts, 100];
  const [low = 0, high = 100] = edges.slice(from - 1);
  const [start = 0, end = 100] = edges.slice(to - 1);
  const place = start + ((score - low) / (high - low)) * (end - start);
  const kept = Math.floor(place * 10 + 1e-6) / 10;
  return levelOf(kept) > to ? end - 0.1 : kept;
}
