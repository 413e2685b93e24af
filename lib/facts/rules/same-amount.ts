import { shared } from "../prose/clauses.ts";
import { rootsOf } from "../prose/derivation.ts";
import { callsSomebody } from "../prose/callings.ts";
import { saysNoMore } from "../prose/entailments.ts";
import { ratesIn } from "../prose/frequencies.ts";
import { wordsOf, type Word } from "../prose/words.ts";
import { boundFits } from "./bounds.ts";
import { amountsIn, type Amount } from "../prose/amounts.ts";
import { turned, type Stated } from "./stated-amounts.ts";

/** Units of which a text rarely tells two things. */
const MEASURED: ReadonlySet<string> = new Set([
  "metres",
  "grams",
  "decibels",
  "workdays",
  "points",
  "minutes",
]);

/** Whether the source states an amount: the same value and unit, of the same things. `beside` are the amounts told with it. */
export function isStated(amount: Stated, source: readonly Stated[], beside: readonly Amount[]): boolean {
  const alike = source.filter(
    (one) =>
      (one.unit === amount.unit || (amount.unit === "count" && isBare(amount, one))) &&
      contextFits(amount, one),
  );
  const fitting = alike.filter((one) => boundFits(amount, one));
  if (isRenamed(amount, source)) return true;
  if (alike.length === 0 && MEASURED.has(amount.unit)) {
    // The only one of its unit cannot be mistaken for another.
    const [only, ...more] = source.filter(({ unit }) => unit === amount.unit);
    return only !== undefined && more.length === 0 && boundFits(amount, only) && isAlike(amount, only);
  }
  // "cut costs by 20 %" may not become "cut costs by 30 %" because sales rose by 30 %.
  const closeness = (one: Stated) => 2 * shared(amount.all, one.all) + shared(amount.whole, one.whole);
  // What the text tells too, "12 of 13 defects", is no rival.
  // Where the same things are counted by the same word, what might count them otherwise is none either.
  const sure = alike.filter((one) => isSurely(amount, one));
  const rivals = (sure.length > 0 ? sure : alike).filter(
    (one) => !beside.some(({ value }) => value !== amount.value && value === one.value),
  );
  const best = Math.max(0, ...rivals.map(closeness));
  return fitting.some((one) => closeness(one) >= best) || isPartOfName(amount, source);
}

/**
 * "37 homes" of "37 new houses", "of 5 applications, 3 succeeded" of "3 of which were awarded": the one number of its kind still counts the same where the
 * word that it counts is none of the source's, or is left out. Whether the word may stand there is for the vocabulary to say; a thing that the source has
 * beside the number is another thing.
 */
function isRenamed(amount: Stated, source: readonly Stated[]): boolean {
  const [only, ...more] = source.filter(({ unit, value }) => unit === "count" && value === amount.value);
  if (amount.unit !== "count" || only === undefined || more.length > 0) return false;
  if (!isAlike(amount, only) || !boundFits(amount, only)) return false;
  const { heads } = amount.counted;
  if (heads.length === 0)
    return (
      !amount.pronominal &&
      amount.holder === undefined &&
      (isOneSentence(amount, only) || isPartOf(amount, only))
    );
  if (!isOneSentence(amount, only)) return false;
  const told = new Set(
    source
      .flatMap(({ clause }) => wordsOf(clause.whole))
      .flatMap(({ stem, idea }) => [idea, ...rootsOf(stem)]),
  );
  const isForeign = ({ key, stem, idea }: Word) =>
    !callsSomebody(key) && ![idea, ...rootsOf(stem)].some((root) => told.has(root));
  return (
    only.counted.heads.length > 0 &&
    heads.every(isForeign) &&
    !(isPeople(heads) && isThing(only.counted.heads))
  );
}

/** "Of the 5 applications, 3", "17 of these": how many of what was counted before. */
function isPartOf(amount: Stated, source: Stated): boolean {
  if (source.pronominal) return shared(amount.whole, source.whole) > 0;
  const { period, text } = amount.clause;
  const before = period.slice(0, Math.max(0, period.indexOf(text)) + amount.from);
  const isWhole = ({ unit, from }: Amount) => unit === "count" && OF.test(before.slice(0, from));
  return shared(amount.whole, source.whole) > 0 && (amountsIn(before).some(isWhole) || OF_THESE.test(before));
}

const OF = /(?<!\p{L})of (?:the |these |those )?$/iu;
const OF_THESE = /(?<!\p{L})of (?:these|those|them)(?!\p{L})/iu;

const isSurely = (amount: Stated, source: Stated): boolean =>
  (amount.holder !== undefined && amount.holder === source.holder) ||
  meet(amount.counted.heads, source.counted.heads);

/** "Area 52", "Sage 200": a name that the source writes with its number. */
function isPartOfName(amount: Stated, source: readonly Stated[]): boolean {
  const nameOf = ({ clause, start, end }: Stated) =>
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]* (?=\S+$)/u
      .exec(clause.text.slice(0, end))?.[0]
      .concat(clause.text.slice(start, end));
  const name = amount.unit === "count" ? nameOf(amount) : undefined;
  // The first word of a clause has its capital without being a name.
  const isName = (one: Stated) =>
    nameOf(one) === name && (one.clause.text === name || !one.clause.text.startsWith(name ?? ""));
  return name !== undefined && source.some((one) => one.value === amount.value && isName(one));
}

/** "(previously 9)" of what the source counts in days. */
function isBare(amount: Stated, source: Stated): boolean {
  return (
    amount.counted.words.length === 0 &&
    amount.value === Number.parseFloat(source.text) &&
    (source.unit === "workdays" || source.unit === "minutes")
  );
}

