import { clausesOf, shared, type Clause } from "../prose/clauses.ts";
import type { Finding } from "../prose/prose.ts";
import { denies, goesOn, hasQualifier, isLimitedAt, isTried, lowersRank } from "../prose/qualifiers.ts";
import { callsSomebody, isCalling } from "../prose/callings.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import { isPlain } from "../prose/plain-words.ts";
import { retoldBy } from "../prose/retold.ts";
import type { Scope } from "../scope.ts";

/** The share of a clause's ideas from which a source clause is what it retells. */
const RETOLD = 0.6;

/** "No", "basic", "expected", "assistant": what limits a statement of the source limits it in the output, too. */
export function qualifiers(clause: Clause, scope: Scope): Finding[] {
  return [
    ...denialChanged(clause, scope),
    ...denialInvented(clause, scope),
    ...limitDropped(clause, scope),
    ...wordFreed(clause, scope),
    ...rankDropped(clause, scope),
    ...nowDone(clause, scope),
    ...denialWidened(clause, scope),
  ].slice(0, 1);
}

function retold(clause: Clause, scope: Scope): Clause[] {
  if (clause.ideas.size === 0) return [];
  const scored = scope.clauses.map((one) => ({ one, score: shared(clause.ideas, one.ideas) }));
  const best = Math.max(...scored.map(({ score }) => score), 0);
  if (best === 0 || best / clause.ideas.size < RETOLD) return [];
  return scored.filter(({ score }) => score === best).map(({ one }) => one);
}

const NEGATED = /(?<!\p{L})(?:un|non-?)\p{L}{2,}(?:ed|able|ive)(?!\p{L})/iu;

function denialChanged(clause: Clause, scope: Scope): Finding[] {
  const from = retold(clause, scope);
  const denied = denies(clause.text);
  if (from.length === 0 || from.some((one) => denies(denied ? one.whole : one.text) === denied)) return [];
  // "That nobody used" of "unused".
  if (denied && from.some((one) => NEGATED.test(one.whole))) return [];
  // "Proposed but not approved" may deny in the other half of the sentence what the source denies in one.
  if (!denied && (denies(clause.whole) || goesOn(clause.whole))) return [];
  const detail = denied ? "The source does not deny this." : "The source denies this.";
  return [{ rule: "qualifiers", detail }];
}

/** What is denied by the word at this place: the words of its noun phrase. */
function deniedPhrase(words: readonly Word[], at: number): readonly Word[] {
  const after = words.slice(at + 1);
  const start = after.findIndex((word) => isContent(word) && word.key !== "single");
  const rest = start < 0 ? [] : after.slice(start);
  // "Without a major finding", but "without a customer waiting for more".
  const end = rest.findIndex(
    (word, i) =>
      !isContent(word) || word.key.endsWith("ed") || (word.key.endsWith("ing") && i < rest.length - 1),
  );
  return end === 0 ? rest.slice(0, 1) : rest.slice(0, end < 0 ? rest.length : end);
}

const deniedIn = ({ words }: Clause): (readonly Word[])[] =>
  words.flatMap(({ key }, at) => (/^(?:no|without|zero)$/.test(key) ? [deniedPhrase(words, at)] : []));

/** "With no arrears" of "with arrears below 2 %": what the text that is retold has may not be denied, where it denies nothing. */
function denialInvented(clause: Clause, scope: Scope): Finding[] {
  if (!denies(clause.text)) return [];
  const texts = retoldBy(clause, scope).map(({ text }) => text);
  if (texts.some((text) => hasQualifier(text) || NEGATED.test(text))) return [];
  const had = new Set(texts.flatMap((text) => wordsOf(text).map(({ idea }) => idea)));
  return deniedIn(clause).some((phrase) => had.has(phrase.at(-1)?.idea ?? ""))
    ? [{ rule: "qualifiers", detail: "The source does not deny this." }]
    : [];
}

const UP_TO = /^\s*(?:of |by )?(?:above|over|exceeding|beyond|more than)\s+\S*\d/iu;

