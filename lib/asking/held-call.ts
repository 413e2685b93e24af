import { chargeOf, quotaError, reservationOf, reserveWrites, settleWrites } from "../budget/index.ts";
import type { Charge } from "../budget/index.ts";
import { questionMost } from "../budget/most.ts";
import type { Clock } from "../kernel/clock.ts";
import { AppError } from "../kernel/errors.ts";
import type { Ids, UserId } from "../kernel/ids.ts";
import { WriteRefused } from "../kernel/table.ts";
import type { Table } from "../kernel/table.ts";
import { ModelFailure } from "../model/index.ts";
import type { ModelCall, ModelQuestion, ModelUsage, Spending } from "../model/index.ts";
import { holdMoney, settleHold } from "../work/index.ts";
import type { WorkRow } from "../work/index.ts";
import { bounded, bytesOf } from "./question-size.ts";

/** Behind its deadline a question can still be billed; then the sweeper takes the money for spent. */
const GRACE_MS = 60_000;

/** Nothing is left to be charged: a held call settles itself. */
const SETTLED: ModelUsage = { inputTokens: 0, outputTokens: 0, costUsd: 0 };

export type HeldCallDeps = {
  table: Table;
  clock: Clock;
  ids: Ids;
  spending: Spending;
  log: (level: "warn", message: string, fields: Record<string, unknown>) => void;
};

/**
 * The model for questions that are asked while somebody waits: the most that a question can cost is put aside before it is asked, and it is settled with
 * what it has cost, in the user's usage too, whatever came of it. The usage that it tells is therefore nothing.
 * Rejects with `quota_exceeded` when too little is left, and with `account_needed` for callers without an account, whom no budget of their own would hold.
 */
export function makeHeldCall(model: ModelCall, deps: HeldCallDeps): ModelCall {
  return {
    ask: async (asked) => {
      const { userId } = asked;
      if (userId === undefined) throw new ModelFailure("account_needed");
      const question = bounded(asked);
      const held = await hold(deps, userId, question);
      try {
        const answer = await model.ask(question);
        await settle(deps, held, chargeOf(question.task, answer.usage));
        return { ...answer, usage: SETTLED };
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        await settle(deps, held, chargeOf(question.task, error.usage));
        throw settled(error);
      }
    },
  };
}

/** Money that is out for a question of a user; without a row for a model that costs nothing. */
type Held = { userId: UserId; row?: WorkRow };

async function hold<T>(
  { table, clock, ids, spending }: HeldCallDeps,
  userId: UserId,
  question: ModelQuestion<T>,
): Promise<Held> {
  const now = clock.now();
  const size = { inputBytes: bytesOf(question), outputTokens: question.maxOutputTokens };
  const reserved = reservationOf(questionMost(spending.requestMost, size), now);
  if (!reserved) return { userId };
  const dueMs = Math.max(0, question.deadline - now) + GRACE_MS;
  const { row, write } = holdMoney(userId, ids.ulid(), now, dueMs, reserved);
  const writes = [write, ...reserveWrites(userId, reserved, spending.limits)];
  try {
    await table.write(writes);
    return { userId, row };
  } catch (error) {
    const short = error instanceof WriteRefused && quotaError(error, writes, now);
    if (short) {
      const { retryAfterSeconds } = short;
      throw new ModelFailure("quota_exceeded", {
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      });
    }
    // a store that is busy must not keep the rules from answering
    if (error instanceof AppError) throw new ModelFailure("unavailable", { cause: error });
    throw error;
  }
}

/** An answer that is there is given although its settlement failed: the sweeper then takes the whole of what was put aside for spent. */
async function settle(
  { table, log }: HeldCallDeps,
  { userId, row }: Held,
  charge: Charge | undefined,
): Promise<void> {
  const writes = row ? settleHold(row, charge) : settleWrites(userId, undefined, charge);
  try {
    if (writes.length > 0) await table.write(writes);
  } catch (error) {
    log("warn", "a hold was not settled", {
      holdId: row?.subjectId,
      ...(error instanceof Error && { name: error.name }),
    });
  }
}

function settled(failure: ModelFailure): ModelFailure {
  const { reason, modelId, retryAfterSeconds } = failure;
  return new ModelFailure(reason, {
    cause: failure,
    ...(modelId !== undefined && { modelId }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}
