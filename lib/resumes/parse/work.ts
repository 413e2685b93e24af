import type { Work } from "../document.ts";
import { organisationScore, titleScore } from "./classify.ts";
import { commaParts } from "./comma-parts.ts";
import { findUrls } from "./contacts.ts";
import { periodOf } from "./dates.ts";
import { entriesOf, type EntryRules } from "./entries.ts";
import { fold } from "./fold.ts";
import { cutAsOthers, joinTitlesBelowEmployer, joinTitlesThatLookAlike } from "./head-habits.ts";
import { parseLabelledWork } from "./labelled-work.ts";
import { withSentencesBelow } from "./lead-lines.ts";
import { piecesOf } from "./pieces.ts";
import { bodyOf } from "./paragraphs.ts";
import { isPlace, splitPlace } from "./places.ts";
import type { Row } from "./row.ts";
import { slotMeans } from "./slot-votes.ts";
import { isUrl } from "./web-address.ts";
import { draftOf, employerInBrackets, type Draft, type Token } from "./work-head.ts";
import { inferTowns } from "./work-towns.ts";

const RULES: EntryRules = {
  isOwnHead: (text) => text.length < 90 && titleScore(text.split("\t")[0] ?? "") >= 2,
  isComplete: (head, next) => {
    const { tokens } = draftOf({ head: [...head], body: [] });
    const lacksTitle = tokens.every(({ text }) => titleScore(text) === 0);
    return tokens.length >= 2 && !(lacksTitle && next !== undefined && titleScore(next.text) >= 2);
  },
  belongs: (row) => {
    const pieces = piecesOf([row]);
    const places = pieces.filter(({ text }) => isPlace(text) || isUrl(text)).length;
    const [only, ...more] = pieces;
    if (only !== undefined && more.length === 0 && isEmployerWithTown(only.text)) return true;
    return places === pieces.length || (places > 0 && titleScore(pieces[0]?.text ?? "") < 2);
  },
  begins: (row) => titleScore(row.text) >= 2 || organisationScore(row.text) >= 1.5,
};

/** `Holzmanufaktur Förde, Kiel` below a title: a name and its town, no sentence. */
function isEmployerWithTown(text: string): boolean {
  const parts = commaParts(text);
  const { rest, place } = splitPlace(parts);
  return (
    place !== undefined &&
    text.length <= 60 &&
    parts.length <= 3 &&
    titleScore(rest.join(", ")) < 2 &&
    rest
      .join(" ")
      .split(/\s+/)
      .every((word) => !/^\p{Ll}{4}/u.test(word))
  );
}

/** Jobs of a work section, in the order of the document. */
export function parseWork(rows: readonly Row[]): Work[] {
  const labelled = parseLabelledWork(rows);
  if (labelled !== undefined) return labelled;
  const drafts = entriesOf(withSentencesBelow(rows), RULES)
    .filter(({ head, span }) => head.length > 0 || span !== undefined)
    .map(draftOf);
  openBrackets(drafts);
  joinTitlesBelowEmployer(drafts);
  joinTitlesThatLookAlike(drafts);
  cutAsOthers(drafts);
  const mean = slotMeans(drafts.flatMap(({ tokens }) => tokens));
  const value = (token: Token): number => token.score + 1.5 * mean(token.slot);
  const assigned = drafts.map((draft) => ({ draft, ...assign(draft.tokens, value) }));
  inferTowns(assigned);
  const works: Work[] = [];
  const heads: (Draft | undefined)[] = [];
  for (const { draft, position, name } of assigned) {
    const before = works.at(-1);
    const beforeHead = heads.at(-1);
    const inherited =
      name === undefined && position !== undefined && !isBreak(position) && isSubEntry(beforeHead, draft)
        ? before?.name
        : undefined;
    const company = name ?? inherited;
    const used = draft.tokens
      .filter(({ text }) => ![company, position, draft.location].includes(text))
      .filter(
        ({ text }) => ![company, position].some((part) => text === `${part ?? ""}, ${draft.location ?? ""}`),
      )
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
    if (!isJob(work, draft)) continue;
    const umbrella =
      works.length > 0 &&
      before?.position === undefined &&
      before?.name !== undefined &&
      before.highlights === undefined &&
      before.summary === undefined &&
      inherited !== undefined;
    if (umbrella) {
      const { location } = works.pop() ?? {};
      if (location !== undefined) work.location ??= location;
      heads.pop();
    }
    works.push(work);
    heads.push(inherited === undefined ? draft : beforeHead);
  }
  return works;
}

