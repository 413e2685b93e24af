import type { AnalysisResult } from "../../jobs/index.ts";
import { valueAt } from "../../kernel/json-pointer.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import type { Change } from "../model.ts";
import { changeIdOf } from "./change-id.ts";

/** A proposal before the gate has seen it. */
export type Draft = Omit<Change, "changeId" | "decision">;

/** A proposal as a change of a tailoring, accepted until the person decides otherwise. */
export function changeOf(draft: Draft): Change {
  // Elements of a reordered list are told apart by their order, not by labels that may be equal.
  const changeId = changeIdOf(draft.path, draft.action, draft.order ?? draft.after);
  return { changeId, ...draft, decision: "accepted" };
}

/** Evidence of a whole text of the source, cut to what a reader takes in at a glance; `[]` where there is no text. */
export function evidenceAt(source: ResumeDocument, path: string, words?: string): Change["evidence"] {
  const text = valueAt(source, path);
  if (typeof text !== "string" || text.trim() === "") return [];
  return [{ path, quote: words !== undefined && text.includes(words) ? words : text.slice(0, 300) }];
}

type Requirement = AnalysisResult["requirements"][number];

/** A requirement in its own words, short enough to stand in a sentence. */
export function wordsOf(requirement: Requirement): string {
  const text = requirement.text
    .replace(/\s+/g, " ")
    .replace(/[.;:,\s]+$/, "")
    .trim();
  if (text.length <= 120) return `\u201c${text}\u201d`;
  return `\u201c${text.slice(0, 117).replace(/\s+\S*$/, "")} \u2026\u201d`;
}
