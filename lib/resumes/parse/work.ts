import type { Work } from "../document.ts";
import { organisationScore, titleScore } from "./classify.ts";
import { findUrls } from "./contacts.ts";
import { periodOf } from "./dates.ts";
import { entriesOf, type Entry, type EntryRules } from "./entries.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { fold } from "./fold.ts";
import { LEGAL_FORM } from "./organisation-words.ts";
import { bodyOf } from "./paragraphs.ts";
import { isPlace, splitPlace } from "./places.ts";
import type { Row } from "./rows.ts";

/** A text that is nothing but a web address. */
export const isUrl = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|co|de|fr|es|it|nl|pl|edu|gov)(?:\/\S*)?$/i.test(text);

/** A text at its commas, where a legal form stays with its name. */
export function commaParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const part of text.split(/\s*,\s+/)) {
    const last = parts.length - 1;
    const isLegal = LEGAL_FORM.exec(fold(part))?.index === 0 && !/^[A-Z]{2}$/.test(part);
    if (parts.length > 0 && (depth > 0 || isLegal)) parts[last] = `${parts[last] ?? ""}, ${part}`;
    else parts.push(part);
    depth += (part.match(/\(/g)?.length ?? 0) - (part.match(/\)/g)?.length ?? 0);
  }
  return parts;
}

/** A candidate for title or employer with its place in the head; `slot` is the same for the same place in other entries. */
type Token = { text: string; slot: string; score: number };
type Draft = { entry: Entry; tokens: Token[]; location?: string; url?: string };

const AT = /^(.*?\p{L})\s+(?:at|bei|chez|presso|bij|@)\s+(\p{Lu}.*)$/u;

/** Titles score above 0, employers below. */
const scoreOf = (text: string): number => titleScore(text) - organisationScore(text);

/** A text that holds a title and an employer, cut in two where the halves differ most. */
function cut(text: string): string[] {
  const at = AT.exec(text);
  if (at?.[1] !== undefined && at[2] !== undefined && titleScore(at[1]) >= 2)
    return [at[1].replace(/,$/, ""), at[2]];
  const parts = commaParts(text);
  if (parts.length > 12) return [text];
  let best: { halves: string[]; value: number } | undefined;
  for (let index = 1; index < parts.length; index++) {
    const halves = [parts.slice(0, index).join(", "), parts.slice(index).join(", ")];
    const [a, b] = halves.map((half) => ({ title: titleScore(half), organisation: organisationScore(half) }));
    if (a === undefined || b === undefined) continue;
    const first = a.title >= 2 && a.title > b.title ? a.title - a.organisation + b.organisation - b.title : 0;
    const second =
      b.title >= 2 && b.title > a.title ? b.title - b.organisation + a.organisation - a.title : 0;
    const value = Math.max(first, second);
    if (value > 0 && (best === undefined || value > best.value)) best = { halves, value };
  }
  if (best !== undefined) return best.halves;
  const legal = parts.findIndex((part, index) => index > 0 && organisationScore(part) >= 4);
  return legal > 0 ? [parts.slice(0, legal).join(", "), parts.slice(legal).join(", ")] : [text];
}

