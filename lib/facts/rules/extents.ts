import { foldText } from "../fold.ts";
import { shared, type Clause } from "../prose/clauses.ts";
import { rootsOf } from "../prose/derivation.ts";
import { isFigure } from "../prose/number-words.ts";
import type { Finding } from "../prose/prose.ts";
import { denies, hasQualifier } from "../prose/qualifiers.ts";
import { retoldIn } from "../prose/retold.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";
import { amountsOf } from "./stated-amounts.ts";

/** How much of something, how far, how well and as who: what a clause says of a thing, the source has to say of the same. */
export function extents(clause: Clause, scope: Scope): Finding[] {
  const found =
    foreignQuantity(clause, scope) ??
    foreignManner(clause, scope) ??
    denialLimited(clause, scope) ??
    foreignLevel(clause, scope) ??
    takenOver(clause, scope);
  return found === undefined
    ? []
    : [{ rule: "outcomes", detail: `The source does not say ${JSON.stringify(found.trim())} of this.` }];
}

/** Words for all of something, and for all but a little; who denies of any says it of all. */
const ALL = /^(?:all|every|each|everyone|everybody|everything|whole|entire)$/;
const NONE = /^(?:no|none|not|never|without|nobody|any|both|full)$/;

const EACH = /^(?:each|every)$/;

const isOfAll = ({ key }: Word): boolean => ALL.test(key) || NONE.test(key);

/** Words between a quantity and what it is of. */
const NEAR = 4;

const PERIOD =
  /^(?:day|week|fortnight|month|quarter|year|night|hour|shift|lesson|time|morning|evening|weekend|\p{L}+day)s?$/u;

/** "Every fourth week", "every 3 days". */
const isPeriod = (key: string): boolean =>
  PERIOD.test(key) || isFigure(key) || /^(?:second|third|fourth)$/.test(key);

function foreignQuantity(clause: Clause, scope: Scope): string | undefined {
  const { words } = clause;
  const retold = retoldIn(clause, scope).flatMap(({ text }) => wordsOf(text));
  return words.find(({ key }, at) => {
    if (key === "each" && isAfterAmount(clause))
      return !retold.some((one) => /^(?:each|every|per|both)$/.test(one.key));
    if (!ALL.test(key)) return false;
    if (key === "each" && retold.some((one) => EACH.test(one.key))) return false;
    const rest = words
      .slice(at + 1)
      .filter((one) => !/^(?:of|the|our|these|those|other|single)$/.test(one.key));
    const [next] = rest;
    const head = rest
      .slice(0, NEAR)
      .find((one) => isContent(one) && !ALL.test(one.key) && !isFigure(one.key));
    // "Every fourth week" is a rate, "all years" are all of them.
    if (EACH.test(key) && [next, head].some((one) => isPeriod(one?.key ?? ""))) return false;
    const says = (told: readonly Word[], i: number) =>
      told.slice(Math.max(0, i - NEAR), i).some((one) => ALL.test(one.key)) ||
      told.slice(Math.max(0, i - 2), i).some(isOfAll);
    if (head === undefined || next === undefined || /^(?:which|whom|them|who|\p{L}+ed)$/u.test(next.key))
      return !retold.some(isOfAll);
    const had = new Set(rootsOf(head.stem));
    return !scope.clauses.some(({ words: told }) =>
      told.some(
        (one, i) =>
          (one.idea === head.idea || rootsOf(one.stem).some((root) => had.has(root))) && says(told, i),
      ),
    );
  })?.key;
}

const isAfterAmount = ({ text }: Clause): boolean =>
  amountsOf(text).length > 0 && /(?<!\p{L})each\s*[.;]?\s*$/iu.test(text);

/** Turns for how, as who and how often something was done, with what has to stand in the text that is retold; by default the same turn. */
const MANNERS: readonly (readonly [RegExp, RegExp | undefined])[] = (
  [
    [
      "(?<one>year|month|week|day|night|time|shift|site|case) (?:after|by|in,? \\p{L}+ out) \\k<one>",
      "each|every|per|an? (?:year|month|week|day|night|shift)|annual\\p{L}*|weekly|monthly|daily",
    ],
    [
      "as (?:the |an? |one of the )?(?:very )?(?:first(?! aid)|last|only|youngest|oldest)",
      "first|last|only|single|sole|youngest|oldest",
    ],
    [
      "(?:c[ao]me|coming|finish(?:ed)?|ranked|was|were) (?:first|second|third|last|top)",
      "first|second|third|last|top|place|\\d(?:st|nd|rd|th)",
    ],
    ["the work of others", "others|colleagues?|the team"],
    ["(?:as|like) (?:it|they) (?:should|ought|w(?:as|ere) (?:meant|supposed))"],
    [
      "as (?:the |an? )?(?:\\p{L}+ )?(?:lead|leader|head|chief|boss|number one)",
      "le[ad]d?\\p{L}*|head\\p{L}*|chief|runs?|running|ran|supervis\\p{L}*|manag\\p{L}*",
    ],
    [
      "in (?:sole |overall |full |complete )?charge(?! of)",
      "charge|responsib\\p{L}*|lead\\p{L}*|led|runs?|running|ran|head\\p{L}*|supervis\\p{L}*|manag\\p{L}*",
    ],
    [
      "as (?:is |was |were |had been )?(?:\\p{L}+ly )?(?:intended|planned|wanted|expected|hoped|promised|agreed|ordered|wished)",
    ],
    [
      "than (?:is |was |were |had been )?(?:\\p{L}+ly )?(?:intended|planned|wanted|expected|hoped|promised|agreed|usual|before|ever|once|elsewhere)",
      "than|from \\S+.* to|by \\S*\\d|rais\\p{L}*|reduc\\p{L}*|cut|lower\\p{L}*|shorten\\p{L}*|fell",
    ],
    [
      "with (?:the )?(?:great |good |full |much |best |some |the )*(?:care|success|ease|results?(?! that)|effect|attention|skill|confidence|diligence|enthusiasm)",
    ],
    [
      "(?:at|on|upon) (?:the |my |own |our |\\p{L}+'s? )*(?:request|suggestion|initiative|wish|own accord)(?! system)",
      "request\\p{L}*|suggest\\p{L}*|initiat\\p{L}*|asked|propos\\p{L}*",
    ],
    [
      "(?:the )?most (?!recent)(?:senior|junior|experienced|important|\\p{L}+ful|\\p{L}+ive|\\p{L}+ing|\\p{L}+ed|\\p{L}+ant|\\p{L}+ent|\\p{L}+al|\\p{L}+ous|\\p{L}+ic|\\p{L}+able|\\p{L}+ible)(?!\\p{L})",
    ],
    [
      "(?:within|in) (?:just |only |about )?(?:an?|the first|the same) (?:year|month|week|day)(?! of)",
      "\\p{L}*days?|\\p{L}*weeks?|months?|years?|annual\\p{L}*|quarter\\p{L}*|\\d{4}",
    ],
    [
      "(?:in|within) (?:just |only )?(?:a few )?(?:days|weeks|months|hours|minutes)(?! of)",
      "days?|weeks?|months?|hours?|minutes?",
    ],
  ] as const
).map(([turn, backing]) => [whole(turn), backing === undefined ? undefined : whole(backing)] as const);

