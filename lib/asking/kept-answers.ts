import { createHash } from "node:crypto";

import * as z from "zod";

import type { Clock } from "../kernel/clock.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Item, Key, Table } from "../kernel/table.ts";
import type { ModelAnswer, ModelCall, ModelQuestion, ModelTask, ModelUsage } from "../model/index.ts";
import { MODEL_TASKS } from "../model/ports.ts";
import { keptAnswerKey, voidKey } from "./keys.ts";
import { schemaText } from "./question-size.ts";

/** Answers are kept for a week: what is tried again is tried again soon. */
const KEPT_MS = 7 * 24 * 3600_000;
/** What is longer is not kept; no task's answer should be. */
const MOST_BYTES = 100_000;
/** Whoever practises twice with one résumé wants other questions. */
const NEVER_KEPT: readonly ModelTask[] = ["questions"];
const FREE: ModelUsage = { inputTokens: 0, outputTokens: 0, costUsd: 0 };

/** The stored row of a kept answer; times are epoch milliseconds, `expiresAt` epoch seconds. */
export const KeptAnswer = z.object({
  schema: z.literal(1),
  task: z.enum(MODEL_TASKS),
  promptVersion: z.string(),
  modelId: z.string(),
  /** The answer as JSON text. */
  value: z.string(),
  /** What it has cost, which each further use of it saves. */
  microUsd: z.number().int(),
  keptAt: z.number(),
  /** How often it was given again. */
  hits: z.number().int(),
  expiresAt: z.number(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

/** The time of the mark that voids older answers, epoch milliseconds; 0 when there is none. */
export const voidBefore = (item: Item | undefined): number =>
  typeof item?.["before"] === "number" ? item["before"] : 0;

/** Whether a kept answer is still good at a time. */
export const isGood = (
  { keptAt, expiresAt }: Pick<KeptAnswer, "keptAt" | "expiresAt">,
  mark: Item | undefined,
  now: number,
): boolean => keptAt >= voidBefore(mark) && expiresAt * 1000 > now;

type KeepingDeps = {
  table: Table;
  clock: Clock;
  /** Ids of the configured models: another model answers anew. */
  models: readonly string[];
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/** Where the answer to a question is kept; nowhere for callers without an account. */
function placeOf<T>(question: ModelQuestion<T>, models: readonly string[]) {
  const { userId, task, promptVersion, system, prefix, input, toolName, schema } = question;
  if (userId === undefined || NEVER_KEPT.includes(task)) return undefined;
  const asked = [task, promptVersion, models, system, prefix, input, toolName, schemaText(schema)];
  return keptAnswerKey(userId, createHash("sha256").update(JSON.stringify(asked)).digest("hex"));
}

/** Gives the answer that is kept for the very same question of the same user, at no cost; asks otherwise. */
export function readingKept(model: ModelCall, deps: KeepingDeps): ModelCall {
  const { table, clock, models } = deps;
  return {
    ask: async <T>(question: ModelQuestion<T>): Promise<ModelAnswer<T>> => {
      const key = placeOf(question, models);
      if (key === undefined) return model.ask(question);
      const [item, mark] = await Promise.all([table.get(key), table.get(voidKey())]);
      const kept = KeptAnswer.safeParse(item).data;
      if (kept === undefined || !isGood(kept, mark, clock.now())) return model.ask(question);
      const value = question.schema.safeParse(JSON.parse(kept.value));
      if (!value.success) return model.ask(question);
      await countHit(deps, key);
      return { value: value.data, usage: FREE, modelId: kept.modelId };
    },
  };
}

/** It may have been removed in between; and an answer that is there is given although nobody could count it. */
async function countHit({ table, log }: KeepingDeps, key: Key): Promise<void> {
  try {
    await table.write([{ op: "update", key, add: { hits: 1 }, if: [{ is: "present" }] }]);
  } catch (error) {
    if (!(error instanceof WriteRefused)) log("warn", "a kept answer was not counted", nameOf(error));
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? { name: error.name } : {});

/**
 * Keeps what the model answers; stands below everything that hides what an answer has cost. An answer that could not be kept is given all the same:
 * it is paid for.
 */
export function keeping(model: ModelCall, { table, clock, models, log }: KeepingDeps): ModelCall {
  return {
    ask: async (question) => {
      const answer = await model.ask(question);
      const key = placeOf(question, models);
      const value = JSON.stringify(answer.value);
      if (key === undefined || Buffer.byteLength(value) > MOST_BYTES) return answer;
      const now = clock.now();
      const row: KeptAnswer = {
        schema: 1,
        task: question.task,
        promptVersion: question.promptVersion,
        modelId: answer.modelId,
        value,
        microUsd: Math.round(answer.usage.costUsd * 1_000_000),
        keptAt: now,
        hits: 0,
        expiresAt: Math.ceil((now + KEPT_MS) / 1000),
      };
      // the newest answer stands: whichever of two that were asked for at once
      try {
        await table.write([{ op: "put", item: { ...key, ...row } }]);
      } catch (error) {
        log("warn", "an answer was not kept", { task: question.task, ...nameOf(error) });
      }
      return answer;
    },
  };
}
