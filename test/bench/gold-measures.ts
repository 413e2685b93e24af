/** How close scores come to the bands that people gave, on the sets of answers in test/gold. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { DOMAINS } from "../../lib/interviews/bank/model.ts";
import { questionsOf } from "../../lib/interviews/bank/index.ts";
import {
  makeRulesScorer,
  type GivenAnswer,
  type ScoredQuestion,
} from "../../lib/interviews/scoring/index.ts";
import { RUBRIC } from "../../lib/interviews/scoring/rubric.ts";
import type { ResumeDocument } from "../../lib/resumes/index.ts";

const FOLDER = join(import.meta.dirname, "../gold");
const NOW = "2026-11-01T00:00:00.000Z";

export const GoldAnswer = z.object({
  id: z.string(),
  domain: z.enum(DOMAINS),
  questionId: z.string(),
  answer: z.string(),
  band: z.number().int().min(1).max(5),
  reason: z.string(),
});
export type GoldAnswer = z.infer<typeof GoldAnswer>;
export const AdversarialAnswer = z.object({
  id: z.string(),
  kind: z.string(),
  questionId: z.string(),
  answer: z.string(),
  /** The text of the résumé beside the answer. */
  resume: z.string().optional(),
  posting: z.string().optional(),
});
export type AdversarialAnswer = z.infer<typeof AdversarialAnswer>;

/** The answers that are kept out of all tuning. */
export const KEPT_OUT = "answers-kept-out.json";

/** Answers that are no gold: written like those kept out, measured once and then tuned on. */
export const DEVELOPMENT = "answers-development.json";

/** A set of test/gold, or undefined when it is not there. */
export function readSet<T>(name: string, schema: z.ZodType<T>): T[] | undefined {
  const path = join(FOLDER, name);
  if (!existsSync(path)) return undefined;
  return z.array(schema).parse(JSON.parse(readFileSync(path, "utf8")));
}

const questions = new Map(
  DOMAINS.flatMap((domain) => questionsOf(domain)).map((question): [string, ScoredQuestion] => [
    question.id,
    { ...question, questionId: question.id },
  ]),
);

/** An answer with its question of the bank. */
export function given(one: { id: string; questionId: string; answer: string }): GivenAnswer {
  const question = questions.get(one.questionId);
  if (question === undefined) throw new Error(`${one.id}: the bank has no question ${one.questionId}`);
  return { question, answer: one.answer };
}

const score = makeRulesScorer();

/** The score of each answer, every one in a session of its own, so that they know nothing of each other. */
export async function scoresOf(
  answers: readonly (GoldAnswer | AdversarialAnswer)[],
): Promise<Map<string, { score: number; floor: string | undefined; line: string }>> {
  const scores = new Map<string, { score: number; floor: string | undefined; line: string }>();
  for (const one of answers) {
    const text = "resume" in one ? one.resume : undefined;
    const resume: ResumeDocument | undefined = text === undefined ? undefined : { basics: { summary: text } };
    const posting = "posting" in one ? one.posting : undefined;
    const { answers: scored } = await score({ answers: [given(one)], resume, posting, now: NOW });
    const [first] = scored;
    if (first === undefined) throw new Error(`${one.id} got no score`);
    const line = first.dimensions.map(({ id, score }) => `${id.slice(0, 3)} ${Math.round(score)}`).join(" ");
    scores.set(one.id, { score: first.score, floor: first.floor, line });
  }
  return scores;
}

/** The scores of all answers as one session, by their ids. Two answers to one question are told apart by their place. */
export async function sessionScores(answers: readonly GoldAnswer[]): Promise<Map<string, number>> {
  const { answers: scored } = await score({ answers: answers.map(given), resume: undefined, now: NOW });
  return new Map(answers.map(({ id }, index) => [id, scored[index]?.score ?? Number.NaN]));
}

/** The band, 1 to 5, of a score by the published cut points. */
export function bandOf(score: number): number {
  return 1 + RUBRIC.cuts.filter((cut) => score >= cut).length;
}

/** `[band given by people][band of the score]`, both from 0. */
export function confusion(pairs: readonly (readonly [given: number, found: number])[]): number[][] {
  const table = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  for (const [wanted, found] of pairs) {
    const row = table[wanted - 1];
    if (row !== undefined) row[found - 1] = (row[found - 1] ?? 0) + 1;
  }
  return table;
}

/** Cohen's kappa with quadratic weights (Cohen 1968): 1 is full agreement, 0 what chance would give. */
export function quadraticKappa(pairs: readonly (readonly [number, number])[]): number {
  const table = confusion(pairs);
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = rows.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  let observed = 0;
  let expected = 0;
  table.forEach((row, wanted) => {
    row.forEach((count, found) => {
      const apart = (wanted - found) ** 2;
      observed += apart * count;
      expected += (apart * (rows[wanted] ?? 0) * (columns[found] ?? 0)) / pairs.length;
    });
  });
  return expected === 0 ? 1 : 1 - observed / expected;
}
