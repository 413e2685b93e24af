import type { ReadAnswer, ReadSentence } from "./read-answer.ts";
import type { ReadPoint, ReadQuestion, Sign } from "./read-question.ts";
import { conceptOf } from "./text/concepts.ts";

/** How far an answer holds one key point, 0 to 1, and the sentence that shows it best. */
export type PointShown = { point: string; credit: number; sentence?: ReadSentence };

// One plain sign ("because", "learned") is weak evidence, one of the field is strong; the point's own words are between.
const SIGN = 0.75;
const PLAIN_SIGN = 0.35;
const OWN_WORDS = 0.8;

function holds(stems: readonly string[], sign: Sign): boolean {
  const [first] = sign.stems;
  if (first === undefined) return false;
  return stems.some(
    (word, at) => word === first && sign.stems.every((wanted, offset) => stems[at + offset] === wanted),
  );
}

function creditOf(point: ReadPoint, answer: ReadAnswer): PointShown {
  let missing = 1;
  let best: { weight: number; sentence: ReadSentence } | undefined;
  const count = (weight: number, sentence: ReadSentence) => {
    missing *= 1 - weight;
    if (best === undefined || weight > best.weight) best = { weight, sentence };
  };
  for (const sign of point.signs) {
    const sentence = answer.carrying.find(({ stems }) => holds(stems, sign));
    if (sentence !== undefined) count(sign.plain ? PLAIN_SIGN : SIGN, sentence);
  }
  if (point.concepts.size > 0) {
    const spoken = (sentence: ReadSentence) =>
      new Set(sentence.stems.map(conceptOf).filter((word) => point.concepts.has(word))).size;
    const [closest] = answer.carrying.toSorted((a, b) => spoken(b) - spoken(a));
    if (closest !== undefined && spoken(closest) > 0)
      count(Math.min(1, spoken(closest) / point.concepts.size) * OWN_WORDS, closest);
  }
  return {
    point: point.point,
    credit: Math.min(1, (1 - missing) / 0.9),
    ...(best === undefined ? {} : { sentence: best.sentence }),
  };
}

/** What of each key point the answer holds, in the order of the question. */
export function pointsShown(question: ReadQuestion, answer: ReadAnswer): PointShown[] {
  return question.points.map((point) => creditOf(point, answer));
}
