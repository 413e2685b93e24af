import * as z from "zod";

import type { ResumeDocument } from "../../resumes/index.ts";
import type { Category, Difficulty, KeyPoint } from "../bank/model.ts";

/** The five dimensions of the rubric, each judged by itself. */
export const DIMENSIONS = ["relevance", "structure", "depth", "specificity", "clarity"] as const;
export const DimensionId = z.enum(DIMENSIONS);
export type DimensionId = z.infer<typeof DimensionId>;

/** One dimension of one answer. `level` is the anchored level that the rubric describes in words, `score` its place on 0 to 100. */
export const DimensionScore = z
  .object({
    id: DimensionId,
    level: z.number().int().min(1).max(5),
    score: z.number().min(0).max(100),
    /** Share of the answer's score, 0 to 1; the weights of an answer add up to 1. */
    weight: z.number().min(0).max(1),
    /** Why this level, in a sentence for the person. */
    reason: z.string(),
    /** Words of the answer, as they stand there, that the level rests on; none for an answer that holds nothing. */
    quotes: z.array(z.string()),
  })
  .meta({ id: "DimensionScore" });
export type DimensionScore = z.infer<typeof DimensionScore>;

/** Why an answer is held at the minimum whatever else it holds. */
export const FLOORS = [
  "skipped",
  "empty",
  "too_short",
  "no_answer",
  "gibberish",
  "repetition",
  "echo",
  "bare_keywords",
  "off_topic",
  "other_question",
  "instructions",
  "copied",
] as const;
export const Floor = z.enum(FLOORS);
export type Floor = z.infer<typeof Floor>;

/** A claim of an answer that the résumé tells otherwise. `path` is a JSON Pointer into the document. */
export const Contradiction = z.object({
  quote: z.string(),
  path: z.string(),
  resumeSays: z.string(),
  message: z.string(),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** The scored answer to one question. */
export const AnswerScore = z
  .object({
    questionId: z.string(),
    /** 0 to 100, the weighted dimensions; at most 5 for an answer held at the minimum. */
    score: z.number().min(0).max(100),
    dimensions: z.array(DimensionScore),
    floor: Floor.optional(),
    quotes: z.array(z.string()),
    strengths: z.array(z.string()),
    improvements: z.array(z.string()),
    /** An answer made of the person's own résumé facts, or of what a good answer holds when there is no résumé. */
    modelAnswer: z.string(),
    contradictions: z.array(Contradiction),
  })
  .meta({ id: "AnswerScore" });
export type AnswerScore = z.infer<typeof AnswerScore>;

/** A question as the scorer needs it. */
export type ScoredQuestion = {
  questionId: string;
  /** The id that it has in the bank, where that is another one; a follow-up's begins with that of the question that it follows. */
  key?: string | undefined;
  text: string;
  category: Category;
  focusArea: string;
  difficulty: Difficulty;
  keyPoints: readonly KeyPoint[];
  expectedDurationSeconds: number;
  /** The id of the question that this one follows up: it is read with that one's topic. */
  followUpOf?: string | undefined;
};

/** A question with what was said; `undefined` when it was skipped or never answered. */
export type GivenAnswer = { question: ScoredQuestion; answer: string | undefined };

export type ScoreInput = {
  answers: readonly GivenAnswer[];
  /** The résumé as it was when the interview was held. */
  resume: ResumeDocument | undefined;
  /** The text of the posting, when the interview was held for one: pasting it is no answer. */
  posting?: string | undefined;
  /** ISO 8601. */
  now: string;
};

/** The whole session. Answers stand in the order of the questions; no score depends on that order. */
export type ScoreOutput = {
  engine: string;
  rubricVersion: string;
  overallScore: number;
  dimensions: DimensionScore[];
  answers: AnswerScore[];
  feedback: string;
  strengths: string[];
  improvements: string[];
};

/** Scores a session. Rules do it as the floor; a model is another adapter of this port. Throws when it cannot: never a default. */
export type ScoreEngine = (input: ScoreInput) => Promise<ScoreOutput>;
