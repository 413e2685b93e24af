import type { FloorRule } from "./floor-rule.ts";

/** A word or two, or a few words that carry nothing: "Yes, of course I have." */
export const isTooShort: FloorRule = ({ evidence: { answer, numbers } }) =>
  answer.wordCount <= 3 || (answer.wordCount <= 8 && answer.carrying.length === 0 && numbers.size === 0);
