import type { AnswerConverse } from "./converse.ts";

const LONGEST = 400;

/**
 * Tells whoever runs the stack why the model does not answer: a wrong address, a model that is not there, missing credentials. Each reason is told
 * once, and again after the model has answered. Functions log the error's name only, because its text may quote what people wrote.
 */
export function tellingFailures(answer: AnswerConverse, report: (line: string) => void): AnswerConverse {
  const told = new Set<string>();
  return async (modelId, body, signal) => {
    const reply = await answer(modelId, body, signal);
    if (!("error" in reply)) told.clear();
    // a caller who has gone away is no fault of the model
    else if (!signal.aborted && !told.has(reply.error)) {
      told.add(reply.error);
      const reason = reply.message.replace(/\s+/gu, " ").slice(0, LONGEST);
      report(`The model does not answer (${reply.error}): ${reason}`);
    }
    return reply;
  };
}
