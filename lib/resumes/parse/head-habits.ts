import { organisationScore, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import type { DateSpan } from "./dates.ts";
import { looksLike } from "./head-rows.ts";
import type { Row } from "./row.ts";
import { isTownLike } from "./town-like.ts";
import type { Draft, Token } from "./work-head.ts";

const isTitle = (token: Token | undefined): boolean => token !== undefined && titleScore(token.text) >= 2;

/**
 * Positions below their employer's own line are titles as a whole: below `Midland Foods, 1998 – Present` the text `Vice President,
 * Manufacturing (2009 – 2014)` names no second employer.
 */
export function joinTitlesBelowEmployer(drafts: readonly Draft[]): void {
  drafts.forEach((employer, index) => {
    if (!isEmployerLine(employer)) return;
    const below = drafts.slice(index + 1);
    const end = below.findIndex((draft) => !isPositionOf(employer, draft));
    const positions = end < 0 ? below : below.slice(0, end);
    for (const { tokens, entry } of positions) {
      const whole = entry.head[0]?.text.replace(/\t/g, " ");
      const [first] = tokens;
      if (first !== undefined && whole !== undefined && tokens.length > 1)
        tokens.splice(0, tokens.length, { ...first, text: whole, score: titleScore(whole) });
    }
  });
}

/**
 * Below an entry whose employer and title stand on lines that look different, further lines that look like that title are titles as a
 * whole: `Lowe's` in bold, `Director, Brand Marketing` and `Senior Manager, Social & Content` in italics.
 */
export function joinTitlesThatLookAlike(drafts: readonly Draft[]): void {
  drafts.forEach((first, index) => {
    const [employer, title, ...more] = first.entry.head;
    if (employer === undefined || title === undefined || more.length > 0) return;
    if (!looksDifferent(employer, title) || titleScore(title.cells[0]?.text ?? "") < 2) return;
    if (titleScore(employer.cells[0]?.text ?? "") >= 2) return;
    for (const { entry, tokens, location } of drafts.slice(index + 1)) {
      const [row, ...others] = entry.head;
      const [token] = tokens;
      if (row === undefined || token === undefined || others.length > 0 || row.cells.length !== 1) break;
      if (looksDifferent(row, title) || location !== undefined || titleScore(row.text) < 2) break;
      tokens.splice(0, tokens.length, { ...token, text: row.text, score: titleScore(row.text) });
    }
  });
}

/** In weight, or in slant where both have the same weight. */
const looksDifferent = (a: Row, b: Row): boolean => !looksLike(a, b);

const isEmployerLine = ({ tokens, entry }: Draft): boolean =>
  tokens.length === 1 && !isTitle(tokens[0]) && entry.body.length === 0 && entry.span?.range === true;

function isPositionOf(employer: Draft, { tokens, entry, location }: Draft): boolean {
  const [row, ...more] = entry.head;
  return (
    row?.cells.length === 1 &&
    !/\s[|•·–—-]\s/u.test(row.text) &&
    more.length === 0 &&
    (location === undefined || tokens.length === 1) &&
    isTitle(tokens[0]) &&
    tokens.every(({ text }) => organisationScore(text) < 4) &&
    isWithin(entry.span, employer.entry.span)
  );
}

const year = (date: string | undefined): string | undefined => date?.slice(0, 4);

function isWithin(part: DateSpan | undefined, whole: DateSpan | undefined): boolean {
  const [start, end] = [year(part?.start), year(part?.end) ?? (part?.current === true ? "9999" : undefined)];
  const [from, to] = [year(whole?.start), year(whole?.end) ?? "9999"];
  return start !== undefined && end !== undefined && from !== undefined && start >= from && end <= to;
}

/** A head of one text is cut where the heads beside it are: after `Team leader, De Wit B.V., Eindhoven` also `Picker, Bol, Waalwijk`. */
export function cutAsOthers(drafts: readonly Draft[]): void {
  const isCut = ({ tokens, entry }: Draft): boolean =>
    entry.head.length === 1 && tokens.length === 2 && tokens.some(isTitle) && !tokens.every(isTitle);
  const models = drafts.filter(isCut);
  const titleFirst = models.filter(({ tokens }) => isTitle(tokens[0])).length;
  if (models.length === 0 || (titleFirst > 0 && titleFirst < models.length)) return;
  for (const draft of drafts) {
    const [only, ...more] = draft.tokens;
    const parts = commaParts(only?.text ?? "");
    const isSame =
      draft.entry.head.length === 1 &&
      draft.entry.head[0]?.cells.length === models[0]?.entry.head[0]?.cells.length;
    if (
      only === undefined ||
      more.length > 0 ||
      parts.length < 2 ||
      !isSame ||
      draft.entry.span?.range !== true
    )
      continue;
    const town =
      parts.length > 2 && draft.location === undefined && isTownLike(parts.at(-1) ?? "")
        ? parts.pop()
        : undefined;
    if (town !== undefined) draft.location = town;
    const halves =
      titleFirst > 0
        ? [parts[0] ?? "", parts.slice(1).join(", ")]
        : [parts.slice(0, -1).join(", "), parts.at(-1) ?? ""];
    draft.tokens = halves.map((text, index) => ({
      text,
      slot: `${only.slot}:${index}`,
      score: (index === 0) === titleFirst > 0 ? 3 : -3,
    }));
  }
}
