import { foldText } from "../fold.ts";
import { callsSomebody, isCalling } from "../prose/callings.ts";
import { shared, type Clause } from "../prose/clauses.ts";
import { rootsOf } from "../prose/derivation.ts";
import { saysNoMore } from "../prose/entailments.ts";
import { helps, helpsHere, isHelping, tellsHelp } from "../prose/helping.ts";
import { clauseBefore, type Finding, type Prose } from "../prose/prose.ts";
import { remembered } from "../prose/remembered.ts";
import { denies } from "../prose/qualifiers.ts";
import { groupOf } from "../prose/synonyms.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";

/** Stems, or groups of stems, of verbs and nouns that say that somebody was in charge or first. */
const RAISING: ReadonlySet<string> = new Set(
  (
    "~lead ~plan lead own spearhead driv found launch architect command chair orchestrat pioneer establish initiat mentor negotiat responsibl accountabl responsibility accountability coordinat design " +
    "approv decid invent introduc creat author run win leadership ownership govern transform turn mastermind champion own secur architectur"
  ).split(" "),
);

const others = (clause: Clause): Set<string> =>
  new Set(
    clause.words
      .filter((word) => isContent(word) && !RAISING.has(word.idea) && !isHelping(word))
      .map(({ idea }) => idea),
  );

/** The clauses of the source that speak most of the same things. */
function nearest(about: ReadonlySet<string>, scope: Scope): readonly Clause[] {
  const scored = scope.clauses.map((one) => ({ one, score: shared(about, one.ideas) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? scope.clauses : scored.filter(({ score }) => score === best).map(({ one }) => one);
}

/** Words after a verb among which its object stands. */
const OBJECT = 6;

/** What a raising word is about: what follows it up to the next one, or else the rest of its clause. */
function objectOf(clause: Clause, at: number): Set<string> {
  const following = clause.words.slice(at + 1, at + 1 + OBJECT);
  const stop = following.findIndex(({ idea }) => RAISING.has(idea));
  const object = others({ ...clause, words: stop < 0 ? following : following.slice(0, stop) });
  if (object.size > 0) return object;
  const rest = others(clause);
  // "Planned and ran the exchange", "and planned the next one": the object stands in the rest of the sentence.
  return rest.size > 0 || !PAST.test(clause.words[at]?.key ?? "")
    ? rest
    : others({ ...clause, words: wordsOf(clause.whole) });
}

/** A verb may not say more than the source: who helped did not lead, and who led one thing did not lead another. */
export function roles(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  return [...raised(clause, scope), ...helpDropped(clause, scope, prose)];
}

function raised(clause: Clause, scope: Scope): Finding[] {
  const foreign = clause.words.find((word, at) => {
    if (!isRaising(word)) return false;
    // "Volunteer mentor" of who was a mentor there.
    if (isCalling(word.key) && isHeldAlone(word, scope)) return false;
    if (drivesVehicle(word, clause) || isHarmless(clause, at, scope)) return false;
    const from = nearest(objectOf(clause, at), scope);
    return !from.some(
      (one) =>
        (says(one, word, scope) || saysAsMuch(one, word, clause, scope)) && (!helps(one) || helps(clause)),
    );
  });
  if (foreign === undefined) return [];
  return [{ rule: "roles", detail: `The source does not say ${JSON.stringify(foreign.key)} of this.` }];
}

/** Whether a word says that somebody was in charge or first. */
export const isRaising = ({ idea, stem }: Word): boolean => RAISING.has(idea) || RAISING.has(stem);

const ARTICLE = /^(?:the|a|an|our|their|its)$/;

/** Whether a position of the source is this one word. */
const isHeldAlone = ({ key }: Word, scope: Scope): boolean =>
  scope.units.some(({ texts }) =>
    texts.some(({ path, text }) => path.endsWith("/position") && foldText(text) === key),
  );

/** Words that raise nothing where they stand: "its own", "turned up", "with deliveries running". */
function isHarmless(clause: Clause, at: number, scope: Scope): boolean {
  const { words, text } = clause;
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  const isAfter = (keys: RegExp) => before !== undefined && keys.test(before.key);
  // A "health plan" is a thing.
  if (/^(?:plan|design|run)s?$/.test(word?.key ?? "") && before !== undefined && isContent(before)) {
    const phrase = `${before.key} ${word?.stem ?? ""}`;
    if (scope.clauses.some((one) => foldText(one.text).includes(phrase) && (!helps(one) || helps(clause))))
      return true;
  }
  // "Led by the platform team" tells what others did.
  if (next?.key === "by" && !/^(?:me|myself)$/.test(words[at + 2]?.key ?? "me")) return true;
  switch (word?.key) {
    case "own":
      return isAfter(/^(?:its|their|his|her|s|school|company)$/);
    case "turn":
    case "turned":
    case "turning":
      return (
        isAfter(/^(?:my|his|her|their|a|the|in)$/) ||
        !words.slice(at + 1, at + 1 + OBJECT).some(({ key }) => /^(?:into|around|round)$/.test(key))
      );
    case "running":
      return next === undefined || !isContent(next);
    case "head":
    case "lead":
    case "chair":
    case "author":
      // "The deputy head" is somebody; whose title it is is for the titles to say.
      return words.slice(Math.max(0, at - 2), at).some(({ key }) => ARTICLE.test(key));
    case "supervised":
      return tellsHelp(text);
    default:
      return false;
  }
}

/**
 * Verbs that say as much as a raising one, where nobody only helped: who wrote or set up something created it, who recovered money secured it, who held
 * courses ran them. People are run by who leads them.
 */
const AS_MUCH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    // Of things, not of people.
    "manage > handle maintain keep organise run administer operate coordinate",
    "create > build prepare setup introduce add make draw write record start",
    "author > build prepare record publish",
    "introduce > build setup add start teach train adopt bring",
    "launch > introduce start build setup rollout",
    "establish > setup introduce build",
    "secure > recover award obtain",
    "win > award",
    "run > plan test teach train perform operate care deliver lead give hold use include",
    "coordinate > plan lead",
    "plan > design coordinate setup prepare",
    "responsible accountable > lead run charge responsible own maintain care handle keep administer coordinate",
    "spearhead head > lead",
    "mentor > precept coach",
  ].flatMap((line): (readonly [string, ReadonlySet<string>])[] => {
    const [raising = "", than = ""] = line.split(" > ");
    const ideas = (words: string) => wordsOf(words).map(({ idea }) => idea);
    if (raising === "manage") return [["manag", new Set(ideas(than))]];
    return ideas(raising).map((idea) => [idea, new Set(ideas(than))]);
  }),
);

/** "Run a squad of 5", "manage two assistants", but not "manage employee relations cases". */
function isPeopleAfter(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1);
  const start = after.findIndex(isContent);
  const rest = after.slice(Math.max(0, start));
  const end = rest.findIndex((word) => !isContent(word));
  const last = rest.slice(0, end < 0 ? rest.length : end).at(-1);
  return last !== undefined && (PEOPLE.has(last.idea) || callsSomebody(last.key));
}

