import type { ReadAnswer, ReadSentence } from "./read-answer.ts";
import type { ReadPoint, ReadQuestion, Sign } from "./read-question.ts";
import { partShown } from "./part-shown.ts";
import { conceptOf } from "./text/concepts.ts";

/**
 * How far an answer holds one key point, 0 to 1, and the sentence that shows it best. `spoken` counts its own terms alone: scores
 * rest on it. `credit` counts also other words for them and the part of a story that the point asks for: what a person is told to be missing must
 * not be there in other words.
 */
export type PointShown = { point: string; spoken: number; credit: number; sentence?: ReadSentence };

/** From here on a key point counts as held. */
export const HELD = 0.5;

// One plain sign ("because", "learned") is weak evidence, one of the field is strong; the point's own words are between.
const SIGN = 0.75;
const PLAIN_SIGN = 0.35;
const MEANT = 0.4;
const OWN_WORDS = 0.8;

// "Switched it slowly off" says "switch off".
const APART = 2;

/** Whether a sentence holds a sign: its words in a row, or `loosely` other words for them, in their order and hardly apart. */
function holds(stems: readonly string[], { stems: sign, plain }: Sign, loosely: boolean): boolean {
  const [first] = sign;
  if (first === undefined) return false;
  const free = loosely && !plain;
  const is = (word: string | undefined, wanted: string) =>
    word !== undefined && (word === wanted || (free && conceptOf(word) === conceptOf(wanted)));
  return stems.some((word, start) => {
    if (!is(word, first)) return false;
    let at = start;
    return sign.slice(1).every((wanted) => {
      const steps = free ? 1 + APART : 1;
      for (let step = 1; step <= steps; step++)
        if (is(stems[at + step], wanted)) {
          at += step;
          return true;
        }
      return false;
    });
  });
}

// Of two sentences that show a point alike the one is quoted that tells an own deed and says less besides; a lesson last.
const TOLD = 0.1;
const PER_WORD = 0.003;
const LESSON = 0.5;

/** Things that show a point independently of each other: how likely one of them does, and the sentence that shows most of it. */
class Shown {
  readonly #lesson: boolean;
  #missing = 1;
  readonly #bySentence = new Map<ReadSentence, number>();

  /** @param lesson whether the point asks for one */
  constructor(lesson: boolean) {
    this.#lesson = lesson;
  }

  /** Counts something that shows the point, once, and for each sentence that holds it. */
  count(weight: number, sentences: readonly ReadSentence[]): void {
    if (sentences.length === 0) return;
    this.#missing *= 1 - weight;
    for (const sentence of sentences) this.#show(weight, sentence);
  }

  #show(weight: number, sentence: ReadSentence): void {
    this.#bySentence.set(sentence, (this.#bySentence.get(sentence) ?? 1) * (1 - weight));
  }

  /** The own words of a point count by the sentence that holds most of them, `shares` say how many each one holds. */
  countShares(shares: ReadonlyMap<ReadSentence, number>): void {
    this.#missing *= 1 - Math.max(0, ...shares.values());
    for (const [sentence, share] of shares) this.#show(share, sentence);
  }

  get credit(): number {
    return Math.min(1, (1 - this.#missing) / 0.9);
  }

  get sentence(): ReadSentence | undefined {
    const shows = ([sentence, missing]: readonly [ReadSentence, number]) =>
      1 -
      missing +
      (sentence.deeds.own.length > 0 ? TOLD : 0) -
      PER_WORD * sentence.words.length -
      (!this.#lesson && sentence.marks.has("learning") ? LESSON : 0);
    return [...this.#bySentence].toSorted((a, b) => shows(b) - shows(a))[0]?.[0];
  }
}

/** The sentences that may show something, with the words that count: what is denied in them shows only what is about not doing it. */
function tellingOf(
  answer: ReadAnswer,
  denial: boolean,
): { stems: readonly string[]; sentence: ReadSentence }[] {
  if (!answer.denies || !denial)
    return answer.carrying.map((sentence) => ({ stems: sentence.stems, sentence }));
  return answer.sentences
    .filter(({ repeated, list }) => !repeated && !list)
    .map((sentence) => ({ stems: sentence.said, sentence }));
}

/** What is said of a point in its own terms, or `loosely` in other words for them. */
function spokenOf(point: ReadPoint, answer: ReadAnswer, loosely: boolean): Shown {
  const shown = new Shown(point.parts.includes("lesson"));
  const meant = new Set<string>();
  for (const sign of point.signs) {
    const holdingIt = (freely: boolean) =>
      tellingOf(answer, sign.denies)
        .filter(({ stems }) => holds(stems, sign, freely))
        .map(({ sentence }) => sentence);
    const holding = holdingIt(false);
    if (holding.length > 0 || !loosely) shown.count(sign.plain ? PLAIN_SIGN : SIGN, holding);
    else {
      const concepts = sign.stems.map(conceptOf).join(" ");
      // "Told" may mean the signs "report" and "inform": it is one thing said, and less surely that of the point.
      if (meant.has(concepts)) continue;
      meant.add(concepts);
      shown.count(sign.plain ? PLAIN_SIGN : MEANT, holdingIt(true));
    }
  }
  const shares = new Map<ReadSentence, number>();
  for (const { stems, sentence } of tellingOf(answer, point.denies)) {
    const spoken = new Set(stems.map(conceptOf).filter((word) => point.concepts.has(word))).size;
    if (spoken > 0) shares.set(sentence, Math.min(1, spoken / point.concepts.size) * OWN_WORDS);
  }
  shown.countShares(shares);
  return shown;
}

/** What of each key point the answer holds, in the order of the question. */
export function pointsShown(question: ReadQuestion, answer: ReadAnswer): PointShown[] {
  const shown = question.points.map((point) => ({ point, by: spokenOf(point, answer, true) }));
  const spoken = question.points.map((point) => spokenOf(point, answer, false).credit);
  // Any story has a result and a lesson: they are those that were asked for where it speaks of the matter.
  const onTopic = spoken.some((credit) => credit >= HELD);
  return shown.map(({ point, by }, at) => {
    for (const part of onTopic ? point.parts : []) {
      const found = partShown(part, answer.carrying);
      if (found !== undefined) by.count(found.weight, [found.sentence]);
    }
    return {
      point: point.point,
      spoken: spoken[at] ?? 0,
      credit: by.credit,
      ...(by.sentence === undefined ? {} : { sentence: by.sentence }),
    };
  });
}

/** Whether a telling sign of a point stands anywhere, also in a sentence that carries nothing to score: then it is thin, but not missing. */
export function isNamed({ signs }: ReadPoint, { sentences }: ReadAnswer): boolean {
  return sentences.some(({ stems }) => signs.some((sign) => !sign.plain && holds(stems, sign, false)));
}
