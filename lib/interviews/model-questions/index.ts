/** The model engine of questions: the model asks about lines of the résumé, the fact gate decides, and the rules' questions stand beside it and in its place. */
import { createHash } from "node:crypto";

import { checkTalk } from "../../facts/index.ts";
import { fromData, ModelFailure, withinBytes, type ModelCall } from "../../model/index.ts";
import { linesOf, type Line, type ResumeDocument } from "../../resumes/index.ts";
import { DIFFICULTIES, type Difficulty, type KeyPoint } from "../bank/model.ts";
import type { Candidate } from "../candidate.ts";
import type { Notice } from "../model.ts";
import { EXAMPLE, LEARNED, MEASURED, OWN_PART, REASONS, RESULT, SITUATION } from "../personal/key-points.ts";
import type { Log, QuestionEngine, QuestionWish } from "../ports.ts";
import {
  interviewPart,
  QUESTIONS_V1,
  resumePart,
  type POINTS,
  type ProposedQuestion,
} from "../prompts/questions.v1.ts";
import { mixOf, mostOfResume } from "../select-questions.ts";

/** The model reads so many bytes of the résumé. */
const MOST_OF_RESUME = 20_000;
/** So many more than needed are asked for, because some will not pass. */
const SPARE = 2;
const SHORTEST = 20;
const LONGEST = 300;
const KEY_POINTS: Record<(typeof POINTS)[number], KeyPoint> = {
  situation: SITUATION,
  own_part: OWN_PART,
  result: RESULT,
  measured: MEASURED,
  reasons: REASONS,
  learned: LEARNED,
  example: EXAMPLE,
};
const SECONDS: Record<Difficulty, number> = { easy: 120, medium: 150, hard: 180 };

const byRulesInstead = (code: string): Notice => ({
  code,
  message: "The language model made no questions this time; those about your own work were made by rules.",
});

/**
 * The engine over a model. When the model fails, or nothing that it asks may be asked, the rules' questions are all there are, with a notice that says
 * so; it never rejects for the model's sake.
 */
export function makeModelQuestions(model: ModelCall, byRules: QuestionEngine, log: Log): QuestionEngine {
  return async (wish) => {
    const rules = await byRules(wish);
    const { document } = wish;
    if (document === undefined) return rules;
    const lines = linesOf(document).filter(({ evidence }) => evidence.length > 0);
    if (lines.length === 0) return rules;
    try {
      const { made, engine } = await asked(model, wish, document, lines);
      if (made.length > 0) return { ...rules, made, engine };
      log("warn", "no question of the model could be asked", { engine });
      return { ...rules, notices: [byRulesInstead("model_questions_refused")] };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
      log("warn", "questions without the model", { code: error.code });
      return { ...rules, notices: [byRulesInstead(error.code)] };
    }
  };
}

async function asked(
  model: ModelCall,
  { userId, analysis, difficulty, count, deadline, now }: QuestionWish,
  document: ResumeDocument,
  lines: readonly Line[],
): Promise<{ made: Candidate[]; engine: string }> {
  const shown = withinBytes(
    lines.map((line) => line.shown),
    MOST_OF_RESUME,
  );
  const { value, modelId } = await model.ask({
    ...QUESTIONS_V1,
    userId,
    prefix: resumePart(shown),
    input: interviewPart(analysis, mixOf(difficulty, mostOfResume(count) + SPARE)),
    deadline,
  });
  const made = value.questions.flatMap((one) => candidatesOf(one, document, lines, now));
  return { made, engine: `bedrock:${modelId}` };
}

/** The question as one that could be asked; none when it names no line, or says more than the résumé. */
function candidatesOf(
  { line: number, text, category, focus, difficulty, points }: ProposedQuestion,
  document: ResumeDocument,
  lines: readonly Line[],
  now: string,
): Candidate[] {
  const line = lines[number - 1];
  const words = fromData(text).replace(/\s+/gu, " ").trim();
  if (line === undefined || words.length < SHORTEST || words.length > LONGEST) return [];
  if (!words.endsWith("?") && !words.endsWith(".")) return [];
  if (checkTalk(document, words, { now }).length > 0) return [];
  return [
    {
      key: keyOf(line.path, focus, difficulty),
      about: line.path,
      text: words,
      category,
      focusArea: focus,
      difficulty,
      keyPoints: [...new Set(points)].map((point) => {
        const { point: holds, signs } = KEY_POINTS[point];
        return { point: holds, signs: [...signs] };
      }),
      expectedDurationSeconds: SECONDS[difficulty],
    },
  ];
}

/** Names a question across sessions by what it is about, however it is worded, without holding a word of the résumé. */
function keyOf(path: string, focus: string, difficulty: Difficulty): string {
  const subject = `${path} ${focus} ${DIFFICULTIES.indexOf(difficulty)}`;
  return `own-made-${createHash("sha256").update(subject).digest("hex").slice(0, 12)}`;
}
