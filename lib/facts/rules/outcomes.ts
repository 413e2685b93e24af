import { foldText } from "../fold.ts";
import { amountsIn } from "../prose/amounts.ts";
import { shared, type Clause } from "../prose/clauses.ts";
import { rateOf } from "../prose/counted.ts";
import { rootsOf } from "../prose/derivation.ts";
import { explicitRatesIn, ratesIn } from "../prose/frequencies.ts";
import { isFigure } from "../prose/number-words.ts";
import { isPlain } from "../prose/plain-words.ts";
import type { Finding } from "../prose/prose.ts";
import { denies } from "../prose/qualifiers.ts";
import { pointOf, retoldIn } from "../prose/retold.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";

/** Results, records, reach and how often: claims that are made of harmless words and have to stand in the source as they are. */
export function outcomes(clause: Clause, scope: Scope): Finding[] {
  const found =
    foreignTurn(clause, scope) ??
    allOfOne(clause, scope) ??
    foreignRate(clause, scope) ??
    foreignReach(clause, scope) ??
    foreignAudience(clause, scope) ??
    foreignDeed(clause, scope) ??
    foreignChange(clause, scope) ??
    foreignPlural(clause, scope);
  return found === undefined
    ? []
    : [{ rule: "outcomes", detail: `The source does not say ${JSON.stringify(found.trim())} of this.` }];
}

/** Turns that claim how well, how widely or how alone something was done. */
const TURNS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "(?:award|prize)-winning|on time|on schedule|ahead of (?:schedule|time|plan)|in time|(?<!\\d\\S* )(?:under|within|on|below) (?:the )?(?:budget|costs?|estimate|quote|price)|under ?way|in (?:operation|progress)|in full|in one go|from scratch|end[- ]to[- ]end",
    "(?:went|go|goes|going|gone) live|in production|in force|in demand|(?:a|the|new) record|record(?=\\s(?:\\d|time|number|result|high|low|year))",
    "(?:more|better|faster|higher|longer|less|fewer) than (?:any|anyone|anybody|everyone|everybody|ever|all|most|others?)(?: \\p{L}+)?|than ever|like no other",
    "\\p{L}+-wide|nationwide|worldwide|statewide|global(?:ly)?|international(?:ly)?|round[- ]the[- ]clock|around the clock|24/7",
    "single-?handed(?:ly)?|(?:by|for) myself|(?:on|of) my own|my own|alone|personally|independently|solely|in person|first[- ](?:ever|class|rate)",
    "without (?:\\p{L}+ )?(?:help|assistance|support|supervision|guidance)|(?:to )?sav(?:e|es|ed|ing) (?:\\p{L}+ )?(?:time|money|costs|effort)",
    "(?<=\\d[\\d,.]*\\s)(?:professional|long|live|experienced|skilled)(?=\\s\\p{L})|(?:in writing|by request|in public)(?=\\s*(?:[.,;]|$))|(?:sold|did|went|worked|ran|performed) well|well[- ](?:received|known|liked|run|attended|regarded)|(?:went|go|goes|going|became|becomes|was|were|is|are|ran|run|runs) (?:much )?(?:faster|easier|better|quicker|smoother)",
    "(?:for|over) (?:many )?years(?! \\d)|to this day|once and for all|for the first time|every time|at any time|at all times|without exception|time and again",
    "(?!(?:rest|most|part|half|quarter|end|start|close|first|last|course|middle|beginning|time|month|week|day)\\s)\\p{L}{3,}(?<!s) of the (?:year|month)",
    "most (?!recent|recently)\\p{L}+s(?!\\p{L})|most of (?:them|whom|which|the|all)|all over|all kinds|as a whole|the whole of",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

function foreignTurn(clause: Clause, scope: Scope): string | undefined {
  const had = foldText(scope.text);
  // "International Financial Reporting Standards" is a name, which other rules judge.
  const isName = (turn: string) => /^\p{Lu}\p{Ll}+$/u.test(turn) && !clause.text.trimStart().startsWith(turn);
  const isMostly = (turn: string) =>
    /^most/iu.test(turn) && /(?<!\p{L})(?:mostly|mainly|chiefly|largely)(?!\p{L})/u.test(had);
  const isEarly = (turn: string) => /^ahead of/iu.test(turn) && scope.stems.has("early");
  return (clause.text.match(TURNS) ?? []).find(
    (turn) =>
      !isName(turn) &&
      !isEarly(turn) &&
      !isMostly(turn) &&
      !had.includes(foldText(turn)) &&
      !had.includes(foldText(turn).replace(/ (?:which|whom)$/, " them")),
  );
}

/** "One of them" is done, and not both. */
function allOfOne(clause: Clause, scope: Scope): string | undefined {
  const all = /(?<!\p{L})(?:both|all)(?!\p{L})/iu.exec(clause.text)?.[0];
  if (all === undefined || denies(clause.text)) return undefined;
  const texts = retoldIn(clause, scope).map(({ text }) => text);
  const some = texts.some((text) =>
    /(?<!\p{L})(?:one|\d+) of (?:them|which|whom|these|those|the two)(?!\p{L})/iu.test(text),
  );
  return some && !texts.some((text) => /(?<!\p{L})(?:both|all|each)(?!\p{L})/iu.test(text)) ? all : undefined;
}

function foreignRate(clause: Clause, scope: Scope): string | undefined {
  const had = new Set(ratesIn(pointOf(clause, scope).text));
  const { text } = clause;
  // How often a number is told for is for the numbers to say.
  const numbered = new Set(amountsIn(text).flatMap((amount) => rateOf(amount, text, amountsIn(text)) ?? []));
  return explicitRatesIn(text).find((rate) => !had.has(rate) && !numbered.has(wordsOf(rate)[0]?.idea ?? ""));
}

