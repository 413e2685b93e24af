import { saidOf } from "../bank/said/index.ts";
import type { ScoredQuestion } from "./model.ts";
import { storyParts, type StoryPart } from "./story-points.ts";
import { deniesIn } from "./text/affirmed.ts";
import { conceptOf } from "./text/concepts.ts";
import { fold, wordsOf } from "./text/fold.ts";
import { FUNCTION_WORDS } from "./text/function-words.ts";
import { isGeneric } from "./text/generic-words.ts";
import { stem } from "./text/stem.ts";

/** A sign of a key point as stems in a row; `plain` when it is made of words that any answer could hold, `denies` when it tells what is not. */
export type Sign = { stems: readonly string[]; plain: boolean; denies: boolean };
/** A key point as the scorer reads it; `concepts` are those of the sentence that describes it, `parts` those of a story that it asks for; `denies` when it is about not doing something. */
export type ReadPoint = {
  point: string;
  signs: readonly Sign[];
  concepts: ReadonlySet<string>;
  parts: readonly StoryPart[];
  denies: boolean;
};
/** A question with everything that an answer is held against. */
export type ReadQuestion = {
  source: ScoredQuestion;
  points: readonly ReadPoint[];
  /** What the question and its focus speak of, without the words of asking. */
  asked: ReadonlySet<string>;
  /** Every stem of the question's words. */
  stems: ReadonlySet<string>;
  /** Concepts of the question, its focus and its key points: what speaks of one of them is on the topic. */
  topic: ReadonlySet<string>;
  /** Asks for questions, so that these are an answer. */
  forQuestions: boolean;
};

const FOR_QUESTIONS = /\b(?:you ask|(?:which|what|any|your) questions|find out|clarify)\b/u;

// The words of asking and of describing a key point, which tell nothing of the topic.
const ASKING = new Set(
  "tell describe explain walk give talk name say state show mention speak happen cover list recent ever discuss link concrete specific particular"
    .split(" ")
    .map(stem),
);

/** Whether a folded word carries meaning. */
const isContent = (word: string): boolean =>
  !FUNCTION_WORDS.has(word) && (word.length > 1 || /\d/.test(word));

/** The stems of a text that carry meaning. */
export function contentStems(text: string): string[] {
  return wordsOf(fold(text)).filter(isContent).map(stem);
}

function conceptsOf(text: string): Set<string> {
  return new Set(
    contentStems(text)
      .filter((word) => !isGeneric(word) && !ASKING.has(word))
      .map(conceptOf),
  );
}

/** The words of a follow-up hold no topic ("And you: what did you do there?"): it speaks of that of the question that it follows. */
export function withTopicOf(followed: ReadQuestion, followUp: ReadQuestion): ReadQuestion {
  return {
    ...followUp,
    asked: new Set([...followed.asked, ...followUp.asked]),
    topic: new Set([...followed.topic, ...followUp.topic]),
  };
}

/** The id of a question in the bank, of one that follows it up too; of another question some id that is not there. */
export const idInBank = ({ key, questionId }: ScoredQuestion): string =>
  (key ?? questionId).replace(/\/.*$/, "");

/** Reads a question once for all the judgements that follow. */
export function readQuestion(source: ScoredQuestion): ReadQuestion {
  const signConcepts = new Set<string>();
  const readSign = (sign: string): Sign => {
    const words = wordsOf(fold(sign));
    const stems = words.map(stem);
    // The small words of a sign ("would", "to") speak of no topic, and of every one by chance.
    const telling = stems.filter((word, at) => isContent(words[at] ?? "") && !isGeneric(word));
    for (const word of telling) signConcepts.add(conceptOf(word));
    return {
      stems,
      denies: deniesIn(fold(sign)),
      plain: words.every((word, at) => FUNCTION_WORDS.has(word) || isGeneric(stems[at] ?? "")),
    };
  };
  const points = source.keyPoints.map(({ point, signs }) => ({
    point,
    concepts: conceptsOf(point),
    denies: deniesIn(fold(point)),
    parts: storyParts(point, source.category),
    signs: [...signs, ...saidOf(idInBank(source), point)].map(readSign),
  }));
  const asked = conceptsOf(`${source.text} ${source.focusArea}`);
  return {
    source,
    points,
    asked,
    forQuestions: FOR_QUESTIONS.test(fold(source.text)),
    stems: new Set(wordsOf(fold(source.text)).map(stem)),
    topic: new Set([...asked, ...points.flatMap(({ concepts }) => [...concepts]), ...signConcepts]),
  };
}
