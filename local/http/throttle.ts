/** Steady rate in requests a second, and how many may come at once. */
export type ThrottleSettings = { rate: number; burst: number };

/** A token bucket: full at first, refilled at the rate, one token a request. */
export class TokenBucket {
  readonly #settings: ThrottleSettings;
  #tokens: number;
  #atMs: number;

  constructor(settings: ThrottleSettings, nowMs: number) {
    this.#settings = settings;
    this.#tokens = settings.burst;
    this.#atMs = nowMs;
  }

  /** Takes a token; false when there is none. */
  take(nowMs: number): boolean {
    const earned = ((nowMs - this.#atMs) / 1000) * this.#settings.rate;
    this.#tokens = Math.min(this.#settings.burst, this.#tokens + Math.max(0, earned));
    this.#atMs = nowMs;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