const REACH =
  /(?<!\p{L})(?:across|throughout|all over|all across|beyond|(?:at|in|for|to|of|on|by) (?:all|every|each))\s+(?<where>[^,.;:()]+)/giu;

/** "Across the group" has to be about something that the source names, and not by a word that merely says as much. */
function foreignReach(clause: Clause, scope: Scope): string | undefined {
  const reached = [...scope.text.matchAll(REACH)].map(({ groups }) => groups?.["where"] ?? "");
  const held = new Set(
    [...retoldIn(clause, scope).map(({ text }) => text), ...reached].flatMap((text) =>
      wordsOf(text).map(({ stem }) => stem),
    ),
  );
  return [...clause.text.matchAll(REACH)].find(({ 0: reach, groups }) => {
    const where = groups?.["where"] ?? "";
    const [phrase = ""] = where.split(/\s(?=(?:of|in|with|for|at|on|from|to|by|that|which|who|and)\s)/u);
    const words = wordsOf(phrase);
    if (
      (amountsIn(phrase).length > 0 && !/(?<!\p{L})(?:all|every|each)\s/iu.test(reach)) ||
      words.some(({ key }) => /^(?:years?|months?|weeks?|days?)$/.test(key))
    )
      return false;
    return words.some((word) => isContent(word) && !isFigure(word.key) && !held.has(word.stem));
  })?.[0];
}

/** Whom something was done for or with, told without saying how many they were. */
const AUDIENCE =
  /(?<!\p{L})(?:for|with) (?:an?|the|my|our|several|many)? ?(?<who>(?:management|board|customer|client|public|government|company|team|group|crew|department|committee)s?)(?!\p{L}|\s+of\s)/giu;

/** "For the board" of what the source tells of no board: the point itself has to name them. */
function foreignAudience(clause: Clause, scope: Scope): string | undefined {
  if (scope.units.length > 1) return undefined;
  const had = ideasToldBy(clause, scope);
  return [...clause.text.matchAll(AUDIENCE)].find(({ groups }) =>
    wordsOf(groups?.["who"] ?? "").some(({ idea }) => !had.has(idea)),
  )?.[0];
}

const OWN_DEED =
  /(?<!\p{L})(?:which|that) I (?:also |then |have |had )?(?<deed>\p{L}+(?: (?:up|in|out|off|on))?)(?!\p{L})/giu;

/** "Which I set up" of what the source does not call set up: a deed that is claimed by itself has to be the point's own. */
function foreignDeed(clause: Clause, scope: Scope): string | undefined {
  const had = ideasToldBy(clause, scope);
  return [...clause.text.matchAll(OWN_DEED)].find(({ groups }) =>
    wordsOf(groups?.["deed"] ?? "").some(
      (word) => isContent(word) && ![word.idea, ...rootsOf(word.stem)].some((one) => had.has(one)),
    ),
  )?.[0];
}

/** The ideas of what a clause retells, and what they derive from. */
const ideasToldBy = (clause: Clause, scope: Scope): ReadonlySet<string> =>
  new Set(
    retoldIn(clause, scope).flatMap(({ text }) =>
      wordsOf(text).flatMap(({ idea, stem }) => [idea, ...rootsOf(stem)]),
    ),
  );

/** Groups of verbs, and comparatives, that say that something changed for the better. */
const CHANGES: ReadonlySet<string> = new Set(
  "~increas ~reduc ~improv strengthen better ~fast minimiz maximiz".split(" "),
);

/** A change that is told without a figure must be one that the source tells, with or without. */
function foreignChange(clause: Clause, scope: Scope): string | undefined {
  if (amountsIn(clause.text).length > 0 || denies(clause.text)) return undefined;
  const changed = clause.words.find(({ idea }) => CHANGES.has(idea));
  if (changed === undefined) return undefined;
  const about = new Set(
    clause.words
      .filter((word) => isContent(word) && !CHANGES.has(word.idea) && !isPlain(word.stem))
      .map(({ idea }) => idea),
  );
  if (about.size === 0) return undefined;
  const told = scope.clauses.filter((one) => one.words.some(({ idea }) => CHANGES.has(idea)));
  return told.some((one) => shared(about, new Set(wordsOf(one.whole).map(({ idea }) => idea))) > 0)
    ? undefined
    : changed.key;
}

/** Bodies of which several are more than one. */
const BODIES =
  /^(?:compan|firm|charit|school|hospital|clinic|bank|shop|store|brewer|retailer|manufacturer|provider|agenc|club|universit|plant|site|warehouse|ward|unit|team|department|client|customer|marketplace|group|board|office|branch|home)(?:s|es|ies)$/;

/** One charity may not become charities. */
function foreignPlural({ words, text }: Clause, scope: Scope): string | undefined {
  if (scope.units.length > 1 || denies(text)) return undefined;
  const told = wordsOf(scope.text);
  const keys = new Set(told.map(({ key }) => key));
  const stems = new Set(told.map(({ stem }) => stem));
  // "A survey of customers" of a "customer survey", which never was of one.
  const ofMany = (word: Word) =>
    told.some(({ stem }, at) => {
      const next = told[at + 1];
      return stem === word.stem && next !== undefined && isContent(next) && stems.has(next.stem);
    }) && /^(?:of|by|for|with)$/.test(words[words.indexOf(word) - 1]?.key ?? "");
  return words.find(
    (word) => isPluralOf(word) && stems.has(word.stem) && !keys.has(word.key) && !ofMany(word),
  )?.key;
}

const isPluralOf = ({ key }: Word): boolean => BODIES.test(key);
