import { pointsShown, type PointShown } from "./key-points.ts";
import type { ReadAnswer, ReadSentence } from "./read-answer.ts";
import type { ReadQuestion } from "./read-question.ts";
import { weightOfAll } from "./text/generic-words.ts";
import { conceptOf } from "./text/concepts.ts";
import type { Marker } from "./text/markers.ts";

/**
 * What an answer holds, gathered from its carrying sentences. Every member is a set, a count of distinct things or a share of key points:
 * a further sentence can add to them and never take away, and saying a thing twice adds nothing.
 */
export type Evidence = {
  question: ReadQuestion;
  answer: ReadAnswer;
  points: readonly PointShown[];
  /** Concepts of the question that the answer speaks of. */
  asked: ReadonlySet<string>;
  own: ReadonlySet<string>;
  shared: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  times: number;
  /** Figures of sentences that tell what happened; the others are known or made up. */
  met: ReadonlySet<string>;
  /** Sentences that give somebody's words as they were said. */
  quoted: number;
  /** Concrete stems of anchored sentences, and of the others. */
  concrete: ReadonlySet<string>;
  loose: ReadonlySet<string>;
  /** The sentences that bear a mark, in their order. */
  marked: ReadonlyMap<Marker, readonly ReadSentence[]>;
  /** Weight of the distinct words that tell something; those of unanchored sentences count less. */
  matter: number;
  /** How far it rests on something that happened and can be checked: own deeds, figures met on the way, times, words said. 0 to 1. */
  grounding: number;
  /** How much there is to judge, 0 to 1. */
  substance: number;
  /** Whether something is said of the topic, be it in general words only. */
  speaks: boolean;
};

/** Rises from 0 towards 1; half of it at `half`. */
export function saturating(amount: number, half: number): number {
  return 1 - 2 ** (-amount / half);
}

// So many deeds, figures and times make an answer a case that can be checked from end to end.
const GROUNDED = 9;
// A figure outside of what happened ("charge 90 days", "p is 0.03") is easily said.
const UNMET = 0.3;

/** Gathers the evidence of an answer to a question. */
export function gatherEvidence(question: ReadQuestion, answer: ReadAnswer): Evidence {
  const union = (of: (sentence: ReadSentence) => Iterable<string>, from = answer.carrying) =>
    new Set(from.flatMap((sentence) => [...of(sentence)]));
  const concrete = union(
    ({ concrete }) => concrete,
    answer.carrying.filter(({ anchored }) => anchored),
  );
  const all = union(({ concrete }) => concrete);
  const marked = new Map<Marker, ReadSentence[]>();
  for (const sentence of answer.carrying) {
    for (const mark of sentence.marks) marked.set(mark, [...(marked.get(mark) ?? []), sentence]);
  }
  const loose = new Set([...all].filter((word) => !concrete.has(word)));
  const own = union(({ deeds }) => deeds.own);
  const shared = union(({ deeds }) => deeds.shared);
  const numbers = union(({ numbers }) => numbers);
  const met = union(
    ({ numbers }) => numbers,
    answer.carrying.filter(({ past }) => past),
  );
  const quoted = answer.carrying.filter(({ quoting }) => quoting).length;
  const times = answer.carrying.filter(({ time }) => time).length;
  const metTimes = answer.carrying.filter(({ time, past }) => time && past).length;
  const matter = weightOfAll(concrete) + 0.3 * weightOfAll(loose);
  return {
    question,
    answer,
    points: pointsShown(question, answer),
    asked: union(({ stems }) => stems.map(conceptOf).filter((word) => question.asked.has(word))),
    own,
    speaks: answer.carrying.some(({ anchored }) => anchored) || answer.sentences.some(({ vague }) => vague),
    shared,
    numbers,
    times,
    met,
    quoted,
    concrete,
    loose,
    marked,
    matter,
    grounding: Math.min(
      1,
      (met.size +
        UNMET * (numbers.size - met.size) +
        own.size +
        0.6 * shared.size +
        0.5 * (metTimes + UNMET * (times - metTimes)) +
        0.7 * Math.min(2, quoted)) /
        GROUNDED,
    ),
    substance: saturating(
      matter + 2 * Math.min(4, numbers.size) + 2 * Math.min(5, own.size) + Math.min(3, shared.size),
      10,
    ),
  };
}

/** How far the key points are spoken of, where most of them are enough: nobody says everything in two minutes. */
export function coverage({ points }: Evidence): number {
  if (points.length === 0) return 0;
  const sum = points.reduce((total, { spoken }) => total + spoken, 0);
  return Math.min(1, sum / (0.8 * points.length));
}

/** The share of the key points that is held, in their own words or in others. Unlike coverage() it is whole only when every point is there. */
export function pointsHeld({ points }: Evidence): number {
  return points.length === 0 ? 0 : points.reduce((total, { credit }) => total + credit, 0) / points.length;
}

/** Number of carrying sentences with a mark. */
export function countOf(evidence: Evidence, mark: Marker): number {
  return evidence.marked.get(mark)?.length ?? 0;
}
