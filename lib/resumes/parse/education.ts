import type { Education } from "../document.ts";
import { degreeAtStart, degreeScore, schoolScore, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { periodOf } from "./dates.ts";
import { degreeAndSchool, degreeOf, FIELD_LABEL, HONOURS, isField } from "./degree-fields.ts";
import { BARE_SCORE, detailsOf, SCORE } from "./education-details.ts";
import { entriesOf, type Entry, type EntryRules } from "./entries.ts";
import { tidy } from "./fold.ts";
import { withRemarksBelow, withWholeFields } from "./lead-lines.ts";
import { piecesOf } from "./pieces.ts";
import { isPlace, splitPlace } from "./places.ts";
import type { Row } from "./row.ts";
import { slotMeans, type SlotToken } from "./slot-votes.ts";

type Token = SlotToken;
type Draft = { entry: Entry; tokens: Token[]; score?: string };

/** Degrees score above 0, schools below. */
const scoreOf = (text: string): number =>
  degreeScore(text) - schoolScore(text) + (isField(text) && schoolScore(text) < 2 ? 0.8 : 0);

/** Comma parts as alternating school and degree groups; what is neither joins the group before unless it is a field of study. */
function groupsOf(text: string): string[] {
  const groups: { parts: string[]; kind: "degree" | "school" | "field" | "open" }[] = [];
  for (const part of commaParts(text)) {
    if (part.replace(HONOURS, "") === "") {
      const degree = groups.at(-1);
      if (degree?.kind === "degree" || degree?.kind === "field") degree.parts.push(part);
      continue;
    }
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
          : isField(part) || (groups.at(-1)?.kind === "school" && titleScore(part) >= 2)
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
    const [inBrackets, note] = / \((\d[.,]\d{1,2})\)$/u.exec(piece.text) ?? [];
    if (inBrackets !== undefined && note !== undefined) {
      draft.score ??= note;
      piece.text = piece.text.slice(0, -inBrackets.length);
    }
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
    if (text === "" || (isPlace(text) && schoolScore(text) < 2) || /^https?:\/\/|^www\./i.test(text))
      continue;
    const { rest } = splitPlace(commaParts(text));
    const at = /^(.*?)\s+(?:at|from|an der|bei|à l['’]|presso|aan de)\s+(\p{Lu}.*)$/u.exec(rest.join(", "));
    const [, school, studied] = /^([^:]{3,80}):\s+(\S.*)$/u.exec(rest.join(", ")) ?? [];
    const isPair = school !== undefined && studied !== undefined && schoolScore(school) >= 2;
    const halves = isPair
      ? [...groupsOf(school), ...groupsOf(studied)]
      : at?.[1] !== undefined && at[2] !== undefined && degreeScore(at[1]) >= 2
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
  belongs: (row) => row.cells.every((cell) => isPlace(cell.text)) || FIELD_LABEL.test(row.text),
  begins: (row) => degreeScore(row.text) >= 2 || schoolScore(row.text) >= 2,
};

/** Studies of an education section, in the order of the document. */
export function parseEducation(rows: readonly Row[]): Education[] {
  const drafts = entriesOf(withRemarksBelow(withWholeFields(rows)), RULES)
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

const isSchool = ({ text }: Token): boolean => schoolScore(text) >= 1 && degreeScore(text) < 2;

/** Where the entry has a school and what was studied there, and others name known degrees, a text that is neither degree nor field nor school is an aside (a course list, an address). */
const withoutAsides = (tokens: readonly Token[], hasDegrees: boolean): readonly Token[] => {
  const telling = tokens.filter(
    ({ text }) => degreeScore(text) >= 1 || schoolScore(text) >= 1 || isField(text),
  );
  const [schools, others] = [telling.filter(isSchool), telling.filter((token) => !isSchool(token))];
  const [school] = schools;
  if (!hasDegrees || school === undefined) return tokens;
  return others.length > 0 ? telling : tokens.slice(0, tokens.indexOf(school) + 1);
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
      ? { area: FIELD_LABEL.exec(field.text)?.[1] ?? field.text }
      : {}),
  };
}
