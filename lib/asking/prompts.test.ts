import { BOUNDS } from "../budget/most.ts";
import { FOLLOW_UP_V1 } from "../interviews/prompts/follow-up.v1.ts";
import { QUESTIONS_V1 } from "../interviews/prompts/questions.v1.ts";
import { ANSWERS_AT_ONCE, scoreV1 } from "../interviews/prompts/score.v1.ts";
import { ANALYSE_V1 } from "../jobs/prompts/analyse.v1.ts";
import { LETTER_V1 } from "../letters/prompts/letter.v1.ts";
import { MODEL_TASKS } from "../model/ports.ts";
import { PARSE_V1 } from "../resumes/prompts/parse.v1.ts";
import { SUGGEST_V1 } from "../suggestions/prompts/suggest.v1.ts";
import { TAILOR_V2 } from "../tailoring/prompts/tailor.v2.ts";
import { schemaText } from "./question-size.ts";

const PROMPTS = [
  ANALYSE_V1,
  FOLLOW_UP_V1,
  LETTER_V1,
  PARSE_V1,
  QUESTIONS_V1,
  scoreV1(ANSWERS_AT_ONCE),
  SUGGEST_V1,
  TAILOR_V2,
];

describe("the prompts", () => {
  it("are those of all tasks", () => {
    expect(PROMPTS.map(({ task }) => task).sort()).toEqual([...MODEL_TASKS].sort());
  });

  it.each(PROMPTS.map((prompt) => [prompt.task, prompt] as const))(
    "%s leaves room for the data in what is put aside for it, and asks for no more than that pays",
    (task, { system, schema, maxOutputTokens }) => {
      const fixed = Buffer.byteLength(system) + Buffer.byteLength(schemaText(schema));
      expect(maxOutputTokens).toBeLessThanOrEqual(BOUNDS[task].outputTokens);
      expect(BOUNDS[task].inputBytes - fixed).toBeGreaterThanOrEqual(30_000);
    },
  );

  it("of scoring are as many as the longest interview needs", () => {
    // twenty questions with a follow-up each
    expect(BOUNDS.score.questions * ANSWERS_AT_ONCE).toBeGreaterThanOrEqual(40);
  });
});
