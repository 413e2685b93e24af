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
  it("keeps what it reached on the development set, a third of which is judged here", () => {
    const { inventions, honest } = judgeDevelopment(3);
    expect(inventions).toHaveLength(209);
    expect(honest).toHaveLength(351);
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.975);
    expect(refusedShare(honest)).toBeLessThanOrEqual(0.086);
  });

  // A ratchet too: what holds of texts that nobody read who changed the gate.
  it("does on the part that is kept out what it did when that was measured", () => {
    const { inventions, honest } = judgeKeptOut();
    expect(inventions).toHaveLength(165);
    expect(honest).toHaveLength(180);
    expect(refusedShare(inventions)).toBeGreaterThanOrEqual(0.985);
    expect(refusedShare(honest)).toBeLessThanOrEqual(0.18);
  });
});
