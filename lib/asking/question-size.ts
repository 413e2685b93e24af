import * as z from "zod";

import { BOUNDS } from "../budget/most.ts";
import { ModelFailure } from "../model/index.ts";
import type { ModelCall, ModelQuestion } from "../model/index.ts";

const schemaTexts = new WeakMap<z.ZodType, string>();

/** What an answer has to look like, as it is sent along. */
export function schemaText(schema: z.ZodType): string {
  const known = schemaTexts.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(z.toJSONSchema(schema, { io: "input" }));
  schemaTexts.set(schema, text);
  return text;
}

/** Bytes of everything that is sent with a question. */
export function bytesOf<T>({ system, prefix, input, schema }: ModelQuestion<T>): number {
  return [system, prefix, input, schemaText(schema)].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/**
 * The question with no longer an answer than its task may have.
 * @throws ModelFailure `context_too_long` for a question that is larger than those of its task may be, and so dearer
 */
export function bounded<T>(question: ModelQuestion<T>): ModelQuestion<T> {
  const { inputBytes, outputTokens } = BOUNDS[question.task];
  if (bytesOf(question) > inputBytes) throw new ModelFailure("context_too_long");
  return { ...question, maxOutputTokens: Math.min(question.maxOutputTokens, outputTokens) };
}

/** The model for work whose money was put aside with the work: no question is larger than what that money is for. */
export function boundedCall(model: ModelCall): ModelCall {
  return { ask: async (question) => model.ask(bounded(question)) };
}