/** A lone text with at most a year is no job unless it is named like a title or a company: `Manual Handling (2020)`. */
const isJob = (work: Work, draft: Draft): boolean => !isFigure(draft) && isNamedJob(work, draft);

/** `Total time ⇥ 3,450 h`: what begins with a number and has no date is a figure. */
const isFigure = ({ entry, tokens }: Draft): boolean =>
  entry.span === undefined && tokens.some(({ text }) => /^\d/.test(text));

const isNamedJob = ({ name, position }: Work, { entry, tokens }: Draft): boolean =>
  (name !== undefined && titleScore(position ?? "") >= 1 && entry.span !== undefined) ||
  entry.span?.range === true ||
  entry.body.length > 0 ||
  tokens.some(({ text }) => titleScore(text) >= 1 || organisationScore(text) >= 1.5);

/** Where several entries are nothing but `Title (Employer)`, the brackets hold employers, known or not. */
function openBrackets(drafts: readonly Draft[]): void {
  const inBrackets = ({ entry: { head } }: Draft): ReturnType<typeof employerInBrackets> =>
    head.length === 1 ? employerInBrackets(head[0]?.text ?? "") : undefined;
  if (drafts.filter((draft) => inBrackets(draft) !== undefined).length < 2) return;
  for (const draft of drafts) {
    const pair = inBrackets(draft);
    if (pair === undefined) continue;
    const { rest, place } = splitPlace(commaParts(pair[1]));
    draft.tokens = [
      { text: pair[0], slot: "(", score: 3 },
      { text: rest.join(", "), slot: ")", score: -2 },
    ];
    if (place !== undefined) draft.location ??= place;
  }
}

/** A position under the employer of the entry before, which stands above its title: its head is shorter. */
const isSubEntry = (before: Draft | undefined, draft: Draft): boolean =>
  before !== undefined &&
  ((draft.entry.head.length < before.entry.head.length && !titleLeads(before)) ||
    draft.entry.head.some((row) => row.bullet) ||
    before.tokens.length === 1);

/** The title stands on the first line and something that is none below it. */
const titleLeads = ({ tokens, entry }: Draft): boolean =>
  entry.head.length > 1 &&
  titleScore(tokens[0]?.text ?? "") >= 2 &&
  tokens.slice(1).some(({ text }) => titleScore(text) < 2);

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

/** A time in which somebody did something else is no employer. */
const BREAK =
  /\b(?:(?:career|family) break|sabbatical|gap year|(?:maternity|paternity|parental|family) leave|time out|karenz|elternzeit|mutterschutz|familienzeit|auszeit|wanderjahre|weltreise|travell?ing|conge (?:parental|maternite|sabbatique)|ano sabatico|excedencia|licenca (?:maternidade|parental)|ouderschapsverlof|sabbatical)\b/u;

const isBreak = (text: string): boolean => BREAK.test(fold(text));

function assign(
  tokens: readonly Token[],
  value: (token: Token) => number,
): { position?: string; name?: string } {
  const first = tokens[0];
  if (first === undefined) return {};
  if (tokens.length === 1) {
    if (value(first) > 0 || isBreak(first.text)) return { position: first.text };
    return { name: first.text };
  }
  const candidates = tokens.slice(0, 4);
  const title = candidates.reduce((best, token) => (value(token) > value(best) + 0.01 ? token : best));
  const rest = candidates.filter((token) => token !== title);
  const company = rest.reduce((best, token) => (value(token) < value(best) - 1 ? token : best));
  return { position: title.text, name: company.text };
}
