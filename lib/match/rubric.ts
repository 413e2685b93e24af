import type { MatchPart } from "./model.ts";

/**
 * The published weights and thresholds; docs/match-rubric.md explains them. Any change of a number or a rule is a new
 * version, so that two reports with one version are comparable.
 */
export const RUBRIC = {
  version: "1.2.0",
  /** Points of each part; 100 in all. Parts of which nothing is known drop out and the rest is scaled up. */
  weights: { must: 45, nice: 10, keywords: 20, experience: 10, education: 5, title: 10 } satisfies Record<
    MatchPart["id"],
    number
  >,
  /** Inside experience and education a wish counts half as much as a must. */
  niceShare: 0.5,
  /** Share of a requirement's content words in one line from which it counts as met, and as partly met. */
  textMet: 0.6,
  textPartial: 0.35,
  /** Share of a requirement's content words in a work entry from which its years count. */
  fittingWork: 1 / 3,
  /** Years that may lack. */
  yearsForgiven: 0.25,
  /** Within the title part: the words of the title against the rung (senior, lead …). */
  titleWords: 0.7,
} as const;
