/** The fact gate: what a person would send out may say nothing that the source does not hold. Pure, deterministic, fail-closed. */
import type { ResumeDocument } from "../resumes/document.ts";
import type { Edit } from "./edit.ts";
import { makeGate, type GateOptions } from "./gate.ts";
import type { Refusal } from "./refusal.ts";

export type { Refusal } from "./refusal.ts";
export { makeGate } from "./gate.ts";
export { checkLetter } from "./check-letter.ts";
export { checkTalk } from "./check-talk.ts";

/** What `tailored` says and `source` does not hold; `[]` means clean. */
export function checkFacts(
  source: ResumeDocument,
  tailored: ResumeDocument,
  options: GateOptions,
): Refusal[] {
  return makeGate(source, options).check(tailored);
}

/** What one edit of `source` says by itself that `source` does not hold; `[]` means that it may stand, alone or beside others. */
export function checkEdit(source: ResumeDocument, edit: Edit, options: GateOptions): Refusal[] {
  return makeGate(source, options).checkEdit(edit);
}
