import { countOf, coverage, type Evidence } from "../evidence.ts";
import { basisOf, type Judge } from "./judgement.ts";

// An answer in other words still repeats some of the question: this share of its concepts is all that can be asked for.
const ASKED_ENOUGH = 0.4;

// What speaking of the topic in general words is worth.
const VAGUE = 42;

/** Whether the answer is of the kind that was asked for: a deed told, a course of action, a statement. 0 to 1. */
function genreFit(evidence: Evidence): number {
  const told = evidence.own.size + 0.6 * evidence.shared.size;
  switch (evidence.question.source.category) {
    case "behavioural":
      return told >= 2 ? 1 : told > 0 ? 0.8 : countOf(evidence, "situation") > 0 ? 0.6 : 0.2;
    case "experience":
      return told >= 1 ? 1 : countOf(evidence, "situation") > 0 ? 0.8 : 0.5;
    case "situational":
      return countOf(evidence, "would") > 0 || told >= 2 || countOf(evidence, "sequence") > 0 ? 1 : 0.6;
    case "introduction":
    case "motivation":
    case "technical":
      return 1;
  }
}

/** Relevance: does the answer speak to what was asked, in the kind of answer that was asked for? */
export const judgeRelevance: Judge = (evidence) => {
  const asked = Math.min(1, evidence.asked.size / Math.max(1, ASKED_ENOUGH * evidence.question.asked.size));
  const topic = Math.min(1, 0.25 * asked + 0.75 * coverage(evidence));
  const judged =
    100 *
    Math.min(1, evidence.substance * 2.4) *
    (0.7 * topic + 0.3 * genreFit(evidence) * Math.min(1, 0.4 + topic));
  const score = evidence.speaks ? Math.max(VAGUE, judged) : judged;
  const best = evidence.points.toSorted((a, b) => b.credit - a.credit)[0]?.sentence;
  const onTopic = evidence.answer.carrying.find((sentence) => sentence.anchored);
  return {
    score,
    reason:
      score >= 60
        ? "Speaks to what was asked."
        : score >= 20
          ? "Touches the question, and leaves part of it unanswered."
          : "Little of it speaks to the question.",
    basis: basisOf(evidence, [best ?? onTopic]),
  };
};
