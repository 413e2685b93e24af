import { judgeClarity } from "./dimensions/clarity.ts";
import { judgeDepth } from "./dimensions/depth.ts";
import type { Judge, Judgement } from "./dimensions/judgement.ts";
import { judgeRelevance } from "./dimensions/relevance.ts";
import { judgeSpecificity } from "./dimensions/specificity.ts";
import { judgeStructure } from "./dimensions/structure.ts";
import { between, type Topicality } from "./belongs-elsewhere.ts";
import { countOf, type Evidence } from "./evidence.ts";
import { DIMENSIONS, type DimensionId, type DimensionScore } from "./model.ts";
import { levelOf, RUBRIC } from "./rubric.ts";
import { sweepingOf } from "./sweeping.ts";
import type { LanguageFound } from "./text/language.ts";

const JUDGES: Record<DimensionId, Judge> = {
  relevance: judgeRelevance,
  structure: judgeStructure,
  depth: judgeDepth,
  specificity: judgeSpecificity,
  clarity: judgeClarity,
};

// So much of a case has to be told that it can be checked: between these the ceiling rises.
const CASE = [0.35, 0.5] as const;

// So surely has an answer to be one to its question: between these the ceiling rises.
const NEAR = [0.3, 0.9] as const;
// And so much better must it fit that one than the others of its field.
const PLACED = [0.1, 0.4] as const;

// So little of it tells something that no part of it could be asked about.
const FLUFF_MATTER = 2.5;

/** Scores are kept to a tenth, so that sums read the same everywhere. */
export function rounded(score: number): number {
  return Math.round(Math.min(100, Math.max(0, score)) * 10) / 10;
}

/** What a person is told of an answer in a language that the rules cannot read. */
export function foreignNotice(name: string): string {
  return `The answer is in ${name}; these rules can judge English only.`;
}

const SWEEPING = "Says “always”, “all” or “the best” where a case would show it.";

// From here on a person is told what it cost.
const MUCH_SWEEPING = 0.4;

type Ceiling = { most: number; reason?: string };

/** Where a deed was asked for and none is told. */
function untold(evidence: Evidence): Ceiling[] {
  const { category } = evidence.question.source;
  if (category !== "behavioural" && category !== "experience") return [];
  if (evidence.own.size + evidence.shared.size + evidence.numbers.size > 0) return [];
  const reason =
    countOf(evidence, "promise") > 0
      ? "Says what you would do where the question asks what you did."
      : evidence.answer.sentences.some(({ doubted }) => doubted)
        ? "What it tells of your own doing contradicts the résumé."
        : "Speaks in general where the question asks for something that you did.";
  return [{ most: RUBRIC.untold, reason }];
}

/**
 * Rules cannot tell whether a statement is true: what is said without a case that it could be checked on is not rated above the middle, what
 * one would do not above good.
 */
function unchecked(evidence: Evidence): Ceiling[] {
  const { category } = evidence.question.source;
  if (category !== "technical" && category !== "situational") return [];
  const bare = RUBRIC.unchecked[category];
  const most = bare + (100 - bare) * between(evidence.grounding, ...CASE);
  return most < 100 ? [{ most, reason: "Without a case of your own that shows it, it stays a claim." }] : [];
}

/** What an answer with these gaps can reach at most, with the reason for the person. */
function ceilingOf(evidence: Evidence, language: LanguageFound, topicality: Topicality): Ceiling {
  if (language.kind === "other")
    return {
      most: RUBRIC.foreign,
      reason: `${foreignNotice(language.name)} Only numbers, names and technical terms count here.`,
    };
  if (evidence.matter + 2 * (evidence.numbers.size + evidence.own.size) + evidence.shared.size < FLUFF_MATTER)
    return { most: RUBRIC.fluff, reason: "General words without anything that could be asked about." };
  const near = Math.min(
    between(topicality.own, ...NEAR),
    topicality.field,
    between(topicality.place ?? 1, ...PLACED),
  );
  const astray = RUBRIC.offTopic + (100 - RUBRIC.offTopic) * near;
  const ceilings = [
    ...untold(evidence),
    ...unchecked(evidence),
    ...(astray < 100 ? [{ most: astray, reason: "Hardly speaks to what was asked." }] : []),
  ];
  return ceilings.reduce<Ceiling>((lowest, one) => (one.most < lowest.most ? one : lowest), { most: 100 });
}

/** What is left when sweeping words stand where a case could be told: the share of the score that they cost comes off the ceiling or the score. */
function lessSweeping(score: number, { most, reason }: Ceiling, evidence: Evidence): Ceiling {
  const sweeping = sweepingOf(evidence);
  if (sweeping === 0) return reason === undefined ? { most } : { most, reason };
  return {
    most: Math.min(score, most) * (1 - (RUBRIC.sweeping / 100) * sweeping),
    ...(score > most && reason !== undefined
      ? { reason }
      : sweeping >= MUCH_SWEEPING
        ? { reason: SWEEPING }
        : {}),
  };
}

function dimensionOf(id: DimensionId, { score, reason, basis }: Judgement, weight: number): DimensionScore {
  const kept = rounded(100 * (Math.min(100, Math.max(0, score)) / 100) ** RUBRIC.strictness);
  return { id, level: levelOf(kept), score: kept, weight, reason, quotes: basis.map(({ raw }) => raw) };
}

/** The weighted mean of dimensions. */
export function weighted(dimensions: readonly DimensionScore[]): number {
  return rounded(dimensions.reduce((sum, { score, weight }) => sum + score * weight, 0));
}

/** The five dimensions of an answer that is not held at the minimum. A ceiling lowers all of them alike, so that they still add up. */
export function judgeAnswer(
  evidence: Evidence,
  language: LanguageFound,
  topicality: Topicality,
): DimensionScore[] {
  const weights = RUBRIC.weights[evidence.question.source.category];
  const judged = DIMENSIONS.map((id) => dimensionOf(id, JUDGES[id](evidence, topicality), weights[id] / 100));
  const ceiling = ceilingOf(evidence, language, topicality);
  const score = weighted(judged);
  const { most, reason } = language.kind === "other" ? ceiling : lessSweeping(score, ceiling, evidence);
  if (language.kind === "other" && score < RUBRIC.foreignLeast)
    return withReason(
      judged.map((dimension) => ({
        ...dimension,
        score: RUBRIC.foreignLeast,
        level: levelOf(RUBRIC.foreignLeast),
      })),
      reason,
    );
  if (score <= most)
    return reason === undefined || language.kind !== "other" ? judged : withReason(judged, reason);
  return withReason(
    judged.map((dimension) => {
      const kept = Math.floor((dimension.score * most * 10) / score) / 10;
      return { ...dimension, score: kept, level: levelOf(kept) };
    }),
    reason,
  );
}

function withReason(dimensions: DimensionScore[], reason: string | undefined): DimensionScore[] {
  return dimensions.map((dimension) =>
    dimension.id === "relevance" && reason !== undefined ? { ...dimension, reason } : dimension,
  );
}

/** The dimensions of an answer held at the minimum: level 1 each, resting on nothing. */
export function heldDimensions(evidence: Evidence, reason: string): DimensionScore[] {
  const weights = RUBRIC.weights[evidence.question.source.category];
  return DIMENSIONS.map((id) => ({ id, level: 1, score: 0, weight: weights[id] / 100, reason, quotes: [] }));
}
