import type { Category } from "../bank/model.ts";
import type { DimensionId } from "./model.ts";

/**
 * The published rubric; docs/interview-rubric.md says it in words and a test holds the two together. Any change of a number or a rule is
 * a new version, so that two scores with one version are comparable.
 */
export const RUBRIC = {
  version: "1.5.0",
  /** Share of each dimension in the score of an answer, in hundredths, by what the question asks for. */
  weights: {
    introduction: { relevance: 30, structure: 20, depth: 20, specificity: 20, clarity: 10 },
    motivation: { relevance: 35, structure: 15, depth: 20, specificity: 20, clarity: 10 },
    experience: { relevance: 30, structure: 15, depth: 20, specificity: 30, clarity: 5 },
    behavioural: { relevance: 25, structure: 20, depth: 20, specificity: 30, clarity: 5 },
    situational: { relevance: 30, structure: 15, depth: 30, specificity: 20, clarity: 5 },
    technical: { relevance: 30, structure: 15, depth: 30, specificity: 20, clarity: 5 },
  } satisfies Record<Category, Record<DimensionId, number>>,
  /** Highest score of an answer that is held at the minimum. */
  floor: 5,
  /** Highest score of an answer without anything to judge: general words of any length. */
  fluff: 25,
  /** Highest score of an answer that promises or speaks in general where a past deed was asked for. */
  untold: 35,
  /** Highest score of an answer of knowledge, or of what one would do, without a case of one's own that it could be checked on. */
  unchecked: { technical: 59, situational: 68 },
  /** How much of its score, in hundredths, an answer loses that leans on sweeping words altogether and tells no case. */
  sweeping: 25,
  /** Highest score of an answer that has next to nothing to do with its question; from here it rises with what it shares with it. */
  offTopic: 12,
  /** Highest score of an answer in a language that the rules cannot read. */
  foreign: 40,
  /** Lowest score of such an answer when it speaks of the person's own doing and shares numbers or terms with the question. */
  foreignLeast: 20,
  /** Places are set strictly: half of what could be there is worth this power of a half. */
  strictness: 1.4,
  /** Scores from which the second to the fifth level and band begin. */
  cuts: [20, 40, 60, 80],
  levels: {
    relevance: [
      "does not speak to the question",
      "touches the topic without answering",
      "answers part of what was asked",
      "answers what was asked",
      "answers exactly what was asked, every part of it",
    ],
    structure: [
      "no recognisable course",
      "one part of an answer stands alone",
      "some parts are there, the listener fills the gaps",
      "most parts in an order that can be followed",
      "complete from the start to what came of it",
    ],
    depth: [
      "holds none of what a good answer holds",
      "names a point without saying anything about it",
      "explains some points",
      "explains most points with reasons",
      "explains the points with reasons, limits and consequences",
    ],
    specificity: [
      "could be said by anybody about anything",
      "one detail",
      "some details, the own part or the figures are missing",
      "own part and details are named",
      "own part, figures, names and times are named",
    ],
    clarity: [
      "says nothing that can be followed",
      "the point is buried in general words",
      "can be followed with effort",
      "clear, with some words that carry nothing",
      "every sentence carries something",
    ],
  } satisfies Record<DimensionId, readonly [string, string, string, string, string]>,
} as const;

/** The level, 1 to 5, of a score between 0 and 100. */
export function levelOf(score: number): number {
  return 1 + RUBRIC.cuts.filter((cut) => score >= cut).length;
}
