import { isWordToo } from "../../skills/index.ts";
import { foldText } from "../fold.ts";
import { spelledOut, SPELLED } from "../prose/abbreviations.ts";
import { amountsIn } from "../prose/amounts.ts";
import type { Finding, Prose } from "../prose/prose.ts";
import { datesIn } from "../prose/dates.ts";
import { wordsOf } from "../prose/words.ts";
import { isGlue } from "../prose/vocabulary.ts";
import { nameKey, type Scope } from "../scope.ts";
import { heldMentions } from "./skills.ts";

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
const STARTS = /(?:^|[.!?:;]["')\]]*\s|\n|[\u2022\u00b7|]\s?)["'(\s]*$/u;

/** Words written like names must be written so in the source, and stand side by side there when they do here. */
export function names({ text, scope }: Prose): Finding[] {
  const held = heldMentions(text, scope);
  const judged = [...held, ...datesIn(text), ...amountsIn(text), ...degreesIn(text)];
  const covered = (start: number, end: number) => judged.some((one) => one.start <= start && one.end >= end);
  const words = [...text.matchAll(CAPITAL)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    first: STARTS.test(text.slice(Math.max(0, match.index - 8), match.index)),
  }));
  return words.flatMap((word, at): Finding[] => {
    const key = foldText(word.text);
    const known =
      isGlue(key) ||
      scope.capitals.has(nameKey(word.text)) ||
      isShortForm(word.text, key, scope) ||
      isCapitalised(word.text, scope);
    if (!word.first && !known && !covered(word.start, word.end)) {
      return [{ rule: "names", detail: `${JSON.stringify(word.text)} is not a name that the source holds.` }];
    }
    const before = words[at - 1];
    // "At Mercy Hospital I cared": the pronoun is no part of the name before it.
    if (before === undefined || key === "i" || foldText(before.text) === "i") return [];
    const between = text.slice(before.end, word.start);
    // "Teaching of Python": a word that begins a sentence is no name by its capital.
    if (between === " of " && before.first && /(?:ing|ment|ion|ance|sis)$/u.test(before.text)) return [];
    if (between === " of ") return ofPlace(before.text, word.text, covered(before.start, word.end), scope);
    if (before.first || between !== " ") return [];
    if (covered(before.start, before.end) || covered(word.start, word.end) || covered(before.start, word.end))
      return [];
    const pair = wordsOf(`${before.text} ${word.text}`);
    const phrase = `${before.text} ${word.text}`;
    const named =
      standsIn(phrase, scope) ||
      pair.slice(1).every(({ stem }, i) => scope.pairs.has(`${pair[i]?.stem ?? ""} ${stem}`));
    return named ? [] : [{ rule: "names", detail: `The source does not name ${JSON.stringify(phrase)}.` }];
  });
}

/** "Salmonella" of "salmonella": a word of the source in a capital, which names nothing that the lexicon knows. */
const isCapitalised = (text: string, scope: Scope): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
  !isWordToo(text) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${text.toLowerCase()}(?![\\p{L}\\p{N}])`, "u").test(scope.text);

/** Letters of degrees, whose words are judged with the others. */
const DEGREE =
  /(?<![\p{L}\p{N}])(?:[BM]\.? ?Sc|[BM]\.? ?Ed|[BM]\.? ?Eng|B\.? ?Com|[BM]\.? ?A|[BM]\.? ?S|Ph\.? ?D|MBA|BBA|BSN)(?:\.|(?![\p{L}\p{N}]))/gu;

const degreesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(DEGREE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Initials whose words the source has side by side, and weekdays and trades' abbreviations of its words. */
function isShortForm(text: string, key: string, scope: Scope): boolean {
  if (!/^\p{Lu}+s?$/u.test(text)) return spelledByInitials(key, scope);
  return (
    scope.initials.has(key.replace(/s$/, "")) ||
    scope.stems.has(nameKey(text)) ||
    spelledOut(key) !== undefined
  );
}

/** "International Financial Reporting Standards" where the source says "IFRS"; which words may stand so is for the vocabulary to say. */
const spelledByInitials = (key: string, scope: Scope): boolean =>
  SPELLED.some(([short, long]) => scope.stems.has(short) && wordsOf(long).some((word) => word.key === key));

/** Whether the source writes these words as they are: a "Bachelor of Business Administration" is one word to the rules. */
const standsIn = (phrase: string, scope: Scope): boolean => foldText(scope.text).includes(foldText(phrase));

/** "University of Porto" has to stand so in the source, of which both words may well be known. */
function ofPlace(first: string, second: string, covered: boolean, scope: Scope): Finding[] {
  const run = wordsOf(`${first} of ${second}`);
  const named = run.slice(1).every(({ stem }, i) => scope.pairs.has(`${run[i]?.stem ?? ""} ${stem}`));
  if (covered || named || standsIn(`${first} of ${second}`, scope)) return [];
  return [{ rule: "names", detail: `The source does not name ${JSON.stringify(`${first} of ${second}`)}.` }];
}