function draftOf(entry: Entry): Draft {
  const pieces = piecesOf(entry.head);
  const draft: Draft = { entry, tokens: [] };
  const texts: { piece: Piece; text: string }[] = [];
  for (const piece of pieces) {
    if (isUrl(piece.text)) draft.url ??= /^http/i.test(piece.text) ? piece.text : `https://${piece.text}`;
    else if (isPlace(piece.text)) draft.location ??= piece.text;
    else {
      const at = AT.exec(piece.text);
      const { rest, place } = splitPlace(commaParts(piece.text));
      if (place !== undefined && at === null) draft.location ??= place;
      texts.push({ piece, text: place === undefined || at !== null ? piece.text : rest.join(", ") });
    }
  }
  const alone =
    texts.length === 1 ||
    !texts.some(({ text }) => titleScore(text) >= 2) ||
    texts.every(({ text }) => titleScore(text) >= 2) ||
    texts.filter(({ text }) => scoreOf(text) < 0).length === 0;
  const order = new Map<number, number>();
  for (const { piece, text } of texts) {
    const halves =
      alone &&
      (texts.length === 1 ||
        (texts.length > 1 && titleScore(text) >= 2 && cut(text).length > 1 && !hasEmployer(texts, text)))
        ? cut(text)
        : [text];
    for (const whole of halves) {
      const { rest, place } = halves.length > 1 ? splitPlace(commaParts(whole)) : { rest: [whole] };
      if (place !== undefined) draft.location ??= place;
      const half = rest.join(", ");
      const position = order.get(piece.row) ?? 0;
      order.set(piece.row, position + 1);
      draft.tokens.push({
        text: half,
        slot: `${piece.row}/${entry.head.length}:${position}:${piece.bold ? "b" : ""}${piece.italic ? "i" : ""}`,
        score: scoreOf(half),
      });
    }
  }
  return draft;
}

/** Another piece that can be the employer, so that a comma in the title is the title's own. */
const hasEmployer = (texts: readonly { text: string }[], own: string): boolean =>
  texts.some(({ text }) => text !== own && titleScore(text) < 2);

const RULES: EntryRules = {
  isOwnHead: (text) => text.length < 90 && titleScore(text.split("\t")[0] ?? "") >= 2,
  isComplete: (head) => {
    const draft = draftOf({ head: [...head], body: [] });
    return draft.tokens.length >= 2;
  },
  belongs: (row) => {
    const pieces = piecesOf([row]);
    const places = pieces.filter(({ text }) => isPlace(text) || isUrl(text)).length;
    return places === pieces.length || (places > 0 && titleScore(pieces[0]?.text ?? "") < 2);
  },
  begins: (row) => titleScore(row.text) >= 2 || organisationScore(row.text) >= 1.5,
};

/** Jobs of a work section, in the order of the document. */
export function parseWork(rows: readonly Row[]): Work[] {
  const drafts = entriesOf(rows, RULES)
    .filter(({ head, span }) => head.length > 0 || span !== undefined)
    .map(draftOf);
  const votes = new Map<string, number[]>();
  for (const { tokens } of drafts)
    for (const { slot, score } of tokens) votes.set(slot, [...(votes.get(slot) ?? []), score]);
  const mean = (slot: string): number => {
    const all = votes.get(slot) ?? [];
    return all.length === 0 ? 0 : all.reduce((a, b) => a + b, 0) / all.length;
  };
  const value = (token: Token): number => token.score + 1.5 * mean(token.slot);
  const assigned = drafts.map((draft) => ({ draft, ...assign(draft.tokens, value) }));
  inferTowns(assigned);
  const works: Work[] = [];
  const heads: (Draft | undefined)[] = [];
  for (const { draft, position, name } of assigned) {
    const before = works.at(-1);
    const beforeHead = heads.at(-1);
    const inherited =
      name === undefined && position !== undefined && isSubEntry(beforeHead, draft)
        ? before?.name
        : undefined;
    const company = name ?? inherited;
    const used = draft.tokens
      .filter(({ text }) => ![company, position, draft.location].includes(text))
      .filter(({ text }) => text !== `${company ?? ""}, ${draft.location ?? ""}`)
      .map(({ text }) => text);
    const work: Work = {
      ...(company === undefined ? {} : { name: company }),
      ...(position === undefined ? {} : { position }),
      ...(draft.location === undefined ? {} : { location: draft.location }),
      ...(used[0] === undefined ? {} : { description: used[0] }),
      ...urlOf(draft),
      ...periodOf(draft.entry.span),
      ...bodyOf(draft.entry.body, draft.entry.head[0]?.x),
    };
    if (company === undefined && position === undefined && draft.entry.body.length === 0) continue;
    const umbrella =
      works.length > 0 &&
      before?.position === undefined &&
      before?.name !== undefined &&
      before.highlights === undefined &&
      before.summary === undefined &&
      inherited !== undefined;
    if (umbrella) {
      works.pop();
      heads.pop();
    }
    works.push(work);
    heads.push(inherited === undefined ? draft : beforeHead);
  }
  return works;
}

