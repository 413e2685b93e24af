import type { Education } from "../document.ts";
import { degreeAtStart, degreeScore, schoolScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findUrls } from "./contacts.ts";
import { periodOf } from "./dates.ts";
import { entriesOf, type Entry, type EntryRules } from "./entries.ts";
import { piecesOf } from "./pieces.ts";
import { DEGREE_NOUN } from "./degree-words.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { fold, tidy, wordsOf } from "./fold.ts";
import { lineText, paragraphsOf } from "./paragraphs.ts";
import { slotMeans, type SlotToken } from "./slot-votes.ts";
import { isPlace, splitPlace } from "./places.ts";
import type { Row } from "./rows.ts";

const SCORE =
  /[\s,;(|–-]*(?:c?gpa|grade point average|cumulative gpa|overall gpa|final grade|grade|score|note|abschlussnote|notendurchschnitt|moyenne|mention|media|nota|promedio|voto|cijfer|ocena|average|percentage|cgpa)\s*(?:of|de)?\s*[:=-]?\s*(\d+(?:[.,]\d+)?\s*%?(?:\s*(?:\/|out of)\s*\d+(?:[.,]\d+)?)?)\)?/iu;
const HONOURS =
  /^[\s,(–-]*(?:(?:summa|magna|maxima)?\s*cum laude|with (?:high |highest )?(?:honou?rs|distinction)|first[- ]class(?: honou?rs)?|honou?rs|distinction|\(?hons?\)?|candidate|student)\)?[\s,]*/iu;
const MAJOR =
  /^(?:majoring|major|majored|specialization|specialisation|concentration|field of study|area of study|schwerpunkt|fachrichtung|studiengang|specialite|especialidad|especialidade|indirizzo|richting|kierunek|emphasis)\s*(?:in|:|en|em|of)?\s*[:]?\s+(.+)$/iu;
const IN =
  /^[\s,:;–—-]*(?:degree\s+)?(?:(?:in|of|en|em|im|der|di|de|del|da|zur|zum|als|w|na kierunku|major(?:ing)? in|with a major in|van|für|für die)\s+)?/iu;
const COURSES =
  /^(?:relevant |selected |key )?(?:courses|coursework|course work|modules|kurse|cours|cursos|corsi|vakken|przedmioty)\s*(?:include[sd]?)?\s*:\s*(.+)$/iu;

