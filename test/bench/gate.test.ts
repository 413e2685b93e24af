import { judgeDevelopment, judgeHonest, judgeInventions, refusedShare } from "./gate-measures.ts";

describe("the fact gate on its gold sets", () => {
  it("refuses at least 99 % of the planted inventions", () => {
    const inventions = judgeInventions();
    expect(inventions).toHaveLength(660);
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.99);
  });

  // Ratchets, like the next one: what was reached on the texts that the gate was tuned on.
  it("keeps what it reached on the development set", () => {
    const { inventions, honest } = judgeDevelopment();
    expect(inventions.length + honest.length).toBeGreaterThan(500);
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.96);
    expect(refusedShare(honest)).toBeLessThanOrEqual(0.04);
  });

  // A ratchet: 2 % is the aim, this is what is reached. It may only go down.
  it("refuses no more of the honest rewrites than it did", () => {
    const honest = judgeHonest();
    expect(honest).toHaveLength(376);
    expect(refusedShare(honest)).toBeLessThanOrEqual(12 / 376);
  });
});
