import type { Clock } from "../../kernel/clock.ts";

/** Calls in a row that fail before the model is left alone. */
const FAILURES = 5;
/** Milliseconds for which it is left alone. */
const OPEN_MS = 30_000;

/**
 * The circuit breaker of one model. Closed, calls pass. After five failures in a row it opens: for half a minute no call passes.
 * Then one call may try (half-open); it closes the circuit or opens it again.
 */
export class Circuit {
  readonly #clock: Clock;
  #failures = 0;
  #openUntil = 0;
  #trying = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether a call may be made now; what became of it must then be told. */
  admits(): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#trying || this.#clock.now() < this.#openUntil) return false;
    this.#trying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#trying = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#trying = false;
    if (this.#failures >= FAILURES) this.#openUntil = this.#clock.now() + OPEN_MS;
  }

  /** Seconds until a call may be tried; 0 when one may now. */
  secondsUntilTry(): number {
    if (this.#failures < FAILURES) return 0;
    return Math.max(0, Math.ceil((this.#openUntil - this.#clock.now()) / 1000));
  }
}
