import type { Work } from "../document.ts";
import { degreeScore, organisationScore, schoolScore, titleScore } from "./classify.ts";
import { certificateScore } from "./certificate-words.ts";
import { mark } from "./entry-dates.ts";
import { fold } from "./fold.ts";
import { isProse, isSentence } from "./head-rows.ts";
import { headingKind } from "./heading-kind.ts";
import type { SectionKind } from "./heading-words.ts";
import type { Row } from "./row.ts";
import { parseLanguages } from "./spoken-languages.ts";
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

/** The kind of section that the last word of a title tells, or in Romance languages the first: `Formação contínua`. */
export function kindByLastWord(title: string): SectionKind | undefined {
  const words = title.trim().replace(/:$/, "").split(/\s+/);
  const first = ROMANCE.test(fold(words[0] ?? "")) ? headingKind(words[0] ?? "") : undefined;
  const kind = headingKind(words.at(-1) ?? "") ?? first;
  return kind !== undefined && BY_LAST_WORD.has(kind) ? kind : undefined;
}
const ROMANCE =
  /(?:acao|acion|azione|ation|encia|enza|ence|idades?|idad|ita|ites?|etences|icas|orso|urso|ours|etudes|estudios|estudos|studi)s?$/u;

/** The kind of section that lines without a known title are by their shape; nothing where that is not certain. */
export function kindByShape(rows: readonly Row[]): SectionKind | undefined {
  if (
    rows.every((row) => row.bullet || !isSentence(row)) &&
    rows.some((row) => row.bullet) &&
    areWholeJobs(rows)
  )
    return "work";
  if (rows.every(isTerms) && rows.every((row) => termsOf([row]) > 3)) return "skills";
  if (rows.some((row) => isSentence(row) || isProse(row))) return undefined;
  const marked = rows.map((row) => mark({ ...row, bullet: false }));
  if (areStudies(marked.map(({ row }) => row))) return "education";
  const dated = marked.filter(({ span }) => span !== undefined && !span.range).length;
  const names = marked.filter(({ row }) => certificateScore(fold(row.text)) > 0).length;
  if (!marked.some(({ span }) => span?.range === true)) {
    if (names > 0 && (dated + names) * 2 > rows.length) return "certificates";
    return dated === 0 && rows.every(isTerms) && isManyTerms(rows) ? "skills" : undefined;
  }
  return areWholeJobs(rows) ? "work" : undefined;
}

/** Jobs of which each has title, employer and beginning, and the titles of most are known. */
function areWholeJobs(rows: readonly Row[]): boolean {
  if (!rows.some((row) => mark({ ...row, bullet: false }).span?.range === true)) return false;
  const jobs = parseWork(rows);
  const isTold = ({ name, position, startDate }: Work): boolean =>
    (name !== undefined || isOwnMaster(position)) && position !== undefined && startDate !== undefined;
  const titled = jobs.filter(({ position }) => titleScore(position ?? "") >= 2).length;
  return titled > 0 && titled >= Math.min(jobs.length, 2) && titled * 2 >= jobs.length && jobs.every(isTold);
}

/** Who works for clients has no employer. */
const isOwnMaster = (position: string | undefined): boolean =>
  /\b(?:freelance\w*|self[- ]employed|sole trader|freiberuf\w*|selbstst?andig\w*|independant\w*|autonom[oa])\b/u.test(
    fold(position ?? ""),
  );

/** Words of titles that say what a person can do without being a heading of their own: `What I'm good with`, `Systems`. */
const ABILITY = /\b(?:can|good|tools?|systems?|software|comput\w*|know|tech\w*|kit|program\w*|it|edv)\b/u;

/**
 * The kind of what stands below a title that no list knows and that looks like no known heading. More has to be sure than in
 * `kindByShape`: at least half of the jobs have title, employer and time, the studies their degree or school.
 */
export function kindBelow(title: string, rows: readonly Row[]): SectionKind | undefined {
  const marked = rows.map((row) => mark({ ...row, bullet: false }));
  const told = kindByLastWord(title);
  const isHistory = told === "work" ? marked.some(({ span }) => span !== undefined) : areJobs(rows);
  if (isHistory && rows[0]?.bullet !== true) return "work";
  if (areStudies(marked.map(({ row }) => row)) && marked.some(({ span }) => span !== undefined))
    return "education";
  const languages = parseLanguages(rows);
  if (languages.length > 1 && languages.length >= termsOf(rows)) return "languages";
  const undated = marked.every(({ span }) => span === undefined);
  return undated && ABILITY.test(fold(title)) && rows.every(isTerms) && isManyTerms(rows)
    ? "skills"
    : undefined;
}

/** Who learns at a school does not work there. */
const LEARNER =
  /^(?:student|pupil|schuler|etudiante?|eleve|estudiante|aluno|aluna|alumno|studente|studentessa|leerling|uczen)/u;

/** Lines that hold jobs, of which at least half have all they need, and one a period of time. */
export function areJobs(rows: readonly Row[]): boolean {
  if (!rows.some((row) => mark({ ...row, bullet: false }).span?.range === true)) return false;
  const jobs = parseWork(rows);
  const whole = jobs.filter(
    ({ name, position, startDate, endDate }) =>
      (name !== undefined || isOwnMaster(position)) &&
      titleScore(position ?? "") >= 2 &&
      !LEARNER.test(fold(position ?? "")) &&
      degreeScore(position ?? "") < 2 &&
      (startDate !== undefined || endDate !== undefined),
  );
  return whole.length > 0 && whole.length * 2 >= jobs.length;
}

/** Degrees with their schools, in at least two of three lines. */
export const areStudies = (rows: readonly Row[]): boolean =>
  rows.some((row) => !row.bullet && schoolScore(row.text) >= 2) &&
  rows.filter((row) => degreeScore(row.text) >= 2 || schoolScore(row.text) >= 2).length * 3 >=
    rows.length * 2 &&
  rows.some((row) => degreeScore(row.text) >= 2.5);

/** Terms of up to three words between commas, or one a line; people, companies and numbers are none. */
function isTerms(row: Row): boolean {
  const terms = row.text.split(/\s*[,;|•·]\s*/u);
  return (
    row.cells.length === 1 &&
    !/\d{4}|[.!?:@]/u.test(row.text) &&
    terms.every((term) => term.split(/\s+/).length <= 3) &&
    terms.filter((term) => titleScore(term) >= 2 || organisationScore(term) >= 2).length * 4 <= terms.length
  );
}
const termsOf = (rows: readonly Row[]): number =>
  rows.reduce((count, { text }) => count + text.split(/[,;|•·]/u).length, 0);
const isManyTerms = (rows: readonly Row[]): boolean => termsOf(rows) >= 3;
