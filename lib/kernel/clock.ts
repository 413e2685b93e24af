/** Where code gets the time from. Only `lib/platform` knows the real one. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** ISO 8601 UTC with milliseconds, the only time format of the API. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