/** "Without discounts" of "without discounts above 10 %". */
function isLimited({ text }: Clause, thing: Word, scope: Scope): boolean {
  const after = (one: string) =>
    new RegExp(`(?<![\\p{L}])${thing.key}(?<rest>.*)$`, "iu").exec(one)?.groups?.["rest"];
  const told = after(text);
  if (told === undefined || UP_TO.test(told)) return false;
  return scope.clauses.some((one) => deniedIn(one).length > 0 && UP_TO.test(after(one.text) ?? ""));
}

/** "Without a blameworthy accident" is less than "without an accident". */
function denialWidened(clause: Clause, scope: Scope): Finding[] {
  const denied = scope.clauses.flatMap(deniedIn);
  return deniedIn(clause).flatMap((phrase): Finding[] => {
    const thing = phrase.at(-1);
    const same = denied.filter((one) => one.some(({ idea }) => idea === thing?.idea));
    const narrower = same.map((one) =>
      one.slice(
        0,
        one.findIndex(({ idea }) => idea === thing?.idea),
      ),
    );
    const told = clause.words.map(({ idea }) => idea);
    if (thing === undefined || same.length === 0) return [];
    if (isLimited(clause, thing, scope))
      return [
        { rule: "qualifiers", detail: `The source denies less than any ${JSON.stringify(thing.key)}.` },
      ];
    if (narrower.some((limits) => limits.every(({ idea }) => told.includes(idea)))) return [];
    return [{ rule: "qualifiers", detail: `The source denies less than any ${JSON.stringify(thing.key)}.` }];
  });
}

const NOW = /(?<!\p{L})(?:now|already|by now|meanwhile|since then|in the meantime)(?!\p{L})/iu;
const NOT_YET = /(?<!\p{L})(?:not (?:\p{L}+ )?yet|yet to|so far (?:only|without)|not so far)(?!\p{L})/iu;

/** "Not yet available" may not become "now available". */
function nowDone(clause: Clause, scope: Scope): Finding[] {
  const now = NOW.exec(clause.text)?.[0];
  if (now === undefined || denies(clause.text)) return [];
  const texts = retoldBy(clause, scope).map(({ text }) => text);
  if (!texts.some((text) => NOT_YET.test(text)) || texts.some((text) => NOW.test(text))) return [];
  return [
    { rule: "qualifiers", detail: `The source says "not yet" where this says ${JSON.stringify(now)}.` },
  ];
}

function limitDropped(clause: Clause, scope: Scope): Finding[] {
  if (hasQualifier(clause.period)) return [];
  const from = retold(clause, scope);
  if (from.length === 0 || from.some((one) => !hasQualifier(one.text))) return [];
  return [{ rule: "qualifiers", detail: `The source says less: ${JSON.stringify(from[0]?.text.trim())}.` }];
}

const WITHOUT = /(?<!\p{L})(?:without|with no|with zero) [^,;.]*/giu;

/** What the text that is retold denies, and says nowhere else: "no pastry training". */
function deniedHere(clause: Clause, scope: Scope): ReadonlySet<string> {
  return new Set(
    retoldBy(clause, scope).flatMap(({ text }) => {
      const clauses = clausesOf(text);
      const counts = Map.groupBy(
        clauses.flatMap(({ words }) => words),
        ({ idea }) => idea,
      );
      return clauses
        .flatMap(deniedIn)
        .flatMap((phrase) => phrase.map(({ idea }) => idea))
        .filter((idea) => counts.get(idea)?.length === 1);
    }),
  );
}

/** Words that the source only uses of what was denied, planned or hoped for may not be told as done. */
function wordFreed(clause: Clause, scope: Scope): Finding[] {
  // "Without" denies what follows it and nothing else of its sentence, and "for which there was no budget" not the deed that it begins with.
  if (leadsFreed(clause, scope)) return freedOf(clause.words.find(isContent));
  if (hasQualifier(clause.whole.replace(WITHOUT, " ")) || denies(clause.text) || goesOn(clause.whole))
    return [];
  const limits = limitsOf(scope);
  const denied = deniedHere(clause, scope);
  const freed = clause.words.find(
    (word, at) =>
      !isLimitedAt(clause.words, at) &&
      isContent(word) &&
      !isPlain(word.stem) &&
      !ASPECTS.has(word.idea) &&
      (limits.get(word.idea) === true || denied.has(word.idea)),
  );
  return freedOf(freed);
}

