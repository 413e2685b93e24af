import { AppError, isLasting } from "../kernel/errors.ts";
import { untilWritten } from "../kernel/retry.ts";
import type { Write } from "../kernel/table.ts";
import type { Failure } from "./model.ts";
import type { Claim, WorkStore } from "./store.ts";

/**
 * Does the work of a claim. An error that no other try can help ends the work at once, in one transaction with what the person sees,
 * instead of leaving it leased until the sweeper comes. The error goes on to whoever logs and judges it.
 * @param seen the writes that show the failure; asked again when its subject changed meanwhile
 */
export async function workOrEnd<T>(
  { work }: { work: WorkStore },
  claim: Claim,
  run: () => Promise<T>,
  seen: (failure: Failure) => Promise<readonly Write[]>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError && isLasting(error)) {
      const { code, message } = error;
      await untilWritten(async () => {
        await work.end(claim, "FAILED", await seen({ code, message, retryable: false }));
      });
    }
    throw error;
  }
}
