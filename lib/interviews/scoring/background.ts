import type { BankQuestion } from "../bank/model.ts";
import { makePlaces, type Place } from "./place-in-field.ts";
import { idInBank, readQuestion, type ReadQuestion } from "./read-question.ts";

/** A known question as something that an answer may fit better than the one it was given to. */
type Known = { id: string; field: string; topic: ReadonlySet<string> };

/** The best fit of an answer among the other questions, and the share of them, 0 to 1, that it fits better than its own. */
type Beside = { best: number; share: number };

/** How rare each concept is among the known questions, and how well a set of concepts fits each of them. */
export type Background = {
  /** How the answer's concepts fit the known questions but this one. */
  beside: (concepts: ReadonlySet<string>, question: ReadQuestion) => Beside;
  /** How the sentences of an answer fit a question of the bank beside the others of its field; undefined for another question, of which too little is known to compare it. */
  placeOf: (sentences: readonly { stems: readonly string[] }[], question: ReadQuestion) => Place | undefined;
  /** The share of concepts that belong to the vocabulary of the question's field, 0 to 1; undefined when nothing is known. */
  ofField: (concepts: ReadonlySet<string>, question: ReadQuestion) => number | undefined;
};

// What a few questions speak of is no vocabulary yet: everybody's words are said for some point.
const IN_USE = 4;

/** The ids of the bank begin with the field. */
const fieldOfId = (id: string): string => id.replace(/-\d+$/, "");

/** Learns from the bank what its questions have in common and what sets them apart. Pure: the same questions, the same background. */
export function learnBackground(bank: readonly BankQuestion[]): Background {
  const known: Known[] = bank.map((question) => ({
    id: question.id,
    field: fieldOfId(question.id),
    topic: readQuestion({ ...question, questionId: question.id }).topic,
  }));
  const seenIn = new Map<string, number>();
  for (const { topic } of known)
    for (const concept of topic) seenIn.set(concept, (seenIn.get(concept) ?? 0) + 1);
  const rarityOf = (seen: number) => Math.log((known.length + 1) / (seen + 0.5));
  const rarities = new Map([...seenIn].map(([concept, seen]) => [concept, rarityOf(seen)]));
  const rarity = (concept: string) => rarities.get(concept) ?? rarityOf(0);
  const fitOf = (concepts: ReadonlySet<string>, topic: ReadonlySet<string>) => {
    let sum = 0;
    for (const concept of topic) if (concepts.has(concept)) sum += Math.max(0, rarity(concept));
    return sum / Math.sqrt(topic.size + 10);
  };
  // Which questions speak of a concept: an answer shares its few concepts with few of them.
  const speaking = new Map<string, number[]>();
  known.forEach(({ topic }, at) => {
    for (const concept of topic) {
      const places = speaking.get(concept);
      if (places === undefined) speaking.set(concept, [at]);
      else places.push(at);
    }
  });
  const fitsOf = (concepts: ReadonlySet<string>): { id: string; fit: number }[] => {
    const sums = new Float64Array(known.length);
    for (const concept of concepts)
      for (const at of speaking.get(concept) ?? []) sums[at] = (sums[at] ?? 0) + Math.max(0, rarity(concept));
    return known.map(({ id, topic }, at) => ({ id, fit: (sums[at] ?? 0) / Math.sqrt(topic.size + 10) }));
  };
  const beside = (concepts: ReadonlySet<string>, { source, topic }: ReadQuestion): Beside => {
    const asked = idInBank(source);
    const others = fitsOf(concepts)
      .filter(({ id }) => id !== asked)
      .map(({ fit }) => fit);
    const own = fitOf(concepts, topic);
    return {
      best: others.reduce((best, fit) => Math.max(best, fit), 0),
      share: others.filter((fit) => fit > own).length / Math.max(1, others.length),
    };
  };
  const places = new Map(
    [...Map.groupBy(bank, ({ id }) => fieldOfId(id))].map(([field, questions]) => [
      field,
      makePlaces(questions, (concept) => Math.max(0, rarity(concept))),
    ]),
  );
  const vocabularies = new Map<string, Map<string, number>>();
  for (const { field, topic } of known) {
    const words = vocabularies.get(field) ?? new Map<string, number>();
    for (const concept of topic) words.set(concept, (words.get(concept) ?? 0) + 1);
    vocabularies.set(field, words);
  }
  const fields = new Map(known.map(({ id, field }) => [id, field]));
  const fieldOf = ({ source, topic }: ReadQuestion) =>
    fields.get(idInBank(source)) ??
    known.reduce<{ field?: string; fit: number }>(
      (best, one) => {
        const fit = fitOf(topic, one.topic);
        return fit > best.fit ? { field: one.field, fit } : best;
      },
      { fit: 0 },
    ).field;
  return {
    ofField: (concepts, question) => {
      const words = vocabularies.get(fieldOf(question) ?? "");
      if (words === undefined || concepts.size === 0) return undefined;
      const held = [...concepts].filter(
        (concept) => (words.get(concept) ?? 0) >= IN_USE || question.topic.has(concept),
      );
      return held.length / concepts.size;
    },
    beside,
    placeOf: (sentences, { source }) => {
      const id = idInBank(source);
      return places.get(fieldOfId(id))?.(sentences, id);
    },
  };
}
