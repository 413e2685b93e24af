import type { ReadSentence } from "./read-answer.ts";
import type { StoryPart } from "./story-points.ts";

const LESSON =
  /^(?:and |so )?now\b|\b(?:these days|since then|from then on|what i took|nowadays|next time)\b/u;

/** How far one sentence shows a part, 0 to 1. */
const SHOWS: Readonly<Record<StoryPart, (sentence: ReadSentence) => number>> = {
  lesson: ({ marks, folded }) => (marks.has("learning") || LESSON.test(folded) ? 0.7 : 0),
  result: ({ marks, numbers }) => (marks.has("result") ? (numbers.length > 0 ? 0.75 : 0.6) : 0),
  "own part": ({ deeds }) => [0, 0.5, 0.7][Math.min(2, deeds.own.length)] ?? 0,
  figure: ({ numbers }) => (numbers.length > 0 ? 0.6 : 0),
  example: ({ deeds, numbers, time, marks }) =>
    deeds.own.length + deeds.shared.length > 0 && (numbers.length > 0 || time || marks.has("situation"))
      ? 0.7
      : 0,
  situation: ({ marks, numbers, time }) =>
    marks.has("situation") ? (numbers.length > 0 || time ? 0.6 : 0.5) : 0,
};

/** The sentence that shows a part best, with how far it does. */
export function partShown(
  part: StoryPart,
  carrying: readonly ReadSentence[],
): { weight: number; sentence: ReadSentence } | undefined {
  let best: { weight: number; sentence: ReadSentence } | undefined;
  for (const sentence of carrying) {
    const weight = SHOWS[part](sentence);
    if (weight > (best?.weight ?? 0)) best = { weight, sentence };
  }
  return best;
}
