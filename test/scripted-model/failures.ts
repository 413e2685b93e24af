import type { Script } from "./server.ts";
import {
  calls,
  fails,
  hangs,
  isTooLong,
  resets,
  says,
  slowly,
  stops,
  throttles,
  type Step,
} from "./steps.ts";

const nothing = { inputTokens: 0, outputTokens: 0, costUsd: 0 };
const once = { inputTokens: 100, outputTokens: 20, costUsd: 0.0002 };
const twice = { inputTokens: 200, outputTokens: 40, costUsd: 0.0004 };

/** One way in which a model ends without an answer: what it does, the code that clients see, and what it bills. */
export type NamedFailure = {
  name: string;
  steps: Step[];
  code: string;
  retryable: boolean;
  usage: { inputTokens: number; outputTokens: number; costUsd: number };
};

/** Every named failure of a model, for a task whose right answer is `right`: the input of its tool. */
export function namedFailures(right: unknown): NamedFailure[] {
  const of = (
    name: string,
    steps: Step[],
    reason: string,
    retryable: boolean,
    usage: NamedFailure["usage"],
  ) => ({
    name,
    steps,
    code: `model_${reason}`,
    retryable,
    usage,
  });
  return [
    of("throttles", [throttles(), throttles()], "throttled", true, nothing),
    of("hangs", [hangs()], "timed_out", true, nothing),
    of("is too slow", [slowly(600_000, calls(right))], "timed_out", true, nothing),
    of("cuts the connection", [resets(), resets()], "unavailable", true, nothing),
    of("is down", [fails("X", 503), fails("X", 503)], "unavailable", true, nothing),
    of("refuses", [stops("content_filtered")], "refused", false, once),
    of("talks instead", [says("Happy to help!")], "refused", false, once),
    of("is cut off", [stops("max_tokens", right)], "truncated", true, once),
    of("answers in a wrong shape", [calls({ nothing: "of it" }), calls({})], "malformed", true, twice),
    of("has no room for the text", [isTooLong()], "context_too_long", false, nothing),
  ];
}

/** Plays the steps, then right answers; the deadline comes when the model hangs or is slow, so that no test depends on the speed of a machine. */
export function playing(steps: readonly Step[], right: unknown): { script: Script; deadline: AbortSignal } {
  const deadline = new AbortController();
  const script: Script = (_request, at) => {
    const step = steps[at] ?? calls(right);
    if (step.does === "hang" || step.does === "wait") deadline.abort();
    return step;
  };
  return { script, deadline: deadline.signal };
}
