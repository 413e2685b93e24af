/** A token bucket: `perSecond` tokens flow in, at most `burst` are kept. */
export type RatePolicy = { perSecond: number; burst: number };

/**
 * Headers of draft-ietf-httpapi-ratelimit-headers-10 for the answer, whatever it is; with `retryAfterSeconds` the
 * request is over the limit.
 */
export type RateVerdict = { headers: Record<string, string>; retryAfterSeconds?: number };

export type RateLimiter = {
  /** Takes one token of a subject's bucket and tells what is left. */
  take(subject: string, policy: RatePolicy, nowMs: number): RateVerdict;
};

const MAX_SUBJECTS = 10_000;

/** Buckets in the memory of this instance: approximate by design, spending limits are kept in the table. */
export function makeRateLimiter(): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  /** The subject moves to the end of the map, so that the first one is the one not seen for longest. */
  const put = (subject: string, tokens: number, at: number) => {
    buckets.delete(subject);
    buckets.set(subject, { tokens, at });
    const oldest = buckets.size > MAX_SUBJECTS ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
  };
  return {
    take(subject, { perSecond, burst }, nowMs) {
      const bucket = buckets.get(subject) ?? { tokens: burst, at: nowMs };
      const flowed = (Math.max(0, nowMs - bucket.at) / 1000) * perSecond;
      const tokens = Math.min(burst, bucket.tokens + flowed);
      const allowed = tokens >= 1;
      const left = allowed ? tokens - 1 : tokens;
      put(subject, left, Math.max(nowMs, bucket.at));
      const headers = {
        "ratelimit-policy": `"requests";q=${burst};w=${Math.ceil(burst / perSecond)}`,
        ratelimit: `"requests";r=${Math.floor(left)};t=${Math.ceil((burst - left) / perSecond)}`,
      };
      return allowed
        ? { headers }
        : { headers, retryAfterSeconds: Math.max(1, Math.ceil((1 - left) / perSecond)) };
    },
  };
}
