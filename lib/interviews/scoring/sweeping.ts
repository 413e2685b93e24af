import type { Evidence } from "./evidence.ts";

const SWEEPING =
  /\b(?:best|fastest|safest|easiest|biggest|perfect(?:ly)?|always|never|every(?:body|one|thing)?|all|nobody|no one|completely|totally|absolutely|definitely|of course|for ever|forever|impossible|simply|any(?:one|body|thing)|whatever)\b/gu;
// Some of them are in everybody's speech; more of them say no more.
const MOST = 5;

/**
 * How much an answer leans on sweeping words ("always", "everybody", "the best"), 0 to 1. Those of a sentence that tells a deed or a figure say
 * something ("all 41 pass"), and the more of a case there is, the less the others matter. Who is wrong in fluent words says them most.
 */
export function sweepingOf({ answer, grounding }: Evidence): number {
  const words = answer.sentences
    .filter(
      ({ deeds, numbers, repeated }) =>
        !repeated && deeds.own.length + deeds.shared.length + numbers.length === 0,
    )
    .flatMap(({ folded }) => folded.match(SWEEPING) ?? []);
  return (Math.min(MOST, words.length) / MOST) * (1 - grounding);
}