type Assigned = { draft: Draft; position?: string; name?: string };

const TOWN = /^\p{Lu}[\p{L}\p{M}'’.]*(?:[- ][\p{L}\p{M}'’.]+){0,3}$/u;
const ARRANGEMENT =
  /\b(?:full|part|time|contract|contractor|freelance|intern|internship|permanent|temporary|seasonal|team|department|division|project|consulting)\b/u;
/** Shaped like the name of a town: short, capitalised, no title, employer or kind of employment. */
const isTownLike = (text: string): boolean =>
  text.length <= 40 &&
  TOWN.test(text) &&
  titleScore(text) === 0 &&
  organisationScore(text) === 0 &&
  !/^\p{Lu}{2,}$/u.test(text) &&
  !ARRANGEMENT.test(fold(text));

/** Towns that no list knows: the short last part beside the employer, and a comma's part where other entries have their place. */
function inferTowns(entries: Assigned[]): void {
  const places = entries.filter(({ draft }) => draft.location !== undefined).length;
  const shared = entries.filter((entry) => townBeside(entry) !== undefined).length;
  for (const entry of entries) {
    const { draft, name } = entry;
    if (draft.location !== undefined) continue;
    const beside = townBeside(entry);
    if (beside !== undefined && (places + shared >= 2 || entries.length === 1)) {
      draft.location = beside;
      continue;
    }
    const parts = name === undefined ? [] : commaParts(name);
    const town = parts.at(-1);
    if (parts.length < 2 || town === undefined || places * 2 < entries.length - 1 || places === 0) continue;
    if (!isTownLike(town)) continue;
    draft.location = town;
    entry.name = parts.slice(0, -1).join(", ");
  }
}

/** The last text of the employer's row, right after the employer, when it is shaped like a town. */
function townBeside({ draft, name, position }: Assigned): string | undefined {
  const at = draft.tokens.findIndex(({ text }) => text === name);
  const [employer, next, after] = draft.tokens.slice(at, at + 3);
  if (at < 0 || employer === undefined || next === undefined || next.text === position) return undefined;
  const row = (token: Token | undefined): string | undefined => token?.slot.split("/")[0];
  return row(employer) === row(next) && row(after) !== row(next) && isTownLike(next.text)
    ? next.text
    : undefined;
}

/** A position under the employer of the entry before: its head is shorter. */
const isSubEntry = (before: Draft | undefined, draft: Draft): boolean =>
  before !== undefined &&
  (draft.entry.head.length < before.entry.head.length ||
    draft.entry.head.some((row) => row.bullet) ||
    before.tokens.length === 1);

function urlOf({ url, entry }: Draft): { url?: string } {
  const found =
    url ??
    findUrls(entry.head, undefined)[0] ??
    findUrls(
      entry.body.filter((row) => /^https?:\/\/\S+$/.test(row.text)),
      undefined,
    )[0];
  return found === undefined ? {} : { url: found };
}

function assign(
  tokens: readonly Token[],
  value: (token: Token) => number,
): { position?: string; name?: string } {
  const first = tokens[0];
  if (first === undefined) return {};
  if (tokens.length === 1) {
    if (value(first) > 0) return { position: first.text };
    return { name: first.text };
  }
  const candidates = tokens.slice(0, 4);
  const title = candidates.reduce((best, token) => (value(token) > value(best) + 0.01 ? token : best));
  const rest = candidates.filter((token) => token !== title);
  const company = rest.reduce((best, token) => (value(token) < value(best) - 1 ? token : best));
  return { position: title.text, name: company.text };
}
