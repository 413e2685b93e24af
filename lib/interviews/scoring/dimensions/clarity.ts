import type { Evidence } from "../evidence.ts";
import type { ReadSentence } from "../read-answer.ts";
import { MARKERS } from "../text/markers.ts";
import { basisOf, type Judge } from "./judgement.ts";

// Spoken sentences are long; from here on a listener loses the thread.
const LONG = 45;
const HEDGED = 2;
// A general statement can be followed, it just leads nowhere.
const VAGUE = 40;

/** A sentence that carries something and can be followed. */
function isClear(sentence: ReadSentence): boolean {
  return (
    sentence.carries &&
    sentence.words.length <= LONG &&
    (sentence.folded.match(MARKERS.hedge) ?? []).length < HEDGED
  );
}

const wordsIn = (sentences: readonly ReadSentence[]) =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/**
 * Clarity: how much of what is said carries something and can be followed. A share and not a count, held down by how little there is, so
 * that one clear sentence is no clear answer.
 */
export const judgeClarity: Judge = (evidence: Evidence) => {
  const { sentences, carrying, wordCount } = evidence.answer;
  const clear = carrying.filter(isClear);
  const signal = wordCount === 0 ? 0 : (0.7 * wordsIn(clear) + 0.3 * wordsIn(carrying)) / wordCount;
  const carried = 100 * Math.min(signal, 0.1 + 1.1 * evidence.substance);
  const score = evidence.speaks ? Math.max(VAGUE, carried) : signal > 0 ? carried : 0;
  const long = sentences.find(({ words }) => words.length > LONG);
  return {
    score,
    reason:
      signal < 0.5
        ? "Most of it carries nothing."
        : long !== undefined
          ? "A sentence is too long to be followed."
          : "What is said can be followed.",
    basis: basisOf(evidence, [long ?? clear[0] ?? carrying[0]]),
  };
};
