import { capabilityOf, requestMost } from "../platform/bedrock/capabilities.ts";
import { questionMost, taskMost } from "./most.ts";

/** One micro-dollar for a token that is read, five for one that is written. */
const price = (inputTokens: number, outputTokens: number) => inputTokens + 5 * outputTokens;

describe("the most that a question can cost", () => {
  it("is two requests and a repair turn that takes the first answer along", () => {
    // 100 + 1,000 + 5 * 10 twice, then 100 + 10 + 3,000 + 5 * 10
    expect(questionMost(price, { inputBytes: 100, outputTokens: 10 })).toBe(5_460);
  });

  it("bounds a tailoring: two questions of 60,000 bytes in, 6,000 tokens out", () => {
    expect(taskMost(price, "tailor", 1)).toBe(91_000 + 91_000 + 99_000);
    expect(taskMost(price, "tailor")).toBe(562_000);
  });

  it("counts the questions that will be asked, and no more than there can be", () => {
    const one = taskMost(price, "score", 1);
    expect(taskMost(price, "score", 3)).toBe(3 * one);
    expect(taskMost(price, "score", 1_000)).toBe(taskMost(price, "score"));
  });

  it("takes the dearest of the models and of the ways to read, rounded up, within their contexts", () => {
    const [haiku, nova] = ["eu.anthropic.claude-haiku-4-5-20251001-v1:0", "amazon.nova-lite-v1:0"].map((id) =>
      capabilityOf(id),
    );
    if (!haiku || !nova) throw new Error("two rows");
    // 1.25 for a token that is written to the cache, 5 for one of the answer
    expect(requestMost([nova, haiku], 1_001, 100)).toBe(1_752);
    expect(requestMost([nova], 1_000, 100)).toBe(84);
    expect(requestMost([nova], 1_000_000, 1_000_000)).toBe(0.06 * 300_000 + 0.24 * 10_000);
    expect(requestMost([], 1_000, 100)).toBe(0);
  });
});
