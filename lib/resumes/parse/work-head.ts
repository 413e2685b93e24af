import { organisationScore, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findDates } from "./dates.ts";
import type { Entry } from "./entries.ts";
import { fold } from "./fold.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import type { Row } from "./row.ts";
import { CITIES, REMOTE } from "./place-words.ts";
import { isPlace, splitPlace } from "./places.ts";
import type { SlotToken } from "./slot-votes.ts";
import { ARRANGEMENT, isTownLike } from "./town-like.ts";
import { isUrl } from "./web-address.ts";

/** A candidate for title or employer with its place in the head; `slot` is the same for the same place in other entries. */
export type Token = SlotToken & { place?: string };
/** An entry with what its head says. */
export type Draft = { entry: Entry; tokens: Token[]; location?: string; url?: string };

const AT = /^(.*?\p{L})\s+(?:at|bei|chez|presso|bij|@)\s+(\p{Lu}.*)$/u;

/** Titles score above 0, employers below. */
const scoreOf = (text: string): number => titleScore(text) - organisationScore(text);

/** `Electrician (Western Power Services, Cardiff)`: a title with its employer in brackets; what else stands in brackets says how the work was done. */
export function employerInBrackets(text: string): [title: string, employer: string] | undefined {
  const [, title, employer] = /^([^()]{3,60}?)\s+\((\p{Lu}[^()]{2,60})\)$/u.exec(text) ?? [];
  if (title === undefined || employer === undefined || titleScore(title) < 2) return undefined;
  if (isPlace(employer) || commaParts(title).some((part) => titleScore(part) < 2)) return undefined;
  const isKind = ARRANGEMENT.test(fold(employer)) || REMOTE.test(fold(employer)) || titleScore(employer) >= 2;
  return isKind || organisationScore(title) >= 2 ? undefined : [title, employer];
}

