import type { Education } from "../document.ts";
import { schoolScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findUrls } from "./contacts.ts";
import { FIELD_LABEL } from "./degree-fields.ts";
import type { Entry } from "./entries.ts";
import { fold, tidy } from "./fold.ts";
import { lineText, paragraphsOf } from "./paragraphs.ts";
import type { Row } from "./row.ts";

/** A grade behind its word: `GPA: 3.8/4.0`, `Note 1,3`. */
export const SCORE =
  /[\s,;(|–-]*(?:c?gpa|grade point average|cumulative gpa|overall gpa|final grade|grade|score|note|abschlussnote|notendurchschnitt|moyenne|mention|media|nota|promedio|voto|cijfer|ocena|average|percentage|cgpa)\s*(?:of|de)?\s*[:=-]?\s*(\d+(?:[.,]\d+)?\s*%?(?:\s*(?:\/|out of)\s*\d+(?:[.,]\d+)?)?)\)?/iu;
const COURSES =
  /^(?:relevant |selected |key )?(?:courses|coursework|course work|modules|kurse|cours|cursos|corsi|vakken|przedmioty)\s*(?:include[sd]?)?\s*:\s*(.+)$/iu;

/** What was studied beside the degree's field; JSON Resume has no member of its own for it and keeps it among the courses. */
const KEPT_AS_COURSE =
  /^(?:(?:(?:bachelor|master|doctoral|diploma|phd|final|undergraduate)(?:'s|’s)?(?: degree)? )?(?:thesis|dissertation|(?:final |final[- ]year )?project)|minor(?:ed)?|second major|double major|electives?|specialis?z?ation|(?:bachelor|master|diplom|doktor|abschluss)arbeit|memoire|mémoire|tesis|tese|tesi|scriptie|praca (?:magisterska|dyplomowa|licencjacka))\b\s*(?:in|:|on|topic|title|["“„]|-|–)/iu;
/** A line that says nothing but with what distinction the degree was passed. */
const HONOURS_LINE =
  /^(?:graduated |graduation |awarded |passed )?(?:with )?(?:(?:summa|magna|maxima)? ?cum laude|(?:(?:high|highest|great|first[- ]class|second[- ]class|upper second[- ]class)? ?)(?:honou?rs|distinction|merit)(?: degree)?|first class(?: honou?rs)?|2[:.][12](?: honou?rs)?)\.?$/iu;

/** A grade without a word for it, alone or after the last comma: `3.8`, `1.7`, `3.8/4.0`, `92 %`. */
export const BARE_SCORE =
  /(?:^|,\s+)(1[01]0\/110(?: e lode)?|\d{1,2}[.,]\d{1,2}(?:\s*\/\s*\d{1,3}(?:[.,]\d+)?)?|\d{1,3}(?:[.,]\d+)?\s?%)$/u;

/** Short lines that begin with a capital stand for themselves: the facts below a degree are a list even without bullets. */
function linesOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const above = groups.at(-1)?.at(-1);
    const isNew =
      /^[\p{Lu}\p{N}]/u.test(row.text) &&
      !row.continues &&
      (above?.text.length ?? 0) < 60 &&
      !/[,;-]$/.test(above?.text ?? "");
    if (above === undefined || isNew) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

/** What stands around a degree beside school, field and dates: grade, courses, theses, address. `score` is one the head named. */
export function detailsOf(
  draft: { entry: Entry; score?: string },
  fields: Pick<Education, "area" | "studyType">,
): Pick<Education, "score" | "courses" | "url" | "area"> {
  const paragraphs = linesOf(draft.entry.body).flatMap(paragraphsOf);
  const score =
    draft.score ?? paragraphs.map(({ text }) => SCORE.exec(text)?.[1]).find((found) => found !== undefined);
  const courses = paragraphs
    .flatMap(({ text }) => COURSES.exec(text)?.[1]?.split(/\s*[,;]\s*/) ?? [])
    .filter((course) => course !== "");
  const kept = paragraphs
    .map(({ text }) => text)
    .filter((text) => KEPT_AS_COURSE.test(text) && !COURSES.test(text) && text.length <= 2000);
  const honours = paragraphs
    .flatMap(({ text }) => text.split(/\s*[;|]\s*/))
    .find((text) => HONOURS_LINE.test(text));
  const grade = honours === undefined || score === undefined ? (score ?? honours) : `${honours}, ${score}`;
  const major =
    fields.area === undefined && fields.studyType !== undefined
      ? draft.entry.body
          .map((row) => FIELD_LABEL.exec(lineText(row))?.[1])
          .find((found) => found !== undefined)
      : undefined;
  const url = findUrls(draft.entry.head, undefined)[0];
  return {
    ...(grade === undefined ? {} : { score: tidy(grade) }),
    ...(courses.length + kept.length === 0 ? {} : { courses: [...courses, ...kept] }),
    ...(url === undefined ? {} : { url }),
    ...(major === undefined ? {} : { area: major.replace(/[.]$/, "") }),
  };
}

/** `Realschule Broich, Mülheim`: a town that the document names elsewhere is no part of the school's name; a university may be named after its campus. */
export function withoutTown(item: Education, towns: readonly string[]): Education {
  const parts = commaParts(item.institution ?? "");
  const school = parts.slice(0, -1).join(", ");
  const town = fold(parts.at(-1) ?? "");
  const isKnown = towns.some((known) => fold(known) === town || fold(known).startsWith(`${town} `));
  const isSchool = schoolScore(school) >= 2 && !/\buniversit/u.test(fold(school));
  return parts.length > 1 && isKnown && isSchool ? { ...item, institution: school } : item;
}
