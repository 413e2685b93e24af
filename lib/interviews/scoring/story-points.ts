import type { Category } from "../bank/model.ts";

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