function whole(turn: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${turn})(?![\\p{L}\\p{N}])`, "iu");
}

function foreignManner(clause: Clause, scope: Scope): string | undefined {
  const texts = retoldIn(clause, scope).map(({ text }) => foldText(text));
  for (const [turn, backing] of MANNERS) {
    const told = turn.exec(clause.text)?.[0];
    if (told === undefined) continue;
    const backed = texts.some((text) =>
      backing === undefined ? text.includes(foldText(told)) : backing.test(text),
    );
    if (!backed && !isTitle(told, scope)) return told;
  }
  return undefined;
}

/** "As a team leader" of who held that title. */
function isTitle(told: string, scope: Scope): boolean {
  const title = foldText(told).replace(/^as (?:(?:the|an?) )?/, "");
  return (
    title.includes(" ") &&
    scope.units.some(({ texts }) =>
      texts.some(({ path, text }) => path.endsWith("/position") && foldText(text).includes(title)),
    )
  );
}

const REFUSED = /(?<!\p{L})(?:turned down|rejected|refused|declined)(?!\p{L})/iu;

/** What leaves something of a denial open. */
const OPEN =
  /(?<!\p{L})(?:at first|initially|originally|immediately|at once|right away|straight away|always|entirely|completely|fully|in full|in part|partly|yet|for now|for the time being|so far|until (?:later|then)|only|quite|alone|in person)(?!\p{L})/iu;
const OPEN_ALL = new RegExp(OPEN.source, "giu");

/** "Not approved at first", "not only approved": who did not approve at all. */
function denialLimited(clause: Clause, scope: Scope): string | undefined {
  if (!denies(clause.text) && !REFUSED.test(clause.text)) return undefined;
  const texts = retoldIn(clause, scope).map(({ text }) => text);
  if (!texts.some((text) => denies(text) || hasQualifier(text) || REFUSED.test(text))) return undefined;
  const kept = (open: string) =>
    texts.some((text) =>
      YET.test(open) ? YET.test(text) || hasQualifier(text) : foldText(text).includes(foldText(open)),
    );
  return [...clause.text.matchAll(OPEN_ALL)].map(([open]) => open).find((open) => !kept(open));
}

const YET = /^(?:yet|so far|for now|for the time being|until then)$/iu;

const LEVEL =
  /^(?:good|solid|strong|excellent|great|fine|working|advanced|decent|perfect|business|full|fair|proper|confident|professional)$/;

/** "Good French" of French at A2: how well a language is known is said beside it. */
function foreignLevel({ words }: Clause, scope: Scope): string | undefined {
  const isLanguage = ({ stem }: Word) =>
    scope.units.some(
      ({ section, texts }) =>
        section === "languages" &&
        texts.some(
          ({ path, text }) => path.endsWith("/language") && wordsOf(text).some((one) => one.stem === stem),
        ),
    );
  return words.find(({ key, stem }, at) => {
    const next = words[at + 1];
    return (
      LEVEL.test(key) && next !== undefined && isLanguage(next) && !scope.pairs.has(`${stem} ${next.stem}`)
    );
  })?.key;
}

/** What the source says that others do, or that was left to them. */
const LEFT_TO =
  /(?<!\p{L})(?:(?:remain|stay|rest|lie)(?:s|ed)? with|lay with|(?:is|are|was|were|remains?) (?:left|reserved|up) (?:to|for)|(?:is|are|was|were) (?:done|handled|made|taken|decided|signed|given|kept|held) by)(?!\p{L})/iu;
const RETOLD = 0.6;

/** "Share the reviews with the manager" of reviews that remain with the manager. */
function takenOver(clause: Clause, scope: Scope): string | undefined {
  const [first] = clause.words;
  if (first === undefined || clause.ideas.size === 0 || LEFT_TO.test(clause.whole) || denies(clause.whole))
    return undefined;
  const left = scope.clauses.some(
    (one) =>
      LEFT_TO.test(one.text) &&
      !one.ideas.has(first.idea) &&
      !/^(?:the|an?|all|these|our|while|whereas)$/.test(first.key) &&
      shared(clause.ideas, one.ideas) >= RETOLD * clause.ideas.size,
  );
  return left ? first.key : undefined;
}
