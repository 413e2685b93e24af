import { resultOf, scoreRows } from "./score-rows.ts";
import { InterviewRow, ScoreRow } from "./model.ts";
import type { ScoreOutput } from "./scoring/model.ts";

const LONG = "長".repeat(20_000);

function output(answers: number, quote: string): ScoreOutput {
  const dimension = { id: "depth" as const, level: 3, score: 50, weight: 1, reason: "r", quotes: [quote] };
  return {
    engine: "e",
    rubricVersion: "1",
    overallScore: 50,
    dimensions: [dimension],
    answers: Array.from({ length: answers }, (_, i) => ({
      questionId: `q${i}`,
      score: 50,
      dimensions: Array(5).fill(dimension) as (typeof dimension)[],
      quotes: [quote],
      strengths: [],
      improvements: [],
      modelAnswer: "m".repeat(2_000),
      contradictions: [{ quote, path: "/work/0", resumeSays: "x", message: "y" }],
    })),
    feedback: "f",
    strengths: [],
    improvements: [],
  };
}
const row = InterviewRow.parse({
  schema: 1,
  interviewId: "int_01JD8Q9A3K5M7P9R1T3V5X7Z9A",
  status: "SCORED",
  role: "Nurse",
  domain: "nursing",
  difficulty: "easy",
  mode: "fixed",
  notices: [],
  engine: "rules-1",
  version: 1,
  createdAt: "2026-11-21T08:00:00.000Z",
  updatedAt: "2026-11-21T08:00:00.000Z",
  completedAt: "2026-11-21T08:07:29.000Z",
  turns: [],
});

describe("stored scores", () => {
  it("fit their rows however long the quotes are, and come back in their order", () => {
    const rows = scoreRows(output(40, LONG));
    expect(rows.length).toBeGreaterThan(1);
    for (const part of rows) {
      expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(150_000);
      expect(ScoreRow.parse(part)).toEqual(part);
    }
    expect(rows.map(({ part }) => part)).toEqual(rows.map((_, i) => i));
    const result = resultOf({ ...row, status: "SCORED" }, rows);
    expect(result.answers?.map(({ questionId }) => questionId)).toEqual(
      Array.from({ length: 40 }, (_, i) => `q${i}`),
    );
    const quotes = result.answers?.flatMap((answer) => [
      ...answer.quotes,
      ...answer.dimensions.flatMap((one) => one.quotes),
    ]);
    expect(quotes?.every((quote) => quote.length > 0 && LONG.startsWith(quote))).toBe(true);
  });

  it("show the minutes to a tenth, and nothing of a score before there is one", () => {
    const rows = scoreRows(output(1, "q"));
    expect(resultOf({ ...row, status: "SCORED" }, rows)).toMatchObject({
      overallScore: 50,
      durationMinutes: 7.5,
    });
    for (const status of ["SCORING", "SCORING_FAILED"] as const) {
      const { overallScore, answers, dimensions } = resultOf({ ...row, status }, rows);
      expect([overallScore, answers, dimensions]).toEqual([undefined, undefined, undefined]);
    }
  });
});
