import { approximateTokens, grownParts, measureQuestions, readBaseline } from "./token-measures.ts";

describe("the size of prompts", () => {
  it("is the accepted one, or at most a tenth more (npm run bench:tokens -- --write accepts it)", async () => {
    const now = await measureQuestions();
    const accepted = readBaseline();
    expect(grownParts(now, accepted)).toEqual([]);
    for (const [question, { promptVersion }] of Object.entries(accepted))
      expect([question, now[question as keyof typeof now].promptVersion]).toEqual([question, promptVersion]);
  });

  it("is seen to grow", () => {
    const accepted = readBaseline();
    const { tailor } = accepted;
    const larger = { ...tailor, system: Math.ceil(tailor.system * 1.2) };
    expect(grownParts({ ...accepted, tailor: larger }, accepted)).toEqual([
      `tailor: system ${tailor.system} -> ${larger.system}`,
    ]);
    const alike = { ...tailor, system: Math.floor(tailor.system * 1.05) };
    expect(grownParts({ ...accepted, tailor: alike }, accepted)).toEqual([]);
  });

  it("is counted by characters", () => {
    expect([approximateTokens(""), approximateTokens("four"), approximateTokens("five!")]).toEqual([0, 1, 2]);
  });
});
