import { SURE_FROM } from "../belongs-elsewhere.ts";
import { coverage, type Evidence } from "../evidence.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { isGeneric, isPraise } from "../text/generic-words.ts";
import { conceptOf } from "../text/concepts.ts";
import { stem } from "../text/stem.ts";
import type { FloorInput, FloorRule } from "./floor-rule.ts";

const SPEAKS_OF_WORK =
  /\b(?:work(?:ed|ing|s)?|job|team|company|manager|boss|colleagues?|coworkers?|customers?|clients?|project|patients?|students?|pupils?|users?|shift|class|office|meeting|deadline|department|business|career|degree|university|studied|trained|experience|years)\b/u;

const INTERVIEW = conceptOf(stem("interview"));
const PREFIX = 5;
const NOT_THIS = 0.2;

/**
 * What an answer in a language that the rules cannot read shares with its question all the same: numbers, and words that begin alike
 * ("Dokumentation", "patient", "Kubernetes").
 */
function neutralEvidence({ answer, numbers, question }: Evidence): number {
  const begins = new Set(
    [...question.topic].filter((word) => word.length >= PREFIX).map((word) => word.slice(0, PREFIX)),
  );
  const words = new Set(answer.sentences.flatMap(({ words }) => words.map((word) => word.slice(0, PREFIX))));
  return numbers.size + [...words].filter((word) => begins.has(word)).length;
}

// Below this nothing is told that happened.
const UNGROUNDED = 0.2;
const PRAISING = 0.15;
const GENERAL = 0.6;
const MOST = 0.6;
// In a short answer a sentence of introduction is a large part.
const LONG = 45;
// The more words there are, the more of the key points they would touch if they meant them.
const WORDS_FOR_ALL = 400;
const WORDS_FOR_ASKED = 800;
const HARDLY_THIS = 0.4;
const PLACED_HERE = 0.25;
const PLACED_NOWHERE = 0.1;

/** Mottos and words of praise, or of the trade fair, with no case, no figure and hardly a key point. */
function isEmptyTalk(evidence: Evidence): boolean {
  const content = evidence.answer.sentences.flatMap(({ words, stems }) =>
    stems.filter((_, at) => !FUNCTION_WORDS.has(words[at] ?? "")),
  );
  const share = (is: (word: string) => boolean) => content.filter(is).length / Math.max(1, content.length);
  const carried = evidence.answer.carrying.reduce((sum, { words }) => sum + words.length, 0);
  return (
    evidence.grounding < UNGROUNDED &&
    coverage(evidence) < 0.35 &&
    content.length >= 14 &&
    (share(isPraise) >= PRAISING ||
      share(isGeneric) >= GENERAL ||
      (evidence.answer.wordCount >= LONG &&
        carried < MOST * evidence.answer.wordCount &&
        coverage(evidence) < evidence.answer.wordCount / WORDS_FOR_ALL))
  );
}

/** Many words that tell nothing that happened, and that touch the question no more than by chance. */
function isAside({ evidence, topicality }: FloorInput): boolean {
  const { wordCount } = evidence.answer;
  const asked = evidence.asked.size / Math.max(1, evidence.question.asked.size);
  const place = topicality.place ?? 1;
  if (evidence.grounding >= UNGROUNDED) return false;
  // A phrase of a key point stands in a song by chance.
  if (place < PLACED_NOWHERE && asked === 0) return true;
  return (
    (topicality.own < HARDLY_THIS || place < PLACED_HERE) &&
    coverage(evidence) < wordCount / WORDS_FOR_ALL &&
    asked < wordCount / WORDS_FOR_ASKED
  );
}

const OF_INTERVIEWS =
  /\b(?:(?:job )?interview(?:s|er|ers)?|assessment centres?|greatest weakness|in five years)\b/u;
const REFUSES =
  /\b(?:not (?:take part|participate|play along|going to answer)|refuse|in protest|boycott|will not answer|won't answer)\b/u;
const MOSTLY_OF_IT = 3;

/** An essay on interviews, or a refusal of this one, where the question is not about hiring. */
function isOfInterviews({ answer, question, grounding }: Evidence, folded: string): boolean {
  if (question.topic.has(INTERVIEW) || grounding >= 0.5) return false;
  const of = answer.sentences.filter(({ folded: sentence }) => OF_INTERVIEWS.test(sentence)).length;
  return of >= MOSTLY_OF_IT || (of > 0 && REFUSES.test(folded));
}

/** Nothing of the question, of its key points or of anybody's work is spoken of. */
export const isOffTopic: FloorRule = (input) => {
  const { evidence, folded, language, topicality } = input;
  if (language.kind === "other") return !(language.speaks && neutralEvidence(evidence) > 0);
  if (
    topicality.own < NOT_THIS ||
    isAside(input) ||
    isEmptyTalk(evidence) ||
    isOfInterviews(evidence, folded)
  )
    return true;
  const touched = evidence.asked.size > 0 || evidence.points.some(({ credit }) => credit >= 0.3);
  const fits =
    evidence.substance >= SURE_FROM &&
    topicality.own >= HARDLY_THIS &&
    (topicality.place ?? 1) >= PLACED_HERE;
  if (touched || fits) return false;
  const { category, followUpOf } = evidence.question.source;
  const personal = category !== "technical" && category !== "situational";
  // A short reply goes on from what was said before, and need not name its topic again.
  const goesOn = followUpOf !== undefined || (personal && SPEAKS_OF_WORK.test(folded));
  return evidence.substance > 0.15 && !(goesOn && evidence.own.size + evidence.shared.size > 0);
};
