import { AppError } from "./errors.ts";
import { WriteRefused } from "./table.ts";

/** Of N writers on one row one wins each round, so N tries are enough for N of them: 40 is more than one client sends at once. */
const TRIES = 40;

/**
 * Repeats "read, decide, write under a condition" when somebody else wrote in between.
 * `attempt` reads afresh each time and throws its own error when the change is no longer possible.
 */
export async function untilWritten<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      if (tries === TRIES) {
        throw new AppError("unavailable", "busy", "Too many changes at once. Try again.", {
          cause: error,
          retryAfterSeconds: 1,
        });
      }
    }
  }
}
