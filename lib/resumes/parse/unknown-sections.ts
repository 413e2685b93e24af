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

function kindOf(
  { kind, title, rows }: DocumentSection,
  held: ReadonlySet<DocumentSection["kind"]>,
): SectionKind | undefined {
  if (rows.length === 0) return undefined;
  if (kind === "other") return kindByLastWord(title) ?? kindByShape(rows);
  // `Engagements` are a consultant's jobs as well as what is done for nothing, a `background` may be anything.
  if (kind !== "summary" && !(kind === "volunteer" && /^engagements?\b/iu.test(title))) return undefined;
  if (!held.has("work") && areJobs(rows)) return "work";
  return kind === "summary" && !held.has("education") && areStudies(rows) ? "education" : undefined;
}