/** "Responsible for the design of" who designed: the deed itself, told as a noun. */
function isNominal(one: Clause, words: readonly Word[]): boolean {
  const deed = one.words.find(isContent);
  const roots = new Set(deed === undefined ? [] : rootsOf(deed.stem));
  const at = words.findIndex(({ stem }) => /^(?:responsibl|accountabl)$/.test(stem));
  const after = words.slice(at + 2);
  const end = after.findIndex(({ key }) => /^(?:of|for|in|with|on|at|by|from|to|across)$/.test(key));
  return after
    .slice(0, end < 0 ? OBJECT : end)
    .some(
      ({ key, stem }) =>
        key !== deed?.key &&
        rootsOf(stem).some(
          (root) =>
            roots.has(root) ||
            (DEED_NOUN.test(key) &&
              deed !== undefined &&
              deed === one.words[0] &&
              (groupOf(root) === deed.idea || saysNoMore(root, deed.stem))),
        ),
    );
}

const DEED_NOUN = /(?:ing|ion|ment|al|ance|sis)s?$/;

const NOTHING: ReadonlySet<string> = new Set();
const LEADING: ReadonlySet<string> = new Set(["~lead"]);
const IN_CHARGE: ReadonlySet<string> = new Set(["~lead", "run", "charg", "responsibl", "own"]);

