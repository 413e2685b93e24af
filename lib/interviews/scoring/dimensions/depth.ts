import { countOf, pointsHeld, saturating } from "../evidence.ts";
import { HELD } from "../key-points.ts";
import { RUBRIC } from "../rubric.ts";
import { basisOf, type Judge } from "./judgement.ts";

// Naming the topic without a point is a little more than nothing.
const VAGUE = 16;

/** Depth: how many of the key points are held, and are they explained with reasons, matter of fact and a case to show it on? */
export const judgeDepth: Judge = (evidence) => {
  const held = evidence.points.filter(({ credit }) => credit >= HELD);
  const explained = saturating(countOf(evidence, "reason") + 0.5 * countOf(evidence, "limit"), 1.5);
  const matter = saturating(evidence.matter, 14);
  const judged =
    100 *
    (0.6 * pointsHeld(evidence) * Math.min(1, 0.45 + matter) + 0.05 * explained + 0.35 * evidence.grounding);
  const score = evidence.speaks ? Math.max(VAGUE, judged) : judged;
  const [, thin] = RUBRIC.cuts;
  const missing = evidence.points.length - held.length;
  return {
    score,
    reason: `${held.length > 0 && score < thin ? "Touches" : "Holds"} ${held.length} of ${evidence.points.length} points that a good answer holds${missing > 0 && explained < 0.3 ? ", without giving reasons" : ""}.`,
    basis: basisOf(
      evidence,
      held.toSorted((a, b) => b.credit - a.credit).map(({ sentence }) => sentence),
    ),
  };
};
