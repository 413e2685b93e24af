/** Calls that earn one retry. */
const CALLS_PER_RETRY = 10;
/** Retries that a long quiet time can save up. */
const MOST = 10;

/**
 * Bounds retries to a tenth of the calls, so that a model in trouble gets hardly more traffic than one that works. A process that has
 * just started has one retry on credit, which its first ten calls pay back: retries are never more than `max(1, calls / 10)`.
 */
export class RetryBudget {
  /** In calls: ten of them are one retry. */
  #saved = CALLS_PER_RETRY;
  #owed = CALLS_PER_RETRY;

  /** Counts a call that is not a retry. */
  called(): void {
    if (this.#owed > 0) this.#owed -= 1;
    else this.#saved = Math.min(MOST * CALLS_PER_RETRY, this.#saved + 1);
  }

  /** Takes a retry out of the budget; false when there is none left. */
  take(): boolean {
    if (this.#saved < CALLS_PER_RETRY) return false;
    this.#saved -= CALLS_PER_RETRY;
    return true;
  }
}
