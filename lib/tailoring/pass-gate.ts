import { makeGate } from "../facts/index.ts";
import { AppError } from "../kernel/errors.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { applyChanges } from "./apply-changes.ts";
import type { Change, RefusedEdit, TailoringResult } from "./model.ts";

/**
 * What the fact gate lets through of an engine's proposals, whichever engine made them. An offending change is refused and
 * shown, the rest lives; when the whole is not clean although every part is, nothing of it passes.
 * @param now ISO 8601
 */
export function passGate(source: ResumeDocument, proposed: TailoringResult, now: string): TailoringResult {
  const gate = makeGate(source, { now });
  const refused: RefusedEdit[] = [...proposed.refused];
  const changes: Change[] = [];
  for (const change of proposed.changes) {
    const refusals = gate.checkEdit(change);
    if (refusals.length === 0) changes.push(change);
    refused.push(...refusals);
  }
  const whole = gate.check(applyChanges(source, changes));
  return whole.length === 0 ? { changes, refused } : { changes: [], refused: [...refused, ...whole] };
}

/** The document with the accepted changes, fail-closed: one that the gate does not pass is never stored. */
export function applyGated(source: ResumeDocument, changes: readonly Change[], now: string): ResumeDocument {
  const tailored = applyChanges(source, changes);
  const [first] = makeGate(source, { now }).check(tailored);
  if (!first) return tailored;
  throw new AppError("broken", "fact_gate", `accepted changes break the rule ${first.rule} at ${first.path}`);
}
