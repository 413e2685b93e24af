import type { AnalysisResult } from "../jobs/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { Difficulty, Domain } from "./bank/model.ts";
import { candidateOf } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import type { Notice } from "./model.ts";
import { personalQuestions } from "./personal/index.ts";
import type { PersonalQuestions } from "./personal/index.ts";
import type { Log, QuestionEngine, QuestionsOf } from "./ports.ts";
import { selectQuestions } from "./select-questions.ts";

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
  document: ResumeDocument | undefined;
  analysis: AnalysisResult | undefined;
};

type Deps = { engine: QuestionEngine; questionsOf: QuestionsOf; log: Log };

/** The questions of a session with what the person should know about them. An engine that fails costs the personal ones only. */
export async function composeQuestions(
  deps: Deps,
  wanted: Wanted,
): Promise<{ questions: Candidate[]; notices: Notice[] }> {
  const { document, analysis } = wanted;
  const { personal, notices } = await personalFor(deps, document, analysis);
  const questions = selectQuestions({
    ...wanted,
    ...personal,
    bank: deps.questionsOf(wanted.domain).map(candidateOf),
    general: wanted.domain === "general" ? [] : deps.questionsOf("general").map(candidateOf),
  });
  return { questions, notices: questions.length < wanted.count ? [...notices, FEWER] : notices };
}

async function personalFor(
  { engine, log }: Deps,
  document: ResumeDocument | undefined,
  analysis: AnalysisResult | undefined,
): Promise<{ personal: PersonalQuestions; notices: Notice[] }> {
  try {
    const personal = await engine({ document, analysis });
    return { personal, notices: document && personal.resume.length === 0 ? [NOTHING_PERSONAL] : [] };
  } catch (error) {
    log("error", "no personal questions", { name: error instanceof Error ? error.name : "" });
    const personal = personalQuestions({ document: undefined, analysis: undefined });
    return { personal, notices: [ENGINE_UNAVAILABLE] };
  }
}
