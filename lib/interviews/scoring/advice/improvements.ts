import type { Category } from "../../bank/model.ts";
import { PARTS } from "../dimensions/structure.ts";
import { countOf, type Evidence } from "../evidence.ts";
import { isNamed } from "../key-points.ts";
import type { DimensionId, DimensionScore } from "../model.ts";
import { figuresAmong, MARKERS } from "../text/markers.ts";
import { RUBRIC } from "../rubric.ts";
import { lowered, quoted } from "./quoted.ts";

/** A gap of an answer and what to do about it. */
type Gap = { dimension: DimensionId; text: string };

const DEED: ReadonlySet<Category> = new Set<Category>([
  "behavioural",
  "experience",
  "introduction",
  "motivation",
]);
const HOW: Record<string, string> = {
  situation: "Set the scene in one sentence: where it was, when, and who was concerned.",
  task: "Say what was asked of you, or what was at stake, before you tell what you did.",
  action: "Tell what you did yourself, step by step, with “I”.",
  result: "End with what came of it: what changed, and how you know.",
  learning: "Close with what you took from it and do differently since.",
  statement: "Begin with a sentence that answers the question, then explain it.",
  steps: "Go through it in order: what comes first, what next, and what you check at the end.",
  reason: "Say why: a “because” after each choice shows that you know the matter and not only the term.",
  example:
    "Add a case from your own work: where it was, what you did, and a figure or a value that mattered.",
  limit: "Say where what you describe does not hold, or what it costs.",
};
const ONE_MORE = "Tell one thing more that you did there, and what came of it.";
/** Where nobody asked for a story, its parts are other things. */
const NO_STORY: Partial<Record<Category, Record<string, string>>> = {
  introduction: {
    situation: "Say where you have worked, and since when.",
    action: "Name one thing that you did yourself, and what came of it.",
    further:
      "Say a little more of each part: who you are, what led there, what you are good at, what you look for.",
  },
  motivation: {
    situation: "Say where in your own path it shows.",
    further: "Say a little more: what draws you, where it shows in your own path, what you want to do here.",
  },
};
/** A sentence of fewer words may be the short beginning of an answer. */
const LEAST_EMPTY = 8;

const MEASURED =
  /\b(?:measured?|counted|compared|tracked|recorded|logged|surveyed|checked|thanked|told (?:me|us)|noticed|before and after|from (?:about |around )?[\d$€£]\S* (?:\p{L}+ )?to)\b/u;
// So many words take longer than two minutes to say.
const LONG_TALK = 280;

/** Whether figures are told of which nobody hears where they come from. */
function unmeasured({ answer }: Evidence): boolean {
  const told = answer.carrying.filter(
    ({ past, marks, numbers }) => past && marks.has("result") && figuresAmong(numbers).length > 0,
  );
  return told.length > 0 && !answer.sentences.some(({ folded }) => MEASURED.test(folded));
}

/** A key point that is not found. A good answer may hold it in words that rules do not know. */
function missingPoint(point: string, score: number): string {
  const [, , , good] = RUBRIC.cuts;
  return score >= good
    ? `To be said more plainly, if it is not there yet: ${lowered(point)}.`
    : `A good answer also ${lowered(point)}.`;
}

/** @param onTopic whether it answers what was asked: then nobody is sent back to the question */
function gapsOf(evidence: Evidence, score: number, onTopic: boolean): Gap[] {
  const { source, points } = evidence.question;
  const missing = evidence.points.filter(({ credit }, i) => {
    const point = points[i];
    return credit < 0.4 && !(point !== undefined && isNamed(point, evidence.answer));
  });
  const [part] = PARTS[source.category](evidence)
    .filter(({ found }) => found < 0.6)
    .toSorted((a, b) => b.share * (1 - b.found) - a.share * (1 - a.found));
  const empty = evidence.answer.sentences
    .filter(({ carries, words }) => !carries && words.length >= LEAST_EMPTY)
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  const long = evidence.answer.sentences.find(({ words }) => words.length > 45);
  const hedged = evidence.answer.sentences.find(
    ({ folded }) => (folded.match(MARKERS.hedge) ?? []).length >= 2,
  );
  const deed = DEED.has(source.category);
  const list: (Gap | undefined)[] = [
    ...missing.slice(0, 2).map(({ point }): Gap => ({
      dimension: "depth",
      text: missingPoint(point, score),
    })),
    part === undefined
      ? undefined
      : { dimension: "structure", text: NO_STORY[source.category]?.[part.id] ?? HOW[part.id] ?? ONE_MORE },
    deed && evidence.own.size === 0
      ? {
          dimension: "specificity",
          text: "Name your own part: what you decided, made or said, apart from what the others did.",
        }
      : undefined,
    deed && evidence.numbers.size === 0
      ? {
          dimension: "specificity",
          text: "Put a number to it: how many, how long, how much before and after.",
        }
      : undefined,
    !deed && part?.id !== "example" && evidence.numbers.size + countOf(evidence, "example") === 0
      ? {
          dimension: "specificity",
          text: "Name one case where you met this, with the tool, the figure or the value that mattered.",
        }
      : undefined,
    countOf(evidence, "reason") === 0
      ? {
          dimension: "depth",
          text: "Give the reason for what you did or would do, and what would have happened otherwise.",
        }
      : undefined,
    evidence.asked.size === 0 && !onTopic
      ? { dimension: "relevance", text: `Come back to the question: it asks about ${source.focusArea}.` }
      : undefined,
    long === undefined
      ? undefined
      : { dimension: "clarity", text: `Make two or three sentences of this one: ${quoted(long.raw)}.` },
    hedged === undefined
      ? undefined
      : { dimension: "clarity", text: `Leave out what takes the force from it: ${quoted(hedged.raw)}.` },
    empty === undefined
      ? undefined
      : {
          dimension: "clarity",
          text: `This could be said of anything; say what happened instead: ${quoted(empty.raw)}.`,
        },
    unmeasured(evidence)
      ? {
          dimension: "specificity",
          text: "Say how it was measured or noticed: who saw the difference, and when.",
        }
      : undefined,
    evidence.answer.wordCount > LONG_TALK
      ? {
          dimension: "clarity",
          text: "Keep it to two minutes: the two strongest points first, the rest when asked.",
        }
      : undefined,
  ];
  return list.filter((gap) => gap !== undefined);
}

// For an answer that lacks nothing that rules could see: true of every answer.
const NEXT: readonly Gap[] = [
  {
    dimension: "specificity",
    text: "Be ready for a further question: have one more figure or detail at hand, and know where it comes from.",
  },
  {
    dimension: "depth",
    text: "Be ready for the question after it: what you would do differently today, and why.",
  },
];

/** The two gaps that cost the answer most, of different dimensions, each with what to do. */
export function improvementsOf(
  evidence: Evidence,
  dimensions: readonly DimensionScore[],
  score: number,
): string[] {
  const lost = new Map(dimensions.map(({ id, score, weight }) => [id, (100 - score) * weight]));
  const [, , answered] = RUBRIC.cuts;
  const onTopic = dimensions.some(({ id, score: held }) => id === "relevance" && held >= answered);
  const gaps = [
    ...gapsOf(evidence, score, onTopic).toSorted(
      (a, b) => (lost.get(b.dimension) ?? 0) - (lost.get(a.dimension) ?? 0),
    ),
    ...NEXT,
  ];
  const [first] = gaps;
  const second = gaps.find(({ dimension }) => dimension !== first?.dimension);
  return [first, second].flatMap((gap) => (gap === undefined ? [] : [gap.text]));
}
