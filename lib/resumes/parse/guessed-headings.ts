import { degreeScore, organisationScore, schoolScore, titleScore } from "./classify.ts";
import { findDates } from "./dates.ts";
import { LONGEST_HEADING } from "./heading-kind.ts";
import type { SectionKind } from "./heading-words.ts";
import { isPlace } from "./places.ts";
import type { Row } from "./row.ts";
import { kindBelow } from "./section-shape.ts";

/** Baseline distance, in sizes, from which on a blank line stands between two rows. */
const BLANK_LINE = 1.9;
/** Rows from the top of the document in which its contacts are looked for. */
const TOP = 14;

/** How a text stands out; headings of one document stand out alike. Empty where it does not. */
type StandOut = (row: Row) => string;

/**
 * Titles that no list knows, as `What I do now` above jobs: what stands out alone on its line is a heading where what stands below is
 * of a kind that the document lacks. Known headings stay as they are.
 */
export function withGuesses(
  rows: readonly Row[],
  found: Map<Row, SectionKind>,
  standOut: StandOut,
): Map<Row, SectionKind> {
  const held = new Set(found.values());
  const candidates = candidatesOf(rows, found, standOut);
  if (LACKING.every((kind) => held.has(kind)) || candidates.length === 0) return found;
  const result = new Map(found);
  // Below a guessed heading what stands out just so and has no period of time below it is no part of a history.
  let open: string | undefined;
  for (const { index, look } of candidates) {
    const row = rows[index];
    const end = candidates.find((other) => other.index > index && other.look === look)?.index ?? rows.length;
    const known = rows.findIndex((other, at) => at > index && found.has(other));
    const below = rows.slice(index + 1, known < 0 ? end : Math.min(end, known));
    const kind = row === undefined || below.length === 0 ? undefined : kindBelow(row.text, below);
    if (row !== undefined && kind !== undefined && !held.has(kind)) {
      result.set(row, kind);
      open = look;
    } else if (row !== undefined && look === open && below.length > 0 && !below.some(hasPeriod))
      result.set(row, "other");
  }
  return result;
}

const LACKING: readonly SectionKind[] = ["work", "education", "skills"];

/** An address of mail, or as many figures as a telephone number has. */
const isContact = ({ text }: Row): boolean =>
  text.includes("@") || /(?:\d[ ()./-]{0,2}){9}/u.test(text.replace(/\b(?:19|20)\d\d\b/gu, ""));

const hasPeriod = ({ text }: Row): boolean => findDates(text).some(({ range }) => range);

type Candidate = { index: number; look: string };

function candidatesOf(
  rows: readonly Row[],
  found: ReadonlyMap<Row, SectionKind>,
  standOut: StandOut,
): Candidate[] {
  const contacts = rows.slice(0, TOP).findLastIndex(isContact);
  const contactColumn = rows[contacts]?.column;
  return rows.flatMap((row, index) => {
    const look = standOut(row);
    const isTop = index === 0 || (index < contacts && row.column === contactColumn);
    const isOnce = rows.every((other) => other === row || other.text !== row.text);
    return look === "" || isTop || !isOnce || found.has(row) || !isTitle(row) ? [] : [{ index, look }];
  });
}

/** Short, without figures and without anything that names a job, an employer, a school or a town. */
function isTitle({ text, bullet, continues, cells, gap }: Row): boolean {
  if (bullet || continues || cells.length !== 1 || text.length > LONGEST_HEADING || gap <= 1) return false;
  if (!/^\p{Lu}[\p{L}\p{M}'’&/ -]*(?:,\s(?:and|und|et|y|e|en)\s[\p{L}\p{M}'’ -]+)?:?$/u.test(text))
    return false;
  if (text.split(/\s+/).length > 6 || / [–—-] /u.test(text)) return false;
  const bare = text.replace(/:$/, "");
  if (organisationScore(bare) >= 2 || schoolScore(bare) >= 2 || degreeScore(bare) >= 2) return false;
  return titleScore(bare) < 2 && !isPlace(bare);
}

/** In a text without looks: a line below a blank one, in capitals or not. */
export const standsBelowBlank: StandOut = ({ gap, text }) =>
  gap <= BLANK_LINE ? "" : /\p{Ll}/u.test(text) ? "small" : "capitals";
