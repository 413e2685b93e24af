import type { FloorRule } from "./floor-rule.ts";

// Below this an answer of some substance has next to nothing to do with its question; above the other it fits a known one well.
const NOT_THIS = 0.2;
const FITS = 2;

/** A text that has nothing to do with its question and fits another known one well. */
export const isOtherQuestion: FloorRule = ({ topicality, language }) =>
  language.kind !== "other" && topicality.own < NOT_THIS && topicality.other >= FITS;
