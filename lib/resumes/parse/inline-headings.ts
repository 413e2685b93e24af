import { headingKind } from "./heading-kind.ts";
import type { SectionKind } from "./heading-words.ts";
import { cellOf, type Row } from "./row.ts";

const INLINE = /^(\p{L}[^:：]{2,30})[:：]\s+(\S.*)$/u;
/** Sections short enough to stand on their heading's line. */
const SHORT: ReadonlySet<SectionKind> = new Set(["skills", "languages", "certificates", "interests"]);

/** Characters from which on a line is full and its text goes on below. */
const FULL_LINE = 60;

/**
 * `Skills: Word, Excel` as a heading and its text. Only after a blank line, where the document has headings on lines of their own and
 * the section above is no list of skills, whose labels look just like this.
 */
export function withInlineHeadings(rows: readonly Row[]): Row[] {
  if (!rows.some((row) => isHeading(row, (kind) => kind === "work" || kind === "education")))
    return [...rows];
  let above: SectionKind | undefined;
  return rows.flatMap((row, index) => {
    if (isHeading(row, () => true)) above = headingKind(row.text);
    const split = above === "skills" ? undefined : splitAtColon(row, rows[index + 1]);
    if (split === undefined) return [row];
    above = headingKind(split[0]?.text ?? "");
    return split;
  });
}

const isHeading = (row: Row, accept: (kind: SectionKind) => boolean): boolean => {
  const kind = row.cells.length === 1 && !row.bullet ? headingKind(row.text) : undefined;
  return kind !== undefined && accept(kind);
};

function splitAtColon(row: Row, next: Row | undefined): Row[] | undefined {
  const [title, text] = INLINE.exec(row.text)?.slice(1) ?? [];
  const isEnd = next === undefined || next.gap > 1.9 || INLINE.test(next.text);
  const apart = row.gap > 1.9 && (isEnd || row.text.length > FULL_LINE);
  if (title === undefined || text === undefined || !apart || row.bullet || row.cells.length !== 1)
    return undefined;
  const kind = headingKind(title);
  if (kind === undefined || !SHORT.has(kind)) return undefined;
  const part = (content: string, bold: boolean): Row => ({
    ...row,
    text: content,
    cells: [cellOf([{ text: content, bold, italic: false, size: row.size }])],
    terms: [],
    bold,
  });
  return [part(title, row.bold), { ...part(text, false), gap: 1.2 }];
}
