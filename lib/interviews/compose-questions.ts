import type { Difficulty, Domain } from "./bank/model.ts";
import { candidateOf } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import type { Notice } from "./model.ts";
import { personalQuestions } from "./personal/index.ts";
import type { Log, MadeQuestions, QuestionEngine, QuestionsOf, QuestionWish } from "./ports.ts";
import { selectQuestions } from "./select-questions.ts";

/** What makes questions where no model does. */
const RULES = "rules-1";

const ENGINE_UNAVAILABLE: Notice = {
  code: "engine_unavailable",
  message: "Questions about your own work could not be made just now. The questions are general ones.",
};
const NOTHING_PERSONAL: Notice = {
  code: "bank_questions",
  message: "Your résumé names no work, project or skill to ask about. The questions are general ones.",
};
const FEWER: Notice = {
  code: "fewer_questions",
  message: "There are not as many questions as you asked for.",
};

/** What the questions of a session are chosen by. */
export type Wanted = {
  domain: Domain;
  difficulty: Difficulty;
  count: number;
  seed: string;
  recent: readonly string[];
};

/** What an engine made for a session, and what the person should know about it. */
export type Personal = { personal: MadeQuestions; notices: Notice[] };

/** Asks the engine, once for a session. One that throws costs the personal questions only. */
export async function personalFor(
  { engine, log }: { engine: QuestionEngine; log: Log },
  wish: QuestionWish,
): Promise<Personal> {
  try {
    const personal = await engine(wish);
    const none = personal.resume.length === 0 && (personal.made ?? []).length === 0;
    const notices = wish.document && none ? [NOTHING_PERSONAL] : [];
    return { personal, notices: [...(personal.notices ?? []), ...notices] };
  } catch (error) {
    log("error", "no personal questions", { name: error instanceof Error ? error.name : "" });
    const personal = personalQuestions({ document: undefined, analysis: undefined });
    return { personal, notices: [ENGINE_UNAVAILABLE] };
  }
}

/** The questions of a session with what the person should know about them, and the model that made one of them at least. */
export function composeQuestions(
  { questionsOf }: { questionsOf: QuestionsOf },
  { personal, notices }: Personal,
  wanted: Wanted,
): { questions: Candidate[]; notices: Notice[]; engine: string } {
  const questions = selectQuestions({
    ...wanted,
    ...personal,
    bank: questionsOf(wanted.domain).map(candidateOf),
    general: wanted.domain === "general" ? [] : questionsOf("general").map(candidateOf),
  });
  const made = new Set(personal.made?.map(({ key }) => key));
  const engine = questions.some(({ key }) => made.has(key)) ? personal.engine : undefined;
  return {
    questions,
    notices: questions.length < wanted.count ? [...notices, FEWER] : notices,
    engine: engine ?? RULES,
  };
}
