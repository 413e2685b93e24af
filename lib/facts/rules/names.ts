import { foldText } from "../fold.ts";
import type { Finding, Prose } from "../prose/prose.ts";
import { datesIn } from "../prose/dates.ts";
import { wordsOf } from "../prose/words.ts";
import { isGlue } from "../prose/vocabulary.ts";
import { heldMentions } from "./skills.ts";

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
const STARTS = /(?:^|[.!?:;]["')\]]*\s|\n|[\u2022\u00b7|]\s?)["'(\s]*$/u;

/** Words written like names must be written so in the source, and stand side by side there when they do here. */
export function names({ text, scope }: Prose): Finding[] {
  const held = heldMentions(text, scope);
  const judged = [...held, ...datesIn(text)];
  const covered = (start: number, end: number) => judged.some((one) => one.start <= start && one.end >= end);
  const words = [...text.matchAll(CAPITAL)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    first: STARTS.test(text.slice(Math.max(0, match.index - 8), match.index)),
  }));
  return words.flatMap((word, at): Finding[] => {
    const key = foldText(word.text);
    if (!word.first && !isGlue(key) && !scope.capitals.has(key) && !covered(word.start, word.end)) {
      return [{ rule: "names", detail: `${JSON.stringify(word.text)} is not a name that the source holds.` }];
    }
    const before = words[at - 1];
    if (before === undefined || before.first || text.slice(before.end, word.start) !== " ") return [];
    if (covered(before.start, before.end) || covered(word.start, word.end) || covered(before.start, word.end))
      return [];
    const pair = wordsOf(`${before.text} ${word.text}`);
    const known = pair.slice(1).every(({ stem }, i) => scope.pairs.has(`${pair[i]?.stem ?? ""} ${stem}`));
    const phrase = `${before.text} ${word.text}`;
    return known ? [] : [{ rule: "names", detail: `The source does not name ${JSON.stringify(phrase)}.` }];
  });
}