const freedOf = (freed: Word | undefined): Finding[] =>
  freed === undefined
    ? []
    : [
        {
          rule: "qualifiers",
          detail: `The source says ${JSON.stringify(freed.key)} only of what was not, or not yet, so.`,
        },
      ];

/** "Opened on Sundays, for which there was no budget" of who considered opening: the deed that a sentence begins with is told as done. */
function leadsFreed(clause: Clause, scope: Scope): boolean {
  const lead = clause.words.find(isContent);
  return (
    lead !== undefined &&
    clause.whole.startsWith(clause.text) &&
    /^\p{L}+ed$/u.test(lead.key) &&
    !isPlain(lead.stem) &&
    !hasQualifier(clause.text) &&
    limitsOf(scope).get(lead.idea) === true
  );
}

/** Verbs for when something is done, which are said of many things. */
const ASPECTS: ReadonlySet<string> = new Set(["~start", "~try", "~us", "~help", "~includ", "~mov", "~cost"]);

const read = new WeakMap<Scope, ReadonlyMap<string, boolean>>();

/** "A second set was not approved" has no second set. */
const isRefusedAt = (words: readonly Word[], at: number): boolean =>
  words.some(({ key }, i) => i > at && key === "not" && /^(?:was|were|been)$/.test(words[i - 1]?.key ?? ""));

/** For each idea of the source whether it stands only where something is denied or meant to be. */
function limitsOf(scope: Scope): ReadonlyMap<string, boolean> {
  const known = read.get(scope);
  if (known !== undefined) return known;
  const limits = new Map<string, boolean>();
  for (const clause of scope.clauses) {
    clause.words.forEach((word, at) => {
      const limited = isTried(clause.text) || isLimitedAt(clause.words, at) || isRefusedAt(clause.words, at);
      limits.set(word.idea, limited && limits.get(word.idea) !== false);
    });
  }
  read.set(scope, limits);
  return limits;
}

/** How many words before a calling may lower it: "deputy shift coordinator". */
const REACH = 4;

/** Verbs of which people are called. */
const RAISING_ROOT = /^(?:coordinat|manag|direct|supervis|instruct|administrat|lead)/;

function isOnlyLowered(deed: string, scope: Scope): boolean {
  const uses = scope.clauses.flatMap(({ words }) =>
    words.flatMap((one, i) =>
      one.stem.startsWith(deed)
        ? [isCalling(one.key) && words.slice(Math.max(0, i - REACH), i).some(({ key }) => lowersRank(key))]
        : [],
    ),
  );
  return uses.length > 0 && !uses.includes(false);
}

/** Deeds and papers that a rank is told of, as of callings. */
const RANKED = /^(?:coordinat|manag|direct|supervis|instruct|administrat|lead|degre|shift|team|head)/;

/** An assistant manager is no manager. */
function rankDropped(clause: Clause, scope: Scope): Finding[] {
  return clause.words.flatMap((word, at): Finding[] => {
    const deed = RAISING_ROOT.exec(word.stem)?.[0];
    // "Coordinated" may not come of a "deputy coordinator".
    if (deed !== undefined && !isCalling(word.key) && isOnlyLowered(deed, scope))
      return [
        {
          rule: "qualifiers",
          detail: `The source says this of a lower rank than ${JSON.stringify(word.key)}.`,
        },
      ];
    const reach = isCalling(word.key) ? REACH : 1;
    const before = clause.words.slice(Math.max(0, at - reach), at);
    if (!RANKED.test(word.stem) && !callsSomebody(word.key)) return [];
    if (!isContent(word) || before.some(({ key }) => lowersRank(key))) return [];
    const uses = scope.clauses.flatMap(({ words }) =>
      words.flatMap((one, i) => (one.key === word.key ? [words.slice(Math.max(0, i - reach), i)] : [])),
    );
    const lowered = uses.map((some) => some.find(({ key }) => lowersRank(key)));
    const [first] = lowered;
    if (uses.length === 0 || lowered.includes(undefined)) return [];
    const detail = `The source says ${JSON.stringify(`${first?.key ?? ""} ${word.key}`)}.`;
    return [{ rule: "qualifiers", detail }];
  });
}
