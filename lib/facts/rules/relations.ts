import { escapeRegExp } from "../escape.ts";
import { foldText } from "../fold.ts";
import { shared, type Clause } from "../prose/clauses.ts";
import { rootsOf } from "../prose/derivation.ts";
import type { Finding } from "../prose/prose.ts";
import { denies } from "../prose/qualifiers.ts";
import { retoldIn } from "../prose/retold.ts";
import { isContent, wordsOf, type Word } from "../prose/words.ts";
import type { Scope } from "../scope.ts";

/** With whom, for whom, of what, since when and how far only: what holds the parts of a statement together has to be as in the source. */
export function relations(clause: Clause, scope: Scope): Finding[] {
  const found =
    turnedToUse(clause, scope) ??
    foreignCause(clause, scope) ??
    foreignSince(clause, scope) ??
    foreignPartOfYear(clause, scope) ??
    restrictionDropped(clause, scope) ??
    foreignCharge(clause, scope);
  return found === undefined
    ? []
    : [{ rule: "outcomes", detail: `The source does not say ${JSON.stringify(found.trim())} of this.` }];
}

const PARTNERS = /(?<!\p{L})for (?<who>(?:the|an?|two|three|our|my) \p{L}+(?: \p{L}+)?)/giu;

const GROUP =
  /(?<!\p{L})(?:teams?|groups?|crews?|shifts?|staff|brigades?|squads?|departments?|class(?:es)?)(?!\p{L})/iu;

/** "Made for the planner" of what was made with them. */
function turnedToUse({ text, whole }: Clause, scope: Scope): string | undefined {
  const source = foldText(scope.text);
  return [...text.matchAll(PARTNERS)].find(({ groups }) => {
    // Who leads with a team does it for them.
    if (GROUP.test(groups?.["who"] ?? "")) return false;
    const [determiner = "", ...nouns] = foldText(groups?.["who"] ?? "").split(" ");
    return [nouns.join(" "), nouns[0] ?? ""].some(
      (who) =>
        source.includes(` with ${determiner} ${who}`) &&
        !source.includes(` for ${determiner} ${who}`) &&
        !/ with /iu.test(whole),
    );
  })?.[0];
}

const CAUSE =
  /(?<!\p{L})(?:because of|thanks to|as a result of|owing to|caused by|brought about by) (?:(?:the|an?|our|my|this) )?(?<what>\p{L}+)/giu;

