import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import type { Triggers } from "./context.ts";
import type { OnTrigger, TriggerEvent } from "./trigger-events.ts";
import { CognitoError } from "./errors.ts";
import type { TriggerKind } from "./settings.ts";
import type { User } from "./store.ts";

// The service waits five seconds for a function and calls it three times at most.
const TIMEOUT_MS = 5000;
const MAX_CALLS = 3;
const Answer = z.looseObject({ response: z.record(z.string(), z.unknown()).default({}) });
const TIMED_OUT = Symbol("timed out");

async function callOnce(call: () => Promise<unknown>): Promise<unknown> {
  const stop = new AbortController();
  const late = wait(TIMEOUT_MS, TIMED_OUT, { signal: stop.signal }).catch((error: unknown) => {
    if (stop.signal.aborted) return TIMED_OUT;
    throw error;
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    stop.abort();
  }
}

async function callWithRetry(kind: TriggerKind, call: () => Promise<unknown>): Promise<unknown> {
  for (let calls = 1; calls <= MAX_CALLS; calls += 1) {
    const answer = await callOnce(call).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CognitoError(
        "UserLambdaValidationException",
        `${kind} failed with error ${reason.replace(/\.$/, "")}.`,
      );
    });
    if (answer !== TIMED_OUT) return answer;
  }
  throw new CognitoError(
    "UnexpectedLambdaException",
    `${kind} invocation failed due to error TimeoutException.`,
  );
}

export function createTriggers(region: string, onTrigger: OnTrigger | undefined): Triggers {
  return {
    run: async (kind, name, { pool, client, user, request = {} }) => {
      const functionArn = pool.settings.LambdaConfig[kind];
      if (functionArn === undefined || onTrigger === undefined) return {};
      const event: TriggerEvent = {
        version: "1",
        triggerSource: name,
        region,
        userPoolId: pool.poolId,
        userName: user.username,
        callerContext: {
          awsSdkVersion: "aws-sdk-unknown-unknown",
          clientId: client?.clientId ?? "CLIENT_ID_NOT_APPLICABLE",
        },
        request: { userAttributes: triggerAttributes(user), ...request },
        response: {},
      };
      const answer = await callWithRetry(kind, () => onTrigger(name, event, functionArn));
      const parsed = Answer.safeParse(answer);
      if (!parsed.success) {
        throw new CognitoError("InvalidLambdaResponseException", "Unrecognizable lambda output");
      }
      return parsed.data.response;
    },
  };
}

function triggerAttributes(user: User): Record<string, string> {
  return { sub: user.sub, "cognito:user_status": user.status, ...user.attributes };
}
