import type { Topicality } from "../belongs-elsewhere.ts";
import type { Evidence } from "../evidence.ts";
import type { ReadSentence } from "../read-answer.ts";

/** What one dimension finds: a place on 0 to 100, a reason for the person, and the sentences it rests on. */
export type Judgement = { score: number; reason: string; basis: readonly ReadSentence[] };
/** Judges one dimension by the evidence and its place among the known questions; knows nothing of the other dimensions. */
export type Judge = (evidence: Evidence, topicality: Topicality) => Judgement;

/** Different sentences, in their order, at most two. */
export function basisOf(
  evidence: Evidence,
  sentences: readonly (ReadSentence | undefined)[],
): ReadSentence[] {
  const found = evidence.answer.sentences.filter((sentence) => sentences.includes(sentence)).slice(0, 2);
  // Where only general words speak of the topic, the level rests on those.
  return found.length > 0
    ? found
    : evidence.answer.sentences.filter(({ vague, doubted }) => vague && !doubted).slice(0, 1);
}
