import type { BankQuestion } from "../bank/model.ts";
import { readQuestion } from "./read-question.ts";
import { conceptOf } from "./text/concepts.ts";

/** How well what is said fits its own question, 0 to 1, and by how much better or worse than the best other one of its field. */
export type Place = { fit: number; margin: number };

/** The stems of one sentence in their order. */
type Said = { stems: readonly string[] };

/** What every key point of a field is known by; points are numbered through, in the order of their questions. */
type Field = {
  /** The number of each question's first point; the next question's is the end. */
  from: readonly number[];
  /** The points that a concept speaks of. */
  byConcept: ReadonlyMap<string, readonly number[]>;
  /** The points that have a phrase for a sign, and its weight. */
  byPhrase: ReadonlyMap<string, { points: number[]; weight: number }>;
  longest: number;
  /** The concepts of each question's points. */
  concepts: readonly ReadonlySet<string>[];
};

// So much rarity makes most of a point; more of the same point adds less and less, so that several points tell more than one.
const ENOUGH = 22;
// A phrase found as it stands says something besides its single words.
const PHRASE = 0.7;
// What is also said for the own question shows less that another one is meant.
const SHARED = 0.3;

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}

/** Rarer among the questions of the field is worth more. */
const rarityAmong = (questions: number, having: number) => Math.log((questions + 1) / (having + 0.5));

function readField(questions: readonly BankQuestion[]): Field {
  const from = [0];
  const byConcept = new Map<string, number[]>();
  const phrases = new Map<string, { points: number[]; questions: Set<string>; weight: number }>();
  const concepts: ReadonlySet<string>[] = [];
  let longest = 1;
  let at = 0;
  for (const question of questions) {
    const { points, stems, topic } = readQuestion({ ...question, questionId: question.id });
    const own = new Set<string>();
    for (const point of points) {
      const telling = point.signs.filter(({ plain }) => !plain);
      const spoken = telling.flatMap((sign) => sign.stems.map(conceptOf).filter((word) => topic.has(word)));
      for (const concept of new Set([...point.concepts, ...spoken])) {
        own.add(concept);
        // who repeats the question tells of none of its points
        if (!stems.has(concept)) addTo(byConcept, concept, at);
      }
      for (const sign of telling) {
        longest = Math.max(longest, sign.stems.length);
        const phrase = sign.stems.join(" ");
        const known = phrases.get(phrase) ?? { points: [], questions: new Set<string>(), weight: 0 };
        if (known.points.at(-1) !== at) known.points.push(at);
        known.questions.add(question.id);
        known.weight = PHRASE * rarityAmong(questions.length, known.questions.size);
        phrases.set(phrase, known);
      }
      at++;
    }
    concepts.push(own);
    from.push(at);
  }
  return { from, byConcept, byPhrase: phrases, longest, concepts };
}

/** The phrases of the field that stand in a text, each once. */
function phrasesIn(sentences: readonly Said[], { byPhrase, longest }: Field): Set<string> {
  const found = new Set<string>();
  for (const { stems } of sentences)
    for (let start = 0; start < stems.length; start++)
      for (let end = start + 1; end <= Math.min(stems.length, start + longest); end++) {
        const phrase = stems.slice(start, end).join(" ");
        if (byPhrase.has(phrase)) found.add(phrase);
      }
  return found;
}

/**
 * How well a text fits each question of a field: the mean, over the question's key points, of how much of what is said for the point, in single
 * rare words and in phrases, stands in the text. A point saturates, so that a text which speaks of all of them fits better than one that says
 * much of one. `worth` of a concept is its rarity.
 */
function fitsOf(sentences: readonly Said[], field: Field, worth: (concept: string) => number): number[] {
  const sums = new Float64Array(field.from.at(-1) ?? 0);
  const add = (points: readonly number[], amount: number) => {
    for (const point of points) sums[point] = (sums[point] ?? 0) + amount;
  };
  for (const concept of new Set(sentences.flatMap(({ stems }) => stems.map(conceptOf))))
    add(field.byConcept.get(concept) ?? [], worth(concept));
  for (const phrase of phrasesIn(sentences, field)) {
    const known = field.byPhrase.get(phrase);
    if (known !== undefined) add(known.points, known.weight);
  }
  return field.from.slice(1).map((end, order) => {
    const points = sums.subarray(field.from[order] ?? end, end);
    const spoken = points.reduce((sum, amount) => sum + 1 - Math.exp(-amount / ENOUGH), 0);
    return spoken / Math.max(1, points.length);
  });
}

/**
 * Where what is said stands among the questions of a field. What it shares with its own question counts less for the others. The field is
 * read when it is first asked for.
 * @param questions all of one field
 * @param rarity of a concept among all known questions, from 0
 */
export function makePlaces(
  questions: readonly BankQuestion[],
  rarity: (concept: string) => number,
): (sentences: readonly Said[], questionId: string) => Place | undefined {
  let field: Field | undefined;
  const order = new Map(questions.map(({ id }, at) => [id, at]));
  return (sentences, questionId) => {
    const own = order.get(questionId);
    if (own === undefined) return undefined;
    const known = (field ??= readField(questions));
    const shared = known.concepts[own];
    const fit = fitsOf(sentences, known, rarity)[own] ?? 0;
    const others = fitsOf(
      sentences,
      known,
      (concept) => rarity(concept) * (shared?.has(concept) === true ? 1 - SHARED : 1),
    ).filter((_, at) => at !== own);
    return { fit, margin: fit - Math.max(0, ...others) };
  };
}
