import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

import type { ModelCall } from "../../lib/model/index.ts";
import { MODEL_TASKS, type ModelQuestion, type ModelTask } from "../../lib/model/ports.ts";
import { TASKS } from "../model-matrix/tasks.ts";

/** Approximate tokens of the parts of a question, and the bound of its answer. */
const Question = z.object({
  promptVersion: z.string(),
  system: z.number().int(),
  schema: z.number().int(),
  prefix: z.number().int(),
  input: z.number().int(),
  maxOutput: z.number().int(),
});
type Question = z.infer<typeof Question>;
/** Every task, and the question that a tailoring asks once more when edits were refused. */
const QUESTIONS = [...MODEL_TASKS, "tailor, once more"] as const;
const Questions = z.record(z.enum(QUESTIONS), Question);
export type Questions = z.infer<typeof Questions>;

/** The counts that were looked at and accepted. */
export const BASELINE_FILE = join(import.meta.dirname, "tokens.json");
export const readBaseline = (): Questions => Questions.parse(JSON.parse(readFileSync(BASELINE_FILE, "utf8")));

/** By so much a part may grow before somebody has to look at it. */
const MOST_GROWTH = 1.1;
/** Small parts may grow by a few words. */
const SLACK = 10;

/**
 * Characters divided by four, rounded up: what English text comes to with the tokenizers of most models, within a fifth or so. It is the same on
 * every machine and needs no vocabulary, and whether a prompt grew it tells as well as a tokenizer.
 */
export function approximateTokens(text: string): number {
  return Math.ceil(Array.from(text).length / 4);
}

function measured({
  promptVersion,
  system,
  schema,
  prefix,
  input,
  maxOutputTokens,
}: ModelQuestion<unknown>): Question {
  return {
    promptVersion,
    system: approximateTokens(system),
    schema: approximateTokens(JSON.stringify(z.toJSONSchema(schema))),
    prefix: approximateTokens(prefix),
    input: approximateTokens(input),
    maxOutput: maxOutputTokens,
  };
}

/** What each task asks about the same small résumé, posting and answer. */
export async function measureQuestions(): Promise<Questions> {
  const counts: [string, Question | undefined][] = [];
  for (const task of MODEL_TASKS) counts.push([task, (await questionsOf(task, TASKS[task].right))[0]]);
  counts.push(["tailor, once more", (await questionsOf("tailor", TASKS.tailor.lying))[1]]);
  return Questions.parse(Object.fromEntries(counts));
}

/** The questions of a task, in their order, of which each gets the same answer. */
async function questionsOf(task: ModelTask, answer: unknown): Promise<Question[]> {
  const asked: Question[] = [];
  const model: ModelCall = {
    ask: (question) => {
      asked.push(measured(question));
      const usage = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
      return Promise.resolve({ value: question.schema.parse(answer), usage, modelId: "counting" });
    },
  };
  await TASKS[task].run(model);
  return asked;
}

/** The parts that grew by more than a tenth, in words. */
export function grownParts(now: Questions, accepted: Questions): string[] {
  return QUESTIONS.flatMap((task) =>
    (["system", "schema", "prefix", "input", "maxOutput"] as const)
      .filter((part) => now[task][part] > accepted[task][part] * MOST_GROWTH + SLACK)
      .map((part) => `${task}: ${part} ${accepted[task][part]} -> ${now[task][part]}`),
  );
}
