import type { ReadQuestion } from "./read-question.ts";
import { affirmedOf } from "./text/affirmed.ts";
import { conceptOf } from "./text/concepts.ts";
import { wordsOf } from "./text/fold.ts";
import { FUNCTION_WORDS } from "./text/function-words.ts";
import { isGeneric, isPraise, weightOfAll } from "./text/generic-words.ts";
import { MARKERS, namesTime, numbersOf, type Marker } from "./text/markers.ts";
import { deedsOf, type Deeds } from "./text/own-part.ts";
import { segmentsOf, type Segment } from "./text/sentences.ts";
import { isPast, stem, tellsPast } from "./text/stem.ts";

/** A sentence of an answer with what it holds; in an answer that mostly denies, what it affirms. */
export type ReadSentence = Segment & {
  stems: readonly string[];
  /** The stems of all of it, with what it denies or asks. */
  said: readonly string[];
  /** Stems that are neither function words nor words that any answer could hold, nor those of the question. */
  concrete: ReadonlySet<string>;
  deeds: Deeds;
  numbers: readonly string[];
  time: boolean;
  /** Tells what happened: a deed, or something in a past form. Its figures were met and not only known. */
  past: boolean;
  /** Gives somebody's words as they were said. */
  quoting: boolean;
  marks: ReadonlySet<Marker>;
  /** Speaks of the question's topic, or in the first person of what was done. */
  anchored: boolean;
  /** Says what was said before. */
  repeated: boolean;
  /** Terms in a row without a statement. */
  list: boolean;
  /** Holds something that an answer can be judged by. Sentences that do not never raise a score. */
  carries: boolean;
  /** Carries nothing and still speaks of the topic in a plain way: "I would stay friendly and try to help the customer". */
  vague: boolean;
  /** Rests on a claim that the résumé tells otherwise: it is neither evidence nor praised. */
  doubted: boolean;
};

/** A whole answer as the dimensions and floors read it. */
export type ReadAnswer = {
  text: string;
  sentences: readonly ReadSentence[];
  carrying: readonly ReadSentence[];
  wordCount: number;
  /** Most of its words deny or ask: these tell of nothing that was, and are no evidence. */
  denies: boolean;
};

const SAME = 0.8;
// Who tells a case says on the way what was not done or asked; a text that mostly does so tells none.
const MOSTLY_DENIED = 0.5;
// Where a deed is asked for and none is told, less of it is enough.
const DENIED_WITHOUT_DEED = 0.3;
const LEAST_VAGUE = 6;
// Words of praise have to be paid for with words that tell something, unless a deed or a number is told.
const PRAISE_COSTS = 0.9;
// Two words that tell something, or one with some plain ones.
const LEAST_CARRIED = 1.2;
const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|me|us)\b/u;
const LIST_VERB = new Set(
  "use know have do implement apply work understand familiar experience learn can include involve consider mention talk cover skill good expert knowledge proficient very also like understand practice key point important topic concept keyword"
    .split(" ")
    .map(stem),
);

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Whether a word, with the one after it, makes a statement of an item: a deed, or somebody doing something. */
function isStatement(word: string, next: string | undefined): boolean {
  if (/^(?:because|so|when|if|was|were|is|are)$/.test(word)) return true;
  if (/^(?:he|she|they|we|it|you)$/.test(word)) return next !== undefined && !LIST_VERB.has(stem(next));
  return isPast(word) && !LIST_VERB.has(stem(word));
}

