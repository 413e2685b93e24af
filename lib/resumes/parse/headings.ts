import { findDates } from "./dates.ts";
import { fold } from "./fold.ts";
import { standsBelowBlank, withGuesses } from "./guessed-headings.ts";
import { headingKind, LONGEST_HEADING } from "./heading-kind.ts";
import type { SectionKind } from "./heading-words.ts";
import type { Row } from "./row.ts";
import { isSetApart, plainHabit } from "./set-apart.ts";

/** Looks of a row that tell headings from other text. */
type Looks = { size: number; bold: boolean; caps: boolean; level: number };

const isCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const looksOf = (row: Row): Looks => ({
  size: Math.round(row.size * 2) / 2,
  bold: row.bold,
  caps: isCaps(row.text),
  level: row.headingLevel ?? 0,
});
const weight = (looks: Looks, body: number): number =>
  (looks.size > body + 0.6 ? 2 : 0) + (looks.bold ? 1 : 0) + (looks.caps ? 1 : 0) + (looks.level > 0 ? 2 : 0);
const sameLooks = (a: Looks, b: Looks): boolean =>
  Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.caps === b.caps && a.level === b.level;

/** The most common size by letters. */
export function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const row of rows) {
    const size = Math.round(row.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + row.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const CORE = new Set<SectionKind>(["work", "education", "skills", "projects", "summary"]);

/** Headings of jobs that are names of skills, too: only what stands below tells. */
const ALSO_SKILLS = new Set(["teaching"]);
const hasPeriod = (rows: readonly Row[]): boolean =>
  rows.some((row) => findDates(row.text).some(({ range }) => range));

/** Rows that are section headings, with their kind; an unknown title that looks just like the known ones is `other`. */
export function findHeadings(rows: readonly Row[]): Map<Row, SectionKind> {
  const body = bodySize(rows);
  const found = rows.flatMap((row, index) => {
    if (row.bullet || row.continues || row.cells.length !== 1) return [];
    const kind = headingKind(row.text);
    if (
      kind === undefined ||
      (ALSO_SKILLS.has(fold(row.text)) && !hasPeriod(rows.slice(index + 1, index + 4)))
    )
      return [];
    return [{ row, kind, looks: looksOf(row) }];
  });
  const core = found.filter(({ kind }) => CORE.has(kind));
  const models = modelsByColumn(core.length > 0 ? core : found);
  const strongest = Math.max(0, ...[...models.values()].map((looks) => weight(looks, body)));
  const accepted = found.filter(({ row, looks }) => {
    const model = models.get(columnKey(row));
    if (model !== undefined && model.size > body + 0.6 && looks.level === 0 && looks.size < model.size * 0.85)
      return false;
    const wanted = model === undefined ? Math.min(strongest, 1) : weight(model, body);
    return weight(looks, body) >= wanted - 1 || (model !== undefined && sameLooks(looks, model));
  });
  const colons = accepted.filter(({ row }) => row.text.endsWith(":")).length;
  // `Achievements:` right below a job's duties, where the headings have no colon, belongs to the job.
  const isLabel = (row: Row): boolean =>
    row.text.endsWith(":") &&
    row.gap <= 1.9 &&
    !row.bold &&
    row.size <= body + 0.6 &&
    colons * 2 <= accepted.length;
  const result = new Map<Row, SectionKind>(
    accepted.filter(({ row }) => !isLabel(row)).map(({ row, kind }) => [row, kind]),
  );
  for (const row of rows)
    if (!result.has(row) && isUnknownHeading(row, models, body)) result.set(row, "other");
  return guessed(rows, withSetApart(rows, result, body), body);
}

/** Titles by what stands below them: in a printed text what is larger, bold or in capitals, in a plain one what a blank line keeps apart. */
function guessed(rows: readonly Row[], found: Map<Row, SectionKind>, body: number): Map<Row, SectionKind> {
  const isPlain = rows.every(
    (row) => !row.bold && Math.abs(row.size - body) < 0.6 && row.headingLevel === undefined,
  );
  const byLooks = (row: Row): string => {
    const looks = looksOf(row);
    return weight(looks, body) > 0 ? JSON.stringify(looks) : "";
  };
  return withGuesses(rows, found, isPlain ? standsBelowBlank : byLooks);
}

/** Where headings look like any other text, what stands set apart is one, too. */
function withSetApart(
  rows: readonly Row[],
  found: Map<Row, SectionKind>,
  body: number,
): Map<Row, SectionKind> {
  const known = new Set(found.keys());
  const plain = [...known].every(
    (row) => !row.bold && row.size <= body + 0.6 && row.headingLevel === undefined,
  );
  const habit = plain ? plainHabit(rows, known) : undefined;
  const first = rows.findIndex((row) => known.has(row));
  if (habit === undefined) return found;
  rows.forEach((row, index) => {
    if (!known.has(row) && (index > first || isFirstTitle(row)) && isSetApart(rows, index, habit))
      found.set(row, "other");
  });
  return found;
}

/** Above the first known heading stand names and titles; only a last word that heads sections tells a heading there. */
const isFirstTitle = (row: Row): boolean =>
  row.text.includes(" ") && headingKind(row.text.split(/\s+/).at(-1) ?? "") !== undefined;

const columnKey = (row: Row): string => `${row.page > 0 ? "later" : "first"}:${row.column}`;

/** The commonest looks of the known headings of each column. */
function modelsByColumn(found: readonly { row: Row; looks: Looks }[]): Map<string, Looks> {
  const columns = Map.groupBy(found, ({ row }) => columnKey(row));
  return new Map(
    [...columns].map(([key, items]) => {
      const votes = items.map(({ looks }) => ({
        looks,
        count: items.filter((other) => sameLooks(other.looks, looks)).length,
      }));
      const best = votes.reduce((a, b) => (b.count > a.count ? b : a));
      return [key, best.looks] as const;
    }),
  );
}

function isUnknownHeading(row: Row, models: ReadonlyMap<string, Looks>, body: number): boolean {
  if (
    row.bullet ||
    row.continues ||
    row.cells.length !== 1 ||
    row.text.length > LONGEST_HEADING ||
    /[.!?,;@]$/.test(row.text)
  )
    return false;
  const looks = looksOf(row);
  if (/\d{3}/.test(row.text) || row.text.split(/\s+/).length > 6) return false;
  return [...models.values()].some(
    (model) =>
      sameLooks(looks, model) &&
      (looks.level > 0 ||
        model.size > body + 1.2 ||
        (model.caps && model.bold && row.text.length > 3 && row.gap > 1.6)),
  );
}
