import { saturating } from "../evidence.ts";
import { basisOf, type Judge } from "./judgement.ts";

/** Specificity: numbers, names, times and the own part, instead of what anybody could say. */
export const judgeSpecificity: Judge = (evidence) => {
  const score = 100 * (0.95 * evidence.grounding + 0.05 * saturating(evidence.matter, 18));
  const named = [
    ...(evidence.own.size > 0 ? ["your own part"] : []),
    ...(evidence.numbers.size > 0 ? ["numbers"] : []),
    ...(evidence.times > 0 ? ["times"] : []),
  ];
  const carrying = evidence.answer.carrying.filter(({ doubted }) => !doubted);
  const doubted = carrying.length < evidence.answer.carrying.length;
  return {
    score,
    reason:
      named.length > 0
        ? `Names ${named.join(", ")}.`
        : doubted
          ? "What it names contradicts the résumé."
          : "Names no numbers, times or part of your own.",
    basis: basisOf(evidence, [
      carrying.find(({ numbers }) => numbers.length > 0),
      carrying.find(({ deeds }) => deeds.own.length > 0),
      ...(named.length === 0 ? [carrying.toSorted((a, b) => b.concrete.size - a.concrete.size)[0]] : []),
    ]),
  };
};