const PEOPLE: ReadonlySet<string> = new Set(["~team", "~peopl", "~staf", "shift", "department", "group"]);

const rootsIn = remembered(
  ({ words }: Clause): ReadonlySet<string> => new Set(words.flatMap(({ stem }) => rootsOf(stem))),
);

const bySentence = remembered((scope: Scope) => Map.groupBy(scope.clauses, ({ whole }) => whole));

/** The clauses of the sentence that a clause of the source stands in. */
const sentenceAround = (clause: Clause, scope: Scope): readonly Clause[] =>
  bySentence(scope).get(clause.whole) ?? [];

function saysAsMuch(one: Clause, word: Word, told: Clause, scope: Scope): boolean {
  const { words } = told;
  const people =
    /^(?:run|manag|responsibl|accountabl)$/.test(word.stem) && isPeopleAfter(words, words.indexOf(word));
  const enough = people
    ? word.stem === "run" || word.stem === "manag"
      ? LEADING
      : IN_CHARGE
    : (AS_MUCH.get(word.stem) ?? AS_MUCH.get(word.idea) ?? NOTHING);
  const says = (clause: Clause) =>
    (!denies(clause.text) || denies(told.whole)) &&
    (clause.words.some(({ idea }) => enough.has(idea)) ||
      (/^(?:responsibl|accountabl)$/.test(word.stem) && isNominal(clause, words)));
  if (says(one)) return true;
  const rest = sentenceAround(one, scope);
  return ((word.stem === "run" && helps(told)) || !rest.some(helps)) && rest.some(says);
}

/** Whether a stem names what one drives. */
export const isVehicle = (stem: string): boolean => VEHICLE.test(stem);

const VEHICLE = /^(?:truck|forklift|van|~lorry|lorry|bus|trailer|~vehicl|vehicl|tractor|tram|taxi|ambulanc)$/;

/** Who operated forklifts drove them. */
const drivesVehicle = (word: Word, { words }: Clause): boolean =>
  word.stem === "driv" && words.some(({ stem }) => VEHICLE.test(stem));

/** Who runs a team leads it, "a reading club and a homework group" among them. */
const runsPeople = ({ words, whole }: Clause): boolean =>
  wordsOf(whole).some(({ stem }) => stem === "run") && words.some(({ idea }) => PEOPLE.has(idea));

/** Whether a clause of the source says a raising word, in whatever form, or the rest of its sentence does where nobody only helped. */
function says(one: Clause, word: Word, scope: Scope): boolean {
  const roots = rootsOf(word.stem);
  const has = (clause: Clause) => {
    const had = rootsIn(clause);
    return clause.words.some(({ idea }) => idea === word.idea) || roots.some((root) => had.has(root));
  };
  if (has(one) || (word.idea === "~lead" && runsPeople(one))) return true;
  const rest = sentenceAround(one, scope);
  return !rest.some(helps) && rest.some(has);
}

/** The share of a clause's ideas from which it retells a clause of the source. */
const RETOLD = 0.6;

/** "It replaced 14 spreadsheets", "which replaced 14 spreadsheets" of "that replaced": what a thing did that was helped with. */
function isOfThings(clause: Clause, scope: Scope, prose: Prose): boolean {
  const { text, words } = clause;
  if (/^\s*(?:it|this|they|these|both)\s/iu.test(text)) return true;
  const before = clauseBefore(prose, clause);
  if (!/^\s*(?:which|that)\s/iu.test(text) || before === undefined || !helps(before)) return false;
  const deed = words.find(isContent);
  return scope.clauses.some((one) =>
    one.words.some(
      ({ stem }, at) => stem === deed?.stem && /^(?:which|that)$/.test(one.words[at - 1]?.key ?? ""),
    ),
  );
}

