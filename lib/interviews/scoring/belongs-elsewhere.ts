import type { Background } from "./background.ts";
import { coverage, type Evidence } from "./evidence.ts";
import type { Place } from "./place-in-field.ts";
import { conceptOf } from "./text/concepts.ts";

/** From so much substance on, an answer shows what it is about. */
export const SURE_FROM = 0.43;

const LEAST_MATTER = 10;
// Between so many different words chance gives way to what is meant.
const FEW = [40, 90] as const;
// What fitting its question better than most others is worth to an answer that does not speak in the words of its field.
const FOREIGN = 0.15;

/** 0 below `from`, 1 above `to`, straight between. */
export function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

// So well an answer fits its question, and by so much better or worse than the best of the others of its field.
const FIT = [0, 0.75] as const;
const MARGIN = [-0.2, 0.2] as const;
// A long answer on something else fits its question somewhat, and the other one better: that counts most.
const MARGIN_SHARE = 0.8;
// What hardly fits this question is no answer to it for fitting no other one either.
const FITS_AT_ALL = [0, 0.2] as const;

/** How far an answer with this place among the questions of its field is one to its question, 0 to 1. */
function placed({ fit, margin }: Place): number {
  return (
    (1 - MARGIN_SHARE) * between(fit, ...FIT) +
    MARGIN_SHARE * between(margin, ...MARGIN) * between(fit, ...FITS_AT_ALL)
  );
}

/** How surely an answer is one to its question, 0 to 1, and how well it fits another known one. */
export type Topicality = {
  own: number;
  other: number;
  /** How far it speaks in the vocabulary of its field, 0 to 1: an answer on moving house tells of the house, whatever the question. */
  field: number;
  /**
   * How well what it says fits its question, by itself and beside the others of its field, 0 to 1; unknown for a question that is not of the bank, and for
   * a follow-up, to which nobody names the topic again.
   */
  place: number | undefined;
};

/**
 * Weighs what an answer shares with its question (rare words more than common ones) against what it shares with all the other known ones: an
 * answer fits its own question better than nearly all of them, a text on something else fits it like any. Several signs count, for a good answer
 * in words of its own may lack any one of them.
 */
export function topicalityOf(evidence: Evidence, background: Background): Topicality {
  const concepts = new Set(evidence.answer.sentences.flatMap(({ said }) => said.map(conceptOf)));
  const { best, share: better } = background.beside(concepts, evidence.question);
  const asked = evidence.asked.size / Math.max(1, evidence.question.asked.size);
  // A short answer holds too few words to be sure of anything.
  const matter = new Set([...evidence.concrete, ...evidence.loose].map(conceptOf));
  const share = matter.size < LEAST_MATTER ? undefined : background.ofField(matter, evidence.question);
  const field = share === undefined ? 1 : between(share, 0.2, 0.4);
  const sure =
    (1 - between(better, 0.05, 0.5)) * (FOREIGN + (1 - FOREIGN) * field) +
    0.5 * between(coverage(evidence), 0.3, 0.8) +
    0.4 * between(asked, 0.1, 0.6) +
    // A case told from end to end, in the words of the field and with some of what was asked for, is one to its question in whatever setting.
    0.6 *
      between(field, 0.9, 1) *
      between(coverage(evidence), 0.3, 0.5) *
      between(evidence.grounding, 0.6, 1) +
    // A few sentences of a story may lack every word of the question.
    0.3 * field * (1 - between(concepts.size, ...FEW));
  const { question, answer } = evidence;
  // General words and what is denied tell what is spoken of as well; terms in a row do not.
  const statements = answer.sentences.filter(({ list }) => !list).map(({ said }) => ({ stems: said }));
  const place =
    question.source.followUpOf === undefined ? background.placeOf(statements, question) : undefined;
  return {
    own: evidence.substance < SURE_FROM ? 1 : Math.min(1, sure),
    other: best,
    field,
    place: place && placed(place),
  };
}
