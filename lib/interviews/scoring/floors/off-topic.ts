import type { FloorRule } from "./floor-rule.ts";

const SPEAKS_OF_WORK =
  /\b(?:work(?:ed|ing|s)?|job|team|company|manager|boss|colleagues?|coworkers?|customers?|clients?|project|patients?|students?|pupils?|users?|shift|class|office|meeting|deadline|department|business|career|degree|university|studied|trained|experience|years)\b/u;

/** Nothing of the question, of its key points or of anybody's work is spoken of. */
export const isOffTopic: FloorRule = ({ evidence, folded, language }) => {
  if (language.kind === "other") return false;
  const touched = evidence.asked.size > 0 || evidence.points.some(({ credit }) => credit >= 0.3);
  if (touched) return false;
  const personal = !["technical", "situational"].includes(evidence.question.source.category);
  return evidence.substance > 0.15 && !(personal && SPEAKS_OF_WORK.test(folded) && evidence.own.size > 0);
};
