import type { Category } from "../bank/model.ts";
import type { ReadSentence } from "./read-answer.ts";

/** What a key point of a story asks for, whatever the story: its parts are shown in anybody's words. */
export type StoryPart = "lesson" | "result" | "own part" | "figure" | "example" | "situation";

// Points that tell ("Says what came of it"), not those that do ("Compares new with old results").
const TELLING = /^(?:says?|tells?|gives?|names?|describes?|shows?|sets?|draws?|owns?|admits?) /u;
const ASKS: Readonly<Record<StoryPart, RegExp>> = {
  lesson:
    /\b(?:learn(?:ed|t|s)|lessons?|differently|different now|otherwise|took from|hindsight|since then|built since|changed since)\b/u,
  result:
    /\b(?:what came of|came of it|outcome|results?|effects?|how it (?:turned out|ended|went|was received|worked|has aged)|what (?:it )?changed|turned out|whether it worked)\b/u,
  "own part":
    /\b(?:own (?:part|share|steps?|actions?|role)|what (?:they|one|you) (?:did|tried)|what was done|done about it)\b/u,
  figure: /\b(?:figures?|numbers?|measured|how much|how many|size)\b/u,
  example: /\b(?:example|own case|own work|real case|own practice)\b/u,
  situation:
    /\b(?:situation|scene|who was (?:concerned|affected|hit)|stood|at stake|starting point|who needed)\b/u,
};
const STORIES: ReadonlySet<Category> = new Set<Category>([
  "behavioural",
  "experience",
  "motivation",
  "introduction",
]);

/** The parts of a story that a key point asks for; of an answer of knowledge only the example. */
export function storyParts(point: string, category: Category): StoryPart[] {
  const folded = point.toLowerCase();
  if (!TELLING.test(folded)) return [];
  return (Object.keys(ASKS) as StoryPart[]).filter(
    (part) => (STORIES.has(category) || part === "example") && ASKS[part].test(folded),
  );
}

const LESSON =
  /^(?:and |so )?now\b|\b(?:these days|since then|from then on|what i took|nowadays|next time)\b/u;

/** How far one sentence shows a part, 0 to 1. */
const SHOWS: Readonly<Record<StoryPart, (sentence: ReadSentence) => number>> = {
  lesson: ({ marks, folded }) => (marks.has("learning") || LESSON.test(folded) ? 0.7 : 0),
  result: ({ marks, numbers }) => (marks.has("result") ? (numbers.length > 0 ? 0.75 : 0.6) : 0),
  "own part": ({ deeds }) => [0, 0.5, 0.7][Math.min(2, deeds.own.length)] ?? 0,
  figure: ({ numbers }) => (numbers.length > 0 ? 0.6 : 0),
  example: ({ deeds, numbers, time, marks }) =>
    deeds.own.length + deeds.shared.length > 0 && (numbers.length > 0 || time || marks.has("situation"))
      ? 0.7
      : 0,
  situation: ({ marks, numbers, time }) =>
    marks.has("situation") ? (numbers.length > 0 || time ? 0.6 : 0.5) : 0,
};

/** The sentence that shows a part best, with how far it does. */
export function partShown(
  part: StoryPart,
  carrying: readonly ReadSentence[],
): { weight: number; sentence: ReadSentence } | undefined {
  let best: { weight: number; sentence: ReadSentence } | undefined;
  for (const sentence of carrying) {
    const weight = SHOWS[part](sentence);
    if (weight > (best?.weight ?? 0)) best = { weight, sentence };
  }
  return best;
}
