import { createHash } from "node:crypto";
import * as z from "zod";

import { Profile } from "../../lib/account/model.ts";
import { KeptAnswer } from "../../lib/asking/kept-answers.ts";
import { AnswerRow, InterviewRow, PlanRow, RecentQuestions, ScoreRow } from "../../lib/interviews/model.ts";
import { JobRow, PostingRow } from "../../lib/jobs/model.ts";
import { LetterRow, LetterText } from "../../lib/letters/model.ts";
import { DocumentRow, ResumeRow } from "../../lib/resumes/model.ts";
import { GenerationRow, SuggestionRow } from "../../lib/suggestions/model.ts";
import { TailoringResult, TailoringRow } from "../../lib/tailoring/model.ts";
import { OpenWork, WorkMessage, WorkRow } from "../../lib/work/index.ts";

/** The shape alone, without names, examples and descriptions, so that only what is stored counts. */
function hashOf(schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    metadata: z.registry<Record<string, never>>(),
  });
  const sorted = JSON.stringify(shape, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(sorted).digest("hex").slice(0, 16);
}

/**
 * Shapes of what lies in tables and queues when a new version is deployed. When one of these changes: rows of the old shape
 * must still be readable (give the new field a default, or raise `schema` and read both); then pin the new hash.
 */
const PINNED = {
  Profile: [Profile, "af36650bb4f0cc38"],
  ResumeRow: [ResumeRow, "ce86d60a81e545a7"],
  DocumentRow: [DocumentRow, "f18a137e09a820d6"],
  JobRow: [JobRow, "aaeb05258d91c802"],
  PostingRow: [PostingRow, "7a63517ed091445f"],
  TailoringRow: [TailoringRow, "265fb5beba1eb035"],
  TailoringResult: [TailoringResult, "8ab25dcceeebb9ef"],
  LetterRow: [LetterRow, "c0407ac5c16a08e6"],
  LetterText: [LetterText, "11ac78a1931ea364"],
  InterviewRow: [InterviewRow, "8b86168e557f3cb4"],
  PlanRow: [PlanRow, "236c239b17ca6b0f"],
  AnswerRow: [AnswerRow, "6c0278aed6fa3cbc"],
  ScoreRow: [ScoreRow, "37640a98fbaad79d"],
  RecentQuestions: [RecentQuestions, "7e4e6b5784f80436"],
  SuggestionRow: [SuggestionRow, "8bdca01b43db9126"],
  GenerationRow: [GenerationRow, "93d485b9f923c11d"],
  KeptAnswer: [KeptAnswer, "b1ea86e5e367cde4"],
  WorkRow: [WorkRow, "607eecca8d69b385"],
  OpenWork: [OpenWork, "42b7c76a518c6aab"],
  WorkMessage: [WorkMessage, "2d8acd7b51bfc217"],
} satisfies Record<string, [z.ZodType, string]>;

describe("stored shapes", () => {
  it.each(Object.entries(PINNED))("%s is as pinned", (_, [schema, pinned]) => {
    expect(hashOf(schema)).toBe(pinned);
  });

  it("notices a field, an optional one too", () => {
    const before = z.object({ a: z.string() });
    expect(hashOf(before.extend({ b: z.number().optional() }))).not.toBe(hashOf(before));
    expect(hashOf(before.meta({ id: "A", description: "named" }))).toBe(hashOf(before));
  });
});
