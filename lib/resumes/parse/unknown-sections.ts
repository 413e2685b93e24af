import { organisationScore, titleScore } from "./classify.ts";
import { certificateScore } from "./certificate-words.ts";
import { mark } from "./entry-dates.ts";
import { fold } from "./fold.ts";
import { isProse, isSentence } from "./head-rows.ts";
import { headingKind } from "./heading-kind.ts";
import type { SectionKind } from "./heading-words.ts";
import type { Row } from "./row.ts";
import type { DocumentSection } from "./sections.ts";
import { parseWork } from "./work.ts";

/** Kinds that the last word of a longer title tells: `Orchestral Experience`, `Military Training`. */
const BY_LAST_WORD: ReadonlySet<SectionKind> = new Set([
  "work",
  "education",
  "skills",
  "certificates",
  "projects",
  "publications",
  "awards",
]);

/** Sections under titles that no list knows, placed by the title's last word or by the shape of their lines; what has no certain shape stays `other`. */
export function placeUnknown(sections: readonly DocumentSection[]): DocumentSection[] {
  return sections.map((section) => {
    if (section.kind !== "other" || section.rows.length === 0) return section;
    const kind = kindByLastWord(section.title) ?? kindByShape(section.rows);
    return kind === undefined ? section : { ...section, kind };
  });
}

function kindByLastWord(title: string): SectionKind | undefined {
  const last = title.trim().split(/\s+/).at(-1) ?? "";
  const kind = headingKind(last);
  return kind !== undefined && BY_LAST_WORD.has(kind) ? kind : undefined;
}

function kindByShape(rows: readonly Row[]): SectionKind | undefined {
  if (rows.some((row) => isSentence(row) || isProse(row))) return undefined;
  const marked = rows.map((row) => mark({ ...row, bullet: false }));
  const dated = marked.filter(({ span }) => span !== undefined && !span.range).length;
  const names = marked.filter(({ row }) => certificateScore(fold(row.text)) > 0).length;
  if (!marked.some(({ span }) => span?.range === true)) {
    if (names > 0 && (dated + names) * 2 > rows.length) return "certificates";
    return dated === 0 && rows.every(isTerms) && isManyTerms(rows) ? "skills" : undefined;
  }
  const jobs = parseWork(rows);
  const whole = jobs.every(
    ({ name, position, startDate }) =>
      name !== undefined && position !== undefined && titleScore(position) >= 2 && startDate !== undefined,
  );
  return jobs.length > 0 && whole ? "work" : undefined;
}

/** Terms of up to three words between commas, or one a line; people, companies and numbers are none. */
function isTerms(row: Row): boolean {
  const terms = row.text.split(/\s*[,;|•·]\s*/u);
  return (
    row.cells.length === 1 &&
    !/\d{2}|[.!?:@]/u.test(row.text) &&
    terms.every(
      (term) => term.split(/\s+/).length <= 3 && titleScore(term) < 2 && organisationScore(term) < 2,
    )
  );
}
const isManyTerms = (rows: readonly Row[]): boolean =>
  rows.reduce((count, { text }) => count + text.split(/[,;|•·]/u).length, 0) >= 3;
