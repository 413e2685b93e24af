import { countOf, coverage, type Evidence } from "../evidence.ts";
import { basisOf, type Judge } from "./judgement.ts";

// To be of the kind that was asked for, and to be an answer at all, is a part of speaking to the question; its key points are the most.
const KIND = 0.2;
const TRIED = 0.2;

// How far it speaks to the question is seen by its key points, and as much by its place among the questions of its field.
const PLACE = 0.5;

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
export const judgeRelevance: Judge = (evidence, { place }) => {
  const judged =
    100 *
    Math.min(1, evidence.substance * 2.4) *
    (TRIED + KIND * genreFit(evidence) + (1 - TRIED - KIND) * coverage(evidence));
  const spoken = evidence.speaks ? Math.max(VAGUE, judged) : judged;
  const score = place === undefined ? spoken : (1 - PLACE) * spoken + PLACE * 100 * place;
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
