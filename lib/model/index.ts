/** What every task adapter stands on: the port to a model, its named failures, and how text of strangers is shown to it. */
export { asData, fromData, numbered } from "./data.ts";
export { ModelFailure } from "./failure.ts";
export { instructsProgram, withoutInstructions } from "./instructions.ts";
export { Piece, wordsAt } from "./pieces.ts";
export type { Found } from "./pieces.ts";
export type { ModelAnswer, ModelCall, ModelQuestion, ModelTask, ModelUsage } from "./ports.ts";
export { withinBytes } from "./room.ts";
export type { Spending } from "./spending.ts";
export { shownUsage, sumOfUsage } from "./usage.ts";