/** Words for people whatever they do. */
const PEOPLE: ReadonlySet<string> = new Set(["~peopl", "~staf", "strong"]);

const isPeople = (some: readonly Word[]): boolean => some.some(({ idea }) => PEOPLE.has(idea));

/** "A readership of 2,000" of "read by 2,000 people", "a team of nine" of "with nine nurses". */
function isHeldBy(holder: string, source: Stated): boolean {
  if (GROUPS.has(holder) && !GROUPS.has(source.holder ?? ""))
    return source.counted.words.length > 0 && !isThing(source.counted.heads);
  if (source.holder !== undefined) return false;
  return (
    source.counted.words.some(({ idea }) => idea === holder) ||
    rootsOf(holder.replace("~", "")).some((root) => source.roots.has(root))
  );
}

/** Words for several people, of which a number says how many they are. */
const GROUPS: ReadonlySet<string> = new Set([
  "~team",
  "group",
  "shift",
  "unit",
  "department",
  "class",
  "clas",
  "committee",
  "club",
  "party",
]);

function countsTheSame(amount: Stated, source: Stated): boolean {
  const { words, heads } = amount.counted;
  if (amount.holder !== undefined && amount.holder === source.holder) return true;
  // "One of which has been built" of "one of them has been built".
  if (amount.pronominal && source.pronominal)
    return (
      shared(amount.clause.ideas, source.clause.ideas) > 0 || meet(amount.counted.words, source.counted.words)
    );
  if (words.length === 0) {
    // Nothing is counted by name: what stands around the number has to be what stands around it in the source.
    if (amount.holder !== undefined) return isHeldBy(amount.holder, source);
    const around = [...source.before, ...source.counted.words.map(({ idea }) => idea)];
    return amount.before.some((idea) => around.includes(idea)) || shared(amount.all, source.all) > 0;
  }
  if (source.counted.words.length === 0) {
    if (heads.some(({ idea }) => idea === source.holder)) return true;
    return source.holder === undefined
      ? words.some(({ idea }) => source.whole.has(idea))
      : isPeople(heads) && GROUPS.has(source.holder);
  }
  if (isPeople(heads) && !isThing(source.counted.heads)) return true;
  // Accounts assistants are no accountants, though both have to do with accounts.
  const callings = heads.slice(0, 1).filter(({ key }) => callsSomebody(key));
  if (callings.length > 0) {
    if (meet(callings, source.counted.heads)) return true;
  } else if (meet(heads, source.counted.words) || meet(source.counted.heads, words)) return true;
  const things = callings.length > 0 ? callings : heads;
  // "Two SDRs" of two sales development representatives.
  const initials = source.counted.words.map(({ key }) => key.charAt(0)).join("");
  if (initials.length > 1 && heads.some(({ key }) => key.replace(/s$/, "") === initials)) return true;
  // A class has pupils, and is none.
  const single = things.filter(({ idea }) => !GROUPS.has(idea));
  if (single.some((head) => source.counted.heads.some(({ stem }) => saysNoMore(head.stem, stem))))
    return true;
  return things.some(
    ({ key, stem, idea }) =>
      (ACT.test(key) || (isPeople(source.counted.heads) && AGENT.test(key))) &&
      (rootsOf(stem).some((root) => source.roots.has(root)) ||
        (ACT.test(key) && idea !== stem && source.all.has(idea))),
  );
}

/** Endings of nouns for what somebody does: "five applications" of who "applied for 5 grants". */
const ACT = /(?:ions?|ments?|ings?|als?|responses|replies|answers)$/;

const AGENT = /(?:er|or|ee|ant|ist)s?$/;

/** Endings of words for people: nurses cannot be told from nouns otherwise, so only these stand in for "people". */
const isThing = (heads: readonly Word[]): boolean =>
  !heads.some(({ key }) =>
    /(?:er|or|ant|ist|ian|nurse|pupil|student|child|adult|resident|colleague|employee|volunteer|engineer|operative|guest|hire|client|patient|senior|parent|graduate|apprentice|candidate)s?$/.test(
      key,
    ),
  );

/** Whether two noun phrases have a thing in common. */
export function meet(a: readonly Word[], b: readonly Word[]): boolean {
  const roots = new Set(b.flatMap(({ stem, idea }) => [idea, ...rootsOf(stem)]));
  return a.some(({ stem, idea }) => roots.has(idea) || rootsOf(stem).some((root) => roots.has(root)));
}

const ratesFit = (amount: Stated, source: Stated): boolean =>
  amount.rate === undefined ||
  source.rate === amount.rate ||
  ratesIn(source.clause.text).some((rate) => wordsOf(rate)[0]?.idea === amount.rate);

/** Whether the sentences of two amounts share two words, in whatever form. */
const isOneSentence = (amount: Stated, source: Stated): boolean =>
  new Set(amount.told.filter((roots) => roots.some((root) => source.told.some((one) => one.includes(root)))))
    .size > 1;

/** Whether two amounts go the same way and are told for the same period. */
const isAlike = (amount: Stated, source: Stated): boolean =>
  !turned(amount.clause.ideas, source.clause.ideas) && ratesFit(amount, source);

function contextFits(amount: Stated, source: Stated): boolean {
  if (!isAlike(amount, source)) return false;
  if (amount.experience && !source.experience) return false;
  if (amount.unit === "count" && source.unit === "count") return countsTheSame(amount, source);
  return amount.all.size === 0 || shared(amount.all, source.all) > 0 || isOneSentence(amount, source);
}
