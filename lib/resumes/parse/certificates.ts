import type { ResumeDocument } from "../document.ts";
import { certificateScore, GRADE_OF_CERTIFICATE, isTicketSubject } from "./certificate-words.ts";
import { organisationScore, schoolScore, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findDates, type DateSpan } from "./dates.ts";
import { mark, mergeSplitDates, type Marked } from "./entry-dates.ts";
import { fold, tidy } from "./fold.ts";
import { isProse, isSentence, joinRows, looksLike } from "./head-rows.ts";
import { said, urlOf } from "./list-entries.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { piecesOf } from "./pieces.ts";
import { isPlace } from "./places.ts";
import type { Row } from "./row.ts";
import { isUrl } from "./web-address.ts";

type Certificate = NonNullable<ResumeDocument["certificates"]>[number];
type Item = { head: Row; details: Row[] };

/** Certificates as their people list them: one a line, several between commas, or a name with lines below that say who gave it and when. */
export function parseCertificates(rows: readonly Row[]): Certificate[] {
  return itemsOf(mergeSplitDates(rows)).flatMap(({ head, details }) => {
    const list = details.length === 0 && head.cells.length === 1 ? listOf(head.text) : undefined;
    return list ?? [certificateOf(head, details)].filter((item) => item !== undefined);
  });
}

const score = (text: string): number => certificateScore(fold(text));
const unlisted = (row: Row): Marked => mark({ ...row, bullet: false });
const isAside = (row: Row): boolean => {
  const { row: bare } = unlisted(row);
  return bare.text === "" || isUrl(bare.text);
};

/** Which lines begin a certificate: those that look like the first one, or, where blank lines keep groups apart, the first of each group. */
function itemsOf(rows: readonly Row[]): Item[] {
  const model = rows.find((row) => !isAside(row));
  if (model === undefined) return [];
  const grouped = isGrouped(rows);
  const mixed = rows.some((row) => !row.bold && !isAside(row));
  const items: Item[] = [];
  let lead: Row[] = [];
  for (const row of rows) {
    const open = items.at(-1);
    if (open !== undefined && wrapsTitle(open, row, mixed)) {
      open.head = joinRows(open.head, row);
      continue;
    }
    if (isAside(row) && open === undefined) lead.push(row);
    else if (open === undefined || begins(row, open, model, grouped)) {
      items.push({ head: row, details: lead });
      lead = [];
    } else open.details.push(row);
  }
  return items;
}

/** A name in bold that goes on in bold on the line below, where what stands below names is not bold. */
const wrapsTitle = ({ head, details }: Item, row: Row, mixed: boolean): boolean =>
  details.length === 0 &&
  !row.bullet &&
  (row.continues ||
    (mixed &&
      head.bold &&
      row.bold &&
      row.gap < 1.5 &&
      !isAside(row) &&
      unlisted(head).span === undefined &&
      Math.abs(head.size - row.size) < 0.5));

/** Blank lines keep the certificates apart: several groups of lines, most of more than one line, none with two dates. */
function isGrouped(rows: readonly Row[]): boolean {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (groups.length === 0 || row.gap > 1.9) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const dated = (group: readonly Row[]): number =>
    group.filter((row) => unlisted(row).span !== undefined).length;
  return (
    groups.length > 1 &&
    groups.filter((group) => group.length > 1).length * 2 >= groups.length &&
    groups.every(
      (group) =>
        group.length <= 5 && dated(group) <= 1 && !group.slice(1).some((row) => score(row.text) === 2),
    )
  );
}

function begins(row: Row, open: Item, model: Row, grouped: boolean): boolean {
  if (row.continues || isAside(row) || isSentence(row) || isProse(row)) return false;
  if (/^\p{Ll}/u.test(row.text) && !/^\p{Ll}/u.test(model.text)) return false;
  if (row.bullet !== model.bullet || !looksLike(row, model))
    return row.bullet && !model.bullet ? false : row.bullet;
  if (grouped) return row.gap > 1.9;
  return !isIssuerLine(row, open);
}

