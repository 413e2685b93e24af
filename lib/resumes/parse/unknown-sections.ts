import type { SectionKind } from "./heading-words.ts";
import { areJobs, kindByLastWord, kindByShape } from "./section-shape.ts";
import type { DocumentSection } from "./sections.ts";

/**
 * Sections under titles that no list knows, placed by the title's last word or by the shape of their lines; what has no certain shape
 * stays `other`. A "background" that lists jobs is no summary, where nothing else in the document is the history.
 */
export function placeUnknown(sections: readonly DocumentSection[]): DocumentSection[] {
  const hasWork = sections.some(({ kind, rows }) => kind === "work" && rows.length > 0);
  return sections.map((section) => {
    const kind = kindOf(section, hasWork);
    return kind === undefined ? section : { ...section, kind };
  });
}

function kindOf({ kind, title, rows }: DocumentSection, hasWork: boolean): SectionKind | undefined {
  if (rows.length === 0) return undefined;
  if (kind === "summary") return !hasWork && areJobs(rows) ? "work" : undefined;
  return kind === "other" ? (kindByLastWord(title) ?? kindByShape(rows)) : undefined;
}