/** "Because of the trial" of what only came about during it. */
function foreignCause(clause: Clause, scope: Scope): string | undefined {
  const texts = retoldIn(clause, scope).map(({ text }) => foldText(text));
  return [...clause.text.matchAll(CAUSE)].find(({ groups }) => {
    const what = escapeRegExp(foldText(groups?.["what"] ?? ""));
    const beside = new RegExp(
      `(?<!\\p{L})(?:during|in|at|on|while) (?:(?:the|an?|our|my|this) )?${what}(?!\\p{L})`,
      "u",
    );
    return texts.some((text) => beside.test(text));
  })?.[0];
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** "Since 2022" of what was so in 2025. */
function foreignSince(clause: Clause, scope: Scope): string | undefined {
  const since = /(?<!\p{L})since (?:\p{L}+ )?(?<year>(?:19|20)\d\d)(?!\d)/iu.exec(clause.text);
  const year = since?.groups?.["year"];
  // Since when somebody has done something is told of the whole document.
  if (since === null || year === undefined || scope.units.length > 1) return undefined;
  const told = retoldIn(clause, scope).map(({ text }) => [...text.matchAll(YEARS)].map(([one]) => one));
  return told.length > 0 && told.every((years) => years.length > 0 && !years.includes(year))
    ? since[0]
    : undefined;
}

const PART =
  /(?<!\p{L})(?<part>(?:the )?(?:start|beginning|middle|end) of|early(?: in)?|mid[- ]|late(?: in)?) ?(?<year>(?:19|20)\d\d)(?!\d)/iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "The start of 2021" of October: a part of a year is one with the month. */
function foreignPartOfYear({ text }: Clause, scope: Scope): string | undefined {
  const { 0: told, groups } = PART.exec(text) ?? {};
  if (told === undefined || foldText(scope.text).includes(foldText(told))) return undefined;
  const year = groups?.["year"] ?? "";
  const months = [
    ...scope.text.matchAll(new RegExp(`(?<month>\\p{L}{3,9}) ${year}|${year}-(?<number>\\d\\d)`, "gu")),
  ].map(({ groups: found }) =>
    found?.["number"] === undefined
      ? MONTHS.indexOf(foldText(found?.["month"] ?? "").slice(0, 3))
      : Number(found["number"]) - 1,
  );
  const [from, to] = /start|beginning|early/iu.test(told) ? [0, 3] : /mid/iu.test(told) ? [3, 8] : [8, 11];
  return months.some((month) => month >= from && month <= to) ? undefined : told;
}

const ONLY =
  /(?<!\p{L})(?:only|just|solely|exclusively|limited|restricted|alone|merely|except|but not|nothing|not|no|nowhere)(?!\p{L})/iu;
const RETOLD = 0.7;

/** "Approved it, starting with refinancing" of what was approved for refinancing only. */
function restrictionDropped(clause: Clause, scope: Scope): string | undefined {
  if (ONLY.test(clause.period) || clause.ideas.size === 0) return undefined;
  return scope.clauses.some(
    (one) =>
      /(?<!\p{L})only\s*[.;,]?\s*$/iu.test(one.text) &&
      shared(new Set(wordsOf(clause.whole).map(({ idea }) => idea)), one.ideas) >= RETOLD * one.ideas.size,
  )
    ? clause.text
    : undefined;
}

/** Verbs of being in charge. */
const CHARGE =
  /^(?:lead|leads|led|leading|run|runs|ran|running|head|heads|headed|heading|direct|directs|directed|supervise|supervises|supervised|oversee|oversees|oversaw)$/;
const LONGEST_OBJECT = 4;

/** "Run the kitchen" of who ran the evening service: what somebody is in charge of stands beside it in the source. */
function foreignCharge({ words, text }: Clause, scope: Scope): string | undefined {
  if (denies(text)) return undefined;
  const at = words.findIndex(({ key }) => CHARGE.test(key));
  if (at < 0 || at > 1) return undefined;
  const after = words.slice(at + 1, at + 1 + LONGEST_OBJECT);
  const stop = after.findIndex(({ key }) => PREPOSITION.test(key));
  const head = (stop < 0 ? after : after.slice(0, stop)).findLast(isContent);
  if (stop <= 0 || head === undefined) return undefined;
  const beside = scope.clauses.filter((one) => one.words.some((word) => isInCharge(word)));
  const roots = new Set(rootsOf(head.stem));
  // Who tests runs tests.
  if (
    scope.clauses.some((one) =>
      one.words.some(
        ({ key, stem }) => /(?:ing|ed)$/.test(key) && rootsOf(stem).some((root) => roots.has(root)),
      ),
    )
  )
    return undefined;
  const isHeld = (one: Clause) =>
    one.words.some((word) => word.idea === head.idea || rootsOf(word.stem).some((root) => roots.has(root)));
  return beside.some((one) => isHeld({ ...one, words: wordsOf(one.whole) })) || !scope.clauses.some(isHeld)
    ? undefined
    : `${words[at]?.key ?? ""} ${head.key}`;
}

const isInCharge = ({ key, idea }: Word): boolean =>
  CHARGE.test(key) || idea === "~lead" || /^(?:responsible|charge|coordinat\p{L}*)$/u.test(key);
const PREPOSITION = /^(?:of|in|with|for|at|on|from|to|by|that|which|who|across|during|within|as)$/;