/** What was studied beside the degree's field; JSON Resume has no member of its own for it and keeps it among the courses. */
const KEPT_AS_COURSE =
  /^(?:(?:(?:bachelor|master|doctoral|diploma|phd|final|undergraduate)(?:'s|’s)?(?: degree)? )?(?:thesis|dissertation|(?:final |final[- ]year )?project)|minor(?:ed)?|second major|double major|electives?|specialis?z?ation|(?:bachelor|master|diplom|doktor|abschluss)arbeit|memoire|mémoire|tesis|tese|tesi|scriptie|praca (?:magisterska|dyplomowa|licencjacka))\b\s*(?:in|:|on|topic|title|["“„]|-|–)/iu;
/** A line that says nothing but with what distinction the degree was passed. */
const HONOURS_LINE =
  /^(?:graduated |graduation |awarded |passed )?(?:with )?(?:(?:summa|magna|maxima)? ?cum laude|(?:(?:high|highest|great|first[- ]class|second[- ]class|upper second[- ]class)? ?)(?:honou?rs|distinction|merit)(?: degree)?|first class(?: honou?rs)?|2[:.][12](?: honou?rs)?)\.?$/iu;

/** A grade without a word for it, alone or after the last comma: `3.8`, `1.7`, `3.8/4.0`, `92 %`. */
const BARE_SCORE = /(?:^|,\s+)(\d{1,2}[.,]\d{1,2}(?:\s*\/\s*\d{1,3}(?:[.,]\d+)?)?|\d{1,3}(?:[.,]\d+)?\s?%)$/u;

type Token = SlotToken;
type Draft = { entry: Entry; tokens: Token[]; score?: string };

const isField = (text: string): boolean => wordsOf(text).some((word) => FIELD_WORDS.has(word));
/** Degrees score above 0, schools below. */
const scoreOf = (text: string): number =>
  degreeScore(text) - schoolScore(text) + (isField(text) && schoolScore(text) < 2 ? 0.8 : 0);

/** Comma parts as alternating school and degree groups; what is neither joins the group before unless it is a field of study. */
function groupsOf(text: string): string[] {
  const groups: { parts: string[]; kind: "degree" | "school" | "field" | "open" }[] = [];
  for (const part of commaParts(text).filter((candidate) => candidate.replace(HONOURS, "") !== "")) {
    const start = degreeAtStart(part);
    const glued =
      start !== undefined &&
      start.rest !== "" &&
      schoolScore(start.rest) >= 2 &&
      !/^(?:in|of|en|de|em|in der|di)\s/i.test(start.rest) &&
      !/^(?:school)\b/iu.test(start.rest);
    const kind =
      degreeScore(part) >= 2
        ? "degree"
        : schoolScore(part) >= 2
          ? "school"
          : isField(part)
            ? "field"
            : "open";
    const last = groups.at(-1);
    if (glued) {
      groups.push(
        { parts: [start.degree], kind: "degree" },
        { parts: [start.rest.replace(/^[\s,–—-]+/, "")], kind: "school" },
      );
    } else if (last === undefined) groups.push({ parts: [part], kind });
    else if (
      kind === "open" ||
      (kind === "field" && last.kind !== "school") ||
      (kind === last.kind && kind === "school")
    )
      last.parts.push(part);
    else if (kind === "degree" && last.kind === "degree" && /^(?:minor|major|specialization)/i.test(part))
      last.parts.push(part);
    else groups.push({ parts: [part], kind });
  }
  return groups.map(({ parts }) => parts.join(", "));
}

function draftOf(entry: Entry): Draft {
  const draft: Draft = { entry, tokens: [] };
  const order = new Map<number, number>();
  for (const piece of piecesOf(entry.head)) {
    const grade = SCORE.exec(piece.text);
    if (grade?.[1] !== undefined) draft.score ??= tidy(grade[1]);
    const bare = BARE_SCORE.exec(piece.text)?.[1];
    if (grade === null && bare !== undefined) {
      draft.score ??= bare;
      if (bare === piece.text) continue;
      piece.text = piece.text.replace(BARE_SCORE, "");
    }
    const text = tidy(grade === null ? piece.text : piece.text.replace(grade[0], " ")).replace(
      /[\s,;–-]+$/g,
      "",
    );
    if (text === "" || isPlace(text) || /^https?:\/\/|^www\./i.test(text)) continue;
    const { rest } = splitPlace(commaParts(text));
    const at = /^(.*?)\s+(?:at|from|an der|bei|à l['’]|presso|aan de)\s+(\p{Lu}.*)$/u.exec(rest.join(", "));
    const halves =
      at?.[1] !== undefined && at[2] !== undefined && degreeScore(at[1]) >= 2
        ? [at[1], ...groupsOf(at[2])]
        : groupsOf(rest.join(", "));
    for (const half of halves) {
      const position = order.get(piece.row) ?? 0;
      order.set(piece.row, position + 1);
      draft.tokens.push({
        text: half,
        slot: `${piece.row}/${entry.head.length}:${position}:${piece.bold ? "b" : ""}`,
        score: scoreOf(half),
      });
    }
  }
  return draft;
}

const RULES: EntryRules = {
  isOwnHead: (text) =>
    text.length < 110 &&
    degreeAtStart(text) !== undefined &&
    !/^(?:minor|major|coursework|certificate|exchange)\b/i.test(text),
  isComplete: (head) => {
    const { tokens } = draftOf({ head: [...head], body: [] });
    return (
      tokens.some(({ text }) => degreeScore(text) >= 2) &&
      tokens.some(({ text }) => schoolScore(text) >= 2 || degreeScore(text) < 1) &&
      tokens.length >= 2
    );
  },
  belongs: (row) => row.cells.every((cell) => isPlace(cell.text)) || MAJOR.test(row.text),
  begins: (row) => degreeScore(row.text) >= 2 || schoolScore(row.text) >= 2,
};

/** Studies of an education section, in the order of the document. */
export function parseEducation(rows: readonly Row[]): Education[] {
  const drafts = entriesOf(rows, RULES)
    .filter(({ head }) => head.length > 0)
    .map(draftOf);
  const mean = slotMeans(drafts.flatMap(({ tokens }) => tokens));
  const value = (token: Token): number => token.score + 1.5 * mean(token.slot);
  const hasDegrees = drafts.some(({ tokens }) => tokens.some(({ text }) => degreeScore(text) >= 2));
  const result: Education[] = [];
  for (const draft of drafts) {
    const fields = assign(withoutAsides(draft.tokens, hasDegrees), value);
    const above = result.at(-1);
    const inherits =
      fields.institution === undefined &&
      above?.institution !== undefined &&
      draft.entry.head.some((row) => row.bullet);
    const education: Education = {
      ...fields,
      ...(inherits ? { institution: above.institution } : {}),
      ...periodOf(draft.entry.span),
      ...detailsOf(draft, fields),
    };
    if (
      education.institution !== undefined ||
      education.studyType !== undefined ||
      education.area !== undefined
    )
      result.push(education);
  }
  return result;
}

/** Where other entries name known degrees, a text that is neither degree nor field nor school is an aside (a course list, an address). */
const withoutAsides = (tokens: readonly Token[], hasDegrees: boolean): readonly Token[] => {
  const telling = tokens.filter(
    ({ text }) => degreeScore(text) >= 1 || schoolScore(text) >= 1 || isField(text),
  );
  return hasDegrees && telling.some(({ text }) => schoolScore(text) >= 1 && degreeScore(text) < 2)
    ? telling
    : tokens;
};

function assign(
  tokens: readonly Token[],
  value: (token: Token) => number,
): Pick<Education, "institution" | "studyType" | "area"> {
  const first = tokens[0];
  if (first === undefined) return {};
  if (tokens.length === 1)
    return value(first) > 0 || degreeScore(first.text) >= 2
      ? degreeAndSchool(first.text)
      : { institution: first.text };
  const school = tokens.reduce((best, token) => (value(token) < value(best) - 0.01 ? token : best));
  const rest = tokens.filter((token) => token !== school);
  const degrees = rest
    .filter(({ text }) => degreeScore(text) >= 2)
    .sort((a, b) => b.text.length - a.text.length);
  const degree =
    degrees[0] ?? rest.reduce((best, token) => (value(token) > value(best) + 0.01 ? token : best));
  const fields = degreeOf(degree.text);
  const area =
    fields.area ??
    degrees
      .slice(1)
      .map(({ text }) => degreeOf(text).area)
      .find((other) => other !== undefined);
  const field = rest.find(
    (token) =>
      token !== degree && degreeScore(token.text) < 2 && isField(token.text) && schoolScore(token.text) < 2,
  );
  return {
    institution: school.text,
    ...fields,
    ...(area === undefined ? {} : { area }),
    ...(area === undefined && field !== undefined && fields.studyType !== undefined
      ? { area: MAJOR.exec(field.text)?.[1] ?? field.text }
      : {}),
  };
}

/** `Master Finance, EM Lyon`: a last part that is no field of study gave the degree, where the degree has its field already. */
function degreeAndSchool(text: string): Pick<Education, "institution" | "studyType" | "area"> {
  const parts = commaParts(text);
  const last = parts.at(-1) ?? "";
  const degree = degreeOf(parts.slice(0, -1).join(", "));
  const named =
    degree.studyType !== undefined && (degree.area !== undefined || DEGREE_NOUN.test(fold(degree.studyType)));
  const isSchool =
    /^\p{Lu}/u.test(last) &&
    (degree.area === undefined ? wordsOf(last).some((word) => !FIELD_WORDS.has(word)) : !isField(last)) &&
    degreeScore(last) < 1 &&
    HONOURS.exec(last)?.[0] === undefined;
  return parts.length > 1 && named && isSchool ? { institution: last, ...degree } : degreeOf(text);
}

/** `B.Sc. in Physics` as degree and field; honours stay with the degree. */
function degreeOf(text: string): Pick<Education, "studyType" | "area"> {
  const start = degreeAtStart(text);
  if (start === undefined) {
    const [, letters, field] = /^(\p{Lu}[\p{L}.]{0,5}\p{Lu}[\p{L}.]?)\s*,\s+(\S.*)$/u.exec(text) ?? [];
    if (letters !== undefined && field !== undefined) return { studyType: letters, area: field };
    if (DEGREE_NOUN.test(fold(text))) return { studyType: text };
    return { area: MAJOR.exec(text)?.[1] ?? text };
  }
  const honours = HONOURS.exec(start.rest)?.[0] ?? "";
  const studyType = tidy(`${start.degree} ${honours}`).replace(/[\s,]+$/, "");
  const area = tidy(start.rest.slice(honours.length).replace(IN, "")).replace(/^\((.*)\)$/, "$1");
  return { studyType, ...(area === "" ? {} : { area }) };
}

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

function detailsOf(
  draft: Draft,
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
  const honours = paragraphs.map(({ text }) => text).find((text) => HONOURS_LINE.test(text));
  const grade = score ?? honours;
  const major =
    fields.area === undefined && fields.studyType !== undefined
      ? draft.entry.body.map((row) => MAJOR.exec(lineText(row))?.[1]).find((found) => found !== undefined)
      : undefined;
  const url = findUrls(draft.entry.head, undefined)[0];
  return {
    ...(grade === undefined ? {} : { score: tidy(grade) }),
    ...(courses.length + kept.length === 0 ? {} : { courses: [...courses, ...kept] }),
    ...(url === undefined ? {} : { url }),
    ...(major === undefined ? {} : { area: major.replace(/[.]$/, "") }),
  };
}
