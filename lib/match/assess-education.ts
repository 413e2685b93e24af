import type { Requirement } from "../jobs/analysis/index.ts";
import { credited, evidenceOf, UNKNOWN, type Assessment } from "./assessment.ts";
import { fieldFits, fieldsAsked, levelAsked, levelHeld } from "./degrees.ts";
import type { ResumeFacts } from "./resume-facts.ts";

/** The best degree held against the one asked for, by level and field. */
export function assessEducation(requirement: Requirement, facts: ResumeFacts): Assessment {
  const entries = facts.document.education ?? [];
  if (entries.length === 0) return UNKNOWN;
  const asked = levelAsked(requirement.text);
  const fields = fieldsAsked(requirement.text);
  const held = entries.map((entry, index) => {
    const words = `${entry.studyType ?? ""} ${entry.area ?? ""}`;
    const level = levelHeld(words);
    // A degree whose level cannot be read is neither held against the person nor counted in full.
    const byLevel = level === 0 ? 0.5 : level >= asked ? 1 : level === asked - 1 ? 0.5 : 0;
    const fits = fields === undefined || fieldFits(words, fields);
    const lines = facts.lines.filter(
      (line) => line.kind === "education" && line.path.startsWith(`/education/${index}/`),
    );
    return { credit: byLevel * (fits ? 1 : 0.75), lines };
  });
  const best = held.reduce((a, b) => (b.credit > a.credit ? b : a));
  return credited(
    best.credit,
    best.lines.slice(0, 2).map((line) => evidenceOf(line, line.text)),
  );
}