/** A text that holds a title and an employer, cut in two where the halves differ most. */
function cut(text: string): string[] {
  const at = AT.exec(text);
  if (at?.[1] !== undefined && at[2] !== undefined && titleScore(at[1]) >= 2)
    return [at[1].replace(/,$/, ""), at[2]];
  const [, held, house] =
    /^(.*?\p{L})\s+(?:im|beim|in der|bei der|am|en|em|nel|nella)\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  if (held !== undefined && house !== undefined && titleScore(held) >= 2 && organisationScore(house) >= 1.5)
    return [held, house];
  const bracketed = employerInBrackets(text);
  if (bracketed !== undefined && organisationScore(bracketed[1]) >= 1.5) return bracketed;
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

/** The texts of an entry's head that may be title or employer, with the places and addresses taken out of them. */
export function draftOf(entry: Entry): Draft {
  const draft: Draft = { entry, tokens: [] };
  const texts: Candidate[] = [];
  for (const piece of wholeEmployers(piecesOf(entry.head), entry.head)) {
    if (isUrl(piece.text)) draft.url ??= /^http/i.test(piece.text) ? piece.text : `https://${piece.text}`;
    else if (isPlace(piece.text)) texts.push({ piece, text: "", place: piece.text });
    else if (!isDateText(piece.text)) texts.push(candidateOf(piece));
  }
  const freed = withEmployerOutOfPlace(texts);
  for (const { place } of freed) if (place !== undefined) draft.location ??= place;
  draft.tokens.push(
    ...tokensOf(
      freed.filter(({ text }) => text !== ""),
      entry.head.length,
    ),
  );
  for (const token of draft.tokens) if (token.place !== undefined) draft.location ??= token.place;
  return draft;
}

/** `Memorial Hermann – Texas Medical Center` above a title is one employer; a town behind the dash is a town. */
function wholeEmployers(pieces: readonly Piece[], head: readonly Row[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const printed =
      last?.row === piece.row ? joinedByDash(head[piece.row]?.text ?? "", last, piece) : undefined;
    const titleElsewhere = pieces.some(({ row, text }) => row !== piece.row && titleScore(text) >= 2);
    const whole = titleElsewhere ? printed : titleByDash(pieces, last, piece, head);
    if (last !== undefined && whole !== undefined) last.text = whole;
    else joined.push({ ...piece });
  }
  return joined;
}

/** `Financial Controller – Renewables` alone on its line, below an employer with its town, is one title. */
function titleByDash(
  pieces: readonly Piece[],
  last: Piece | undefined,
  piece: Piece,
  head: readonly Row[],
): string | undefined {
  const line = head[piece.row]?.text ?? "";
  if (last?.row !== piece.row || pieces.filter(({ row }) => row === piece.row).length !== 2) return undefined;
  const others = pieces.filter(({ row }) => row !== piece.row).flatMap(({ text }) => commaParts(text));
  const hasEmployer = others.some((text) => !isPlace(text) && titleScore(text) < 2);
  if (!hasEmployer || !others.some((text) => isPlace(text)) || titleScore(last.text) < 2) return undefined;
  const isOwn = isPlace(piece.text) || isUrl(piece.text) || organisationScore(piece.text) > 0;
  const whole = /^\s+[–—-]\s+$/u.test(line.slice(last.text.length, line.length - piece.text.length));
  return !isOwn && whole && line.startsWith(last.text) && line.endsWith(piece.text) ? line : undefined;
}

function joinedByDash(line: string, a: Piece, b: Piece): string | undefined {
  const at = line.indexOf(a.text);
  const end = line.indexOf(b.text, at + a.text.length);
  if (at < 0 || end < 0 || !/^\s+[–—-]\s+$/u.test(line.slice(at + a.text.length, end))) return undefined;
  const [name = ""] = splitPlace(commaParts(b.text)).rest;
  if ([a, b].some(({ text }) => titleScore(text) >= 2 || isPlace(text) || isUrl(text)) || isTownLike(name))
    return undefined;
  return line.slice(at, end + b.text.length);
}

/** A piece without the place at its end. */
type Candidate = { piece: Piece; text: string; place?: string };

function candidateOf(piece: Piece): Candidate {
  const [, before, inside] = /^(.*[^\s(])\s+\(([^()]+)\)$/u.exec(piece.text) ?? [];
  if (before !== undefined && inside !== undefined && isPlace(inside) && !REMOTE.test(fold(inside)))
    return { piece, text: before, place: inside };
  if (AT.test(piece.text)) return { piece, text: piece.text };
  const [, firm, town] = /^(.*\S)\s+te\s+(\p{Lu}[\p{L}' -]+)$/u.exec(piece.text) ?? [];
  if (firm !== undefined && town !== undefined && isTownLike(town)) return { piece, text: firm, place: town };
  const { rest, place } = splitPlace(commaParts(piece.text));
  return place === undefined ? { piece, text: piece.text } : { piece, text: rest.join(", "), place };
}

const isDateText = (text: string): boolean => {
  const span = findDates(text)[0];
  return span?.from === 0 && span.to === text.length;
};

const NO_EMPLOYER =
  /\b(?:freelancer?|self[- ]employed|independent|sole trader|selbststandig\w*|freiberuf\w*|autonom[oae]|independant\w*|zzp)\b/u;

/** Where a head names a title and a "place" but no employer, the first part of the place is one: `Sous Chef, Trattoria Nonna, San Francisco, CA`. */
function withEmployerOutOfPlace(candidates: readonly Candidate[]): Candidate[] {
  const texts = candidates.filter(({ text }) => text !== "");
  const [only] = texts;
  const lacksEmployer =
    only === undefined ||
    (texts.length === 1 &&
      titleScore(only.text) >= 2 &&
      commaParts(only.text).every((part) => titleScore(part) >= 2) &&
      !AT.test(only.text) &&
      organisationScore(only.text) < 2);
  if (!lacksEmployer || (only !== undefined && NO_EMPLOYER.test(fold(only.text)))) return [...candidates];
  const index = candidates.findIndex(
    (candidate) => splitEmployer(candidate, candidates[0] === candidate) !== undefined,
  );
  const found = candidates[index];
  const split = found === undefined ? undefined : splitEmployer(found, index === 0);
  if (found === undefined || split === undefined) return [...candidates];
  const text = found.text === "" ? split.employer : `${found.text}, ${split.employer}`;
  return candidates.map((candidate) =>
    candidate === found ? { ...found, text, place: split.place } : candidate,
  );
}

/** An employer in front of its town: surely where the town has its region, too, else only at the head's start or before a known city. */
function splitEmployer(
  { text, place }: Candidate,
  isFirst: boolean,
): { employer: string; place: string } | undefined {
  const [employer, ...rest] = commaParts(place ?? "");
  const town = rest.join(", ");
  if (
    employer === undefined ||
    town === "" ||
    CITIES.has(fold(employer)) ||
    /\d/.test(employer) ||
    !isPlace(town)
  )
    return undefined;
  if (REMOTE.test(fold(employer)) || REMOTE.test(fold(town))) return undefined;
  const hasInitials = /(?:^|\s)\p{Lu}{2,}(?=\s|$)/u.test(employer) && /\p{Ll}/u.test(employer + town);
  const certain =
    rest.length > 1 || hasInitials || (isFirst && text === "") || (text === "" && CITIES.has(fold(town)));
  return certain ? { employer, place: town } : undefined;
}

/** `Physicist at Acme`: a title that says itself where. */
const isAt = (text: string): boolean => titleScore(AT.exec(text)?.[1] ?? "") >= 2;

function tokensOf(texts: readonly Candidate[], rows: number): Token[] {
  const alone =
    texts.length === 1 ||
    !texts.some(({ text }) => titleScore(text) >= 2) ||
    texts.every(({ text }) => titleScore(text) >= 2) ||
    texts.filter(({ text }) => scoreOf(text) < 0).length === 0;
  const order = new Map<number, number>();
  return texts.flatMap(({ piece, text }) => {
    const cuts =
      isAt(text) || (alone && (texts.length === 1 || (titleScore(text) >= 2 && !hasEmployer(texts, text))));
    const halves = cuts ? cut(text) : [text];
    return halves.map((whole) => {
      const { rest, place } = halves.length > 1 ? splitPlace(commaParts(whole)) : { rest: [whole] };
      const half = rest.join(", ");
      const position = order.get(piece.row) ?? 0;
      order.set(piece.row, position + 1);
      return {
        text: half,
        slot: `${piece.row}/${rows}:${position}:${piece.bold ? "b" : ""}${piece.italic ? "i" : ""}`,
        score: scoreOf(half),
        ...(place === undefined ? {} : { place }),
      };
    });
  });
}

/** Another piece that can be the employer, so that a comma in the title is the title's own. */
const hasEmployer = (texts: readonly { text: string }[], own: string): boolean =>
  texts.some(({ text }) => text !== own && titleScore(text) < 2);
