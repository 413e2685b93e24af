import { fold } from "./fold.ts";
import type { SectionKind } from "./heading-words.ts";
import { areJobs, areStudies, kindByLastWord, kindByShape } from "./section-shape.ts";
import type { DocumentSection } from "./sections.ts";

/**
 * Sections under titles that no list knows, placed by the title's last word or by the shape of their lines; what has no certain shape
 * stays `other`. A "background" that lists jobs is no summary, where nothing else in the document is the history.
 */
export function placeUnknown(sections: readonly DocumentSection[]): DocumentSection[] {
  const held = new Set(sections.filter(({ rows }) => rows.length > 0).map(({ kind }) => kind));
  return sections.map((section) => {
    const kind = kindOf(section, held);
    return kind === undefined ? section : { ...section, kind };
  });
}

/** What people do beside their work may look just like it. */
const BESIDE_WORK =
  /\b(?:project\w*|volunt\w*|communit\w*|boards?|memberships?|extra-?curricular\w*|activit\w*|societ\w*|clubs?|hobb\w*|leisure|sport\w*|giving|ehrenamt\w*|engagement|vrijwillig\w*|benevol\w*|asociaci\w*)\b/u;

function kindOf(
  { kind, title, rows }: DocumentSection,
  held: ReadonlySet<DocumentSection["kind"]>,
): SectionKind | undefined {
  if (rows.length === 0) return undefined;
  if (kind === "other") {
    const isHistory = !held.has("work") && !BESIDE_WORK.test(fold(title)) && areJobs(rows);
    return kindByLastWord(title) ?? kindByShape(rows) ?? (isHistory ? "work" : undefined);
  }
  // `Engagements` are a consultant's jobs as well as what is done for nothing, a `background` may be anything.
  if (kind !== "summary" && !(kind === "volunteer" && /^engagements?\b/iu.test(title))) return undefined;
  if (!held.has("work") && areJobs(rows)) return "work";
  return kind === "summary" && !held.has("education") && areStudies(rows) ? "education" : undefined;
}
