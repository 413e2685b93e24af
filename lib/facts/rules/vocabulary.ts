import { spelledOut, SPELLED } from "../prose/abbreviations.ts";
import type { Amount } from "../prose/amounts.ts";
import { callsSomebody } from "../prose/callings.ts";
import type { Clause } from "../prose/clauses.ts";
import { rateOf } from "../prose/counted.ts";
import { datesIn } from "../prose/dates.ts";
import { rootsOf } from "../prose/derivation.ts";
import { entailedBy } from "../prose/entailments.ts";
import { explicitRatesIn } from "../prose/frequencies.ts";
import { isLight, isPlain } from "../prose/plain-words.ts";
import type { Finding, Prose } from "../prose/prose.ts";
import { denies, hasQualifier } from "../prose/qualifiers.ts";
import { isRelated } from "../prose/related.ts";
import { groupOf } from "../prose/synonyms.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import { pointOf } from "../prose/retold.ts";
import { squashed, type Scope } from "../scope.ts";
import { heldFrequencies } from "./readings.ts";
import { isRaising, isVehicle } from "./roles.ts";
import { isDerived } from "./derived-numbers.ts";
import { isToldRange, rangesIn } from "./ranges.ts";
import { isWordToo, skillById } from "../../skills/index.ts";
import { amountsOf } from "./stated-amounts.ts";
import { heldMentions, namesDeed } from "./skills.ts";

type Span = { start: number; end: number };

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );

/** Every word that carries a fact must come from the source: as it is, inflected, derived, or as a synonym that claims no more. */
export function vocabulary(clause: Clause, wide: Scope, { now, scope: of }: Prose): Finding[] {
  // A sentence of a summary that names an entry may list what several of its points hold.
  const scope = wide === of ? pointOf(clause, wide) : wide;
  const amounts = amountsOf(clause.text).map((amount) => {
    // "three employers" is counted by the gate itself, word and all.
    const counted = amount.unit === "count" && isDerived(amount, clause, scope, now);
    const word = counted ? (/^\s*[\p{L}-]+/u.exec(clause.text.slice(amount.end))?.[0].length ?? 0) : 0;
    const strong = /^[- ]strong(?!\p{L})/u.exec(clause.text.slice(amount.end))?.[0].length ?? 0;
    const each = /(?<!\p{L})(?:every|each) $/iu.exec(clause.text.slice(0, amount.from))?.[0].length ?? 0;
    return { start: amount.from - each, end: amount.end + Math.max(word, strong) };
  });
  const judged = [
    ...amounts,
    ...datesIn(clause.text),
    ...heldMentions(clause.text, scope),
    ...heldFrequencies(clause, scope),
  ];
  const words = wordsOf(blanked(clause.text, judged));
  const told = amountsOf(clause.text);
  const measured = measuredBy(told.map(({ unit }) => unit));
  const bringing = new Set(
    told.flatMap(
      ({ from }) => BRINGING.exec(clause.text.slice(0, from))?.groups?.["verb"]?.toLowerCase() ?? [],
    ),
  );
  const direction = directionOf(clause.text, told, scope);
  const rates = new Set(told.map((amount) => rateOf(amount, clause.text, told)));
  const namesTool = heldMentions(clause.whole, wide).some(
    ({ skillId, text }) => skillById(skillId)?.kind === "technical" && /^\p{Lu}/u.test(text),
  );
  const isHeld = (word: Word, at: number) =>
    mayNameSkill(word) && !namesDeed(word.key, scope)
      ? scope.joined.has(squashed(word.key))
      : isKnown(word, clause, scope) ||
        isKnownBeside(words, at, scope) ||
        isJudgedElsewhere(words, at, clause, wide) ||
        measured.has(word.key) ||
        rates.has(word.idea) ||
        word.idea === direction ||
        bringing.has(word.key) ||
        (/^(?:less|fewer)$/.test(word.key) && COMPARING.test(clause.text)) ||
        (CATEGORY.test(word.key) && namesTool) ||
        isWeaker(word, clause, scope);
  const foreign = words.find((word, at) => isContent(word) && !isHeld(word, at));
  if (foreign === undefined) return [];
  return [
    { rule: "vocabulary", detail: `The source does not hold the word ${JSON.stringify(foreign.key)}.` },
  ];
}