const SUPERVISED =
  /(?<!\p{L})(?:under (?:[\p{L}'\u2019-]+ ){0,3}(?:supervision|guidance|direction)|(?:supervised|overseen|guided) by|with supervision|supervised (?=\p{L}))(?!\p{L})/iu;

/** What the source says that somebody helped to do may not be told as done by them. */
function helpDropped(clause: Clause, scope: Scope, prose: Prose): Finding[] {
  if (
    helps(clause) ||
    (helpsHere(clause) && isOfThings(clause, scope, prose)) ||
    (helpsHere(clause) && !isHelpedWith(clause, scope))
  )
    return [];
  const about = others(clause);
  const supervised = scope.clauses.find(
    (one) =>
      SUPERVISED.test(one.text) &&
      others(one).size > 1 &&
      shared(about, others(one)) >= RETOLD * others(one).size &&
      // What was also done alone is told of that.
      !scope.clauses.some(
        (other) => other.whole !== one.whole && shared(about, other.ideas) >= shared(about, one.ideas),
      ),
  );
  if (supervised !== undefined && !SUPERVISED.test(clause.whole))
    return [
      {
        rule: "roles",
        detail: `The source says that this was done under others: ${JSON.stringify(supervised.text.trim())}.`,
      },
    ];
  const [retold] = nearest(about, scope);
  // Within one entry, a clause that mostly retells what was helped with has to say so, whatever was helped with.
  if (
    scope.units.length === 1 &&
    retold !== undefined &&
    helps(retold) &&
    !isOwnDeed(clause, retold, scope) &&
    shared(about, retold.ideas) >= RETOLD * about.size
  ) {
    return [
      {
        rule: "roles",
        detail: `The source says that this was helped with: ${JSON.stringify(retold.text.trim())}.`,
      },
    ];
  }
  const own = scope.clauses.filter((one) => !helps(one));
  return scope.clauses.flatMap((one): Finding[] => {
    const deed = helpedDeed(one);
    if (deed === undefined || !clause.words.some((word) => isSameDeed(word, deed))) return [];
    if (shared(others(clause), one.ideas) < 2 || isOwnDeed(clause, one, scope)) return [];
    // "Including an audit, falls prevention and medication rounds" names what somebody knows and tells no deed.
    if (scope.units.length > 1 && !clause.words.some(({ key }) => DEED.test(key))) return [];
    if (own.some((other) => other.words.some((word) => isSameDeed(word, deed)))) return [];
    return [
      {
        rule: "roles",
        detail: `The source says that this was helped with: ${JSON.stringify(one.text.trim())}.`,
      },
    ];
  });
}

/** "Helped the team and moved 23 services": help with one thing does not cover the deed itself, told with a verb of its own. */
function isHelpedWith(clause: Clause, scope: Scope): boolean {
  const verb = clause.words.find(isContent);
  if (verb === undefined || !PAST.test(verb.key) || /^under\s/iu.test(clause.period)) return false;
  const roots = new Set(rootsOf(verb.stem));
  return nearest(others(clause), scope).some(
    (one) => helps(one) && one.words.some(({ stem }) => rootsOf(stem).some((root) => roots.has(root))),
  );
}

/** A verb that may tell a deed. */
const DEED =
  /^(?:\p{L}{2,}(?:ed|ing)|led|built|wrote|ran|taught|made|drove|set|cut|kept|held|gave|brought|took|lead|run|manage|direct|conduct|move|migrate|prepare|plan|design|rollout|introduce)s?$/u;

/** How a deed begins that is told as done. */
const PAST = /^(?:\p{L}+ed|led|built|wrote|ran|taught|made|drove|set|cut)$/u;

/** "Took part in the move, testing 45 scenarios": who retells the sentence from its other deed tells what they did themselves. */
function isOwnDeed(clause: Clause, helped: Clause, scope: Scope): boolean {
  const deed = clause.words.find((word) => isContent(word) && /(?:ed|ing)$/.test(word.key));
  const first = clause.words.find(isContent);
  if (deed === undefined || deed !== first) return false;
  return scope.clauses.some(
    (one) => one.whole === helped.whole && !helps(one) && one.words.find(isContent)?.idea === deed.idea,
  );
}

/** The first content word after a word of helping: what was helped with. */
function helpedDeed(clause: Clause): Word | undefined {
  const at = clause.words.findIndex(isHelping);
  return at < 0 ? undefined : clause.words.slice(at + 1).find(isContent);
}

/** "train", "training" and "trained" name the same deed, and so do "migration" and "migrate". */
function isSameDeed(a: Word, b: Word): boolean {
  return (
    a.idea === b.idea ||
    (a.stem.length >= 5 && b.stem.length >= 5 && a.stem.slice(0, 5) === b.stem.slice(0, 5))
  );
}
