import type { Education } from "../document.ts";
import { degreeAtStart, degreeScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { DEGREE_NOUN } from "./degree-words.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { fold, tidy, wordsOf } from "./fold.ts";
import { isTownLike } from "./town-like.ts";

/** Honours at the start of what follows a degree. */
export const HONOURS =
  /^[\s,(–-]*(?:(?:summa|magna|maxima)?\s*cum laude|with (?:high |highest )?(?:honou?rs|distinction)|(?:first|second|third)[- ]class(?: (?:upper|lower)(?: division)?)?(?: honou?rs)?|honou?rs|distinction|\(?hons?\)?|candidate|student)\)?[\s,]*/iu;
/** Honours behind the field: `B.A. in Political Science, cum laude`. */
const HONOURS_BEHIND =
  /,\s+(?:(?:summa|magna|maxima)? ?cum laude|with (?:high |highest |first[- ]class )?(?:honou?rs|distinction|merit)|(?:first|upper second|lower second|second|third)(?:[- ]class)?(?: (?:upper|lower)(?: division)?)?(?: honou?rs)?|2[:.][12](?: honou?rs)?|honou?rs|distinction|merit|mention (?:tr[eè]s bien|assez bien|bien)|avec mention|con lode|sehr gut|mit auszeichnung)$/iu;
/** A field of study behind its word: `Major in Physics`. */
export const FIELD_LABEL =
  /^(?:majoring|major|majored|specialization|specialisation|concentration|field of study|area of study|schwerpunkt|fachrichtung|studiengang|specialite|especialidad|especialidade|indirizzo|richting|kierunek|emphasis)\s*(?:in|:|en|em|of)?\s*[:]?\s+(.+)$/iu;
const IN =
  /^[\s,:;–—-]*(?:degree\s+)?(?:(?:in|of|en|em|im|der|di|de|del|da|zur|zum|als|w|na kierunku|kierunek:?|specjalność:?|major(?:ing)? in|with a major in|van|für|für die)\s+)?/iu;

/** True when a text holds a word of fields of study. */
export const isField = (text: string): boolean => wordsOf(text).some((word) => FIELD_WORDS.has(word));

/** Certificates of schools have no field. */
const LEAVING =
  /^(?:(?:fach)?abitur|allgemeine hochschulreife|(?:fach)?hochschulreife|mittlere reife|(?:real|haupt)schulabschluss|matura|baccalaureate?|bachillerato|maturita|vwo|havo|high school diploma|ged|gcses?|a[- ]levels?)$/u;

/** `Master Finance, EM Lyon`: a last part that is no field of study gave the degree, where the degree has its field already. */
export function degreeAndSchool(text: string): Pick<Education, "institution" | "studyType" | "area"> {
  const noun = nounAndSchool(commaParts(text));
  if (noun !== undefined) return noun;
  const parts = commaParts(text);
  const last = parts.at(-1) ?? "";
  const degree = degreeOf(parts.slice(0, -1).join(", "));
  const named =
    degree.studyType !== undefined &&
    (degree.area !== undefined ||
      LEAVING.test(fold(degree.studyType)) ||
      DEGREE_NOUN.test(fold(degree.studyType)));
  const isSchool =
    /^\p{Lu}/u.test(last) &&
    (degree.area === undefined ? wordsOf(last).some((word) => !FIELD_WORDS.has(word)) : !isField(last)) &&
    degreeScore(last) < 1 &&
    HONOURS.exec(last)?.[0] === undefined;
  return parts.length > 1 && named && isSchool ? { institution: last, ...degree } : degreeOf(text);
}

/** `Paramedic Diploma, Medavie HealthEd, Dartmouth`: behind a degree that says what it is for stands its school, and perhaps a town. */
function nounAndSchool([first = "", school = "", ...towns]: readonly string[]):
  Pick<Education, "institution" | "studyType" | "area"> | undefined {
  const isTraining = /^(?:(?:berufs)?ausbildung|lehre|apprenticeship|traineeship)\b/u.test(fold(first));
  if (isTraining && /^\p{Lu}/u.test(school) && towns.length === 1 && towns.every(isTownLike))
    return { institution: school, ...degreeOf(first) };
  const isNoun = DEGREE_NOUN.test(fold(first)) && degreeAtStart(first) === undefined;
  const isName =
    /^\p{Lu}/u.test(school) && !isField(school) && degreeScore(school) < 1 && !HONOURS.test(school);
  return isNoun && isName && towns.length < 2 && towns.every(isTownLike)
    ? { institution: school, studyType: first }
    : undefined;
}

/** `B.Sc. in Physics` as degree and field; honours stay with the degree. */
export function degreeOf(text: string): Pick<Education, "studyType" | "area"> {
  const start = degreeAtStart(text);
  if (start === undefined) {
    const [, letters, field] = /^(\p{Lu}[\p{L}.]{0,5}\p{Lu}[\p{L}.]?)\s*,\s+(\S.*)$/u.exec(text) ?? [];
    if (letters !== undefined && field !== undefined) return { studyType: letters, area: field };
    const [, noun, subject] =
      /^(\p{Lu}.{1,30}?\s(?:diploma|certificate|degree))\s+in\s+(\S.*)$/iu.exec(text) ?? [];
    if (noun !== undefined && subject !== undefined) return { studyType: noun, area: subject };
    if (DEGREE_NOUN.test(fold(text))) return { studyType: text };
    return { area: FIELD_LABEL.exec(text)?.[1] ?? text };
  }
  const honours = HONOURS.exec(start.rest)?.[0] ?? "";
  const studyType = tidy(`${start.degree} ${honours}`).replace(/[\s,]+$/, "");
  const field = tidy(start.rest.slice(honours.length).replace(IN, "")).replace(/^\((.*)\)$/, "$1");
  const passed = HONOURS_BEHIND.exec(field)?.[0] ?? "";
  const area = field.slice(0, field.length - passed.length);
  return { studyType: `${studyType}${passed}`, ...(area === "" ? {} : { area }) };
}
