import type { BankQuestion } from "../bank/model.ts";
import { readQuestion, type ReadQuestion } from "./read-question.ts";

/** A known question as something that an answer may fit better than the one it was given to. */
type Known = { id: string; topic: ReadonlySet<string> };

/** How rare each concept is among the known questions, and how well a set of concepts fits each of them. */
export type Background = {
  /** How well the answer's concepts fit a question: the rarity of what they share, not reaching far beyond the words of asking. */
  fit: (concepts: ReadonlySet<string>, question: ReadQuestion) => number;
  /** The best fit among the known questions but this one. */
  bestOther: (concepts: ReadonlySet<string>, question: ReadQuestion) => number;
};

/** Learns from the bank what its questions have in common and what sets them apart. Pure: the same questions, the same background. */
export function learnBackground(bank: readonly BankQuestion[]): Background {
  const known: Known[] = bank.map((question) => ({
    id: question.id,
    topic: readQuestion({ ...question, questionId: question.id }).topic,
  }));
  const seenIn = new Map<string, number>();
  for (const { topic } of known)
    for (const concept of topic) seenIn.set(concept, (seenIn.get(concept) ?? 0) + 1);
  const rarity = (concept: string) => Math.log((known.length + 1) / ((seenIn.get(concept) ?? 0) + 0.5));
  const fitOf = (concepts: ReadonlySet<string>, topic: ReadonlySet<string>) => {
    let sum = 0;
    for (const concept of topic) if (concepts.has(concept)) sum += Math.max(0, rarity(concept));
    return sum / Math.sqrt(topic.size + 10);
  };
  return {
    fit: (concepts, question) => fitOf(concepts, question.topic),
    bestOther: (concepts, question) =>
      known
        .filter(({ id }) => id !== question.source.questionId)
        .reduce((best, { topic }) => Math.max(best, fitOf(concepts, topic)), 0),
  };
}
