import { certificateScore, PROFESSIONAL_STANDING } from "./certificate-words.ts";
import { degreeAtStart, degreeScore, schoolScore } from "./classify.ts";
import { mark } from "./entry-dates.ts";
import { commaParts } from "./comma-parts.ts";
import { fold } from "./fold.ts";
import { isProse, isSentence } from "./head-rows.ts";
import type { Row } from "./row.ts";
import { areStudies } from "./section-shape.ts";
import type { DocumentSection } from "./sections.ts";

const QUALIFICATIONS = "qualif";

/**
 * "Qualifications" are degrees for one writer, memberships of professional bodies for another, and a list of strong points for a third:
 * each row goes where it belongs, and a body's examination (`ACCA (2018)`) among the studies becomes a certificate.
 */
export function sortQualifications(sections: readonly DocumentSection[]): DocumentSection[] {
  const studies = sections.some(({ kind, rows }) => kind === "education" && rows.length > 0);
  return sections.flatMap((section) => {
    if (section.kind === "certificates" && !studies && isStudies(section.rows))
      return [{ ...section, kind: "education" as const }];
    if (section.kind === "certificates" && !studies && section.rows.some(isStudyLine)) {
      const rest = section.rows.filter((row) => !isStudyLine(row));
      return [
        { ...section, kind: "education" as const, rows: section.rows.filter(isStudyLine) },
        ...(rest.length === 0 ? [] : [{ ...section, rows: rest }]),
      ];
    }
    if (section.kind === "skills" && fold(section.title).includes(QUALIFICATIONS) && areTickets(section.rows))
      return [{ ...section, kind: "certificates" as const }];
    if (section.kind !== "education" || section.rows.length === 0) return [section];
    if (!fold(section.title).includes(QUALIFICATIONS))
      return withoutStandings(section, (row) => mark(row).span !== undefined);
    const prose = section.rows.filter((row) => isProse(row) || isSentence(row)).length;
    if (prose * 2 > section.rows.length) return [{ ...section, kind: "summary" as const }];
    const studiesElsewhere = sections.some(
      (other) => other !== section && other.kind === "education" && other.rows.length > 0,
    );
    if (studiesElsewhere && !section.rows.some(isDegree))
      return [{ ...section, kind: "certificates" as const }];
    return withoutStandings(section, () => true);
  });
}

/** `ACLS, PALS, ITLS (current)` */
const areInitials = (row: Row): boolean => {
  const parts = row.text.replace(/\([^()]*\)/gu, "").split(/\s*[,;|•·]\s*/u);
  const known = parts.filter((part) => certificateScore(fold(part)) === 2).length;
  return (
    known > 0 && known * 2 > parts.length && parts.every((part) => /^\p{Lu}[\p{Lu}\d -]+$/u.test(part.trim()))
  );
};

/** Titles that tell of courses beside the studies. */
const COURSES =
  /\b(?:courses?|training|certif\w*|cursussen|kurse|cursos?|formations?|corsi|weiterbildung\w*|fortbildung\w*|kursy)\b/u;

/** Neither the line above nor the one below is a part of the same entry: each has its own year, or there is none. */
const isAlone = (rows: readonly Row[], index: number): boolean =>
  [rows[index - 1], rows[index + 1]].every((row) => row === undefined || mark(row).span !== undefined);

/** A line with one year and neither degree nor school. */
const isCourse = (row: Row): boolean => {
  const { row: bare, span } = mark(row);
  return (
    span?.range === false &&
    bare.cells.length === 1 &&
    degreeScore(bare.text) < 2 &&
    schoolScore(bare.text) < 2
  );
};

/** A degree with its school and its years on one line. */
const isStudyLine = (row: Row): boolean => {
  const { row: bare, span } = mark(row);
  const parts = bare.text.split(/,\s|\s[–—|-]\s|\t/u);
  return (
    span !== undefined &&
    parts.some((part) => schoolScore(part) >= 3) &&
    parts.some((part) => degreeAtStart(part) !== undefined && certificateScore(fold(part)) === 0)
  );
};

/** Lines of which most name a certificate or the year of one. */
const areTickets = (rows: readonly Row[]): boolean =>
  rows.filter(
    (row) => certificateScore(fold(row.text)) > 0 && !isProse(row) && row.text.split(",").length < 3,
  ).length *
    2 >
  rows.length;

/** Degrees with their schools under "Training", where the document has no other place for them. */
const isStudies = (all: readonly Row[]): boolean => areStudies(all.map((row) => mark(row).row));
const isDegree = (row: Row): boolean => degreeScore(row.text) >= 2.5;

function withoutStandings(section: DocumentSection, isWhole: (row: Row) => boolean): DocumentSection[] {
  const title = fold(section.title);
  const standings = section.rows.filter((row, index) => {
    const { row: bare } = mark(row);
    const isStanding =
      PROFESSIONAL_STANDING.test(fold(bare.text)) &&
      degreeAtStart(bare.text) === undefined &&
      schoolScore(bare.text) < 2 &&
      isWhole(row);
    const isNamed =
      certificateScore(fold(bare.text)) > 0 &&
      commaParts(bare.text).every((part) => degreeAtStart(part) === undefined) &&
      isAlone(section.rows, index);
    return isStanding || areInitials(row) || ((COURSES.test(title) || isNamed) && isCourse(row));
  });
  if (standings.length === 0) return [section];
  const rest = section.rows.filter((row) => !standings.includes(row));
  return [
    ...(rest.length === 0 ? [] : [{ ...section, rows: rest }]),
    { ...section, kind: "certificates" as const, rows: standings },
  ];
}
