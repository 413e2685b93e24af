import { titleScore } from "./classify.ts";
import { findDates } from "./dates.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { fold, lettersOf, tidy, wordsOf } from "./fold.ts";
import { headingKind } from "./heading-kind.ts";
import { joinLines } from "./paragraphs.ts";
import { isPlace } from "./places.ts";
import type { Row } from "./row.ts";

const DOCUMENT_TITLE =
  /^(?:curriculum vitae|curriculum|resume|cv|lebenslauf|curriculo|vitae|zyciorys|europass|europass curriculum vitae|履\s*歴\s*書|職務経歴書|bewerbung)$/u;
const NAME_PART =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|de|da|do|dos|das|di|del|della|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|y|e|zu|af|av|mac|jr\.?|sr\.?|ii|iii|iv)$/u;
const SUFFIX =
  /,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|cpa|pmp|esq\.?|rn|p\.?e\.?|cfa|jd|dds|msw|lcsw|mph)(?=$|,|\s)/giu;
const NAME_LABEL =
  /^(?:name|full name|nom|nombre|nome|naam|imie i nazwisko|nom et prenom|氏名|お名前|名前|nombre y apellidos|vorname nachname)\s*[:：]?$/u;

/** How likely a text is a person's name by its form alone; 0 when it cannot be one. */
function nameLikeness(text: string): number {
  const bare = tidy(text.replace(SUFFIX, ""));
  if (bare.length < 2 || bare.length > 60 || /[@\d/|:;<>!?_=]/.test(bare) || /[,]/.test(bare)) return 0;
  if (DOCUMENT_TITLE.test(fold(bare)) || headingKind(bare) !== undefined) return 0;
  if (/^[\u3040-\u30ff\u4e00-\u9fff]+\s?[\u3040-\u30ff\u4e00-\u9fff]*$/u.test(bare))
    return bare.length <= 10 ? 1.5 : 0;
  const words = bare.split(/\s+/);
  if (
    words.length > 9 ||
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 6 ||
    !words.every(
      (word) => NAME_PART.test(word) || NAME_PART.test(word.toLowerCase()) || /^\p{Lu}\.?$/u.test(word),
    )
  )
    return 0;
  if (isPlace(bare) || titleScore(bare) >= 2) return 0.2;
  return words.length === 1 ? 0.8 : words.length <= 4 ? 2 : 1.2;
}

export type Identity = { name?: string; nameRow?: Row; label?: string };

/** The person's name: by a label, else the text that is largest, highest, formed like a name and near to the e-mail address. */
export function findIdentity(rows: readonly Row[], email: string | undefined, body: number): Identity {
  const labelled = labelledName(rows);
  const page = rows.filter((row) => row.page === 0);
  const biggest = page.reduce((most, row) => Math.max(most, row.size), body);
  const local = lettersOf(email?.split("@")[0]?.replace(/\d+/g, "") ?? "");
  const candidates = page.flatMap((row, index) =>
    nameTexts(row, page.slice(index + 1, index + 3)).map((text) => ({ row, text, index })),
  );
  const scored = candidates
    .map((candidate) => {
      const form = nameLikeness(candidate.text);
      if (form === 0) return { ...candidate, score: 0 };
      const size =
        candidate.row.size > body + 0.6 ? (3 * (candidate.row.size - body)) / Math.max(biggest - body, 1) : 0;
      const high = Math.max(0, 2 - candidate.index * 0.25) + (candidate.row.bold ? 0.4 : 0);
      const parts = candidate.text
        .split(/[\s.-]+/)
        .map(lettersOf)
        .filter((part) => part.length > 1);
      const mail =
        parts.length > 0 && local.length > 2
          ? parts.reduce((sum, part) => sum + mailShare(part, local), 0) / parts.length
          : 0;
      return { ...candidate, score: form + size + high + mail * 3 };
    })
    .filter(({ score }) => score > 2.2)
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  const name = labelled ?? (best === undefined ? undefined : cleanName(best.text));
  const label =
    best === undefined
      ? undefined
      : (findLabel(rows, best.row, best.text) ?? credentialsBehind(best.row, best.text));
  return {
    ...(name === undefined ? {} : { name }),
    ...(best === undefined ? {} : { nameRow: best.row }),
    ...(label === undefined ? {} : { label }),
  };
}

/** Addresses hold a part of a name whole, or its first letter at the start. */
const mailShare = (part: string, local: string): number =>
  local.includes(part) ? 1 : local.startsWith(part.charAt(0)) ? 0.5 : 0;

const cleanName = (text: string): string => tidy(text.replace(SUFFIX, ""));

/** Lines of one large type that together are formed like a name: a long name wraps, a title below is something else. */
function wrappedName(first: string, row: Row, below: readonly Row[]): string | undefined {
  if (row.cells.length !== 1 || row.size <= 14 || nameLikeness(first) === 0) return undefined;
  let whole: string | undefined;
  for (const next of below) {
    const same = Math.abs(next.size - row.size) < 0.5 && next.bold === row.bold && next.gap < 2;
    if (
      !same ||
      next.cells.length !== 1 ||
      titleScore(next.text) >= 2 ||
      headingKind(next.text) !== undefined
    )
      break;
    const joined = joinLines(whole ?? first, next.text);
    if (nameLikeness(joined) < 1) break;
    whole = joined;
  }
  return whole;
}