/** `American Heart Association | Jan 2024` below a name without a date. */
function isIssuerLine(row: Row, { head, details }: Item): boolean {
  if (details.length > 0 || row.bullet || unlisted(head).span !== undefined) return false;
  if (score(row.text) === 2 || head.cells.length > 1 || /\s[|–—-]\s/u.test(head.text)) return false;
  const parts = row.cells.length > 1 ? row.cells.map(({ text }) => text) : row.text.split(/\s+\|\s+/);
  const [issuer = "", date = "", ...more] = parts;
  const span = findDates(date)[0];
  return more.length === 0 && issuer !== "" && span?.from === 0 && span.to === date.length;
}

const isIssuer = (text: string): boolean =>
  organisationScore(text) >= 1.5 ||
  schoolScore(text) >= 2 ||
  isPlace(text) ||
  /^(?:the )?(?:state|commonwealth|province|city|county|board|order) of /iu.test(text) ||
  /\b(?:board|council|commission|authority)\b/iu.test(text);

/** A part at a comma with the date in brackets at its end, or one that is a date. */
type Part = { text: string; date?: string; isDate: boolean };

function partOf(raw: string): Part {
  const span = findDates(raw).at(-1);
  if (span === undefined) return { text: tidy(raw), isDate: false };
  const [before, after] = [raw.slice(0, span.from), raw.slice(span.to)];
  const edges = /^[\s(,.-]*$/u.test(before) && /^[\s).,-]*$/u.test(after);
  const date = isoOf(span);
  if (edges) return { text: "", isDate: true, ...(date === undefined ? {} : { date }) };
  if (!/\(\s*$/u.test(before) || !/^\s*\)\s*$/u.test(after)) return { text: tidy(raw), isDate: false };
  return {
    text: tidy(before.replace(/\(\s*$/u, "")),
    isDate: false,
    ...(date === undefined ? {} : { date }),
  };
}
const isoOf = (span: DateSpan): string | undefined => span.end ?? span.start;

/** Several certificates between commas or semicolons, or nothing when the commas belong to one of them. */
function listOf(text: string): Certificate[] | undefined {
  if (/\s[|–—-]\s/u.test(text)) return undefined;
  const raw = text.includes(";") ? text.split(/\s*;\s*/) : commaParts(text);
  const parts = raw.map(partOf).filter((part) => part.text !== "" || part.isDate);
  const named = parts.filter(({ isDate }) => !isDate);
  if (named.length < 2 || (!text.includes(";") && !isList(named, parts.length > named.length)))
    return undefined;
  return named.map((part) => ({ name: part.text.replace(/\.$/, ""), ...said("date", part.date) }));
}

function isList(named: readonly Part[], dated: boolean): boolean {
  const texts = named.map((part) => part.text);
  const short = texts.every((part) => part.split(/\s+/).length <= 6 && !isSentenceLike(part));
  if (short && named.every(({ date }) => date !== undefined)) return true;
  const isNumber = (part: string): boolean => /^(?:#|№|n[or]\.|licen[cs]e (?:#|no))|\d{4,}$/iu.test(part);
  if (
    !short ||
    texts.some(isNumber) ||
    texts.slice(1).some((part) => score(part) < 2 && isIssuer(part) && score(part) === 0)
  )
    return false;
  if (texts.every((part) => score(part) === 2)) return true;
  const head = (part: string): string => fold(part.split(/\s+/)[0] ?? "");
  if (dated) return false;
  if (texts.length > 2) return true;
  const alike = head(texts[0] ?? "") === head(texts[1] ?? "");
  return (
    alike || texts.every((part) => isTicketSubject(fold(part)) || (score(part) >= 1 && titleScore(part) < 2))
  );
}
const isSentenceLike = (text: string): boolean => /[.!?]$/.test(text) && text.split(/\s+/).length > 3;

function certificateOf(head: Row, details: readonly Row[]): Certificate | undefined {
  const marked = unlisted(head);
  const below = details.map(unlisted);
  const span = marked.span ?? below.find((detail) => detail.span !== undefined)?.span;
  const [first, ...others] = piecesOf([marked.row])
    .map(({ text }) => text)
    .filter((text) => !isUrl(text));
  if (first === undefined) return undefined;
  const inBrackets = giverWithDate(head.text);
  if (inBrackets !== undefined) return { ...inBrackets, ...urlOf([head, ...details]) };
  const grade = others[0] !== undefined && GRADE_OF_CERTIFICATE.test(fold(others[0])) ? others[0] : undefined;
  const whole = grade === undefined ? first : tidy(textBetween(marked.row.text, first, grade));
  const { name, issuer } = others.length > 0 ? { name: whole, issuer: undefined } : cutIssuer(whole, span);
  const lines = paragraphsOf(below.map(({ row }) => row).filter(({ text }) => text !== "" && !isUrl(text)))
    .map(({ text }) => text)
    .filter((text) => text.split(/\s+/).length <= 8 && !/[.!?]$/.test(text));
  const issuers = [issuer, ...others.filter((text) => text !== grade), ...lines].filter(
    (text) => text !== undefined && text !== "",
  );
  return {
    name,
    ...said("date", span === undefined ? undefined : isoOf(span)),
    ...said("issuer", issuers.join(", ")),
    ...urlOf([head, ...details]),
  };
}

/** `SMSTS (2021, CITB)`: who gave it stands beside the date in the brackets. */
function giverWithDate(text: string): Certificate | undefined {
  const [, name, first, second] = /^([^()]+?)\s+\(([^(),]+),\s+([^()]+)\)$/u.exec(text) ?? [];
  if (name === undefined || first === undefined || second === undefined) return undefined;
  const isDate = (part: string): boolean => {
    const [span] = findDates(part);
    return span?.from === 0 && span.to === part.length;
  };
  if (isDate(first) === isDate(second)) return undefined;
  const [date, issuer] = isDate(first) ? [first, second] : [second, first];
  const [span] = findDates(date);
  return { name, ...said("date", span === undefined ? undefined : isoOf(span)), issuer };
}

/** The stretch of a text from one part of it to the end of another, as printed. */
function textBetween(text: string, from: string, to: string): string {
  const [begin, end] = [text.indexOf(from), text.indexOf(to)];
  return begin < 0 || end < begin ? `${from} ${to}` : text.slice(begin, end + to.length);
}

/** `PMP, Project Management Institute`: what follows the comma gave the certificate when it looks so, or when a date follows it. */
function cutIssuer(text: string, span: DateSpan | undefined): { name: string; issuer?: string } {
  const [, named, giverInBrackets] = /^(.+?)\s+\(([^()]+)\)$/u.exec(text) ?? [];
  if (named !== undefined && giverInBrackets !== undefined && isIssuer(giverInBrackets))
    return { name: named, issuer: giverInBrackets };
  const parts = commaParts(text);
  const [name, ...rest] = parts;
  if (name === undefined || rest.length === 0) return { name: text };
  const at = parts.findIndex((part, index) => index > 0 && isIssuer(part) && titleScore(part) < 2);
  if (at > 0) return { name: parts.slice(0, at).join(", "), issuer: parts.slice(at).join(", ") };
  const last = rest.at(-1) ?? "";
  const giver =
    span !== undefined &&
    !isIssuer(name) &&
    /^\p{Lu}/u.test(last) &&
    titleScore(last) < 2 &&
    score(last) === 0 &&
    !GRADE_OF_CERTIFICATE.test(fold(last)) &&
    last.split(/\s+/).length <= 6;
  return giver ? { name: parts.slice(0, -1).join(", "), issuer: last } : { name: text };
}
