import type { Category } from "../../bank/model.ts";
import { countOf, saturating, type Evidence } from "../evidence.ts";
import { basisOf, type Judge } from "./judgement.ts";

// Knowledge is made specific by its terms and cases, a deed by who did what, when and how much.
const TOLD: Record<Category, boolean> = {
  behavioural: true,
  experience: true,
  introduction: true,
  motivation: true,
  situational: false,
  technical: false,
};

function partsOf(evidence: Evidence): {
  numbers: number;
  own: number;
  matter: number;
  time: number;
  instance: number;
} {
  return {
    numbers: saturating(evidence.numbers.size, 1.2),
    own: saturating(evidence.own.size + 0.4 * evidence.shared.size, 1.3),
    matter: saturating(evidence.matter, 9),
    time: saturating(evidence.times, 1),
    instance: saturating(countOf(evidence, "example") + countOf(evidence, "situation"), 1),
  };
}

/** Specificity: numbers, names, times and the own part, instead of what anybody could say. */
export const judgeSpecificity: Judge = (evidence) => {
  const { numbers, own, matter, time, instance } = partsOf(evidence);
  const score = TOLD[evidence.question.source.category]
    ? 100 * (0.25 * numbers + 0.3 * own + 0.3 * matter + 0.08 * time + 0.07 * instance)
    : 100 *
      (0.15 * numbers +
        0.15 * Math.max(own, saturating(countOf(evidence, "would"), 1.5)) +
        0.6 * matter +
        0.1 * Math.max(time, instance));
  const named = [
    ...(evidence.own.size > 0 ? ["your own part"] : []),
    ...(evidence.numbers.size > 0 ? ["numbers"] : []),
    ...(evidence.times > 0 ? ["times"] : []),
  ];
  const { carrying } = evidence.answer;
  return {
    score,
    reason: named.length > 0 ? `Names ${named.join(", ")}.` : "Names no numbers, times or part of your own.",
    basis: basisOf(evidence, [
      carrying.find(({ numbers }) => numbers.length > 0),
      carrying.find(({ deeds }) => deeds.own.length > 0),
      ...(named.length === 0 ? [carrying.toSorted((a, b) => b.concrete.size - a.concrete.size)[0]] : []),
    ]),
  };
};
