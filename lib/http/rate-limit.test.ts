import fc from "fast-check";

import { makeRateLimiter } from "./rate-limit.ts";

const POLICY = { perSecond: 2, burst: 5 };

describe("rate limits", () => {
  it("let the burst pass, then what flows in, and tell what is left", () => {
    const limiter = makeRateLimiter();
    const seen = Array.from({ length: 7 }, () => limiter.take("a", POLICY, 1000));
    expect(seen.map(({ headers }) => headers["ratelimit"])).toEqual([
      '"requests";r=4;t=1',
      '"requests";r=3;t=1',
      '"requests";r=2;t=2',
      '"requests";r=1;t=2',
      '"requests";r=0;t=3',
      '"requests";r=0;t=3',
      '"requests";r=0;t=3',
    ]);
    expect(seen.map(({ retryAfterSeconds }) => retryAfterSeconds)).toEqual([
      ...Array<undefined>(5).fill(undefined),
      1,
      1,
    ]);
    expect(seen[0]?.headers["ratelimit-policy"]).toBe('"requests";q=5;w=3');
    expect(limiter.take("a", POLICY, 1499).retryAfterSeconds).toBe(1);
    expect(limiter.take("a", POLICY, 1500).retryAfterSeconds).toBeUndefined();
    expect(limiter.take("a", POLICY, 1501).retryAfterSeconds).toBe(1);
  });

  it("says how long to wait when tokens flow slowly", () => {
    const limiter = makeRateLimiter();
    const slow = { perSecond: 0.1, burst: 1 };
    expect(limiter.take("a", slow, 0).retryAfterSeconds).toBeUndefined();
    expect(limiter.take("a", slow, 0).retryAfterSeconds).toBe(10);
    expect(limiter.take("a", slow, 4_000).retryAfterSeconds).toBe(6);
    expect(limiter.take("a", slow, 10_000).retryAfterSeconds).toBeUndefined();
  });

  it("counts subjects apart and does not pay for a refused request", () => {
    const limiter = makeRateLimiter();
    for (let i = 0; i < 50; i++) limiter.take("a", POLICY, 0);
    expect(limiter.take("b", POLICY, 0).retryAfterSeconds).toBeUndefined();
    expect(limiter.take("a", POLICY, 500).retryAfterSeconds).toBeUndefined();
  });

  it("never lets more pass than the burst and the flow, whatever the clock does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 900 }), { maxLength: 200 }), (steps) => {
        const limiter = makeRateLimiter();
        limiter.take("a", POLICY, 10_000);
        let [now, latest, passed] = [10_000, 10_000, 1];
        for (const step of steps) {
          now += step;
          latest = Math.max(latest, now);
          if (limiter.take("a", POLICY, now).retryAfterSeconds === undefined) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(5 + (2 * (latest - 10_000)) / 1000);
      }),
    );
  });

  it("takes nothing away when the clock goes back", () => {
    const limiter = makeRateLimiter();
    limiter.take("a", POLICY, 10_000);
    expect(limiter.take("a", POLICY, 5_000).headers["ratelimit"]).toBe('"requests";r=3;t=1');
  });

  it("forgets the subject not seen for longest beyond ten thousand", () => {
    const limiter = makeRateLimiter();
    const once = { perSecond: 0.001, burst: 1 };
    limiter.take("first", once, 0);
    limiter.take("second", once, 0);
    for (let i = 0; i < 9_998; i++) limiter.take(`s${i}`, once, 0);
    expect(limiter.take("first", once, 0).retryAfterSeconds).toBe(1000);
    limiter.take("one more", once, 0);
    expect(limiter.take("first", once, 0).retryAfterSeconds).toBe(1000);
    expect(limiter.take("second", once, 0).retryAfterSeconds).toBeUndefined();
  });
});
