import fc from "fast-check";

describe("property tests", () => {
  it("draw the same cases in every run, unless they are told of another seed", () => {
    const seed = Number(process.env["FAST_CHECK_SEED"] ?? 20_261_121);
    expect(fc.readConfigureGlobal()).toEqual({ seed });
    const [first, second] = [1, 2].map(() => fc.check(fc.property(fc.nat(), () => false)));
    expect(first).toMatchObject({ seed, failed: true });
    expect(second?.counterexamplePath).toBe(first?.counterexamplePath);
  });
});
