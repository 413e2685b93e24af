import type { Floor } from "../model.ts";
import { isBareKeywords } from "./bare-keywords.ts";
import { isCopied } from "./copied.ts";
import { isEcho } from "./echo.ts";
import type { FloorInput, FloorRule } from "./floor-rule.ts";
import { isGibberish } from "./gibberish.ts";
import { isInstructions } from "./instructions.ts";
import { isNoAnswer } from "./no-answer.ts";
import { isOtherQuestion } from "./other-question.ts";
import { isOffTopic } from "./off-topic.ts";
import { isRepetition } from "./repetition.ts";
import { isTooShort } from "./too-short.ts";

// In this order the person is told the plainest reason first.
const RULES: readonly (readonly [Floor, FloorRule])[] = [
  ["instructions", isInstructions],
  ["no_answer", isNoAnswer],
  ["gibberish", isGibberish],
  ["too_short", isTooShort],
  ["repetition", isRepetition],
  ["copied", isCopied],
  ["other_question", isOtherQuestion],
  ["bare_keywords", isBareKeywords],
  ["echo", isEcho],
  ["off_topic", isOffTopic],
];

/** Why an answer is held at the minimum, or undefined. */
export function findFloor(input: FloorInput): Floor | undefined {
  return RULES.find(([, rule]) => rule(input))?.[0];
}
