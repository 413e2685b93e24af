/** What every task adapter stands on: the port to a model, its named failures, and how text of strangers is shown to it. */
export { asData, fromData, numbered } from "./data.ts";
export { MODEL_FAILURE_CODES, ModelFailure, NO_USAGE } from "./failure.ts";
export type { ModelFailureCode } from "./failure.ts";
export { MODEL_TASKS } from "./ports.ts";
export type { ModelAnswer, ModelCall, ModelQuestion, ModelTask, ModelUsage } from "./ports.ts";