/** What of a row may be the name; what follows a bar or a dash is something else. */
function nameTexts(row: Row, below: readonly Row[]): string[] {
  const first = tidy((row.cells[0]?.text ?? "").split(/\s*[|•·]\s*|\s+[–—-]\s+/)[0] ?? "")
    .replace(/^(?:hi|hello)\b[,!.]?\s+(?:i['’]m|i am|my name is)\s+/iu, "")
    .replace(/\s+\([^()]*\)(?=\s+\p{Lu})/u, "")
    .replace(/['’]s\s+(?:resume|résumé|cv|curriculum vitae)$/iu, "")
    .replace(/^(?:curriculum vitae|resume|résumé|cv|lebenslauf)\s*(?:of|von|de|[-–—:])\s*/iu, "")
    .replace(/\s*[-–—]?\s*(?:resume|résumé|curriculum vitae|lebenslauf)$/iu, "");
  const comma = first.split(",")[0] ?? "";
  const texts =
    row.cells.length === 1
      ? [first, comma]
      : [first, comma, ...row.cells.slice(1, 2).map((cell) => cell.text)];
  const wrapped = wrappedName(first, row, below);
  if (wrapped !== undefined) return [wrapped];
  const spans = row.cells[0]?.spans ?? [];
  const large = spans.filter((span) => Math.abs(span.size - row.size) < 0.5).map((span) => span.text);
  return large.length > 0 && large.length < spans.length ? [tidy(large.join(" ")), ...texts] : texts;
}

/** `Name: Jane Doe`, or the label in one row or cell and the name in the next (a form grid). */
function labelledName(rows: readonly Row[]): string | undefined {
  for (const [index, row] of rows.slice(0, 40).entries()) {
    const inline = /^(?:full name|name|nom|nombre|nome|naam|氏名|imię i nazwisko)\s*[:：]\s*(.+)$/iu.exec(
      row.text.replace(/\t/g, " "),
    );
    if (inline?.[1] !== undefined && nameLikeness(inline[1]) > 0) return tidy(inline[1]);
    const whole = fold(row.text.replace(/\s+/g, /[\u4e00-\u9fff]/u.test(row.text) ? "" : " "));
    const value =
      NAME_LABEL.test(fold(row.cells[0]?.text ?? "")) && row.cells.length > 1
        ? row.cells[1]?.text
        : undefined;
    if (value !== undefined && nameLikeness(value) > 0) return tidy(value);
    const next = rows[index + 1];
    if (NAME_LABEL.test(whole) && next !== undefined && nameLikeness(next.cells[0]?.text ?? "") > 0)
      return tidy(next.cells[0]?.text ?? "");
  }
  return undefined;
}

/** `Daniel Okafor, RN, BSN`: what the person may put behind the name. */
function credentialsBehind(row: Row, name: string): string | undefined {
  const [, text] = /^,\s+(\S.*)$/u.exec(row.text.slice(row.text.indexOf(name) + name.length)) ?? [];
  const parts = text?.split(/,\s+/) ?? [];
  return row.text.includes(name) && parts.length > 0 && parts.every((part) => CREDENTIAL.test(part))
    ? text
    : undefined;
}
const CREDENTIAL = /^(?:\p{Lu}[\p{L}.]*\p{Lu}\.?(?:-\p{Lu}+)?|Ph\.?\s?D\.?|Esq\.?|M\.?Sc\.?|B\.?Sc\.?)$/u;

/** A job title that stands beside or right under the name. */
function findLabel(rows: readonly Row[], nameRow: Row, nameText: string): string | undefined {
  const at = rows.indexOf(nameRow);
  const beside = tidy(
    nameRow.cells
      .map((cell) => cell.text)
      .join(" | ")
      .replace(nameText, ""),
  ).replace(/^[\s|,–—•·-]+|[\s|,–—•·-]+$/g, "");
  if (beside !== "" && isLabel(beside) && titleScore(beside) > 0) return beside;
  for (const [order, row] of rows.slice(at + 1, at + 8).entries()) {
    if (headingKind(row.text) !== undefined && row.size > nameRow.size * 0.6) break;
    const text = withoutContacts(row.cells[0]?.text ?? "");
    if (isLabel(text) && (titleScore(text) >= 2 || (order === 0 && isTrade(text)))) return text;
  }
  return undefined;
}

/** What stands before the first contact of a line. */
const withoutContacts = (text: string): string => {
  const parts = text.split(/\s*[|•·]\s*/);
  const contact = parts.findIndex(
    (part) =>
      /@|https?:|www\.|(?<![\p{Lu}\d])\d{3}/u.test(part) ||
      isPlace(part) ||
      /^(?:github|linkedin|portfolio|website|blog)$/iu.test(part),
  );
  return contact < 0 ? text : parts.slice(0, contact).join(" | ");
};

/** A line of work instead of a title: `IT Support`, `Marketing`. */
const isTrade = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length <= 5 &&
    !text.includes(",") &&
    words.some(
      (word) => FIELD_WORDS.has(word) || /^(?:support|sales|marketing|operations|logistics)$/u.test(word),
    )
  );
};

const isLabel = (text: string): boolean =>
  text.length <= 90 &&
  text.length > 2 &&
  !/@|(?<![\p{Lu}\d])\d{2}|\d{4}|https?:|www\.|\.$/u.test(text) &&
  !isPlace(text) &&
  findDates(text).length === 0;