/** Words of the lexicon that no sentence can do without. */
const GRAMMATICAL = /^(?:go|less|next)$/;

/** "Excel" and "spark" may be meant as what they are called: only the word itself will do, and not one that says the same. */
const mayNameSkill = ({ key }: Word): boolean => isWordToo(key) && !GRAMMATICAL.test(key);

/** "From 9 seconds to 2" went down where the source says "2 seconds instead of 9", whatever it calls it. */
function directionOf(text: string, told: readonly Amount[], scope: Scope): string | undefined {
  const range = rangesIn(text, told).find((one) => isToldRange(one, scope));
  if (range === undefined) return undefined;
  return range.to.value < range.from.value ? "~reduc" : "~increas";
}

/** Verbs that bring a figure, which is what they claim. */
const BRINGING =
  /(?<!\p{L})(?<verb>achiev(?:ed|es|ing)|attain(?:ed|s|ing)|register(?:ed|s|ing)|averag(?:ed|es|ing)|cover(?:ed|s|ing)?) (?:an? |the )?(?:(?:[\p{L}-]+ ){1,3}of )?$/iu;

/** "€800 less", "45 minutes or less", "less than a month": how much is for the numbers to say. */
const COMPARING =
  /\d\S*(?: (?:second|minute|hour|day|week|month|year|point)s?)?(?: or)? (?:less|fewer)(?!\p{L})|(?<!\p{L})(?:less|fewer) than (?:an?|\p{L}* ?\d)/iu;

/** What Moodle, SAP and Postgres are, said of a sentence that names one of those. */
const CATEGORY = /^(?:tool|system|platform|package|suite)s?$/;

/** Words for what a unit measures, which say nothing more beside such a number. */
const MEASURED: Readonly<Record<string, string>> = {
  percent: "share proportion percentage fraction portion rate",
  money: "cost costs spend spending amount value sum money worth",
  metres: "distance length height altitude",
  grams: "weight",
  minutes: "time duration period interval cycle rhythm",
  months: "time duration period interval cycle",
  count: "people person persons staff employees colleagues members workers",
};

const measuredBy = (units: readonly string[]): ReadonlySet<string> =>
  new Set(units.flatMap((unit) => (MEASURED[unit.replace(/:.*/, "")] ?? "").split(" ")));