/** Whether a sentence is terms in a row: short items between commas or "and", with no verb but those of having and knowing. */
function isList(segment: Segment): boolean {
  const items = segment.folded
    .split(
      /[,;:/|&+•]|\band\b|\bor\b|\bi (?:also )?(?:used?|know|have|did|do|can|understand|applied|implemented|like|am|considered?)\b/u,
    )
    .map((item) => item.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
    .filter((item) => item.length > 0);
  if (items.length < 2 && segment.words.length > 3) {
    return segment.words.filter((word) => FUNCTION_WORDS.has(word)).length === 0;
  }
  const short = items.filter((item) => {
    const content = item.filter((word) => !FUNCTION_WORDS.has(word) && !LIST_VERB.has(stem(word)));
    return (
      item.length <= 4 && content.length <= 3 && !item.some((word, at) => isStatement(word, item[at + 1]))
    );
  });
  return short.length / items.length >= 0.8;
}

function marksOf(folded: string): Set<Marker> {
  const marks = new Set<Marker>();
  for (const [mark, pattern] of Object.entries(MARKERS) as [Marker | "hedge", RegExp][]) {
    if (mark !== "hedge" && pattern.test(folded)) marks.add(mark);
  }
  return marks;
}

const wordsIn = (segments: readonly Segment[]) => segments.reduce((sum, { words }) => sum + words.length, 0);

/** Each sentence as far as it affirms something. */
const affirmedIn = (segments: readonly Segment[], asking: boolean): Segment[] =>
  segments.map(({ raw, folded }) => {
    const affirmed = affirmedOf(folded, asking);
    return { raw, folded: affirmed, words: wordsOf(affirmed) };
  });

/** Whether so little is affirmed that nothing of what is denied or asked is said beside a case. */
function isMostlyDenied(
  share: number,
  affirmed: readonly Segment[],
  { source: { category } }: ReadQuestion,
): boolean {
  if (1 - share > MOSTLY_DENIED) return true;
  if (category !== "behavioural" && category !== "experience") return false;
  const deeds = affirmed.flatMap(({ folded }) => {
    const { own, shared } = deedsOf(folded, true);
    return [...own, ...shared];
  });
  return 1 - share >= DENIED_WITHOUT_DEED && deeds.length === 0;
}

/** Reads an answer to a question once for all the judgements that follow. */
export function readAnswer(text: string, question: ReadQuestion): ReadAnswer {
  const before: ReadonlySet<string>[] = [];
  const spoken = segmentsOf(text);
  const wordCount = wordsIn(spoken);
  const affirmed = affirmedIn(spoken, question.forQuestions);
  const denies = isMostlyDenied(wordsIn(affirmed) / Math.max(1, wordCount), affirmed, question);
  const segments = denies ? affirmed : spoken;
  const story = segments.some(({ folded }) => MARKERS.situation.test(folded));
  const sentences = segments.map((segment, order): ReadSentence => {
    const stems = segment.words.map(stem);
    const said = denies ? (spoken[order]?.words ?? []).map(stem) : stems;
    const all = new Set(said);
    const repeated = before.some((earlier) => similarity(earlier, all) >= SAME);
    if (!repeated) before.push(all);
    const concrete = new Set(
      stems.filter(
        (word, index) =>
          !FUNCTION_WORDS.has(segment.words[index] ?? "") &&
          !isGeneric(word) &&
          !question.stems.has(word) &&
          word.length > 2 &&
          !/^\d/.test(word),
      ),
    );
    const deeds = deedsOf(segment.folded, story);
    const numbers = numbersOf(segment.folded);
    const marks = marksOf(segment.folded);
    const list = isList(segment) && deeds.own.length + deeds.shared.length + numbers.length === 0;
    const anchored =
      FIRST_PERSON.test(segment.folded) ||
      deeds.own.length > 0 ||
      stems.some((word) => question.topic.has(conceptOf(word)));
    const praise = new Set(stems.filter(isPraise)).size;
    const told = deeds.own.length + deeds.shared.length + numbers.length > 0;
    const carried = weightOfAll(concrete) + (concrete.size > 0 ? Math.min(1, numbers.length) : 0);
    const carries =
      !repeated && !list && carried >= LEAST_CARRIED + (told ? 0 : PRAISE_COSTS * Math.max(0, praise - 1));
    return {
      ...segment,
      stems,
      said,
      concrete,
      deeds,
      numbers,
      time: namesTime(segment.folded),
      past: deeds.own.length + deeds.shared.length > 0 || tellsPast(segment.words),
      quoting: segment.folded.includes('"'),
      marks,
      anchored,
      repeated,
      list,
      carries,
      vague:
        !repeated &&
        !list &&
        !carries &&
        stems.length >= LEAST_VAGUE &&
        praise < 2 &&
        (FIRST_PERSON.test(segment.folded) || marks.size > 0) &&
        stems.some((word) => question.topic.has(conceptOf(word))),
      doubted: false,
    };
  });
  return {
    text,
    sentences,
    carrying: sentences.filter(({ carries }) => carries),
    wordCount,
    denies,
  };
}

/**
 * The answer with what rests on a contradicted claim taken out of its evidence: such a sentence still speaks of its matter, and shows no
 * deed, no figure, no time and no result.
 */
export function withDoubts(answer: ReadAnswer, doubted: ReadonlySet<ReadSentence>): ReadAnswer {
  if (doubted.size === 0) return answer;
  const sentences = answer.sentences.map((sentence) =>
    doubted.has(sentence)
      ? {
          ...sentence,
          deeds: { own: [], shared: [], empty: [] },
          numbers: [],
          time: false,
          past: false,
          quoting: false,
          marks: new Set<Marker>(),
          doubted: true,
        }
      : sentence,
  );
  return { ...answer, sentences, carrying: sentences.filter(({ carries }) => carries) };
}
