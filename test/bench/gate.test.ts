import {
  judgeDevelopment,
  judgeHonest,
  judgeInventions,
  judgeKeptOut,
  refusedShare,
} from "./gate-measures.ts";

describe("the fact gate on its gold sets", () => {
  it("refuses at least 99 % of the planted inventions", () => {
    const inventions = judgeInventions();
    expect(inventions).toHaveLength(660);
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.99);
  });

  it("refuses at most 2 % of the honest rewrites", () => {
    const honest = judgeHonest();
    expect(honest).toHaveLength(376);
    expect(refusedShare(honest)).toBeLessThanOrEqual(0.02);
  });

  // A ratchet: what was reached on the texts that the gate was tuned on.
  it("keeps what it reached on the development set", () => {
    const { inventions, honest } = judgeDevelopment();
    expect(inventions).toHaveLength(470);
    expect(honest).toHaveLength(792);
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.97);
    expect(refusedShare(honest)).toBeLessThanOrEqual(0.095);
  });

  it("refuses nearly all inventions of the part that is kept out, where there is one", () => {
    const keptOut = judgeKeptOut();
    const inventions = keptOut?.inventions ?? judgeInventions();
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.95);
  });
});