/** Words for all of several things, which the source may also say by denying any. */
const UNIVERSAL: ReadonlySet<string> = new Set("all every each both any entire whole everyone".split(" "));
const OWNED_FIRST = /(?:['\u2019]s?|(?<!\p{L})(?:the|a|our|its|their)) (?:very )?first\W*$/iu;
const ORDER = /^(?:in|at|as|with|on|for|then)$/;

/** Words that another rule has judged, or that only tell an order. */
function isJudgedElsewhere(words: readonly Word[], at: number, { text }: Clause, scope: Scope): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  // Who ran or created what is for the roles to say.
  if (isRaising(word) && next !== undefined) return true;
  // How often is for the outcomes to say.
  if (explicitRatesIn(word.key).length > 0) return true;
  if (word.key === "bilingual") return true;
  if (word.key === "majority") return /(?<!\p{L})most(?!\p{L})/iu.test(scope.text);
  // "First" tells an order, "the agency's first" a record.
  if (word.key === "first") return next === undefined ? !OWNED_FIRST.test(text) : ORDER.test(next.key);
  if (word.key === "single")
    return (
      words.slice(Math.max(0, at - 2), at).some(({ idea }) => idea === "~not") ||
      /(?<!\p{L})(?:one|single|only)(?!\p{L})/iu.test(scope.text)
    );
  if (word.key === "any") return words.some(({ idea }) => idea === "~not");
  if (word.key === "both") return /(?<![\p{L}\p{N}])(?:both|two|2)(?![\p{L}\p{N}])/iu.test(scope.text);
  // How much of something is for the extents to say.
  if (UNIVERSAL.has(word.key)) return true;
  // Whether something is rightly denied is for the qualifiers to say, where the source says that something was not, not yet or only meant to be; "no more than 29" denies nothing.
  return word.idea === "~not" && (hasQualifier(scope.text) || !denies(text));
}

/** Words that claim less than others: who designed or set up something developed it, who operated a truck drove it, and an award was awarded. */
const WEAKER: readonly { idea: string; than: readonly string[] }[] = [
  { idea: "~build", than: ["design", "mak", "~setup", "invent"] },
  { idea: "~adopt", than: ["~build", "~start", "~extend", "approv"] },
];

const REFUSAL =
  /(?<!\p{L})(?:reject|refus|declin|turned down|not (?:\p{L}+ )?(?:approve|adopt|accept|agree))/iu;
const MOSTLY =
  /(?<!\p{L})(?:mostly|mainly|chiefly|primarily|largely|speciali[sz]\p{L}+|focus\p{L}*) (?:in|on|with)(?!\p{L})/iu;
const WITH_OTHERS =
  /(?<!\p{L})(?:work\p{L}* (?:\p{L}+ )?with|(?:together|jointly) with|alongside|co-\p{L}+)(?!\p{L})/iu;

function isWeaker({ idea, stem, key }: Word, clause: Clause, scope: Scope): boolean {
  if (WEAKER.some((one) => one.idea === idea && one.than.some((than) => scope.ideas.has(than)))) {
    return idea !== "~adopt" || denies(clause.whole);
  }
  const [only, ...more] = scope.units;
  const section = more.length === 0 ? only?.section : undefined;
  if (section === "awards" && idea === "~award") return true;
  if (section === "projects" && idea === "~build" && /(?:ed|en|t)$/.test(key)) return true;
  // "Found no approval" of what was rejected, or not approved.
  if (/^(?:approv|approval|accept|consent|backing|agreement)$/.test(stem) && denies(clause.whole))
    return REFUSAL.test(scope.text);
  if (/^speciali[sz]/.test(stem) && MOSTLY.test(scope.text)) return true;
  if (idea === "~collaborat" && WITH_OTHERS.test(scope.text)) return true;
  if (stem === "continu" && (scope.ideas.has("~stop") || /(?<!\p{L})still(?!\p{L})/iu.test(scope.text)))
    return true;
  if (/^(?:stay|remain)$/.test(stem) && scope.ideas.has("leav")) return true;
  return stem === "driv" && scope.ideas.has("operat") && clause.words.some((word) => isVehicle(word.stem));
}

/** Words that say how often, before a time or in place of another such word. */
const EACH: ReadonlySet<string> = new Set(["every", "each"]);
const TIMES =
  /^(?:~daily|~weekly|~monthly|~quarterly|~annual|~night|~hourly|~fortnightly|shift|lesson|\p{L}+day)$/u;

function isKnown({ key, stem, idea }: Word, clause: Clause, scope: Scope): boolean {
  if (scope.stems.has(stem) || scope.ideas.has(idea)) return true;
  if (key === "assistant" && entailedBy(scope).has(stem)) return true;
  if (callsSomebody(key)) return false;
  if (isPlain(stem) || isLight(stem) || entailedBy(scope).has(stem)) return true;
  if (!raises({ key, stem, idea }) && isRelated({ key, stem, idea }, clause, scope)) return true;
  return (
    rootsOf(stem).some((root) => scope.roots.has(root) || isSameIdea(root, scope)) ||
    scope.joined.has(squashed(key)) ||
    isInitials(key, clause, scope) ||
    isBareDegree(key, scope)
  );
}

/** Whether a word, or the verb that it is made of, raises the role: "management", "governance". */
const raises = (word: Word): boolean =>
  isRaising(word) ||
  rootsOf(word.stem).some((root) => isRaising({ key: root, stem: root, idea: groupOf(root) ?? root }));

/** "Optimisation" of who rewrote: a synonym of the deed, told as a noun. */
function isSameIdea(root: string, scope: Scope): boolean {
  const group = groupOf(root);
  const raises = isRaising({ key: root, stem: root, idea: group ?? root }) && group !== "~build";
  return group !== undefined && !raises && scope.ideas.has(group);
}

/** "ICU" where the source says "intensive care unit". */
function isInitials(key: string, { text }: Clause, scope: Scope): boolean {
  const long = spelledOut(key);
  if (long !== undefined && hasRun(scope, wordsOf(long))) return true;
  const letters = key.replace(/s$/, "").toUpperCase();
  const isWritten = new RegExp(`(?<!\\p{L})(?:${letters}s?|${key.toUpperCase()})(?!\\p{L})`, "u");
  return (
    /^\p{L}{3,5}$/u.test(key) &&
    isWritten.test(text) &&
    [key, key.replace(/s$/, "")].some((one) => scope.initials.has(one))
  );
}

const hasRun = (scope: Scope, run: readonly Word[]): boolean =>
  run.every(
    ({ stem }, at) =>
      scope.stems.has(stem) && (at === 0 || scope.pairs.has(`${run[at - 1]?.stem ?? ""} ${stem}`)),
  );

/** "Bachelor" of a source that holds a Bachelor of Science. */
const isBareDegree = (key: string, scope: Scope): boolean =>
  /^(?:bachelor|master|doctor)s?$/.test(key) &&
  [...scope.stems].some((stem) => stem.length > key.length && stem.startsWith(key.replace(/s$/, "")));

/** A noun for a deed of the source: "rewiring" of who rewired. */
const isOwnDeed = ({ key, stem }: Word, scope: Scope): boolean =>
  /(?:ing|ion|ment|al|ance|sis)s?$/.test(key) && rootsOf(stem).some((root) => scope.roots.has(root));

const ACHIEVING = /^(?:achiev|realiz|accomplish)$/;

/** A word that its neighbours vouch for: one half of a compound, or a part of what initials stand for. */
function isKnownBeside(words: readonly Word[], at: number, scope: Scope): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined) return false;
  // "Supervisor of two assistants" of who supervises them.
  if (word.key === "owner" && /^(?:of|for)$/.test(next?.key ?? "") && scope.stems.has("own")) return true;
  if (
    (/^(?:of|to|for)$/.test(next?.key ?? "") ||
      /(?<!\p{L})as (?:an? )?$/u.test(
        words
          .slice(Math.max(0, at - 2), at)
          .map(({ key }) => `${key} `)
          .join(""),
      )) &&
    callsSomebody(word.key) &&
    rootsOf(word.stem)
      .slice(1)
      .some((root) => scope.roots.has(root))
  )
    return true;
  // "Delivered the rewiring of" who rewired, "achieved savings of" who saved.
  const deeds = words.slice(at + 1, at + 4);
  if (
    (word.stem === "deliver" ||
      (at === 0 && ACHIEVING.test(word.stem) && /^an?$|^the$|(?:ings|ions?)$/.test(next?.key ?? ""))) &&
    deeds.some((deed) => isOwnDeed(deed, scope))
  )
    return true;
  if (EACH.has(word.key) && (next === undefined || TIMES.test(next.idea))) return true;
  const compounds = [
    ...(before === undefined ? [] : [`${before.key}${word.key}`, `${before.stem}${word.stem}`]),
    ...(next === undefined ? [] : [`${word.key}${next.key}`, `${word.stem}${next.stem}`]),
  ];
  if (compounds.some((one) => scope.joined.has(squashed(one)))) return true;
  return SPELLED.some(([initials, long]) => {
    if (!scope.stems.has(initials)) return false;
    const run = wordsOf(long);
    return run.some(
      ({ key }, i) => key === word.key && run.every((one, j) => words[at - i + j]?.stem === one.stem),
    );
  });
}
