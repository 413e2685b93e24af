import { wordsOf } from "./fold.ts";
import { isPast } from "./stem.ts";

const BETWEEN = new Set(
  "also then first just finally quickly immediately personally myself really always often usually once later next still have simply actually alone and both".split(
    " ",
  ),
);
// Said of anything, these tell nothing of what was done.
const EMPTY = new Set(
  "did had used got tried worked handled managed dealt helped thought felt knew liked loved wanted needed learned learnt enjoyed believed gained achieved improved ensured supported excelled succeeded experienced faced overcame kept understood demonstrated leveraged utilized contributed".split(
    " ",
  ),
);
const SPEAKER = /^(?:i|i've|i'd|we|we've)$/;
const SOMEBODY_ELSE = /^(?:he|she|they|it|which|that|who|you)$/;
const RELATIVE = /^(?:which|who|whose|where|that)$/;
const CONNECTOR = /^(?:and|then|also|but|or|so)$/;

/** What the speaker did, as past verbs after "I" (`own`), after "we" (`shared`), or at the head of a bullet; verbs that say nothing apart. */
export type Deeds = { own: string[]; shared: string[]; empty: string[] };
type Who = "own" | "shared" | undefined;

// Who learned English late tells a story in the present. These tell a deed there; what is wished or felt is none.
const PRESENT = new Set(
  "make build show ask call take write test check tell give go find see bring send speak talk explain start stop change move add fix create prepare open read look set choose decide meet teach help draw measure compare run sit stay report document train organise organize clean count cut sell buy propose suggest offer learn agree apologise apologize".split(
    " ",
  ),
);
const HABIT =
  /\b(?:always|usually|normally|typically|generally|sometimes|often|would|will|i'd|i'll|we'd|we'll|when(?:ever)?|if|every|can|should)\b/u;

function verbFrom(words: readonly string[], at: number, present: boolean): string | undefined {
  for (const word of words.slice(at, at + 3)) {
    if ((isPast(word) && word !== "had") || (present && PRESENT.has(word))) return word;
    if (!BETWEEN.has(word) && !word.endsWith("ly")) return undefined;
  }
  return undefined;
}

/**
 * The deeds that a folded sentence tells. "I noticed it, called the bank and blocked the card" tells three. In a `story`, an answer that has
 * set a scene, the present tense tells deeds as well, unless it tells a habit.
 */
export function deedsOf(folded: string, story: boolean): Deeds {
  const deeds: Deeds = { own: [], shared: [], empty: [] };
  const present = story && !HABIT.test(folded);
  let who: Who;
  const add = (verb: string | undefined) => {
    if (verb === undefined || who === undefined) return;
    (EMPTY.has(verb) ? deeds.empty : deeds[who]).push(verb);
  };
  folded.split(/[,;:()]| - /).forEach((clause, order) => {
    const words = wordsOf(clause);
    const from = words.findIndex((word) => !CONNECTOR.test(word));
    const head = words[Math.max(0, from)] ?? "";
    // "I listened to his reasons, which were many, and showed him": after the aside the speaker goes on.
    const before = who;
    const isAside = order > 0 && RELATIVE.test(head);
    if (order === 0 && words.length >= 3 && isPast(head)) {
      // A bullet leaves the "I" out.
      who = "own";
      add(head);
    } else if (order > 0 && !SPEAKER.test(head)) add(verbFrom(words, Math.max(0, from), present));
    words.forEach((word, index) => {
      if (SPEAKER.test(word)) {
        who = word.startsWith("i") ? "own" : "shared";
        add(verbFrom(words, index + 1, present));
      } else if (SOMEBODY_ELSE.test(word)) who = undefined;
      else if (index > 0 && CONNECTOR.test(word) && !SPEAKER.test(words[index + 1] ?? ""))
        add(verbFrom(words, index + 1, present));
    });
    if (isAside) who = before;
  });
  return deeds;
}
