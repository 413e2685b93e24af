import { UNKEYED } from "../kernel/effect.ts";
import type { Effect } from "../kernel/effect.ts";
import type { Ids } from "../kernel/ids.ts";
import type { Key } from "../kernel/table.ts";
import type { Answer } from "./answer.ts";
import { parseIdempotencyKey } from "./idempotency.ts";
import type { Begun, IdempotencyStore, StoredAnswer } from "./idempotency.ts";
import { anonymousIdempotencyKey, idempotencyKey } from "./keys.ts";
import { problemOf } from "./problem.ts";
import { mediaType } from "./request.ts";
import type { HttpEvent } from "./request.ts";
import type { Caller, Route } from "./route.ts";

const stored = ({ statusCode, headers, body }: Answer): StoredAnswer => ({
  status: statusCode,
  headers,
  body,
});
const asAnswer = ({ status, headers, body }: StoredAnswer): Answer => ({ statusCode: status, headers, body });

/**
 * Performs a request once under its `Idempotency-Key`; without one, or on a route that takes none, just performs it.
 * @param perform is given the ids to use, and what is known of its effect
 */
export async function onceByKey<D>(
  route: Route<D>,
  { idempotency, ids }: { idempotency: IdempotencyStore; ids: Ids },
  event: HttpEvent,
  caller: Caller | undefined,
  perform: (ids: Ids, effect: Effect) => Promise<Answer>,
): Promise<Answer> {
  const header = event.headers["idempotency-key"];
  if (!route.idempotent || header === undefined) return perform(ids, UNKEYED);
  const name = parseIdempotencyKey(header);
  // of a caller without an account nothing is stored on these routes, not even the answer; nothing is made either
  if (route.access === "optional" && !caller) return perform(ids, UNKEYED);
  const key = caller ? idempotencyKey(caller.userId, name) : anonymousIdempotencyKey(event.routeKey, name);
  const request = JSON.stringify([
    event.routeKey,
    event.rawPath,
    event.rawQueryString,
    mediaType(event),
    event.body ?? "",
  ]);
  const begun = await idempotency.begin(key, request, ids);
  if ("answer" in begun) return asAnswer(begun.answer);
  const attempt = async ({ ids: own, effect }: Begun): Promise<Answer> => {
    let answer: Answer;
    try {
      answer = await perform(own, effect);
    } catch (error) {
      const kept = await keepRefusal(idempotency, event, key, error, effect);
      if (kept === undefined) throw error;
      return "answer" in kept ? asAnswer(kept.answer) : attempt(kept);
    }
    const mine = stored(answer);
    const kept = await idempotency.finish(key, mine);
    return kept === mine ? answer : asAnswer(kept);
  };
  return attempt(begun);
}

/**
 * A refusal is an answer too; what may pass by itself (busy, limited, broken, signed out) is not kept.
 * @returns the answer of another execution that was kept before, or the effect that one made without answering
 */
async function keepRefusal(
  idempotency: IdempotencyStore,
  event: HttpEvent,
  key: Key,
  error: unknown,
  effect: Effect,
): Promise<{ answer: StoredAnswer } | Begun | undefined> {
  const problem = problemOf(error, event.rawPath, event.requestContext.requestId);
  if (problem.status >= 500 || problem.status === 429 || problem.status === 401) {
    await idempotency.release(key);
    return undefined;
  }
  const mine = {
    status: problem.status,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify(problem),
  };
  const kept = await idempotency.refuse(key, mine, effect);
  return "answer" in kept && kept.answer === mine ? undefined : kept;
}
